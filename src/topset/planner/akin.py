"""What a record of one bodyweight exercise tells about another: push-ups about close-grip push-ups."""

from topset.catalogue import exercises
from topset.evidence.bodyweight import reps_from
from topset.evidence.figure import Figures
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode

MOST = 30  # reps past which an estimate means nothing


def reps_of(exercise: Exercise, athlete: Athlete, figures: Figures) -> int | None:
    """The reps to failure at body weight: shown, or estimated from the family; None where nothing tells."""
    if exercise.load_mode is not LoadMode.BODYWEIGHT:
        return None
    own = next((m.reps for m in athlete.maxes if m.exercise == exercise.slug and not m.load.grams), None)
    return estimated(exercise, athlete, figures) if own is None else own


def estimated(exercise: Exercise, athlete: Athlete, figures: Figures) -> int | None:
    """The least that any record of the family speaks for."""
    known = {**exercises(), **athlete.own}
    shown = [(known[m.exercise], m.reps) for m in athlete.maxes if m.exercise in known and not m.load.grams]
    found = [reps_from(one, reps, exercise, figures) for one, reps in shown]
    return min((reps for reps in (*found, MOST) if reps is not None), default=None) if any(found) else None
