"""All figures by their keys, and the user's own values for them."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from difflib import get_close_matches
from functools import cache
from math import inf
from typing import Any

from topset import evidence
from topset.evidence.figure import Figure, Figures
from topset.evidence.table import Point
from topset.evidence.unread import UNREAD
from topset.ground.discover import modules
from topset.ground.reason import Reason, Severity
from topset.ground.units import Span

UNKNOWN = "CFG201"
WRONG = "CFG202"
USELESS = "CFG203"


@cache
def all_figures() -> Mapping[str, Figure[Any]]:
    """Every figure of this package by its key, in order of the keys. Two figures of one key are a mistake."""
    found: dict[str, Figure[Any]] = {}
    for module in modules(evidence):
        for figure in vars(module).values():
            if isinstance(figure, Figure) and found.setdefault(figure.key, figure) is not figure:
                raise ValueError(f"two figures are called {figure.key}")
    return dict(sorted(found.items()))


def read_overrides(table: Mapping[str, object]) -> tuple[Figures, tuple[Reason, ...]]:
    """Read the `[evidence]` table of topset.toml: keys with dots, or tables in tables.

    A value takes the shape of the figure that it replaces: a number, a range as `[lo, hi]` or one number, and
    a table of fields for a landmark, a zone or a form, whose other fields stay as published. What cannot be
    used is left out and said; a figure that nothing reads is taken, with a remark.
    """
    overrides: dict[str, object] = {}
    reasons: list[Reason] = []
    for key, value in _flat("", table):
        figure = all_figures().get(key)
        if figure is None:
            reasons.append(_unknown(key))
            continue
        try:
            overrides[key] = _shaped(value, figure.value, figure.least)
        except _MisfitError as misfit:
            reasons.append(_wrong(key, figure, str(misfit)))
            continue
        if key in UNREAD:
            reasons.append(_useless(key))
    return Figures(overrides), tuple(reasons)


class _MisfitError(Exception):
    """A value that is not of the wanted shape; its text says what is wanted."""


def _flat(prefix: str, table: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        key = f"{prefix}{name}"
        if isinstance(value, Mapping) and key not in all_figures():
            yield from _flat(f"{key}.", value)
        else:
            yield key, value


def _unknown(key: str) -> Reason:
    close = get_close_matches(key, all_figures(), n=2, cutoff=0.7)
    remedy = (
        f"Did you mean {' or '.join(close)}?"
        if close
        else "The page of the evidence lists every figure with its key."
    )
    return Reason(UNKNOWN, f"there is no figure {key}", remedy)


def _wrong(key: str, figure: Figure[Any], wanted: str) -> Reason:
    unit = f" ({figure.unit})" if figure.unit else ""
    return Reason(
        WRONG, f"{key} must be {wanted}", f"The published value is {_told(figure.value)}{unit}.", figure.cites
    )


def _useless(key: str) -> Reason:
    remedy = "It is kept, and changes no finding, no load and no plan until something reads it."
    return Reason(USELESS, f"Nothing uses {key} yet.", remedy, severity=Severity.INFO)


def _told(value: object) -> str:
    if isinstance(value, Span):
        return str(value.lo) if value.lo == value.hi else f"[{value.lo}, {value.hi}]"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_told, value))}]"
    if is_dataclass(value) and not isinstance(value, type):
        told = (f"{f.name} = {_told(getattr(value, f.name))}" for f in fields(value))
        return f"{{{', '.join(told)}}}"
    return str(value)


def _shaped(value: object, model: object, least: int = 0) -> object:
    """Give `value` the type of `model`; raise _MisfitError where it cannot have it, or lies below `least`."""
    if isinstance(model, Span) or model is None:
        return _span(value, least)
    if isinstance(model, float):
        return float(_number(value, (int, float), "a number", least))
    if isinstance(model, int):
        return _number(value, (int,), "a whole number", least)
    if isinstance(model, tuple):
        return _tuple(value, model)
    return _fields(value, model)


def _number(value: object, types: tuple[type, ...], wanted: str, least: int = 0) -> Any:
    number: Any = value if isinstance(value, types) and not isinstance(value, bool) else -1
    if not least <= number < inf:
        raise _MisfitError(f"{wanted}, {f'at least {least}' if least else 'not negative'}")
    return number


def _span(value: object, least: int = 0) -> Span:
    ends = value if isinstance(value, list | tuple) else (value, value)
    wanted = "a whole number or a range [lo, hi] of them"
    if len(ends) != 2:
        raise _MisfitError(wanted)
    lo, hi = (_number(end, (int,), wanted, least) for end in ends)
    if lo > hi:
        raise _MisfitError(f"{wanted}, the smaller one first")
    return Span(lo, hi)


def _tuple(value: object, model: tuple[object, ...]) -> tuple[object, ...]:
    if not isinstance(value, list | tuple) or not value:
        raise _MisfitError(f"a list like {_told(model)}")
    shaped = tuple(_shaped(each, model[0]) for each in value)
    points = [each.at for each in shaped if isinstance(each, Point)]
    if points and (len(points) < 2 or points != sorted(set(points))):
        raise _MisfitError("a list of two points or more, `at` rising")
    return shaped


def _fields(value: object, model: Any) -> object:
    names = [field.name for field in fields(model)]
    if not isinstance(value, Mapping) or not set(value) <= set(names):
        raise _MisfitError(f"a table of {', '.join(names)}")
    return replace(model, **{name: _shaped(each, getattr(model, name)) for name, each in value.items()})
