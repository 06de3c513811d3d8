"""What the scripts of a session's page work with: of all that is known of it what they read, and no more."""

from topset.app.as_json import Json, as_json
from topset.app.lifting import Lifting
from topset.app.lifting_values import ExerciseToDo

SET = (
    "slot",
    "role",
    "load",
    "load_text",
    "count",
    "measure",
    "reps_text",
    "effort",
    "rir",
    "rest",
)
STAND_IN = ("slug", "name", "why", "load_mode", "loads")
EXERCISE = ("slug", "name", "unit", "load_mode", "loads", "back_offs")


def carried(lifting: Lifting) -> dict[str, Json]:
    """The exercises with their sets, what may stand in for them with its own, and how a set is written."""
    return {"exercises": [_exercise(each) for each in lifting.exercises], "pieces": as_json(lifting.pieces)}


def _exercise(exercise: ExerciseToDo) -> Json:
    others = [_of(other, STAND_IN) | {"sets": _sets(other.sets)} for other in exercise.stand_ins]
    return _of(exercise, EXERCISE) | {"sets": _sets(exercise.sets), "stand_ins": others}


def _sets(sets: tuple[object, ...]) -> Json:
    return [_of(each, SET) for each in sets]


def _of(value: object, names: tuple[str, ...]) -> dict[str, Json]:
    return {name: as_json(getattr(value, name)) for name in names}
