"""The model while it is being written: its variables, and the sums that constraints speak of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import NamedTuple, Self

from ortools.sat.python import cp_model

from topset.evidence.landmarks import Bounds, VolumeGroup, group_landmark
from topset.evidence.sessions import GROWTH_CEILING
from topset.model.program import Weekday
from topset.planner.pairs import Match, matches
from topset.planner.problem import DIRECT, Choice, Mode, Problem

Term = tuple[cp_model.IntVar, int]
PAIRS = 2  # supersets of a day, at the most


@dataclass(frozen=True, slots=True)
class Slack:
    """How far something people may lack is missed: `amount` is 0 when it is met. `subject` says of what.

    What is `common` is asked for in every split, what is not comes with the focus of a day.
    """

    code: str
    subject: str
    amount: cp_model.IntVar
    weight: int
    limit: int
    common: bool


class Work(NamedTuple):
    """A dose on a day, seen from a group that it works: half-sets a set, the dose, its variable."""

    halves: int
    mode: Mode
    var: cp_model.IntVar


class Turn(NamedTuple):
    """Exercises of two kinds done in turn, and how many such pairs there are."""

    match: Match
    pairs: cp_model.IntVar


@dataclass(slots=True)
class Draft:
    """`use[c, day]` is 1 when choice c stands on the day; `dose[c, day, m]` when it does so in mode m.

    `turns` are the pairs that may be made on a day that is short of time.
    `rows` remembers which file wrote which constraints of the model, by number.
    """

    problem: Problem
    model: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    use: dict[tuple[int, Weekday], cp_model.IntVar] = field(default_factory=dict)
    dose: dict[tuple[int, Weekday, int], cp_model.IntVar] = field(default_factory=dict)
    turns: dict[Weekday, tuple[Turn, ...]] = field(default_factory=dict)
    slacks: list[Slack] = field(default_factory=list)
    objective: list[Term] = field(default_factory=list)
    growth: list[Term] = field(default_factory=list)  # the part of the objective that is expected gain
    rows: dict[str, range] = field(default_factory=dict)
    _doses: dict[Weekday, list[tuple[Choice, Mode, cp_model.IntVar]]] = field(default_factory=dict)
    _work: dict[tuple[Weekday, VolumeGroup], list[Work]] = field(default_factory=dict)

    @classmethod
    def of(cls, problem: Problem) -> Self:
        """The variables of a problem, with no constraint yet."""
        draft = cls(problem, _doses={day: [] for day in problem.weekdays})
        for (index, day), modes in problem.modes.items():
            choice = problem.choices[index]
            draft.use[index, day] = draft.model.new_bool_var(f"use {index} {day}")
            for number, mode in enumerate(modes):
                var = draft.model.new_bool_var(f"dose {index} {day} {number}")
                draft.dose[index, day, number] = var
                draft._doses[day].append((choice, mode, var))
                for group, halves in choice.credits.items():
                    draft._work.setdefault((day, group), []).append(Work(halves, mode, var))
        for day in problem.weekdays:
            draft.turns[day] = tuple(draft._turns(day))
        return draft

    def _turns(self, day: Weekday) -> Iterator[Turn]:
        for number, match in enumerate(matches(self.problem, day)):
            yield Turn(match, self.model.new_int_var(0, PAIRS, f"turn {number} {day}"))

    def choices(self, day: Weekday) -> Iterator[tuple[int, Choice]]:
        """The choices that may stand on a day, with their numbers."""
        for index, choice in enumerate(self.problem.choices):
            if (index, day) in self.use:
                yield index, choice

    def doses(self, day: Weekday) -> Sequence[tuple[Choice, Mode, cp_model.IntVar]]:
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

    def slack(
        self, code: str, subject: str, limit: int, weight: int, *, common: bool = True
    ) -> cp_model.IntVar:
        """A new slack from 0 to `limit`, paid for in the objective."""
        amount = self.model.new_int_var(0, limit, f"{code} {subject}")
        self.slacks.append(Slack(code, subject, amount, weight, limit, common))
        self.objective.append((amount, -weight))
        return amount

    def worth(self) -> cp_model.LinearExpr:
        """The objective, counted from a week in which everything that may be missing is missing."""
        return total(self.objective) + self.nothing + self.problem.habit

    @property
    def nothing(self) -> int:
        """What all slacks that are the same in every split cost at their largest."""
        return sum(slack.limit * slack.weight for slack in self.slacks if slack.common)

    def hard(self, day: Weekday, group: VolumeGroup, easy: int) -> cp_model.IntVar:
        """1 when more than `easy` direct sets of the group stand on the day at the peak.

        No session has more than the ceiling of `session_ceiling`: the least factor for the flag relaxes the tightest.
        """
        terms = self.sets(day, group, peak=True, direct=True)
        most = floor(self.problem.figures(GROWTH_CEILING)) - easy
        flag = self.model.new_bool_var(f"hard {group} {day}")
        self.model.add(total(terms) <= easy + flag * max(most, 1))
        for index, choice in self.choices(day):  # implied by the row above; tightens the linear relaxation
            if choice.half_sets(group) == DIRECT:
                alone = [
                    (self.dose[index, day, number], 1)
                    for number, mode in enumerate(self.problem.modes[index, day])
                    if mode.peak > easy
                ]
                self.model.add(total(alone) <= flag)
        return flag


def total(terms: Iterable[Term]) -> cp_model.LinearExpr:
    """The weighted sum of some variables; 0 for none."""
    pairs = list(terms)
    if not pairs:
        return cp_model.LinearExpr.sum([0])
    return cp_model.LinearExpr.weighted_sum([var for var, _ in pairs], [factor for _, factor in pairs])
