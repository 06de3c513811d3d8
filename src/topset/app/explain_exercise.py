"""Explain an exercise: what it works, what it needs, and what can stand in for it."""

from topset.catalogue import exercises, find, gyms, suggest
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.lint.stand_ins import likest
from topset.model.exercise import Exercise, slug

MOST = 8  # that are named to stand in


@frozen
class ExerciseLine:
    """One exercise in a list."""

    name: str
    pattern: str
    muscles: tuple[str, ...]
    equipment: tuple[str, ...]


@frozen
class ExercisePage:
    """One exercise in full; `gyms` are the presets that offer it, `instead` others of its pattern, likest first."""

    exercise: Exercise
    slug: str
    gyms: tuple[str, ...]
    instead: tuple[str, ...]


def explain_exercise(name: str) -> ExercisePage | Reason:
    """The page of the exercise that goes by `name`."""
    found = find(name)
    if found is None:
        near = suggest(name)
        remedy = f"Did you mean {' or '.join(near)}?" if near else "`topset exercise` lists all of them."
        return Reason("ASK002", f'There is no exercise "{name}".', remedy)
    offered = tuple(gym.name for gym in gyms().values() if gym.offers(found))
    instead = likest(found, exercises().values())[:MOST]
    return ExercisePage(found, found.slug, offered, tuple(other.name for other in instead))


def list_exercises(gym: str = "", words: str = "") -> tuple[ExerciseLine, ...] | Reason:
    """The exercises that a gym preset offers ("" for all) and that name `words` in any field, by pattern."""
    preset = gyms().get(slug(gym)) if gym else None
    if gym and preset is None:
        return Reason("ASK003", f'There is no gym "{gym}".', f"Use one of: {', '.join(gyms())}.")
    lines = (_line(e) for e in exercises().values() if preset is None or preset.offers(e))
    found = (line for line in lines if words.lower() in _searched(line))
    return tuple(sorted(found, key=lambda line: (line.pattern, line.name)))


def _line(exercise: Exercise) -> ExerciseLine:
    direct = tuple(muscle.value for muscle, share in exercise.muscles.items() if share >= 1)
    return ExerciseLine(exercise.name, exercise.pattern, direct, tuple(e.value for e in exercise.equipment))


def _searched(line: ExerciseLine) -> str:
    return " ".join((line.name, line.pattern, *line.muscles, *line.equipment)).lower()
