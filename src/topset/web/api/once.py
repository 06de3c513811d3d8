"""Asked twice, done once: a request with an Idempotency-Key has one effect and one answer, however often it comes."""

import datetime
import hashlib
import re
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext
from ninja.decorators import decorate_view
from ninja.operation import Operation
from ninja.utils import contribute_operation_callback

from topset.web.accounts.models import User
from topset.web.api.models import Answered
from topset.web.api.problems import ProblemError, answer

HEADER = "Idempotency-Key"
KEY = re.compile(r"[!-~]{1,200}")
KEPT = datetime.timedelta(days=1)
SENT_AGAIN = ("Content-Type", "Location", "ETag")
PARAMETER = {
    "in": "header",
    "name": HEADER,
    "required": False,
    "description": "Made by the sender. A request that comes again under its key within a day is answered, not done.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": f"^{KEY.pattern}$"},
}
Run = Callable[..., HttpResponse]
View = TypeVar("View", bound=Callable[..., Any])


def once(view: View) -> View:
    """Let an operation be asked for several times under one key. What it does is one transaction with its answer."""
    contribute_operation_callback(view, _described)
    return decorate_view(_kept)(view)


def _described(operation: Operation) -> None:
    operation.openapi_extra = {**(operation.openapi_extra or {}), "parameters": [PARAMETER]}


def _kept(run: Run) -> Run:
    @wraps(run)
    def answered(request: HttpRequest, **named: Any) -> HttpResponse:
        key, user = request.headers.get(HEADER), request.user
        if key is None or not isinstance(user, User):
            return run(request, **named)
        if not KEY.fullmatch(key):
            return answer(
                ProblemError(
                    422, "key", gettext("%(key)s has 1 to 200 visible characters of ASCII.") % {"key": HEADER}
                )
            )
        asked = _digest(request)
        with transaction.atomic():
            return _once(Answered(user=user, key=key, asked=asked), lambda: run(request, **named))

    return answered


def _once(mine: Answered, do: Callable[[], HttpResponse]) -> HttpResponse:
    """The answer of the first request of this key. Another at the same time waits for it in the database."""
    Answered.objects.filter(user=mine.user, at__lt=timezone.now() - KEPT).delete()
    row, new = Answered.objects.get_or_create(user=mine.user, key=mine.key, defaults={"asked": mine.asked})
    if not new:
        return _again(row, mine.asked)
    response = do()
    if response.status_code >= 400:
        transaction.set_rollback(True)  # what failed may be tried again
        return response
    row.status, row.body = response.status_code, response.content.decode()
    row.headers = {name: response.headers[name] for name in SENT_AGAIN if name in response.headers}
    row.save()
    return response


def _again(row: Answered, asked: str) -> HttpResponse:
    if row.asked != asked:
        return answer(
            ProblemError(
                422, "key-used", gettext("This %(key)s stands for another request.") % {"key": HEADER}
            )
        )
    return HttpResponse(row.body, status=row.status, headers=row.headers)


def _digest(request: HttpRequest) -> str:
    """What is asked for: of a form its values and the files themselves, which every sending wraps anew."""
    digest = hashlib.sha256(f"{request.method} {request.get_full_path()}\n".encode())
    if not str(request.content_type).startswith("multipart/"):
        digest.update(request.body)
        return digest.hexdigest()
    for name, values in sorted(request.POST.lists()):
        digest.update(repr((name, values)).encode())
    for name, file in sorted(request.FILES.items()):
        assert isinstance(file, UploadedFile)  # the last of that name
        digest.update(f"{name} {file.name}\n".encode())
        for chunk in file.chunks():
            digest.update(chunk)
        file.seek(0)
    return digest.hexdigest()
