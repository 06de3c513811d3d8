"""The model while it is being written: its variables, and the sums that constraints speak of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import NamedTuple, Self

from topset.evidence.landmarks import Bounds, VolumeGroup, group_landmark
from topset.evidence.sessions import GROWTH_CEILING
from topset.ground.linear import Linear, Sum, Term, Var, total
from topset.model.program import Weekday
from topset.planner.pairs import Match, matches
from topset.planner.problem import DIRECT, Choice, Mode, Problem

Dose = tuple[int, int]  # numbers of a choice and of its mode on a day
PAIRS = 2  # supersets of a day, at the most


@dataclass(frozen=True, slots=True)
class Slack:
    """How far something people may lack is missed: `amount` is 0 when it is met. `subject` says of what.

    What is `common` is asked for in every split, what is not comes with the focus of a day.
    """

    code: str
    subject: str
    amount: Var
    weight: int
    limit: int
    common: bool


class Work(NamedTuple):
    """A dose on a day, seen from a group that it works: half-sets a set, the dose, its variable."""

    halves: int
    mode: Mode
    var: Var


class Turn(NamedTuple):
    """Exercises of two kinds done in turn, and how many such pairs there are."""

    match: Match
    pairs: Var


class Limit(NamedTuple):
    """Of these doses of a day, `most` at the most."""

    day: Weekday
    doses: frozenset[Dose]
    most: int


class Flag(NamedTuple):
    """A variable that is 1 where any of the doses of `alone` stands on the day, or any two exercises of `two`."""

    var: Var
    day: Weekday
    alone: frozenset[Dose]
    two: frozenset[Dose] = frozenset()


@dataclass(slots=True)
class Draft:
    """`use[c, day]` is 1 when choice c stands on the day; `dose[c, day, m]` when it does so in mode m.

    `turns` are the pairs that may be made on a day that is short of time.
    `rows` remembers which file wrote which constraints of the model, by number; `limits` and `flags` what excludes
    each other and what it raises, for `tighten`.
    """

    problem: Problem
    model: Linear = field(default_factory=Linear)
    use: dict[tuple[int, Weekday], Var] = field(default_factory=dict)
    dose: dict[tuple[int, Weekday, int], Var] = field(default_factory=dict)
    turns: dict[Weekday, tuple[Turn, ...]] = field(default_factory=dict)
    slacks: list[Slack] = field(default_factory=list)
    objective: list[Term] = field(default_factory=list)
    growth: list[Term] = field(default_factory=list)  # the part of the objective that is expected gain
    rows: dict[str, range] = field(default_factory=dict)
    limits: list[Limit] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    _choices: dict[Weekday, list[tuple[int, Choice]]] = field(default_factory=dict)
    _doses: dict[Weekday, list[tuple[Choice, Mode, Var]]] = field(default_factory=dict)
    _work: dict[tuple[Weekday, VolumeGroup], list[Work]] = field(default_factory=dict)

    @classmethod
    def of(cls, problem: Problem) -> Self:
        """The variables of a problem, with no constraint yet."""
        draft = cls(problem, _doses={day: [] for day in problem.weekdays})
        draft._choices = {day: [] for day in problem.weekdays}
        for (index, day), modes in problem.modes.items():
            choice = problem.choices[index]
            draft._choices[day].append((index, choice))
            draft.use[index, day] = draft.model.flag(f"use {index} {day}")
            for number, mode in enumerate(modes):
                var = draft.model.flag(f"dose {index} {day} {number}")
                draft.dose[index, day, number] = var
                draft._doses[day].append((choice, mode, var))
                for group, halves in choice.credits.items():
                    draft._work.setdefault((day, group), []).append(Work(halves, mode, var))
        for day in problem.weekdays:
            draft.turns[day] = tuple(draft._turns(day))
        return draft

    def _turns(self, day: Weekday) -> Iterator[Turn]:
        for number, match in enumerate(matches(self.problem, day)):
            yield Turn(match, self.model.whole(0, PAIRS, f"turn {number} {day}"))

    def choices(self, day: Weekday) -> Iterator[tuple[int, Choice]]:
        """The choices that may stand on a day, with their numbers."""
        yield from self._choices[day]

    def doses(self, day: Weekday) -> Sequence[tuple[Choice, Mode, Var]]:
        """Every dose of the day with its variable."""
        return self._doses[day]

    def work(self, day: Weekday, group: VolumeGroup) -> Sequence[Work]:
        """Every dose of the day that works a group."""
        return self._work.get((day, group), ())

    def sets(self, day: Weekday, group: VolumeGroup, *, peak: bool, direct: bool) -> list[Term]:
        """Sets of a group on a day: whole direct sets, or half-sets with indirect ones."""
        return [
            (var, (1 if direct else halves) * (mode.peak if peak else mode.start))
            for halves, mode, var in self.work(day, group)
            if halves == DIRECT or not direct
        ]

    def weekly(self, group: VolumeGroup, *, peak: bool, direct: bool) -> list[Term]:
        """The same over the week."""
        return [
            term for day in self.problem.weekdays for term in self.sets(day, group, peak=peak, direct=direct)
        ]

    def bounds(self, group: VolumeGroup) -> Bounds:
        """The group's landmarks for this athlete."""
        return group_landmark(group, self.problem.athlete.level, self.problem.figures)

    def slack(self, code: str, subject: str, limit: int, weight: int, *, common: bool = True) -> Var:
        """A new slack from 0 to `limit`, paid for in the objective."""
        amount = self.model.whole(0, limit, f"{code} {subject}")
        self.slacks.append(Slack(code, subject, amount, weight, limit, common))
        self.objective.append((amount, -weight))
        return amount

    def limit(self, day: Weekday, indices: Iterable[int], most: int) -> None:
        """Of these choices, `most` at the most stand on the day."""
        there = tuple(indices)
        self.model.add(total((self.use[index, day], 1) for index in there) <= most)
        doses = ((index, number) for index in there for number in range(len(self.problem.modes[index, day])))
        self.limits.append(Limit(day, frozenset(doses), most))

    def limit_doses(self, day: Weekday, doses: Iterable[Dose], most: int) -> None:
        """Of these doses, `most` at the most stand on the day."""
        there = tuple(doses)
        self.model.add(total((self.dose[index, day, number], 1) for index, number in there) <= most)
        self.limits.append(Limit(day, frozenset(there), most))

    def worth(self) -> Sum:
        """The objective, counted from a week in which everything that may be missing is missing."""
        return total(self.objective) + self.nothing + self.problem.habit

    @property
    def nothing(self) -> int:
        """What all slacks that are the same in every split cost at their largest."""
        return sum(slack.limit * slack.weight for slack in self.slacks if slack.common)

    def hard(self, day: Weekday, group: VolumeGroup, easy: int) -> Var:
        """1 when more than `easy` direct sets of the group stand on the day at the peak.

        No session has more than the ceiling of `session_ceiling`: the least factor for the flag relaxes the tightest.
        """
        terms = self.sets(day, group, peak=True, direct=True)
        most = floor(self.problem.figures(GROWTH_CEILING)) - easy
        flag = self.model.flag(f"hard {group} {day}")
        self.model.add(total(terms) <= easy + flag * max(most, 1))
        direct = [index for index, choice in self.choices(day) if choice.half_sets(group) == DIRECT]
        peaks = {(i, k): mode.peak for i in direct for k, mode in enumerate(self.problem.modes[i, day])}
        alone = frozenset(dose for dose, peak in peaks.items() if peak > easy)
        two = frozenset(dose for dose, peak in peaks.items() if 2 * peak > easy)
        self.flags.append(Flag(flag, day, alone, two))
        return flag
