"""Exercises that can stand in for another one in the athlete's gym."""

from topset.catalogue import usable
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode, Standing

MOST = 2
LOADED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})


def instead(exercise: Exercise, athlete: Athlete) -> str:
    """Name the likest exercises that the gym offers and the athlete can do, as a sentence."""
    names = [e.name for e in stand_ins(exercise, athlete)]
    return (
        f"Use {' or '.join(names)} instead." if names else "Choose an exercise for another pattern instead."
    )


def stand_ins(exercise: Exercise, athlete: Athlete) -> tuple[Exercise, ...]:
    """The exercises of the same pattern that share most muscles, staples first, two at most."""
    others = [
        e
        for e in usable(athlete.gym)
        if e.pattern is exercise.pattern
        and e.slug not in athlete.avoid | {exercise.slug}
        and athlete.hurts.isdisjoint(e.stresses)
        and e.standing is not Standing.SPECIAL
    ]
    ranked = sorted(others, key=lambda e: (_apart(e, exercise), e.standing is not Standing.STAPLE, e.name))
    return tuple(ranked[:MOST])


def _apart(one: Exercise, other: Exercise) -> float:
    """How far the shares of their muscles differ, and whether only one of them can be loaded by a number."""
    muscles = {*one.muscles, *other.muscles}
    unlike = (one.load_mode in LOADED) is not (other.load_mode in LOADED)
    return unlike + sum(abs(one.muscles.get(m, 0.0) - other.muscles.get(m, 0.0)) for m in muscles)
