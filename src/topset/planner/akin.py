"""What one record tells about reps at body weight: push-ups about close-grip push-ups, a bench press about dips."""

from collections.abc import Mapping

from topset.catalogue import exercises
from topset.evidence.bodyweight import reps_from
from topset.evidence.doses import (
    BENCH_FOR_DIPS,
    DEADLIFT_FOR_PULL_UPS,
    LIKELY_DIPS,
    LIKELY_PULL_UPS,
    ROW_FOR_PULL_UPS,
    UNKNOWN_REPS,
)
from topset.evidence.figure import Figure, Figures
from topset.formulas import one_rep_max
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode, Pattern, Skill
from topset.model.program import Max

MOST = 30  # reps past which an estimate means nothing
PERCENT = 100
# What is lifted with weight, from which share of the body mass on, and the reps at body weight that it speaks for.
SPEAKS_FOR: Mapping[Pattern, tuple[Figure[int], Mapping[str, Figure[int]]]] = {
    Pattern.HORIZONTAL_PRESS: (LIKELY_DIPS, {"bench_press": BENCH_FOR_DIPS}),
    Pattern.PULLDOWN: (
        LIKELY_PULL_UPS,
        {"deadlift": DEADLIFT_FOR_PULL_UPS, "barbell_row": ROW_FOR_PULL_UPS},
    ),
}


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


def trained(exercise: Exercise, athlete: Athlete, figures: Figures) -> int:
    """The pull-ups or dips that a trained lifter is taken to do, by what is lifted with weight; never a stunt."""
    usual = figures(UNKNOWN_REPS)
    if exercise.pattern not in SPEAKS_FOR or exercise.skill is Skill.TECHNICAL:
        return usual
    reps, lifts = SPEAKS_FOR[exercise.pattern]
    strong = any(
        m.exercise in lifts and reaches(m, figures(lifts[m.exercise]), athlete) for m in athlete.maxes
    )
    return max(usual, figures(reps)) if strong else usual


def reaches(known: Max, percent: int, athlete: Athlete) -> bool:
    """Whether a 1RM is so many percent of the body mass."""
    most = None if known.training else one_rep_max(known.load.grams, known.reps)
    body = athlete.body_mass
    return most is not None and body is not None and PERCENT * most >= percent * body.grams
