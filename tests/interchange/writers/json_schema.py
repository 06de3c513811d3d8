"""As much of JSON Schema (2020-12) as the published schema uses: what is wrong with a document."""

import datetime
from collections.abc import Iterator
from typing import Any

KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "integer": (int,), "number": (int, float),
    "boolean": (bool,), "null": (type(None),),
}  # fmt: skip
KNOWN = {
    "$schema", "$defs", "$ref", "title", "description", "default", "type", "format", "enum", "const", "anyOf",
    "properties", "required", "additionalProperties", "propertyNames", "items", "prefixItems", "minItems", "maxItems",
}  # fmt: skip


def wrong(data: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "$") -> Iterator[str]:
    """Each mistake with its place."""
    assert schema.keys() <= KNOWN
    if "$ref" in schema:
        yield from wrong(data, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, at)
    if "anyOf" in schema and all(any(wrong(data, each, root, at)) for each in schema["anyOf"]):
        yield f"{at} is none of {len(schema['anyOf'])}"
    kind = schema.get("type")
    number_as_yes = isinstance(data, bool) and kind in ("integer", "number")
    if kind and (not isinstance(data, KINDS[kind]) or number_as_yes):
        yield f"{at} is no {kind}"
        return
    if data not in schema.get("enum", [data]) or data != schema.get("const", data):
        yield f"{at} is {data!r}"
    if schema.get("format") == "date":
        datetime.date.fromisoformat(data)
    if isinstance(data, dict):
        yield from _object(data, schema, root, at)
    if isinstance(data, list):
        yield from _array(data, schema, root, at)


def _object(data: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], at: str) -> Iterator[str]:
    known = schema.get("properties", {})
    yield from (f"{at} lacks {name}" for name in schema.get("required", ()) if name not in data)
    others = schema.get("additionalProperties", True)
    for name, item in data.items():
        yield from wrong(name, schema.get("propertyNames", {}), root, f"{at} {name}")
        if name in known:
            yield from wrong(item, known[name], root, f"{at}.{name}")
        elif others is False:
            yield f"{at} has {name}"
        elif others is not True:
            yield from wrong(item, others, root, f"{at}.{name}")


def _array(data: list[Any], schema: dict[str, Any], root: dict[str, Any], at: str) -> Iterator[str]:
    first = schema.get("prefixItems", [])
    if not schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)):
        yield f"{at} has {len(data)} items"
    for nth, item in enumerate(data):
        inner = first[nth] if nth < len(first) else schema.get("items", {})
        yield from wrong(item, inner, root, f"{at}[{nth}]")
