"""Frozen values as JSON, back, and the schema of both, all read off the fields of their dataclasses.

A field at its default is left out. Enumerations are their values, dates and times ISO 8601. Where a value may be of one
of several dataclasses, `type` names it. Places in a text are no part of what is said, and are left out.
"""

import datetime
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
UNSAID = frozenset({"place", "allowances"})
TAG = "type"
TEXT = {datetime.date: "date", datetime.time: "time"}
PLAIN: dict[Any, Json] = {int: "integer", str: "string", bool: "boolean", float: "number", NoneType: "null"}


def encoded(value: object, hint: Any) -> Json:
    """What `json.dumps` can write for `value`, a value of the type `hint`; TypeError for what has no JSON form."""
    match value:
        case Enum():
            return encoded(value.value, str)
        case None | bool() | int() | float() | str():
            return value
        case datetime.date():
            return value.isoformat()
        case datetime.time():
            return value.isoformat("minutes")
        case Mapping():
            _, inner = get_args(hint)
            return {str(key): encoded(item, inner) for key, item in value.items()}
        case frozenset():
            return sorted((encoded(item, get_args(hint)[0]) for item in value), key=str)
        case tuple():
            inner = _tuple_hints(hint, len(value))
            return [encoded(item, each) for item, each in zip(value, inner, strict=True)]
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{type(value).__name__} has no JSON form")
    tag: dict[str, Json] = {TAG: type(value).__name__} if _tagged(hint) else {}
    hints = _hints(type(value))
    said = ((f.name, getattr(value, f.name), f) for f in _said(type(value)))
    return tag | {name: encoded(item, hints[name]) for name, item, f in said if item != _default(f)}


def decoded(kind: type[T], data: object) -> T:
    """The value of a dataclass that `encoded` gave `data` for; ValueError where it can be none."""
    return _decoded(kind, data)  # type: ignore[no-any-return]  # by the type it is given


def _decoded(hint: Any, data: object) -> Any:
    origin = get_origin(hint)
    if origin in (UnionType, Union):
        return _one_of(hint, data)
    if origin is tuple and isinstance(data, list):
        inner = _tuple_hints(hint, len(data))
        return tuple(_decoded(each, item) for each, item in zip(inner, data, strict=True))
    if origin is frozenset and isinstance(data, list):
        return frozenset(_decoded(get_args(hint)[0], item) for item in data)
    if origin is Mapping and isinstance(data, dict):
        key, inner = get_args(hint)
        return {_decoded(key, name): _decoded(inner, item) for name, item in data.items()}
    if origin is not None:
        raise ValueError(f"{data!r} is no {origin.__name__}")
    return _single(hint, data)


def _single(hint: type, data: object) -> Any:
    if is_dataclass(hint) and isinstance(data, dict):
        hints = _hints(hint)
        given = {name: item for name, item in data.items() if name != TAG}
        if unknown := given.keys() - {f.name for f in _said(hint)}:
            raise ValueError(f"{hint.__name__} has no {', '.join(sorted(unknown))}")
        try:
            return hint(**{name: _decoded(hints[name], item) for name, item in given.items()})
        except TypeError as error:
            raise ValueError(f"{hint.__name__} lacks something: {error}") from error
    if hint in TEXT and isinstance(data, str):
        return hint.fromisoformat(data)  # type: ignore[attr-defined]  # dates and times have it
    if issubclass(hint, Enum):
        return hint(data)
    if hint is int and isinstance(data, bool):
        return data  # an argument of a method that is yes or no
    if hint is float and type(data) is int:
        return float(data)
    if type(data) is not hint:
        raise ValueError(f"{data!r} is no {hint.__name__}")
    return data


def _one_of(hint: Any, data: object) -> Any:
    """The value by its tag, else by the first of the types that it can be."""
    kinds = get_args(hint)
    if isinstance(data, dict) and TAG in data:
        kinds = tuple(kind for kind in kinds if getattr(kind, "__name__", "") == data[TAG])
    for kind in kinds:
        try:
            return _decoded(kind, data)
        except ValueError:
            if len(kinds) == 1:
                raise
    raise ValueError(f"{data!r} is none of {hint}")


