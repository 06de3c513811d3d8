"""The athlete of a lifter, read from the text."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.notation import parse
from topset.notation.athlete_file import read_athlete
from topset.web.training.defined import own_of
from topset.web.training.models import Lifter

OWN = "exercise"  # the word that defines one


def athlete_of(lifter: Lifter) -> Athlete | None:
    """The athlete; None before the text was written, or where it has mistakes."""
    athlete = athlete_in(lifter.athlete) if lifter.athlete else None
    own = {each.exercise.slug: each.exercise for each in own_of(lifter)}
    return replace(athlete, own=own) if athlete and own else athlete


def write(lifter: Lifter, text: str) -> None:
    """Give the lifter another file."""
    lifter.athlete = text
    lifter.save(update_fields=["athlete"])
    lifter.touched()


def own_exercises(lifter: Lifter, texts: Iterable[str] = ()) -> tuple[Exercise, ...]:
    """The exercises that the lifter made up, and those of programs with these texts."""
    mine = tuple(each.exercise for each in own_of(lifter))
    return (*mine, *(own for text in texts for own in _own_of(text)))


def all_own_exercises(lifter: Lifter) -> tuple[Exercise, ...]:
    """The exercises that the lifter made up, and those of all their programs."""
    return own_exercises(lifter, lifter.programs.values_list("text", flat=True))


@lru_cache(maxsize=256)
def _own_of(text: str) -> tuple[Exercise, ...]:
    if OWN not in text.casefold():  # most have none, and reading them takes as long as a page may
        return ()
    return tuple(own.exercise for own in parse(text, "").program.own)


@lru_cache(maxsize=256)
def athlete_in(text: str) -> Athlete | None:
    """The athlete of a text; None where it has mistakes."""
    athlete, problems = read_athlete(text, "athlete")
    return None if problems else athlete
