"""Which splits suit the athlete's days: candidates by number of days, the likeliest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from topset.evidence.figure import Figures
from topset.evidence.recovery import SAME_MUSCLE
from topset.model.athlete import Athlete
from topset.model.program import Goal, Level, Weekday
from topset.planner.focus import Focus
from topset.planner.problem import hours_between

F, U, L = Focus.FULL, Focus.UPPER, Focus.LOWER
PUSH, PULL = Focus.PUSH, Focus.PULL
B, C = Focus.BACK_AND_LEGS, Focus.CHEST_AND_ARMS

CANDIDATES: dict[int, tuple[tuple[Focus, ...], ...]] = {
    2: ((F, F), (U, L), (L, U)),
    3: ((F, F, F), (U, L, F), (F, U, L), (L, U, F), (F, L, U), (U, L, U), (L, U, L), (PUSH, PULL, L)),
    4: (
        (U, L, U, L),
        (L, U, L, U),
        (F, F, F, F),
        (F, U, L, F),
        (U, L, F, U),
        (U, L, PUSH, PULL),
        (PUSH, PULL, L, F),
        (L, PUSH, PULL, L),
    ),
    5: (
        (U, L, PUSH, PULL, L),
        (PUSH, PULL, L, U, L),
        (L, PUSH, PULL, L, U),
        (U, L, U, L, F),
        (L, U, L, U, F),
        (L, U, F, L, U),
        (L, U, L, U, L),
        (U, L, U, L, U),
    ),
    6: (
        (PUSH, PULL, L, PUSH, PULL, L),
        (PULL, PUSH, L, PULL, PUSH, L),
        (PUSH, L, PULL, PUSH, L, PULL),
        (L, PUSH, PULL, L, PUSH, PULL),
        (U, L, U, L, U, L),
        (L, U, L, U, L, U),
        (U, L, PUSH, PULL, L, U),
    ),
}
COMBINED: dict[int, tuple[tuple[Focus, ...], ...]] = {
    2: ((B, F), (F, B), (B, C), (C, B)),
    3: ((B, C, F), (F, C, B), (B, C, B)),
    4: ((B, C, B, C), (C, B, C, B), (B, C, F, C)),
    5: ((B, C, B, C, F), (F, C, B, C, B), (C, B, C, B, C)),
    6: ((B, C, B, C, B, C), (C, B, C, B, C, B)),
}
REGIONS: dict[str, frozenset[Focus]] = {
    "legs": frozenset({F, L, B}),
    "push": frozenset({F, U, PUSH, C}),
    "pull": frozenset({F, U, PULL, B}),
}


MANY = 4  # days a week from which a session is usually for half of the body
WHOLE_BODY, FURTHER = 75, 150  # points against a session for all of it, and against each further one
NEXT_DAY = 300  # points against two sessions for the whole body on following days


@dataclass(frozen=True, slots=True)
class Split:
    """The focus of each training day, in week order. `habit` is how usual it is, in objective points up to 0.

    No study prefers one split at equal sets; `habit` says what coaches do, and decides only what gains leave open.
    """

    days: tuple[tuple[Weekday, Focus], ...]
    habit: int = 0

    @property
    def name(self) -> str:
        """The foci, one after the other."""
        return ", ".join(focus.value for _, focus in self.days)


def splits_for(athlete: Athlete, figures: Figures) -> tuple[Split, ...]:
    """Every candidate for the athlete's days; the likeliest first."""
    days = tuple(sorted(athlete.days, key=lambda day: day.index))
    ranked = sorted(candidates(athlete), key=lambda split: score(split, days, athlete, figures), reverse=True)
    return tuple(Split(found := tuple(zip(days, foci, strict=True)), habit_of(found)) for foci in ranked)


def habit_of(days: tuple[tuple[Weekday, Focus], ...]) -> int:
    """Points against what is not usual."""
    whole = [day for day, focus in days if focus is F]
    following = sum(hours_between(a, b) <= A_DAY for a, b in combinations(whole, 2))
    unusual = WHOLE_BODY + FURTHER * (len(whole) - 1) if whole and len(days) >= MANY else 0
    return -unusual - NEXT_DAY * following


A_DAY = 24  # hours


def candidates(athlete: Athlete) -> Iterator[tuple[Focus, ...]]:
    """The splits to rank; a wish for back and legs in one session brings its own, except for beginners (D18)."""
    count = len(athlete.days)
    if athlete.wished("back-and-legs") and athlete.level is not Level.BEGINNER:
        yield from COMBINED[count]
    else:
        yield from CANDIDATES[count]


def score(
    split: tuple[Focus, ...], days: tuple[Weekday, ...], athlete: Athlete, figures: Figures
) -> tuple[int, int, int, int]:
    """Fewest 48-hour conflicts, then regions met twice, then room for the bigger sessions, then habit."""
    met = {
        region: [d for d, f in zip(days, split, strict=True) if f in foci] for region, foci in REGIONS.items()
    }
    gap = figures(SAME_MUSCLE)
    clashes = sum(hours_between(a, b) < gap for there in met.values() for a, b in combinations(there, 2))
    rare = sum(len(there) < 2 for there in met.values())
    cramped = sum(athlete.days[day] < ROOMY[focus] for day, focus in zip(days, split, strict=True))
    return (-clashes, -rare, -cramped, practice(split, athlete))


ROOMY = {F: 45, U: 45, L: 45, PUSH: 45, PULL: 45, B: 60, C: 45}  # minutes in which a focus is comfortable


def practice(split: tuple[Focus, ...], athlete: Athlete) -> int:
    """Full-body days for beginners and for strength and power (a lift is practised more often), else split days."""
    whole = sum(focus is F for focus in split)
    practised = athlete.level is Level.BEGINNER or athlete.goal in (Goal.STRENGTH, Goal.POWER)
    return whole if practised and len(split) <= 3 else -whole
