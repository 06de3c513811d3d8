"""Training around a joint that hurts: what is left near it gets many reps, and more in reserve."""

from collections.abc import Mapping
from dataclasses import replace

from topset.evidence.doses import SORE_REPS, SORE_RIR
from topset.evidence.figure import Figures
from topset.evidence.pain import BORNE, NEXT_SETS
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Pattern
from topset.model.families import KNEE, PRESSES, PULLS
from topset.planner.problem import Scheme

SHOULDER_WORK = frozenset(
    {
        Pattern.FLY,
        Pattern.REAR_FLY,
        Pattern.LATERAL_RAISE,
        Pattern.FRONT_RAISE,
        Pattern.UPRIGHT_ROW,
        Pattern.ROTATION,
    }
)
HIP_WORK = frozenset({Pattern.HINGE, Pattern.HIP_EXTENSION, Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION})
HALF = 50  # percent
A_REP = 2  # half points, from the start of a block to its end
BENT_BY: Mapping[str, frozenset[Pattern]] = {  # joints, and the movements that load them
    "knee": KNEE | {Pattern.KNEE_EXTENSION, Pattern.KNEE_FLEXION},
    "hip": KNEE | HIP_WORK | {Pattern.HIP_FLEXION},
    "ankle": KNEE | {Pattern.CALF_RAISE},
    "lower back": KNEE | {Pattern.HINGE, Pattern.HIP_EXTENSION, Pattern.BACK_EXTENSION, Pattern.ROW},
    "shoulder": PRESSES | PULLS | SHOULDER_WORK,
    "elbow": PRESSES | PULLS | {Pattern.CURL, Pattern.ELBOW_EXTENSION},
    "wrist": PRESSES | {Pattern.CURL, Pattern.WRIST},
    "neck": frozenset({Pattern.NECK, Pattern.SHRUG, Pattern.VERTICAL_PRESS}),
}


def near(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether a joint that hurts works in the exercise."""
    return any(exercise.pattern in BENT_BY.get(joint, ()) for joint in athlete.hurts)


def when_it_hurts(athlete: Athlete, figures: Figures) -> tuple[str, ...]:
    """One line of comment on how much pain is borne, where a joint hurts: no study is cited, it is an opinion."""
    if not athlete.hurts:
        return ()
    *others, last = sorted(athlete.hurts)
    joints = f"{', '.join(others)} or {last}" if others else last
    limit, share = figures(BORNE), figures(NEXT_SETS)
    rest = "halve the sets" if share == HALF else f"do {share} % of the sets"
    return (
        f"If the {joints} hurts more than {limit} of 10, end the set; worse next morning: {rest} (opinion).",
    )


def spared(schemes: tuple[Scheme, ...], figures: Figures) -> tuple[Scheme, ...]:
    """The lightest of the schemes, no heavier in later blocks, and with reps in reserve to the end."""
    lightest = max(schemes, key=lambda scheme: scheme.reps[0].lo)
    least, kept = figures(SORE_REPS), figures(SORE_RIR)
    first = lightest.reps[0]
    many = Span(max(first.lo, least), max(first.hi, least + 2))
    reps = (
        tuple(max(many, span, key=lambda s: s.lo) for span in lightest.reps)
        if lightest.reps_grow
        else (many,)
    )
    start, end = lightest.rir
    return (replace(lightest, reps=reps, rir=(max(start, kept + A_REP), max(end, kept))),)
