"""The page of the API: every operation, from the description that the server gives."""

import os
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.docs.markdown import folded, heading, page, table

Said = Mapping[str, Any]
INTRODUCTION = """The pages of the web application use this API, and so may you. It is described by OpenAPI 3.1 at
`/api/v1/openapi.json`. Times are ISO 8601, loads grams."""
RULES = """Sign in at `/accounts/login/`: the session's cookie is the key. What changes something also asks for the
cookie `csrftoken` as header `X-CSRFToken`.

Errors are `application/problem+json` (RFC 9457). `reasons` are places in a text, each with its remedy; `wrong`
are parts of the request. What belongs to somebody else is not there: 404.

A POST that makes something takes an `Idempotency-Key`: the same request with the same key is done once, and
answered alike for a day. A program is changed with `If-Match`, which names its version, the `ETag` it was read
with; 412 says that somebody was faster. Lists come in parts, by `limit` (to 100) and `offset`. Long work
answers 202, and `Location` is its job: ask that until its `state` is `done`, `failed` or `cancelled`. Who asks
too often gets 429, and `Retry-After` seconds to wait."""


def pages() -> dict[str, str]:
    """The one page."""
    return {"api/index.md": index(described())}


def described() -> Said:
    """What the server gives as the description."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "topset.web.settings")
    import django

    django.setup()
    from topset.web.api.v1 import api

    return api.get_openapi_schema(path_prefix="/api/v1/")


def index(schema: Said) -> str:
    """Every operation, by its subject."""
    by_tag: dict[str, list[tuple[str, str, Said]]] = {}
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            by_tag.setdefault(operation["tags"][0], []).append((method.upper(), path, operation))
    parts = (part for tag in sorted(by_tag) for part in _subject(tag, by_tag[tag], schema))
    return page("# The API", INTRODUCTION, RULES, *parts)


def _subject(tag: str, operations: list[tuple[str, str, Said]], schema: Said) -> Iterator[str]:
    yield heading(2, tag.capitalize(), tag)
    for method, path, operation in operations:
        yield heading(3, f"`{method} {path}`", operation["operationId"].replace("_", "-"))
        yield folded(operation["description"])
        rows = [*_parameters(operation), *_body(operation, schema)]
        yield table(("Given", "Where", "Meaning"), rows)
        yield f"Answers: {', '.join(operation['responses'])}."


def _parameters(operation: Said) -> Iterator[tuple[str, str, str]]:
    for each in operation["parameters"]:
        yield f"`{each['name']}`", each["in"], each.get("description", "") or _shape(each["schema"])


def _body(operation: Said, schema: Said) -> Iterator[tuple[str, str, str]]:
    for content in operation.get("requestBody", {}).get("content", {}).values():
        named = content["schema"].get("$ref", "").rpartition("/")[2]
        fields = schema["components"]["schemas"][named]["properties"] if named else {}
        yield from ((f"`{name}`", "body", _shape(field)) for name, field in fields.items())
        if not named:
            yield "a list", "body", ""


def _shape(field: Said) -> str:
    """The type of a field, and what it is where it is not given."""
    kinds = [each.get("type", "object") for each in field.get("anyOf", [field])]
    default = f", `{field['default']!r}` unless given" if field.get("default") not in (None, "") else ""
    return f"{' or '.join(map(str, kinds))}{default}"
