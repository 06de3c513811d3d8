"""How an exercise of the program's own is written: what differs from the usual only."""

from collections.abc import Iterator

from topset.ground.units import Load, Unit, plain
from topset.model.exercise import Exercise, Laterality, LoadMode, Measure, Skill, Standing
from topset.notation.own_exercise import usual_kind
from topset.notation.quoting import quoted

USUAL_STEP_G = 2500
USUAL_SECONDS = 3.0


def print_own(exercise: Exercise, unit: Unit) -> str:
    """`exercise "NAME" pattern … muscles …`; a step is written in `unit` where that is exact."""
    clauses = [*_movement(exercise), *_loading(exercise, unit), *_rest(exercise)]
    return " ".join([f"exercise {quoted(exercise.name)}", *clauses])


def _movement(exercise: Exercise) -> Iterator[str]:
    muscles = ", ".join(f"{muscle} {plain(share)}" for muscle, share in exercise.muscles.items())
    yield f"pattern {exercise.pattern} muscles {muscles}"
    if exercise.equipment:
        yield f"equipment {', '.join(exercise.equipment)}"
    if exercise.kind is not usual_kind(exercise.pattern):
        yield f"kind {exercise.kind}"


def _loading(exercise: Exercise, unit: Unit) -> Iterator[str]:
    if exercise.spine:
        yield f"spine {exercise.spine}"
    if exercise.step_g != USUAL_STEP_G:
        yield f"step {_step(exercise.step_g, unit)}"
    if exercise.load_mode is not LoadMode.EXTERNAL:
        yield f"load {exercise.load_mode}"
    if exercise.laterality is not Laterality.BILATERAL:
        yield f"side {exercise.laterality}"
    if exercise.body_mass_percent:
        yield f"bodyweight {exercise.body_mass_percent}%"


def _rest(exercise: Exercise) -> Iterator[str]:
    if exercise.measure is not Measure.REPS:
        yield f"measure {exercise.measure}"
    if exercise.skill is not Skill.SIMPLE:
        yield f"skill {exercise.skill}"
    if exercise.standing is not Standing.SOUND:
        yield f"standing {exercise.standing}"
    if exercise.main_lift:
        yield "main"
    if exercise.seconds_per_rep != USUAL_SECONDS:
        yield f"seconds {plain(exercise.seconds_per_rep)}"
    if exercise.stresses:
        yield f"stresses {', '.join(exercise.stresses)}"
    if exercise.aliases:
        yield f"aliases {', '.join(map(quoted, exercise.aliases))}"
    if exercise.elsewhere:
        names = [f"{app} {quoted(name)}" for app, known in exercise.elsewhere.items() for name in known]
        yield f"elsewhere {', '.join(names)}"


def _step(grams: int, unit: Unit) -> str:
    """Grams in the first unit that can say them exactly."""
    for each in (unit, *Unit):
        shown = Load(grams, each)
        if Load.of(shown.number, each) == shown:
            return str(shown)
    return f"{grams}g"
