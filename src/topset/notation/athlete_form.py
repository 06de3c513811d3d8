"""Read the fields of an athlete's file one by one, and collect everything that is wrong with them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil, floor
from typing import TypeVar

from topset.catalogue import find, suggest
from topset.ground.reason import Reason, sentence
from topset.ground.units import Load, Unit, plain
from topset.model.exercise import Exercise
from topset.notation import athlete_values as values
from topset.notation.toml_text import Path, Toml, near

SYNTAX = "ATH001"
FIELD = "ATH002"
TYPE = "ATH003"
WORD = "ATH004"
LIMITS = "ATH005"
EXERCISE = "ATH006"
GYM = "ATH007"
CLASH = "ATH008"
MISSING = "ATH009"
LOAD = "ATH010"

E = TypeVar("E", bound=StrEnum)


@dataclass(slots=True)
class Form:
    """A document being read; `problems` grows, and each reading gives a value or a harmless default."""

    toml: Toml
    unit: Unit = Unit.KG
    problems: list[Reason] = field(default_factory=list)

    def say(self, code: str, message: str, remedy: str, path: Path, value: object = None) -> None:
        """Note a mistake at the key or value it is about, in whole sentences."""
        place = self.toml.place(path, value)
        self.problems.append(Reason(code, sentence(message), sentence(remedy), place=place))

    def has(self, *path: str) -> bool:
        """Whether the field was given."""
        return self._value(path) is not None

    def only(self, table: Mapping[str, object], known: Iterable[str], path: Path = ()) -> None:
        """Refuse the fields of `table` that nobody reads."""
        names = list(known)
        for name in table:
            if name not in names:
                self.say(FIELD, f'There is no field "{name}"', near(name, names), (*path, name))

    def table(self, *path: str) -> Mapping[str, object]:
        """A table, empty where none is given."""
        value = self._value(path)
        if value is None or isinstance(value, dict):
            return value or {}
        self._mistyped(path, "a table", f"Write it as [{'.'.join(path)}] with a line for each entry")
        return {}

    def text(self, *path: str) -> str:
        """A text, "" where none is given."""
        value = self._value(path)
        if value is None or isinstance(value, str):
            return value or ""
        self._mistyped(path, "a text", "Put it in quotes")
        return ""

    def texts(self, *path: str) -> tuple[str, ...]:
        """A list of texts without repetition; a text alone is a list of one."""
        value = self._value(path)
        items = [value] if isinstance(value, str) else value
        if items is None:
            return ()
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            self._mistyped(path, "a list of texts", f'Write {path[-1]} = ["…", "…"]')
            return ()
        for item in dict.fromkeys(item for item in items if items.count(item) > 1):
            self.say(CLASH, f'"{item}" is listed twice', "Keep it once", path, item)
        return tuple(dict.fromkeys(items))

    def flag(self, *path: str, default: bool) -> bool:
        """True or false."""
        value = self._value(path)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self._mistyped(path, "true or false", "Write true or false, without quotes")
        return default

    def whole(self, path: Path, low: int, high: int, default: int, unit: str) -> int:
        """A whole number from `low` to `high`."""
        value = self._value(path)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            self._mistyped(path, "a whole number", f"Write the {unit} as a number without quotes")
            return default
        if not low <= value <= high:
            self.say(LIMITS, f"{value} {unit} is out of range", f"Give {low} to {high} {unit}", path, value)
            return default
        return value

    def word(self, kind: type[E], default: E, *path: str) -> E:
        """One word of an enumeration."""
        text = self.text(*path)
        return (self.one_of(kind, path, text) or default) if text else default

    def words(self, kind: type[E], *path: str) -> tuple[E, ...]:
        """A list of words of an enumeration."""
        found = (self.one_of(kind, path, text) for text in self.texts(*path))
        return tuple(word for word in found if word)

    def one_of(self, kind: type[E], path: Path, text: str, code: str = WORD) -> E | None:
        """The member of `kind` that `text` names."""
        known = [member.value for member in kind]
        if text.strip().lower() in known:
            return kind(text.strip().lower())
        self.say(code, f'"{text}" is not known for {path[-1]}', near(text, known), path, text)
        return None

    def choice(self, known: Iterable[str], path: Path, text: str) -> str:
        """`text` if it is among `known`, else ""."""
        options = list(known)
        if text.strip().lower() in options:
            return text.strip().lower()
        self.say(WORD, f'"{text}" is not known for {path[-1]}', near(text, options), path, text)
        return ""

    def exercise(self, name: str, path: Path) -> Exercise | None:
        """An exercise of the catalogue by any of its names."""
        found = find(name)
        if found is None:
            close = suggest(name)
            remedy = (
                f"Did you mean {' or '.join(close)}?" if close else "`topset exercise` lists what is known"
            )
            self.say(EXERCISE, f'There is no exercise "{name}"', remedy, path, name)
        return found

    def exercises(self, *path: str) -> tuple[str, ...]:
        """The slugs of a list of exercises."""
        found = (self.exercise(name, path) for name in self.texts(*path))
        return tuple(dict.fromkeys(exercise.slug for exercise in found if exercise))

    def load(self, path: Path, low: int, high: int) -> Load | None:
        """A load of `low` to `high` grams; None where none, or no possible one, is given."""
        value = self._value(path)
        return None if value is None else self.as_load(value, path, low, high)

    def as_load(self, value: object, path: Path, low: int, high: int) -> Load | None:
        """`value` as a load of `low` to `high` grams."""
        found = values.load(value, self.unit)
        if isinstance(found, str):
            self.say(LOAD, found, 'Write a number and kg or lb, as in "82.5 kg"', path, value)
            return None
        return found if self.within(found, path, low, high, value) else None

    def within(self, found: Load, path: Path, low: int, high: int, value: object = None) -> bool:
        """Whether a load is possible; says so where it is not."""
        if low <= found.grams <= high:
            return True
        ends = (_told(end, found.unit, ceil if end == low else floor) for end in (low, high))
        self.say(
            LIMITS,
            f"{plain(found.number)} {found.unit} is out of range for {path[-1]}",
            f"Give {' to '.join(ends)} {found.unit}; look at the unit too",
            path,
            value,
        )
        return False

    def _value(self, path: Path) -> object:
        """What the document holds at `path`, None for nothing."""
        value: object = self.toml.values
        for name in path:
            if not isinstance(value, dict):
                return None
            value = value.get(name)
        return value

    def _mistyped(self, path: Path, wanted: str, remedy: str) -> None:
        """Note a value of another type than the field has."""
        self.say(TYPE, f'"{path[-1]}" must be {wanted}', remedy, path)


def _told(grams: int, unit: Unit, to: Callable[[float], int]) -> str:
    """An end of a range, which is round in kilograms; in pounds a round figure inside it."""
    number = Load(grams, unit).number
    step = 10 if abs(number) >= 100 else 1 if abs(number) >= 1 else 0.1
    return plain(number if unit is Unit.KG else round(to(number / step) * step, 1))
