"""What the scripts of a session's page work with: of all that is known of it what they read, and no more."""

from topset.app.as_json import Json, as_json
from topset.app.lifting import Lifting
from topset.app.lifting_loads import Choice
from topset.app.lifting_stand_ins import StandIn
from topset.app.lifting_values import ExerciseToDo
from topset.web.statements import said

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
STAND_IN = ("slug", "name", "load_mode")
CHOICE = ("grams", "text", "plates")
EXERCISE = ("slug", "name", "unit", "load_mode", "back_offs")


def carried(lifting: Lifting) -> dict[str, Json]:
    """The exercises with their sets, what may stand in for them with its own, and how a set is written."""
    return {"exercises": [_exercise(each) for each in lifting.exercises], "pieces": as_json(lifting.pieces)}


def _exercise(exercise: ExerciseToDo) -> Json:
    return _of(exercise, EXERCISE) | {
        "loads": [_choice(each) for each in exercise.loads],
        "sets": _sets(exercise.sets),
        "stand_ins": [_stand_in(each) for each in exercise.stand_ins],
    }


def _choice(choice: Choice) -> Json:
    """A load with its plates as the page says them."""
    return _of(choice, CHOICE) | {"words": said(choice.words)}


def _stand_in(other: StandIn) -> Json:
    loads: Json = [[grams, text] for grams, text in other.loads]
    return _of(other, STAND_IN) | {"why": said(other.why), "loads": loads, "sets": _sets(other.sets)}


def _sets(sets: tuple[object, ...]) -> Json:
    return [_of(each, SET) for each in sets]


def _of(value: object, names: tuple[str, ...]) -> dict[str, Json]:
    return {name: as_json(getattr(value, name)) for name in names}
