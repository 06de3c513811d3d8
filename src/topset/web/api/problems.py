"""What is wrong with a request, said as RFC 9457 has it: every error of the API is one of these."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import wraps
from http import HTTPStatus
from typing import Annotated, Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFilesSent
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.multipartparser import MultiPartParserError
from django.utils.translation import gettext
from ninja import Field, NinjaAPI, Schema
from ninja.errors import HttpError, Throttled, ValidationError

from topset.app.as_json import as_json
from topset.ground.reason import Reason
from topset.web.statements import said_about
from topset.web.uploads.bounded import was_cut

Handler = Callable[[HttpRequest, Any], HttpResponse]
MEDIA = "application/problem+json"


class Wrong(Schema):
    """A part of the request that cannot be meant: `at` is the way to it, as in `body/taps/3/date`."""

    at: str
    message: str


class Problem(Schema):
    """Why a request was not done. `reasons` are places in a text, `wrong` parts of the request."""

    type: str
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    wrong: list[Wrong]
    reasons: list[Reason]


class ProblemError(Exception):
    """Ends an operation with a problem; `code` is the last part of its type."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        reasons: Sequence[Reason] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status, self.code, self.reasons = status, code, reasons
        self.headers = dict(headers or {})


def answer(error: ProblemError, wrong: Sequence[Mapping[str, str]] = ()) -> HttpResponse:
    """The problem as it is sent."""
    told = {
        "type": f"urn:topset:problem:{error.code}",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
        "detail": str(error),
        "wrong": list(wrong),
        "reasons": as_json(tuple(map(_said, error.reasons))),
    }
    return HttpResponse(
        json.dumps(told), status=error.status, headers={"Content-Type": MEDIA, **error.headers}
    )


def _said(reason: Reason) -> Reason:
    message, remedy = (said_about(each, reason.code) for each in (reason.message, reason.remedy))
    return replace(reason, message=message, remedy=remedy)


def handle(api: NinjaAPI) -> None:
    """Answer every mistake of a sender with a problem."""
    handlers: Mapping[type[Exception], Handler] = {
        ProblemError: lambda _, error: answer(error),
        ValidationError: _invalid,
        HttpError: lambda _, error: http_problem(error),
        Http404: lambda *_: not_found(),
        PermissionDenied: lambda *_: http_problem(HttpError(403, gettext("It is not allowed."))),
        RequestDataTooBig: lambda *_: _too_large(),
        TooManyFilesSent: lambda *_: _too_large(),
    }
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)


def not_found() -> HttpResponse:
    """What is not there, or is somebody else's."""
    return answer(ProblemError(404, "not-found", gettext("There is nothing of yours at this address.")))


def only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view, which answers with a problem as well where there is nothing, or nothing for the method."""

    @wraps(view, updated=())
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except Http404:
            return not_found()
        except MultiPartParserError:
            return answer(ProblemError(400, "form", gettext("The body is no form with files.")))
        if not isinstance(response, HttpResponseNotAllowed):
            return response
        allow = {"Allow": response.headers["Allow"]}
        return answer(
            ProblemError(
                405,
                "method",
                gettext("%(method)s is not understood here.") % {"method": request.method},
                headers=allow,
            )
        )

    return answered


def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    if was_cut(request):  # then the file that is missing was sent
        return _too_large()
    wrong = [{"at": "/".join(map(str, each["loc"])), "message": str(each["msg"])} for each in error.errors]
    return answer(ProblemError(422, "invalid", gettext("Some parts of the request cannot be meant.")), wrong)


def http_problem(error: HttpError) -> HttpResponse:
    """What the framework found wrong."""
    if isinstance(error.__cause__, ProblemError):  # what the parser of bodies says comes wrapped
        return answer(error.__cause__)
    if isinstance(error.__cause__, RequestDataTooBig):
        return _too_large()
    headers = {"Retry-After": str(max(1, round(error.wait or 1)))} if isinstance(error, Throttled) else {}
    code = HTTPStatus(error.status_code).phrase.lower().replace(" ", "-")
    return answer(ProblemError(error.status_code, code, str(error), headers=headers))


def _too_large() -> HttpResponse:
    return answer(ProblemError(413, "too-large", gettext("The request is larger than is taken.")))
