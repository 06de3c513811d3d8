"""From a call in the notation to a method, and back; the one place where arguments are judged."""

import types
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Reason
from topset.ground.units import Load, Span
from topset.methods.method import Method, arguments
from topset.model.prescription import (
    Argument,
    AtLoad,
    Effort,
    MethodCall,
    OwnWeight,
    Percent,
    RepKind,
    Reps,
    Tempo,
)

# How each kind of value is called when it is missing or wrong.
WORDS: Mapping[type, str] = {
    int: "a whole number, like 3",
    OwnWeight: "body weight, like @BW+10kg",
    Span: "a number or a range, like 3-4; rest is a time, like 2:00",
    Reps: "reps, like 8-12",
    Percent: "a percentage, like 75%",
    Load: "a load, like 100kg",
    AtLoad: "a load, like @100kg",
    Effort: "an effort, like @RIR2",
    Tempo: "a tempo, like 3-0-1-0",
    str: "a word",
    tuple: "a list, like {8 9 10}",
}


def build(
    call: MethodCall, known: Mapping[str, type[Method]], figures: Figures = PUBLISHED
) -> Method | tuple[Reason, ...]:
    """Make the method that `call` asks for, or say everything that is wrong with it, at its place."""
    kind = known.get(call.name)
    if kind is None:
        return (_unknown("MET001", f'There is no method "{call.name}".', call.name, known).at(call.place),)
    wanted = {written(f.name): f for f in arguments(kind)}
    reasons = _missing(call, wanted)
    values = _changed_defaults(kind, figures)
    for name, value in call.arguments:
        if name not in wanted:
            message = f'The method {call.name} has no argument "{name}".'
            reasons.append(_unknown("MET002", message, name, wanted))
            continue
        outcome = _judged(wanted[name], value)
        if isinstance(outcome, Reason):
            reasons.append(outcome)
        else:
            values[wanted[name].name] = outcome[0]
    method = None if reasons else kind(figures=figures, **values)
    reasons.extend(method.conflicts() if method else ())
    return method if method and not reasons else tuple(r.at(call.place) for r in reasons)


def _missing(call: MethodCall, wanted: "Mapping[str, Field[Any]]") -> list[Reason]:
    given = {name for name, _ in call.arguments}
    return [
        Reason("MET005", f"The method {call.name} needs {name}.", f"Add {name}: {f.metadata['says']}")
        for name, f in wanted.items()
        if f.default is MISSING and name not in given
    ]


def _changed_defaults(kind: type[Method], figures: Figures) -> dict[str, Any]:
    """Collect the defaults that rest on figures the user has changed."""
    resting = ((f, f.metadata.get("figure")) for f in arguments(kind))
    return {
        f.name: f.metadata["made"](figures(figure))
        for f, figure in resting
        if figure and figures.overridden(figure)
    }


def call_of(method: Method, known: Mapping[str, type[Method]]) -> MethodCall:
    """Write `method` as a call; arguments at their defaults are left out."""
    name = next(n for n, kind in known.items() if kind is type(method))
    changed = _changed_defaults(type(method), method.figures)
    usual = {f.name: changed.get(f.name, f.default) for f in arguments(type(method))}
    given = ((own, getattr(method, own)) for own in usual)
    return MethodCall(name, tuple(sorted((written(own), v) for own, v in given if v != usual[own])))


def written(field_name: str) -> str:
    """Spell a field's name the way the notation does."""
    return field_name.replace("_", "-")


def _unknown(code: str, message: str, name: str, known: Iterable[str]) -> Reason:
    names = sorted(known)
    near = get_close_matches(name, names, n=1)
    return Reason(code, message, f"Did you mean {near[0]}?" if near else f"There are: {', '.join(names)}.")


def _judged(wanted: "Field[Any]", value: Argument) -> tuple[Any] | Reason:
    """Turn the value into what the field holds, in a tuple of one; or say what is wrong with it."""
    kinds = tuple(k for k in _kinds(wanted.type) if k is not types.NoneType)
    name = written(wanted.name)
    for kind in kinds:
        converted = _as(kind, value)
        if converted is not None:
            wrong = _outside(wanted, converted)
            remedy = f"Its default is {_said(wanted)}." if wanted.default not in (None, MISSING) else ""
            return Reason("MET004", f"{name} must be {wrong}.", remedy) if wrong else (converted,)
    words = ", or ".join(_expected(get_origin(kind) or kind) for kind in kinds)
    return Reason("MET003", f"{name} must be {words}.", f"Write {name} with such a value.")


def _expected(kind: type) -> str:
    if issubclass(kind, StrEnum):
        return f"one of {', '.join(kind)}"
    return WORDS[kind]


def _kinds(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else (annotation,)


def _as(kind: Any, value: Argument) -> Any:
    """`value` as a `kind` where it means the same, else None."""
    origin = get_origin(kind) or kind
    if origin is tuple:
        return (value,) if isinstance(value, int) else value if isinstance(value, tuple) else None
    if isinstance(value, origin):
        return value
    if issubclass(origin, StrEnum):
        return next((member for member in origin if member == value), None)
    if origin in (int, Span, Reps):
        return _as_count(origin, value)
    if origin is Load and isinstance(value, AtLoad) and value.lo == value.hi:
        return value.lo
    if origin is AtLoad and isinstance(value, Load):
        return AtLoad(value, value)
    return None


def _as_count(kind: type, value: Argument) -> int | Span | Reps | None:
    """Whole numbers, ranges and reps stand in for one another where nothing is lost."""
    span: object = Span.one(value) if isinstance(value, int) else value
    if isinstance(span, Reps):
        plain = span.kind is RepKind.REPS and not span.amrap and not span.per_side
        span = span.span if plain else None
    if not isinstance(span, Span):
        return None
    if kind is int:
        return span.lo if span.lo == span.hi else None
    return span if kind is Span else Reps(span)


def _outside(wanted: "Field[Any]", value: Any) -> str:
    """Say what `value` should be and is not, "" when it is fine."""
    limits = wanted.metadata.get("between")
    numbers = _numbers(value)
    if limits and numbers and not (limits[0] <= min(numbers) and max(numbers) <= limits[1]):
        unit = "%" if isinstance(value, Percent) else ""
        return f"between {limits[0]:g}{unit} and {limits[1]:g}{unit}"
    return ""


def _numbers(value: Any) -> tuple[float, ...]:
    """List the numbers in a value, as they are written."""
    match value:
        case int():
            return (value,)
        case Span(lo, hi):
            return (lo, hi)
        case Reps(span=span):
            return (span.lo, span.hi)
        case Percent(span=span):
            return (span.lo / 10, span.hi / 10)
        case Effort():
            return (value.rir.lo / 2, value.rir.hi / 2)
        case Load():
            return (value.number,)
        case tuple():
            return value
        case _:
            return ()


def _said(wanted: "Field[Any]") -> str:
    numbers = _numbers(wanted.default)
    if not numbers:
        return str(wanted.default)
    unit = "%" if isinstance(wanted.default, Percent) else ""
    lo, hi = min(numbers), max(numbers)
    return f"{lo:g}{unit}" if lo == hi else f"{lo:g}{unit} to {hi:g}{unit}"
