"""What more time would buy, and what the next best split would cost: solved again, with what is proven of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from topset.evidence.landmarks import VolumeGroup
from topset.ground.halt import Halt
from topset.model.program import Weekday
from topset.planner.again import (
    Answer,
    Setting,
    best,
    constant_of,
    material_for,
    nothing,
    problems,
    setting_of,
    tries,
    value_of,
)
from topset.planner.explain import missed_by
from topset.planner.forecast import direct, gain_points, picks_in
from topset.planner.relax import LONGEST, with_athlete, with_day
from topset.planner.search import Effort, Found
from topset.planner.solve import Solution, draft_of

SECONDS = 1.5  # deterministic, of each search
CLOSE = 0.01  # relative gap at which it ends
MORE = 15  # minutes a session
LIKELY = 2  # splits for each day that might be added
ALIKE = Effort().stages[-1][1]  # share of the expected gain by which forecasts cannot tell plans apart
RIVALS = 3  # splits among which the runner-up is looked for


@dataclass(frozen=True, slots=True)
class Short:
    """A group that ends the block below the peak that its landmark allows, in direct sets a week."""

    group: VolumeGroup
    sets: int
    peak: int


@dataclass(frozen=True, slots=True)
class Buys:
    """What a change adds as a share of the expected gain of the plan: `found`, and no more than `most`.

    `gain` is the part of what was found that is growth and strength; most of the rest is what is `met`, which the plan
    lacked.
    """

    words: str
    found: float
    most: float
    split: str
    day: Weekday | None = None
    gain: float = 0.0
    met: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """The best plan that was found in another split: its cost as a share of the expected gain, and the least cost.

    It is `alike` where it is better by so little that the search for the plan would have ended with either.
    """

    split: str
    cost: float
    least: float
    alike: bool = False


def short_of(found: Found) -> tuple[Short, ...]:
    """The groups below their peak, the furthest first."""
    draft = draft_of(found.problem)
    picks = picks_in(found.solution)
    those = (
        Short(g, direct(picks, g)[1], draft.bounds(g).peak) for g in VolumeGroup if draft.bounds(g).minimum
    )
    return tuple(sorted((s for s in those if s.sets < s.peak), key=lambda s: s.sets - s.peak))


def buys(found: Found, seconds: float = SECONDS, halt: Halt | None = None) -> tuple[Buys, ...]:
    """What some minutes more in each session, and a day more, would add; what was found once `halt` is asked."""
    return tuple(_buys(found, seconds, halt or Halt()))


def _buys(found: Found, seconds: float, halt: Halt) -> Iterator[Buys]:
    setting = setting_of(found)
    days = setting.athlete.days
    if max(days.values()) + MORE <= LONGEST:
        longer = replace(setting.athlete, days={day: minutes + MORE for day, minutes in days.items()})
        if answer := solved(found, [with_athlete(setting, longer)], seconds, LIKELY + 1, halt):
            yield worth_of(found, answer, f"{MORE} minutes more in each session")
    more = [changed for day in Weekday if (changed := with_day(setting, day))]
    if more and (answer := solved(found, more, seconds, LIKELY, halt)):
        new = next(day for day, _ in answer.split.days if day not in days)
        minutes = answer.problem.athlete.days[new]
        yield worth_of(found, answer, f"a day more, {new.full} with {minutes} minutes", new)


def solved(found: Found, settings: list[Setting], seconds: float, most: int, halt: Halt) -> Answer | None:
    """The best plan in the likeliest splits of any of the settings."""
    those = [one for setting in settings for one in problems(setting, material_for(setting), most)]
    return best(tries(those, nothing, found, halt), seconds, CLOSE, halt)


def worth_of(found: Found, answer: Answer, words: str, day: Weekday | None = None) -> Buys:
    """A plan under better conditions beside the one there is."""
    points, value = gain_points(found.problem, found.solution), value_of(found)
    added, most = (answer.value - value) / points, (answer.bound - value) / points
    gain = gain_points(answer.problem, answer.solution) / points - 1
    met = met_by(found, answer.solution)
    return Buys(words, max(added, 0.0), max(most, 0.0), answer.split.name, day, gain, met)


def met_by(found: Found, solution: Solution) -> tuple[str, ...]:
    """What the plan says that it lacks, and another does not lack at all."""
    lacking = missed_by(found.problem, found.solution)
    return tuple(reason.message for lack, reason in lacking if lack[0] and not solution.missed.get(lack, 0))


def runner_up(found: Found, seconds: float = SECONDS, halt: Halt | None = None) -> RunnerUp | None:
    """The best plan of the splits that were beaten; None where none of them has one, or `halt` was asked before."""
    setting = setting_of(found)
    names = [other.split.days for other in found.others[:RIVALS]]
    those = [one for one in problems(setting, material_for(setting)) if one[0].days in names]
    answer = best(tries(those, nothing, halt=halt), seconds, CLOSE, halt)
    if answer is None:
        return None
    points, value = gain_points(found.problem, found.solution), value_of(found)
    proven = max(other.bound for other in found.others) - constant_of(draft_of(found.problem))
    least = min(value - proven, value - answer.value)
    cost = (value - answer.value) / points
    return RunnerUp(answer.split.name, cost, least / points, -ALIKE <= cost < 0)
