"""The lifts that an athlete may do as a heavy top set with back-offs."""

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED, Figures
from topset.methods.heavy_top import HeavyTop
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.notation.athlete_file import read_athlete


def back_off_lifts(text: str, figures: Figures = PUBLISHED) -> tuple[str, ...]:
    """Their names, for an athlete's file: those with a maximum that the method takes, and that nothing forbids."""
    athlete, _ = read_athlete(text, "athlete.toml")
    if athlete is None:
        return ()
    known = {**exercises(), **athlete.own}
    lifts = dict.fromkeys(one.exercise for one in athlete.maxes)
    return tuple(known[slug].name for slug in lifts if _may(known[slug], athlete, figures))


def _may(exercise: Exercise, athlete: Athlete, figures: Figures) -> bool:
    spared = exercise.slug in athlete.avoid or not athlete.hurts.isdisjoint(exercise.stresses)
    there = athlete.gym.offers(exercise)
    return there and not spared and not HeavyTop(figures=figures).eligible(exercise, athlete)
