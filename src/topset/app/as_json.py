"""Any result as plain JSON data: dataclasses by their fields, enumerations by their values, sets in order."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, cast

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

PLAIN = frozenset({type(None), bool, int, float, str})


def as_json(value: object) -> Json:
    """What `json.dumps` can write for `value`; a type it does not know is a programmer's mistake."""
    if type(value) in PLAIN:  # most values: a page of a session has some 7,000
        return cast("Json", value)
    match value:
        case Enum():
            return as_json(value.value)
        case bool() | int() | float() | str():
            return value
        case date() | Path():
            return str(value)
        case Mapping():
            return {str(as_json(key)): as_json(item) for key, item in value.items()}
        case frozenset() | set():
            return sorted((as_json(item) for item in value), key=str)
        case list() | tuple():
            return [as_json(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: as_json(getattr(value, name)) for name in _names(type(value))}
    raise TypeError(f"{type(value).__name__} has no JSON form")


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a dataclass that are everybody's."""
    return tuple(each.name for each in fields(kind) if not each.name.startswith("_"))
