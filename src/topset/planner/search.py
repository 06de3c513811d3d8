"""The best plan over every candidate split: bounds first, then the most promising; the beaten fall by their bounds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf
from time import perf_counter
from typing import Self

from topset.evidence.landmarks import VolumeGroup
from topset.ground.halt import Halt
from topset.ground.search import Moment, Watch
from topset.model.program import Weekday
from topset.planner.answer import Status
from topset.planner.build import Material, problem_of
from topset.planner.draft import Draft
from topset.planner.problem import Problem
from topset.planner.relaxed import relaxed_bound
from topset.planner.solve import Solution, anything, draft_of, solve
from topset.planner.splits import Split, splits_for
from topset.planner.tighten import tighten


@dataclass(frozen=True, slots=True)
class Phase:
    """Weeks that share their exercises: minutes to leave free by day, steps in which sets rise, sets before them."""

    spare: Mapping[Weekday, int] = field(default_factory=dict)
    steps: int = 5
    before: Mapping[VolumeGroup, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to search, in deterministic seconds; the gaps that are close enough; who watches, and may end it.

    Until each of the times of `stages` a plan ends the search that is within a share of its expected gain of the best:
    forecasts of gain cannot tell such plans apart, and the longer the proof takes, the less it tells.
    """

    seconds: float = 30.0
    stages: tuple[tuple[float, float], ...] = ((1.2, 0.03), (inf, 0.05))
    watch: Watch | None = None
    halt: Halt = field(default_factory=Halt)

    @classmethod
    def exact(cls, seconds: float, gap: float) -> Self:
        """Search until the gap is no more than `gap`, however long it takes up to `seconds`."""
        return cls(seconds, ((inf, gap),))


@dataclass(frozen=True, slots=True)
class Considered:
    """A split that was considered: no plan in it is worth more than `bound`."""

    split: Split
    bound: float


@dataclass(frozen=True, slots=True)
class Found:
    """The best plan, its split, and all others with their bounds, the nearest first."""

    split: Split
    problem: Problem
    solution: Solution
    others: tuple[Considered, ...]
    phase: Phase
    spent: float = 0.0  # deterministic seconds

    @property
    def bound(self) -> float:
        """No plan in any split is worth more."""
        return max(self.solution.bound, *(other.bound for other in self.others), self.solution.objective)

    @property
    def status(self) -> Status:
        """Whether nothing better exists."""
        return Status.OPTIMAL if self.solution.objective >= self.bound else Status.FEASIBLE


@dataclass(slots=True)
class Candidate:
    """A split while the search goes on; its model is written when it is first looked at."""

    split: Split
    bound: float = inf
    relaxed: bool = False  # whether its linear relaxation has been solved
    problem: Problem | None = None
    draft: Draft | None = None
    solution: Solution | None = None


def search(material: Material, phase: Phase, effort: Effort, roomier: Found | None = None) -> Found | None:
    """The best plan of all splits, or None where the rules of safety leave nothing in any of them.

    The likeliest split gets a moment, so that there is a plan; each gets a bound from its linear relaxation; then they
    are searched, the highest bound first, until no bound is above what was found. Where the same was searched with
    more room, nothing can be worth more than was shown `roomier`, and the same exercises with fewer sets may be
    nearly as good.
    """
    contest = Contest(material, phase, effort)
    if roomier and widens(roomier, material, phase):
        contest.take_over(roomier)
    if contest.best is None:
        contest.give(contest.candidates[0], A_MOMENT, effort.stages[0][1])
    for candidate in contest.candidates:
        if candidate.bound == inf:
            contest.relax(candidate)
    for until, close in effort.stages:
        contest.settle(min(until, effort.seconds), close)
    if contest.best is None:
        contest.take_anything()
    if contest.best is None:
        return None
    found = answer_of(contest.best, contest.candidates, phase)
    return replace(found, spent=contest.spent)


def widens(found: Found, material: Material, phase: Phase) -> bool:
    """Whether a search was for the same but for minutes, of which it had as many or more on every day."""
    before = found.phase
    room = all(phase.spare.get(day, 0) >= minutes for day, minutes in before.spare.items())
    same = (before.steps, before.before) == (phase.steps, phase.before)
    problem = found.problem
    asked = (problem.athlete, problem.backwards) == (material.athlete, material.wishes.backwards)
    return room and same and asked


LEAST_SHARE = 0.2  # of the objective, before its part of expected gain is known
A_MOMENT = 0.03  # deterministic seconds for a first plan


A_BLINK = 0.001  # deterministic seconds that a search takes at the least, so that the time ends


