"""When a session was last seen, for the list of sessions: written once in a while instead of at every request."""

import datetime
from collections.abc import Callable

from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from topset.web.accounts.unhurried import unhurried

OFTEN = datetime.timedelta(minutes=30)
SEEN = "seen"


class SeenMiddleware:
    """Notes who uses a session, from where and when."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        if request.user.is_authenticated and not _lately(request.session.get(SEEN)):
            with unhurried():
                UserSession.objects.create_from_request(request)
            request.session[SEEN] = timezone.now().timestamp()
        return self._answer(request)


def _lately(seen: float | None) -> bool:
    return seen is not None and timezone.now().timestamp() - seen < OFTEN.total_seconds()
