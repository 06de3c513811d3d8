"""Where a program says no load, sets begin with the one that was lifted last time."""

from dataclasses import replace

from topset.app.lifting import Lifting
from topset.app.lifting_loads import BY_BODY
from topset.app.lifting_sets import SetToDo
from topset.app.lifting_values import ExerciseToDo
from topset.app.set_text import set_text
from topset.ground.units import Load, Unit
from topset.model.prescription import Role


def prefilled(lifting: Lifting) -> Lifting:
    """The session with the loads of last time where it has none."""
    return replace(lifting, exercises=tuple(map(_exercise, lifting.exercises)))


def _exercise(exercise: ExerciseToDo) -> ExerciseToDo:
    grams = exercise.last.load if exercise.last else None
    if grams is None or exercise.load_mode in BY_BODY:
        return exercise
    text = str(Load(grams, Unit(exercise.unit)))
    return replace(exercise, sets=tuple(_set(each, grams, text) for each in exercise.sets))


def _set(todo: SetToDo, grams: int, text: str) -> SetToDo:
    if todo.load_text or todo.percent or todo.role == Role.RAMP:
        return todo
    how = "" if todo.count is None else set_text(text, todo.count, todo.measure, todo.rir, todo.role)
    return replace(todo, load=grams, load_text=text, how=how)
