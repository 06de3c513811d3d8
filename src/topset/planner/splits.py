"""Which split suits the athlete's days: candidates by number of days, ranked by a cheap score."""

from collections.abc import Iterator
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
    2: ((F, F), (U, L)),
    3: ((F, F, F), (U, L, F), (F, U, L), (L, U, F), (U, L, U), (L, U, L), (PUSH, PULL, L)),
    4: ((U, L, U, L), (L, U, L, U), (F, F, F, F), (U, L, PUSH, PULL), (F, U, L, F)),
    5: ((U, L, PUSH, PULL, L), (PUSH, PULL, L, U, L), (U, L, U, L, F), (L, U, L, U, F), (L, U, L, U, L)),
    6: ((PUSH, PULL, L, PUSH, PULL, L), (U, L, U, L, U, L), (PUSH, L, PULL, PUSH, L, PULL)),
}
COMBINED: dict[int, tuple[tuple[Focus, ...], ...]] = {
    2: ((B, F), (F, B)),
    3: ((B, C, F), (B, C, B), (F, C, B)),
    4: ((B, C, B, C), (C, B, C, B)),
    5: ((B, C, B, C, F), (C, B, C, B, C)),
    6: ((B, C, B, C, B, C), (C, B, C, B, C, B)),
}
REGIONS: dict[str, frozenset[Focus]] = {
    "legs": frozenset({F, L, B}),
    "push": frozenset({F, U, PUSH, C}),
    "pull": frozenset({F, U, PULL, B}),
}


def split_for(athlete: Athlete, figures: Figures) -> tuple[tuple[Weekday, Focus], ...]:
    """The best split for the athlete's days, each with its focus, in week order."""
    days = tuple(sorted(athlete.days, key=lambda day: day.index))
    best = max(candidates(athlete), key=lambda split: score(split, days, athlete, figures))
    return tuple(zip(days, best, strict=True))


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
    return (-clashes, -rare, -cramped, habit(split, athlete))


ROOMY = {F: 45, U: 45, L: 45, PUSH: 45, PULL: 45, B: 60, C: 45}  # minutes in which a focus is comfortable


def habit(split: tuple[Focus, ...], athlete: Athlete) -> int:
    """Full-body days for beginners and for strength and power (a lift is practised more often), else split days."""
    whole = sum(focus is F for focus in split)
    practised = athlete.level is Level.BEGINNER or athlete.goal in (Goal.STRENGTH, Goal.POWER)
    return whole if practised and len(split) <= 3 else -whole