def schema(kind: type, title: str) -> dict[str, Json]:
    """The JSON schema (2020-12) of a dataclass and of all it holds."""
    definitions: dict[str, Json] = {}
    top = _schema(kind, definitions)
    assert isinstance(top, dict)
    head: dict[str, Json] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    return head | top | {"$defs": dict(sorted(definitions.items()))}


def _schema(hint: Any, defs: dict[str, Json]) -> dict[str, Json]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (UnionType, Union):
        tagged = _tagged(hint)
        kinds = [_tagged_schema(each, defs) if tagged else _schema(each, defs) for each in arguments]
        yes_or_no: list[dict[str, Json]] = [{"type": "boolean"}] if tagged and int in arguments else []
        return {"anyOf": [*kinds, *yes_or_no]}
    if origin is Mapping:
        keys = _schema(arguments[0], defs)
        return {"type": "object", "propertyNames": keys, "additionalProperties": _schema(arguments[1], defs)}
    if origin is frozenset or (origin is tuple and arguments[-1] is Ellipsis):
        return {"type": "array", "items": _schema(arguments[0], defs)}
    if origin is tuple:
        return {
            "type": "array",
            "prefixItems": [_schema(each, defs) for each in arguments],
            "minItems": len(arguments),
            "maxItems": len(arguments),
        }
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if hint in TEXT:
        return {"type": "string", "format": TEXT[hint]}
    if hint.__name__ not in defs:
        defs[hint.__name__] = {}  # held while its parts are described: they may hold it again
        defs[hint.__name__] = _defined(hint, defs)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _tagged_schema(kind: Any, defs: dict[str, Json]) -> dict[str, Json]:
    """As `_schema`; of a dataclass with its name under `type`."""
    if not is_dataclass(kind):
        return _schema(kind, defs)
    tag: dict[str, Json] = {"properties": {TAG: {"const": _name(kind)}}, "required": [TAG]}
    return _schema(kind, defs) | tag


def _defined(kind: Any, defs: dict[str, Json]) -> dict[str, Json]:
    if issubclass(kind, Enum):
        return {"enum": [str(each.value) for each in kind], "description": _described(kind)}
    hints = _hints(kind)
    properties: dict[str, Json] = {}
    for each in _said(kind):
        found = _schema(hints[each.name], defs)
        default = _default(each)
        properties[each.name] = (
            found if default is MISSING else found | {"default": encoded(default, hints[each.name])}
        )
    needed: list[Json] = [each.name for each in _said(kind) if _default(each) is MISSING]
    return {
        "type": "object",
        "description": _described(kind),
        "properties": properties | {TAG: {"const": kind.__name__}},
        "required": needed,
        "additionalProperties": False,
    }


def _described(kind: type) -> str:
    """The docstring of a class, its lines joined."""
    return " ".join((kind.__doc__ or "").replace("`", "").split())


def _name(kind: Any) -> str:
    return str(kind.__name__)


def _tagged(hint: Any) -> bool:
    """Whether a value may be of one of several dataclasses."""
    return sum(is_dataclass(each) for each in get_args(hint)) > 1 and get_origin(hint) in (UnionType, Union)


def _tuple_hints(hint: Any, length: int) -> tuple[Any, ...]:
    """The type of each item of a tuple; of a union, of the tuple in it."""
    if get_origin(hint) in (UnionType, Union):
        hint = next(each for each in get_args(hint) if get_origin(each) is tuple)
    inner = get_args(hint)
    found = (inner[0],) * length if inner[-1] is Ellipsis else inner
    if len(found) != length:
        raise ValueError(f"{length} items are not {len(found)}")
    return found


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _said(kind: Any) -> tuple[Field[Any], ...]:
    return tuple(each for each in fields(kind) if each.name not in UNSAID)


def _default(each: Field[Any]) -> Any:
    return each.default if each.default_factory is MISSING else each.default_factory()
