"""Which rules run and how grave their findings are: the `[lint]` table of topset.toml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from topset.ground.reason import Reason, Severity
from topset.lint.registry import families, rules

KEYS = ("select", "ignore", "severity")


@dataclass(frozen=True, slots=True)
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


def read_config(table: Mapping[str, object], where: str = "lint.") -> tuple[Config, tuple[Reason, ...]]:
    """Read `select`, `ignore` (lists of codes or families) and `severity` (a table of codes to severities).

    `where` stands before a key in messages: "--" for options.

    What cannot be understood is left out and comes back as a reason: CFG101 a key that does not exist, CFG102
    a value of the wrong type, CFG103 a code or family that does not exist, CFG104 no such severity.
    """
    problems = [_unknown_key(key) for key in table if key not in KEYS]
    select, ignore = (_codes(table, key, where, problems) for key in ("select", "ignore"))
    severity = dict(_severities(table.get("severity", {}), problems))
    return Config(select, ignore, severity), tuple(problems)


def _unknown_key(key: str) -> Reason:
    return Reason("CFG101", f"[lint] has no setting {key!r}", _did_you_mean(key, KEYS))


def _codes(table: Mapping[str, object], key: str, where: str, problems: list[Reason]) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        problems.append(
            Reason("CFG102", f"{where}{key} must be a list of rule codes", f'Write {key} = ["VOL102"]')
        )
        return ()
    return tuple(code for code in map(str.upper, value) if _known(code, f"{where}{key}", problems))


def _severities(value: object, problems: list[Reason]) -> Iterator[tuple[str, Severity]]:
    if not isinstance(value, Mapping):
        remedy = 'Write a table: [lint.severity] and below it VOL102 = "info"'
        problems.append(Reason("CFG102", "lint.severity must be a table of rule codes", remedy))
        return
    for code, level in value.items():
        if level not in list(Severity):
            remedy = "Write error, warning or info; to silence the rule put its code into ignore"
            problems.append(
                Reason("CFG104", f"lint.severity.{code} is {level!r}, which is no severity", remedy)
            )
        elif _known(code.upper(), "lint.severity", problems):
            yield code.upper(), Severity(level)


def _known(code: str, where: str, problems: list[Reason]) -> bool:
    names = [*rules(), *sorted(families())]
    if code in names:
        return True
    problems.append(Reason("CFG103", f"{where} names {code}, which is no rule", _did_you_mean(code, names)))
    return False


def _did_you_mean(word: str, names: tuple[str, ...] | list[str]) -> str:
    close = get_close_matches(word, names, n=2)
    return f"Did you mean {' or '.join(close)}?" if close else f"Known: {', '.join(names)}"
