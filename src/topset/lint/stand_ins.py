"""Exercises that can stand in for another one in the athlete's gym."""

from collections.abc import Iterable

from topset.catalogue import usable
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode, Standing

MOST = 2  # named in a remedy: a matter of words, no claim about training
LOADED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})


def instead(exercise: Exercise, athlete: Athlete) -> str:
    """Name the likest exercises that the gym offers and the athlete can do, as a sentence."""
    names = [e.name for e in stand_ins(exercise, athlete)]
    return (
        f"Use {' or '.join(names)} instead." if names else "Choose an exercise for another pattern instead."
    )


def stand_ins(exercise: Exercise, athlete: Athlete) -> tuple[Exercise, ...]:
    """The exercises of the same pattern that share most muscles, staples first, two at most."""
    able = (
        e for e in usable(athlete.gym) if e.slug not in athlete.avoid and athlete.hurts.isdisjoint(e.stresses)
    )
    return likest(exercise, able)[:MOST]


def likest(exercise: Exercise, others: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Those of the same pattern, from the likest muscles on; of equals staples first, special ones never."""
    same = (e for e in others if e.pattern is exercise.pattern and e.slug != exercise.slug)
    usual = (e for e in same if e.standing is not Standing.SPECIAL)
    ranked = sorted(usual, key=lambda e: (_apart(e, exercise), e.standing is not Standing.STAPLE, e.name))
    return tuple(ranked)


def _apart(one: Exercise, other: Exercise) -> float:
    """How far the shares of their muscles differ, and whether only one of them can be loaded by a number."""
    muscles = {*one.muscles, *other.muscles}
    unlike = (one.load_mode in LOADED) is not (other.load_mode in LOADED)
    return unlike + sum(abs(one.muscles.get(m, 0.0) - other.muscles.get(m, 0.0)) for m in muscles)
