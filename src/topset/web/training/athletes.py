"""The athlete of a lifter, read from the text."""

from dataclasses import replace
from functools import lru_cache

from topset.model.athlete import Athlete
from topset.notation.athlete_file import read_athlete
from topset.web.training.models import Lifter
from topset.web.training.own_exercises import own_of


def athlete_of(lifter: Lifter) -> Athlete | None:
    """The athlete; None before the text was written, or where it has mistakes."""
    athlete = _read(lifter.athlete) if lifter.athlete else None
    own = {each.exercise.slug: each.exercise for each in own_of(lifter)}
    return replace(athlete, own=own) if athlete and own else athlete


@lru_cache(maxsize=256)
def _read(text: str) -> Athlete | None:
    athlete, problems = read_athlete(text, "athlete")
    return None if problems else athlete


def write(lifter: Lifter, text: str) -> None:
    """Give the lifter another file."""
    lifter.athlete = text
    lifter.save(update_fields=["athlete"])
    lifter.touched()
