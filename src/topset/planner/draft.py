"""The model while it is being written: its variables, and the sums that constraints speak of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from topset.evidence.landmarks import Bounds, VolumeGroup, group_landmark
from topset.model.program import Weekday
from topset.planner.problem import Choice, Mode, Problem

Term = tuple[cp_model.IntVar, int]


@dataclass(frozen=True, slots=True)
class Slack:
    """How far something people may lack is missed: `amount` is 0 when it is met. `subject` says of what."""

    code: str
    subject: str
    amount: cp_model.IntVar
    weight: int
    limit: int


@dataclass(slots=True)
class Draft:
    """`use[c, day]` is 1 when choice c stands on the day; `dose[c, day, m]` when it does so in mode m."""

    problem: Problem
    model: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    use: dict[tuple[int, Weekday], cp_model.IntVar] = field(default_factory=dict)
    dose: dict[tuple[int, Weekday, int], cp_model.IntVar] = field(default_factory=dict)
    slacks: list[Slack] = field(default_factory=list)
    objective: list[Term] = field(default_factory=list)

    def choices(self, day: Weekday) -> Iterator[tuple[int, Choice]]:
        """The choices that may stand on a day, with their numbers."""
        for index, choice in enumerate(self.problem.choices):
            if (index, day) in self.use:
                yield index, choice

    def doses(self, day: Weekday) -> Iterator[tuple[Choice, Mode, cp_model.IntVar]]:
        """Every dose of the day with its variable."""
        for (index, there, number), var in self.dose.items():
            if there is day:
                yield self.problem.choices[index], self.problem.modes[index, there][number], var

    def sets(self, day: Weekday, group: VolumeGroup, *, peak: bool, direct: bool) -> list[Term]:
        """Sets of a group on a day: whole direct sets, or half-sets with indirect ones."""
        terms = []
        for choice, mode, var in self.doses(day):
            halves = choice.half_sets(group)
            credit = (halves == 2) if direct else halves
            if credit:
                terms.append((var, int(credit) * (mode.peak if peak else mode.start)))
        return terms

    def weekly(self, group: VolumeGroup, *, peak: bool, direct: bool) -> list[Term]:
        """The same over the week."""
        return [
            term for day in self.problem.weekdays for term in self.sets(day, group, peak=peak, direct=direct)
        ]

    def bounds(self, group: VolumeGroup) -> Bounds:
        """The group's landmarks for this athlete."""
        return group_landmark(group, self.problem.athlete.level, self.problem.figures)

    def slack(self, code: str, subject: str, limit: int, weight: int) -> cp_model.IntVar:
        """A new slack from 0 to `limit`, paid for in the objective."""
        amount = self.model.new_int_var(0, limit, f"{code} {subject}")
        self.slacks.append(Slack(code, subject, amount, weight, limit))
        self.objective.append((amount, -weight))
        return amount

    def worth(self) -> cp_model.LinearExpr:
        """The objective, counted from a week in which everything that may be missing is missing."""
        return total(self.objective) + self.nothing

    @property
    def nothing(self) -> int:
        """What all slacks cost at their largest."""
        return sum(slack.limit * slack.weight for slack in self.slacks)

    def hard(self, day: Weekday, group: VolumeGroup, easy: int) -> cp_model.IntVar:
        """1 when more than `easy` direct sets of the group stand on the day at the peak."""
        terms = self.sets(day, group, peak=True, direct=True)
        most = sum(max(c for _, c in terms) for _ in terms) if terms else 0
        flag = self.model.new_bool_var(f"hard {group} {day}")
        self.model.add(total(terms) <= easy + flag * max(most, 1))
        return flag


def total(terms: Iterable[Term]) -> cp_model.LinearExpr:
    """The weighted sum of some variables; 0 for none."""
    pairs = list(terms)
    if not pairs:
        return cp_model.LinearExpr.sum([0])
    return cp_model.LinearExpr.weighted_sum([var for var, _ in pairs], [factor for _, factor in pairs])
