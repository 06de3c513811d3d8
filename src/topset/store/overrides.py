"""A user's own figures in place of the published ones: the table `[evidence]` of topset.toml."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from types import MappingProxyType

import topset.evidence
from topset.evidence.figure import Figure
from topset.ground.discover import modules
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.notation.toml_text import Path, Toml, near


@cache
def figures() -> Mapping[str, Figure[object]]:
    """Every figure of the evidence by its key."""
    found = (value for module in modules(topset.evidence) for value in vars(module).values())
    return MappingProxyType({figure.key: figure for figure in found if isinstance(figure, Figure)})


def overrides(toml: Toml, table: Mapping[str, object]) -> tuple[Mapping[str, object], tuple[Reason, ...]]:
    """The user's values by key, each of its figure's type, and what is wrong with them (SET004, SET005)."""
    if not table:
        return {}, ()
    chosen: dict[str, object] = {}
    problems: list[Reason] = []
    for path, value in _flat(table):
        key = ".".join(path)
        place = toml.place(("evidence", *path))
        figure = figures().get(key)
        if figure is None:
            message = f'The evidence has no figure "{key}"'
            problems.append(Reason("SET004", message, near(key, list(figures())), place=place))
            continue
        try:
            chosen[key] = converted(value, figure.value)
        except ValueError as error:
            message = f'"{key}" cannot be {value!r}'
            problems.append(
                Reason("SET005", message, f"{error}; published: {_written(figure.value)}", place=place)
            )
    return MappingProxyType(chosen), tuple(problems)


def converted(value: object, like: object) -> object:
    """`value` as it stands in TOML, in the type of `like`; a ValueError says what would be right."""
    match like:
        case bool() | str():
            return _same(value, like)
        case int() | float():
            return _number(value, like)
        case Span():
            return _span(value)
        case tuple():
            if not isinstance(value, list) or not like:
                raise ValueError("Write a list")
            return tuple(converted(item, like[min(i, len(like) - 1)]) for i, item in enumerate(value))
    if is_dataclass(like) and not isinstance(like, type) and isinstance(value, dict):
        return _changed(value, like)
    raise ValueError("Write a table of its parts" if is_dataclass(like) else "It cannot be set")


def _flat(table: Mapping[str, object], above: Path = ()) -> Iterator[tuple[Path, object]]:
    """The settings with their paths; a table that is the value of a figure is not taken apart."""
    for name, value in table.items():
        path = (*above, name)
        if isinstance(value, dict) and ".".join(path) not in figures():
            yield from _flat(value, path)
        else:
            yield tuple(".".join(path).split(".")) if "." in name else path, value


def _same(value: object, like: object) -> object:
    if type(value) is not type(like):
        raise ValueError("Write true or false" if isinstance(like, bool) else "Write a text in quotes")
    return value


def _number(value: object, like: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e9:
        raise ValueError("Write a number")
    if isinstance(like, int) and value != int(value):
        raise ValueError("Write a whole number")
    return int(value) if isinstance(like, int) else float(value)


def _span(value: object) -> Span:
    given = value if isinstance(value, list) else [value, value]
    ends = [end for end in given if isinstance(end, int) and not isinstance(end, bool)]
    if len(given) != 2 or len(ends) != 2 or ends[0] > ends[1]:
        raise ValueError("Write a range as [low, high]")
    return Span(ends[0], ends[1])


def _changed(value: dict[str, object], like: object) -> object:
    """`like` with the parts that the table gives."""
    assert is_dataclass(like)
    assert not isinstance(like, type)
    known = {f.name: getattr(like, f.name) for f in fields(like)}
    for name in value:
        if name not in known:
            raise ValueError(near(name, list(known)))
    parts = {n: converted(v, Span(0, 0) if known[n] is None else known[n]) for n, v in value.items()}
    return replace(like, **parts)


def _written(value: object) -> str:
    """A value the way it is set."""
    match value:
        case Span(lo, hi):
            return f"[{lo}, {hi}]"
        case tuple():
            return f"[{', '.join(_written(item) for item in value)}]"
        case str():
            return f'"{value}"'
    if is_dataclass(value) and not isinstance(value, type):
        parts = {f.name: getattr(value, f.name) for f in fields(value)}
        return f"{{ {', '.join(f'{n} = {_written(v)}' for n, v in parts.items() if v is not None)} }}"
    return str(value)
