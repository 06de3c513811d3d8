"""The selection written a second time, as a mixed-integer program of its own: what may be chosen, and its sums.

It shares the problem's values, the evidence and the catalogue with the planner; variables, rows and objective are
its own. There is no variable for the use of an exercise, what is missed is not whole by decree, and growth is the
least of straight lines instead of a sum of pieces.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from benchmarks.mip import Mip

from topset.evidence.landmarks import MEMBERS, Bounds, VolumeGroup, group_landmark
from topset.model.exercise import Exercise, Kind, Pattern
from topset.model.program import Weekday
from topset.planner.problem import Choice, Mode, Problem

Sum = Mapping[int, float]
WEEK = 7  # days


class Given(NamedTuple):
    """One dose of one choice on one day, and its number among the variables."""

    number: int
    choice: Choice
    day: Weekday
    mode: Mode
    var: int

    @property
    def like(self) -> Exercise:
        return self.choice.like

    @property
    def pattern(self) -> Pattern:
        return self.choice.like.pattern

    @property
    def compound(self) -> bool:
        return self.choice.like.kind is Kind.COMPOUND

    def halves(self, group: VolumeGroup) -> int:
        """Half-sets that one set counts for a group: the largest share among its muscles."""
        return halves(self.like, group)

    def direct(self, *groups: VolumeGroup) -> bool:
        """Whether a set is a whole set of any of these."""
        return any(self.halves(group) == 2 for group in groups)


def halves(exercise: Exercise, group: VolumeGroup) -> int:
    """Half-sets that one set counts for a group."""
    if exercise.kind not in (Kind.COMPOUND, Kind.ISOLATION):
        return 0
    return max(round(2 * exercise.muscles.get(muscle, 0.0)) for muscle in MEMBERS[group])


@dataclass(slots=True)
class Week:
    """A week while its rules are written: every dose that may be given, and the program."""

    problem: Problem
    mip: Mip = field(default_factory=Mip)
    given: list[Given] = field(default_factory=list)
    saved: dict[Weekday, Sum] = field(default_factory=dict)  # by supersets, in quarters of a minute

    def __post_init__(self) -> None:
        for (index, day), modes in self.problem.modes.items():
            for mode in modes:
                var = self.mip.variable(0, 1, whole=True)
                self.given.append(Given(index, self.problem.choices[index], day, mode, var))

    @property
    def days(self) -> tuple[Weekday, ...]:
        return self.problem.weekdays

    def on(self, day: Weekday) -> list[Given]:
        """What may be given on a day."""
        return [one for one in self.given if one.day is day]

    def bounds(self, group: VolumeGroup) -> Bounds:
        """The landmarks of a group for this athlete."""
        return group_landmark(group, self.problem.athlete.level, self.problem.figures)

    def most(self, terms: Sum, limit: float) -> None:
        """A sum has an upper limit."""
        if terms:
            self.mip.row(terms, most=limit)
        elif limit < 0:
            self.impossible()

    def least(self, terms: Sum, limit: float) -> None:
        """A sum has a lower limit."""
        if terms:
            self.mip.row(terms, least=limit)
        elif limit > 0:
            self.impossible()

    def impossible(self) -> None:
        """No week keeps the rules."""
        self.mip.row({self.mip.variable(0, 0): 1}, least=1)

    def soft(self, terms: Sum, least: float, price: float, most: float = inf) -> None:
        """Each unit that a sum falls short of `least` costs `price`; it may fall short by `most`."""
        short = self.mip.variable(0, most, price=-price)
        self.mip.row(plus(terms, {short: 1}), least=least)

    def flag(self) -> int:
        """A new yes or no."""
        return self.mip.variable(0, 1, whole=True)


def uses(given: Iterable[Given], wanted: Callable[[Given], bool] = lambda _: True) -> Sum:
    """How many of these are chosen."""
    return {one.var: 1 for one in given if wanted(one)}


def amount(given: Iterable[Given], of: Callable[[Given], float]) -> Sum:
    """The sum of something over all that are chosen."""
    return {one.var: value for one in given if (value := of(one))}


def plus(*sums: Sum) -> Sum:
    """Sums added up."""
    together: dict[int, float] = {}
    for terms in sums:
        for var, factor in terms.items():
            together[var] = together.get(var, 0) + factor
    return together


def times(factor: float, terms: Sum) -> Sum:
    """A sum multiplied."""
    return {var: factor * value for var, value in terms.items()}


def minus(one: Sum, other: Sum) -> Sum:
    """A sum less another."""
    return plus(one, times(-1, other))


def pairs_within(days: tuple[Weekday, ...], hours: int) -> Iterator[tuple[Weekday, Weekday]]:
    """Days that lie closer than so many hours, on the circle of the week."""
    for a in days:
        for b in days:
            forward = (b.index - a.index) % WEEK
            if a.index < b.index and 24 * min(forward, WEEK - forward) < hours:
                yield a, b


Test = Callable[[Given], bool]


def on(day: Weekday) -> Test:
    """Whether it stands on a day."""
    return lambda one: one.day is day


def named(number: int) -> Test:
    """Whether it is the choice of this number."""
    return lambda one: one.number == number


def called(slugs: Collection[str]) -> Test:
    """Whether it is one of these exercises."""
    return lambda one: one.like.slug in slugs


def moving(patterns: Collection[Pattern]) -> Test:
    """Whether it is one of these movements."""
    return lambda one: one.pattern in patterns


def working(*groups: VolumeGroup) -> Test:
    """Whether its sets count in full for one of these."""
    return lambda one: one.direct(*groups)


def touching(group: VolumeGroup) -> Test:
    """Whether its sets count for a group at all."""
    return lambda one: one.halves(group) > 0


def in_scheme(name: str) -> Test:
    """Whether its dose follows a scheme."""
    return lambda one: one.mode.scheme.name == name


def both(one: Test, other: Test) -> Test:
    """Whether it is both."""
    return lambda given: one(given) and other(given)


def at_peak(one: Given) -> int:
    """Sets at the peak."""
    return one.mode.peak


def fractional(group: VolumeGroup, *, start: bool = True) -> Callable[[Given], int]:
    """Half-sets of a group at the peak, with those of the start unless that is left out."""
    return lambda one: one.halves(group) * (one.mode.peak + (one.mode.start if start else 0))
