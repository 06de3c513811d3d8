"""Run the examples of a rule's docstring."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from topset.catalogue import find, gyms
from topset.ground.reason import Reason
from topset.lint.engine import check, check_journal
from topset.lint.rule import Example
from topset.model.athlete import Athlete
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Weekday
from topset.notation import parse, parse_journal
from topset.notation.journal import DATED

NOBODY = "none"
ANY_GYM = "commercial"
TODAY = date(2026, 6, 30)  # the day on which journals of examples are judged


def findings_of(example: Example) -> tuple[Reason, ...]:
    """Check the example's program, its journal, or both, for its athlete; raise ValueError if they do not parse."""
    program, journal = parted(example.text)
    parsed, log = parse(program), parse_journal(journal)
    problems = (*(parsed.problems if program.strip() else ()), *log.problems)
    if problems:
        raise ValueError("\n".join(f"{problem.place} {problem.message}" for problem in problems))
    if not program.strip():
        return check_journal(log.journal, today=TODAY)
    return check(parsed.program, athlete_of(example.athlete), journal=log.journal if journal else None)


def parted(text: str) -> tuple[str, str]:
    """The program of an example and its journal, "" for none; places in the journal are those of the whole text."""
    dated = DATED.search(text)
    if dated is None:
        return text, ""
    program = text[: dated.start()]
    return program, "\n" * program.count("\n") + text[dated.start() :]


def athlete_of(description: str) -> Athlete | None:
    """Make an athlete from `level=beginner, technique=none, gym=home_dumbbells, avoid=Back Squat`.

    Several values of one key are joined by `+`; "" describes nobody. Minutes are written `days=mon 60+thu 45`.
    Raise ValueError for a key or a value that does not exist.
    """
    if not description:
        return None
    words = (part.partition("=") for part in description.split(","))
    given = {key.strip(): value.strip() for key, _, value in words}
    athlete = Athlete(gym=gyms()[given.pop("gym", ANY_GYM)])
    changes: dict[str, Any] = {key: _value(key, value) for key, value in given.items()}
    return replace(athlete, **changes)


def _value(key: str, value: str) -> object:
    parts = [] if value == NOBODY else [part.strip() for part in value.split("+")]
    match key:
        case "level":
            return Level(value)
        case "goal":
            return Goal(value)
        case "technique" | "avoid":
            return frozenset(_slug(name) for name in parts)
        case "hurts":
            return frozenset(parts)
        case "guards":
            return frozenset(Guard(part) for part in parts)
        case "priorities":
            return tuple(parts)
        case "days":
            return _days(parts)
        case _:
            raise ValueError(f"an example's athlete has no {key}")


def _slug(name: str) -> str:
    exercise = find(name)
    if exercise is None:
        raise ValueError(f"the catalogue has no {name}")
    return exercise.slug


def _days(parts: list[str]) -> Mapping[Weekday, int]:
    words = (part.split() for part in parts)
    return {Weekday(day): int(minutes) for day, minutes in words}
