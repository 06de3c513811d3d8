"""Which rules run and how grave their findings are: the `[lint]` table of topset.toml."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.lint.registry import families, rules

KEYS = ("select", "ignore", "severity")
Path = tuple[str, ...]
PlaceOf = Callable[[Path, object], Place | None]


def nowhere(_path: Path, _value: object) -> Place | None:
    """The place of what stands in no file."""
    return None


@frozen
class Config:
    """`select` and `ignore` hold codes or families (VOL, VOL101); an empty `select` means every rule.

    The longer of two that match decides; of two equally long ones `ignore` does.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)

    def wants(self, code: str) -> bool:
        """Whether the rule runs."""
        chosen = _longest(self.select, code) if self.select else 0
        return chosen > _longest(self.ignore, code)

    def severity_of(self, code: str, own: Severity) -> Severity:
        """Give the severity set for the code, else for its family, else its own."""
        longest = max((key for key in self.severity if code.startswith(key)), key=len, default="")
        return self.severity[longest] if longest else own


def _longest(keys: tuple[str, ...], code: str) -> int:
    return max((len(key) for key in keys if code.startswith(key)), default=-1)


def read_config(
    table: Mapping[str, object], where: str = "lint.", place: PlaceOf = nowhere
) -> tuple[Config, tuple[Reason, ...]]:
    """Read `select`, `ignore` (lists of codes or families) and `severity` (a table of codes to severities).

    `where` stands before a key in messages: "--" for options. `place` finds a key, and a value behind it.

    What cannot be understood is left out and comes back as a reason: CFG101 a key that does not exist, CFG102
    a value of the wrong type, CFG103 a code or family that does not exist, CFG104 no such severity.
    """
    reading = _Reading(where, place)
    for key in table:
        if key not in KEYS:
            reading.say("CFG101", f"[lint] has no setting {key!r}.", _did_you_mean(key, KEYS), (key,))
    select, ignore = (_codes(table, key, reading) for key in ("select", "ignore"))
    severity = dict(_severities(table.get("severity", {}), reading))
    return Config(select, ignore, severity), tuple(reading.problems)


@dataclass(slots=True)
class _Reading:
    """What is said of a table that is being read."""

    where: str
    place: PlaceOf
    problems: list[Reason] = field(default_factory=list)

    def say(self, code: str, message: str, remedy: str, path: Path, value: object = None) -> None:
        """Note a mistake at the key or value it is about."""
        self.problems.append(Reason(code, message, remedy, place=self.place(path, value)))


def _codes(table: Mapping[str, object], key: str, reading: _Reading) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        message = f"{reading.where}{key} must be a list of rule codes."
        reading.say("CFG102", message, f'Write {key} = ["VOL102"].', (key,))
        return ()
    return tuple(code.upper() for code in value if _known(code, (key,), code, reading))


def _severities(value: object, reading: _Reading) -> Iterator[tuple[str, Severity]]:
    if not isinstance(value, Mapping):
        remedy = 'Write a table: [lint.severity] and below it VOL102 = "info".'
        reading.say("CFG102", "lint.severity must be a table of rule codes.", remedy, ("severity",))
        return
    for code, level in value.items():
        path = ("severity", code)
        if level not in list(Severity):
            remedy = "Write error, warning or info; to silence the rule put its code into ignore."
            message = f"lint.severity.{code} is {level!r}, which is no severity."
            reading.say("CFG104", message, remedy, path, level)
        elif _known(code, path, None, reading):
            yield code.upper(), Severity(level)


def _known(code: str, path: Path, value: object, reading: _Reading) -> bool:
    """Tell whether a code or family exists, in whatever letters; `value` is what to point at, None for the key."""
    names = [*rules(), *sorted(families())]
    if code.upper() in names:
        return True
    message = f"{reading.where}{path[0]} names {code.upper()}, which is no rule."
    reading.say("CFG103", message, _did_you_mean(code.upper(), names), path, value)
    return False


def _did_you_mean(word: str, names: tuple[str, ...] | list[str]) -> str:
    close = get_close_matches(word, names, n=2)
    return f"Did you mean {' or '.join(close)}?" if close else f"Known: {', '.join(names)}."
