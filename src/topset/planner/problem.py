"""The planning problem as plain values: who, which days, what may be chosen, and in which doses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from topset.evidence.figure import Figures
from topset.evidence.landmarks import MEMBERS, VolumeGroup
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, Pattern
from topset.model.program import Weekday
from topset.planner.focus import Focus

DIRECT = 2  # half-sets that a direct set counts


@dataclass(frozen=True, slots=True)
class Scheme:
    """How the sets of one exercise look: `reps` by block, `rir` in half points at the start and at the end of a block.

    `rest` is seconds. `method` is the name of a method of the notation that stands in place of plain sets.
    Without `effort` no reserve is written (jumps have none); with `reps_grow` reps are the progression, not load.
    """

    name: str
    reps: tuple[Span, ...]
    rir: tuple[int, int]
    rest: Span
    method: str = ""
    effort: bool = True
    reps_grow: bool = False


@dataclass(frozen=True, slots=True)
class Mode:
    """A dose: sets a week in one session at the start and at the peak, and its minutes at the peak."""

    scheme: Scheme
    start: int
    peak: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Exercises that are alike to the solver; names are dealt out afterwards. `worth` prefers staples."""

    members: tuple[Exercise, ...]
    worth: int
    wished: bool = False
    credits: Mapping[VolumeGroup, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Count once what is asked for thousands of times."""
        counted = {group: credit(self.like, group) for group in VolumeGroup}
        object.__setattr__(self, "credits", {group: halves for group, halves in counted.items() if halves})

    @property
    def like(self) -> Exercise:
        """The first of them, which stands for all."""
        return self.members[0]

    @property
    def compound(self) -> bool:
        """Whether several joints work."""
        return self.like.kind is Kind.COMPOUND

    @property
    def pattern(self) -> Pattern:
        """The movement."""
        return self.like.pattern

    def half_sets(self, group: VolumeGroup) -> int:
        """What one set gives the group: 2 worked directly, 1 indirectly, else 0."""
        return self.credits.get(group, 0)


def credit(exercise: Exercise, group: VolumeGroup) -> int:
    """Half-sets that one set of `exercise` counts for `group`; jumps and conditioning count for none."""
    if exercise.kind not in (Kind.COMPOUND, Kind.ISOLATION):
        return 0
    return max((round(2 * exercise.muscles.get(muscle, 0)) for muscle in MEMBERS[group]), default=0)


@dataclass(frozen=True, slots=True)
class Problem:
    """One week to fill, at its start and at its peak.

    `days` gives each training day its focus, `budget` the whole minutes left for exercises once what is to `spare` is
    taken off, `modes` the doses of a choice on a day (a choice that may not stand on that day has none).
    """

    athlete: Athlete
    figures: Figures
    days: tuple[tuple[Weekday, Focus], ...]
    budget: Mapping[Weekday, int]
    choices: tuple[Choice, ...]
    modes: Mapping[tuple[int, Weekday], tuple[Mode, ...]]
    backwards: tuple[VolumeGroup, ...] = ()
    steps: int = 5  # weeks in which sets may rise, from the first hard week to the last
    before: Mapping[VolumeGroup, int] = field(default_factory=dict)  # peak sets of an earlier phase
    habit: int = 0  # points for a split that is usual for such an athlete
    hurry: Mapping[Weekday, int] = field(
        default_factory=dict
    )  # minutes that the cool-down of a day gives to its sets

    spare: Mapping[Weekday, int] = field(default_factory=dict)  # minutes that a day as laid out takes more

    @property
    def room(self) -> Mapping[Weekday, int]:
        """The minutes for exercises of each day, however many of them must be spared."""
        return {day: minutes + self.spare.get(day, 0) for day, minutes in self.budget.items()}

    @property
    def weekdays(self) -> tuple[Weekday, ...]:
        """The training days in order."""
        return tuple(day for day, _ in self.days)


def hours_between(a: Weekday, b: Weekday) -> int:
    """The shorter way round the week."""
    apart = abs(a.index - b.index)
    return 24 * min(apart, 7 - apart)
