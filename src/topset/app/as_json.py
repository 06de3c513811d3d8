"""Any result as plain JSON data: dataclasses by their fields, enumerations by their values, sets in order."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def as_json(value: object) -> Json:
    """What `json.dumps` can write for `value`; a type it does not know is a programmer's mistake."""
    match value:
        case Enum():
            return as_json(value.value)
        case None | bool() | int() | float() | str():
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
        return {f.name: as_json(getattr(value, f.name)) for f in fields(value) if not f.name.startswith("_")}
    raise TypeError(f"{type(value).__name__} has no JSON form")