class Contest:
    """Splits against each other: what each has been shown to be worth at the most, and the best plan so far."""

    def __init__(self, material: Material, phase: Phase, effort: Effort) -> None:
        self.material, self.phase, self.effort = material, phase, effort
        self.candidates = [Candidate(split) for split in splits_for(material.athlete, material.figures)]
        self.best: Candidate | None = None
        self.spent = 0.0
        self.began = perf_counter()

    def take_over(self, found: Found) -> None:
        """Begin with the split and the bounds of an earlier search with more room."""
        bounds = {found.split: found.solution.bound} | {other.split: other.bound for other in found.others}
        for candidate in self.candidates:
            candidate.bound = bounds.get(candidate.split, inf)
        self.candidates.sort(key=lambda candidate: candidate.split != found.split)
        self.spent = found.spent
        self.keep_exercises(found)

    def keep_exercises(self, found: Found) -> None:
        """Begin with the exercises of an earlier plan, on their days, in other doses."""
        first = self.candidates[0]
        draft = self.draft(first)
        narrow = replace(draft, model=draft.model.copy())
        for (index, day), used in draft.use.items():
            choice = draft.problem.choices[index]
            if all(pick.choice != choice for pick in found.solution.picks.get(day, ())):
                narrow.model.fix(used, 0)
        kept = solve(narrow, self.heard(first), A_MOMENT, close=0.0, halt=self.effort.halt)
        self.spent += kept.time
        if isinstance(kept, Solution):
            first.solution, self.best = replace(kept, bound=first.bound), first

    def relax(self, candidate: Candidate) -> None:
        """Bound a split by its linear relaxation."""
        candidate.bound = min(candidate.bound, relaxed_bound(self.draft(candidate).model))
        candidate.relaxed = True
        self.say()

    def least(self, close: float) -> float | None:
        """What a plan must exceed to count: the best so far, and a little more."""
        if self.best is None or self.best.solution is None:
            return None
        return self.best.solution.objective + self.best.solution.gain * close

    def settle(self, until: float, close: float) -> None:
        """Search where something better may be, until nothing can be or the time is up."""
        while self.spent < until and not self.effort.halt.asked:
            least = self.least(close)
            open_ones = [c for c in self.candidates if c.bound > (-inf if least is None else least)]
            if not open_ones:
                return
            promising = max(open_ones, key=lambda c: c.bound)
            if promising.relaxed:
                self.give(promising, until - self.spent, close)
            else:
                self.relax(promising)

    def give(self, candidate: Candidate, seconds: float, close: float) -> None:
        """Search in a split for so long."""
        best = self.best.solution if self.best else None
        gaps = (0.0, close * best.gain) if best else (close * LEAST_SHARE, 0.0)
        found = solve(
            self.draft(candidate), self.heard(candidate), seconds, self.least(close), *gaps, self.effort.halt
        )
        self.spent += max(found.time, A_BLINK)
        candidate.bound = min(candidate.bound, found.bound)
        if isinstance(found, Solution):
            candidate.solution, self.best = found, candidate
        self.say()

    def say(self) -> None:
        """Tell of the best so far, with what is known of all splits."""
        watch, best = self.effort.watch, self.best.solution if self.best else None
        if watch and best:
            bound = max(best.objective, *(c.bound for c in self.candidates))
            watch(Moment(perf_counter() - self.began, best.objective, bound, best.gain))

    def draft(self, candidate: Candidate) -> Draft:
        """Its model, written once."""
        if candidate.draft is None:
            candidate.problem = problem_of(
                self.material, candidate.split, self.phase.spare, self.phase.steps, self.phase.before
            )
            candidate.draft = tighten(draft_of(candidate.problem))
        return candidate.draft

    def take_anything(self) -> None:
        """Where the time was too short for any plan: the first that can be found, in the likeliest split."""
        for candidate in self.candidates:
            if candidate.bound > -inf and candidate.draft:
                candidate.solution = anything(candidate.draft)
                self.best = candidate if candidate.solution else None
            if self.best:
                return

    def heard(self, current: Candidate) -> Watch | None:
        """Tell of better plans with the bound over all splits."""
        watch = self.effort.watch
        if watch is None:
            return None
        others = max((c.bound for c in self.candidates if c is not current), default=-inf)

        def tell(moment: Moment) -> None:
            seconds = perf_counter() - self.began  # of all searches, not of this one alone
            watch(replace(moment, seconds=seconds, bound=max(moment.bound, others)))

        return tell


def answer_of(best: Candidate, candidates: list[Candidate], phase: Phase) -> Found:
    """The best with all others beside it."""
    assert best.solution
    assert best.problem
    others = (Considered(c.split, c.bound) for c in candidates if c is not best)
    ranked = tuple(sorted(others, key=lambda other: -other.bound))
    proven = replace(best.solution, bound=max(best.bound, best.solution.objective))
    return Found(best.split, best.problem, proven, ranked, phase)
