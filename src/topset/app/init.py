"""Begin: the text of an athlete's file from a few answers."""

import importlib
from collections.abc import Mapping
from functools import cache

from topset.catalogue import exercises, gyms
from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.program import Goal, Level
from topset.notation.athlete_file import read_athlete, write_athlete


@frozen
class Begun:
    """The text of the file, and what is wrong with the answers in it."""

    text: str
    problems: tuple[Reason, ...] = ()


@frozen
class Choices:
    """What may be answered."""

    levels: tuple[str, ...] = tuple(Level)
    goals: tuple[str, ...] = tuple(Goal)
    gyms: tuple[str, ...] = ()
    groups: tuple[str, ...] = tuple(VolumeGroup)


def choices() -> Choices:
    """The words that each question knows."""
    return Choices(gyms=tuple(gyms()))


@cache
def gym_words() -> Mapping[str, str]:
    """What each gym has, in a sentence."""
    return {name: _first_line(f"topset.catalogue.gyms.{name}") for name in gyms()}


@cache
def joints() -> tuple[str, ...]:
    """What can hurt. Reads the whole catalogue."""
    return tuple(sorted({joint for exercise in exercises().values() for joint in exercise.stresses}))


def _first_line(module: str) -> str:
    return (importlib.import_module(module).__doc__ or "").partition("\n")[0]


def init(answers: Mapping[str, object], file: str = "athlete.toml") -> Begun:
    """The file that says `answers`, fields of docs/athlete.md; those that are None or empty are left out."""
    given = {name: value for name, value in answers.items() if value not in (None, (), [], {}, "")}
    text = write_athlete(given)
    return Begun(text, read_athlete(text, file)[1])
