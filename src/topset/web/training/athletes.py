"""The athlete of a lifter, read from the text."""

from functools import lru_cache

from topset.model.athlete import Athlete
from topset.notation.athlete_file import read_athlete
from topset.web.training.models import Lifter


def athlete_of(lifter: Lifter) -> Athlete | None:
    """The athlete; None before the text was written, or where it has mistakes."""
    return _read(lifter.athlete) if lifter.athlete else None


@lru_cache(maxsize=256)
def _read(text: str) -> Athlete | None:
    athlete, problems = read_athlete(text, "athlete")
    return None if problems else athlete
