"""What a block is expected to bring, muscle by muscle and lift by lift, with its range and how sure that is."""

from collections.abc import Iterator
from dataclasses import dataclass

from topset.evidence.dose_response import (
    HYPERTROPHY,
    HYPERTROPHY_DETECTABLE,
    STRENGTH,
    hypertrophy_gain,
    hypertrophy_range,
    strength_gain,
    strength_gain_by_frequency,
)
from topset.evidence.figure import Certainty
from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import total
from topset.model.program import Goal
from topset.planner import gain
from topset.planner.draft import Draft
from topset.planner.problem import DIRECT, Problem
from topset.planner.solve import Pick, Solution, solver_for

QUICKLY = 5.0  # seconds for a model in which every dose is fixed


@dataclass(frozen=True, slots=True)
class GroupGain:
    """Growth of a muscle group in percent over about ten weeks of the mean dose of the block.

    `start` and `peak` are direct weekly sets, `sets` the fractional ones half-way. `low` to `high` is the published
    interval of the group mean: single lifters differ by more. `detectable`: a study could tell it from none.
    """

    group: VolumeGroup
    start: int
    peak: int
    sets: float
    gain: float
    low: float
    high: float
    certainty: Certainty
    detectable: bool
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LiftGain:
    """Strength of a lift in percent: what its weekly sets, and what its weekly sessions, are expected to bring.

    Two views of one gain, not to be added. No interval of the group mean is published for them.
    """

    lift: str
    sets: float
    sessions: int
    by_sets: float
    by_sessions: float
    certainty: Certainty
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forecast:
    """All of a week's gains, at the mean of the first and the last hard week."""

    groups: tuple[GroupGain, ...]
    lifts: tuple[LiftGain, ...]


def forecast(problem: Problem, solution: Solution) -> Forecast:
    """The gains that the curves of the evidence expect; lifts only where strength is part of the goal."""
    picks = picks_in(solution)
    strong = gain.SIZE_SHARE[problem.athlete.goal] < gain.SIZE_SHARE[Goal.HYPERTROPHY]
    lifts = tuple(_lifts(problem, solution)) if strong else ()
    return Forecast(tuple(_group(group, picks, problem) for group in VolumeGroup), lifts)


def picks_in(solution: Solution) -> tuple[Pick, ...]:
    """Every pick of the week, day after day."""
    return tuple(pick for picks in solution.picks.values() for pick in picks)


def direct(picks: tuple[Pick, ...], group: VolumeGroup) -> tuple[int, int]:
    """Direct sets of a group in the first and in the last hard week."""
    own = [pick.mode for pick in picks if pick.choice.half_sets(group) == DIRECT]
    return sum(mode.start for mode in own), sum(mode.peak for mode in own)


def _group(group: VolumeGroup, picks: tuple[Pick, ...], problem: Problem) -> GroupGain:
    halves = sum(pick.choice.half_sets(group) * (pick.mode.start + pick.mode.peak) for pick in picks)
    sets = halves / 4
    low, high = hypertrophy_range(sets, problem.figures)
    expected = hypertrophy_gain(sets, problem.figures)
    detectable = expected >= problem.figures(HYPERTROPHY_DETECTABLE)
    own = HYPERTROPHY.certainty
    return GroupGain(
        group, *direct(picks, group), sets, expected, low, high, own, detectable, HYPERTROPHY.cites
    )


def _lifts(problem: Problem, solution: Solution) -> Iterator[LiftGain]:
    for lift, patterns in gain.LIFTS.items():
        those = [p for p in picks_in(solution) if p.choice.compound and p.choice.pattern in patterns]
        main = [p for p in those if p.choice.like.main_lift] or those
        halves = sum((2 if p.choice.like.main_lift else 1) * (p.mode.start + p.mode.peak) for p in those)
        sessions = sum(any(p in main for p in picks) for picks in solution.picks.values())
        yield LiftGain(
            lift,
            halves / 4,
            sessions,
            strength_gain(halves / 4, problem.figures),
            strength_gain_by_frequency(sessions, problem.figures),
            STRENGTH.certainty,
            STRENGTH.cites,
        )


def gain_points(problem: Problem, solution: Solution) -> float:
    """The part of the objective that is expected gain, weighted by goal and priorities, in its points."""
    draft = Draft.of(problem)
    gain.add(draft)
    fix(draft, solution)
    draft.model.maximize(total(draft.objective))
    solver = solver_for(QUICKLY, close=0.0)
    solver.solve(draft.model)
    return solver.objective


def fix(draft: Draft, solution: Solution) -> None:
    """Hold every dose of a model at what was chosen."""
    chosen = {(p.choice.like.slug, day, p.mode) for day, picks in solution.picks.items() for p in picks}
    for (index, day, number), var in draft.dose.items():
        key = (draft.problem.choices[index].like.slug, day, draft.problem.modes[index, day][number])
        draft.model.fix(var, int(key in chosen))


def changes(before: Forecast, after: Forecast) -> tuple[tuple[VolumeGroup, float, float], ...]:
    """Groups whose growth changes by more than a rounding, the largest fall first: before and after in percent."""
    pairs = [(b.group, b.gain, a.gain) for b, a in zip(before.groups, after.groups, strict=True)]
    return tuple(sorted((p for p in pairs if abs(p[2] - p[1]) >= SEEN), key=lambda p: p[2] - p[1]))


SEEN = 0.05  # percent of growth
