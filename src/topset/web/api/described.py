"""The description of the API: what every operation of a shape may answer is said of it without being written there."""

from collections.abc import Iterator
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation
from pydantic.json_schema import models_json_schema

from topset.web.api.problems import MEDIA, Problem

Said = dict[Any, Any]  # ninja keys answers by numbers, JSON by their text
REF = "#/components/schemas/{model}"
TELL = {
    400: "The body cannot be read.",
    401: "Nobody is signed in.",
    403: "The token against forged requests is missing (header X-CSRFToken, from the cookie csrftoken).",
    404: "There is nothing of yours at this address.",
    412: "It has another version than the one that If-Match names.",
    413: "The request is larger than is taken.",
    415: "The body is of another type.",
    422: "Some part of the request cannot be meant.",
    429: "Too many requests; Retry-After says for how many seconds to wait.",
}


class DescribedAPI(NinjaAPI):
    """An API in whose description every error that follows from an operation's shape is a problem."""

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """What an operation is called: as in the code, where no two have one name."""
        return str(operation.view_func.__name__)

    def get_openapi_schema(self, **how: Any) -> OpenAPISchema:
        """The description."""
        schema = super().get_openapi_schema(**how)
        schemas = schema["components"]["schemas"]
        for name, part in _problem_schemas():
            schemas.setdefault(name, part)
        for path, operations in schema["paths"].items():
            for method, operation in operations.items():
                complete(path, method, operation)
        return schema


def _problem_schemas() -> Iterator[tuple[str, Said]]:
    _, made = models_json_schema([(Problem, "serialization")], ref_template=REF)
    yield from made["$defs"].items()


def complete(path: str, method: str, operation: Said) -> None:
    """Add the answers that follow from the shape of an operation; all errors are problems."""
    responses: Said = operation["responses"]
    for status in statuses(path, method, operation):
        responses.setdefault(status, {"description": TELL[status]})
    for status, response in responses.items():
        if status >= 400:
            response["content"] = {MEDIA: {"schema": {"$ref": REF.format(model="Problem")}}}
    responses[429]["headers"] = {"Retry-After": {"schema": {"type": "integer", "minimum": 1}}}
    operation["responses"] = {str(status): responses[status] for status in sorted(responses)}


def statuses(path: str, method: str, operation: Said) -> Iterator[int]:
    """The errors that an operation of this shape can answer with."""
    yield from (401, 429)
    parameters = operation.get("parameters", [])
    if method != "get":
        yield 403
    if "{" in path:
        yield 404
    if parameters or "requestBody" in operation:
        yield 422
    if "requestBody" in operation:
        yield from (400, 413, 415)
    if any(each["name"] == "If-Match" for each in parameters):
        yield 412
