"""How often one may ask: counted by each process for itself, so that counting costs nothing."""

import time
from collections.abc import Callable
from functools import wraps
from threading import Lock

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from ninja.errors import Throttled
from ninja.throttling import BaseThrottle

from topset.web.api.problems import http_problem

MINUTE = 60


class Counter:
    """Counts by name within the minute."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._minute = 0
        self._counts: dict[str, int] = {}

    def count(self, name: str) -> int:
        """Count one more, and give the number so far."""
        with self._lock:
            minute = int(time.time() // MINUTE)
            if minute != self._minute:
                self._minute, self._counts = minute, {}
            self._counts[name] = self._counts.get(name, 0) + 1
            return self._counts[name]

    def clear(self) -> None:
        """Begin anew."""
        with self._lock:
            self._counts = {}


COUNTER = Counter()


class PerUser(BaseThrottle):
    """At most so many requests a minute of one user; operations of one `kind` are counted together."""

    def __init__(self, most: int, kind: str = "all") -> None:
        self.most, self._kind = most, kind

    def allow_request(self, request: HttpRequest) -> bool:
        """Whether this one is among them."""
        return COUNTER.count(f"{self._kind} user {request.user.pk}") <= self.most

    def wait(self) -> float:
        """Seconds until the next minute."""
        return left()


def per_address(most: int, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view, for at most so many requests a minute that come from one address and are not signed in.

    Who is signed in is counted as a user: behind one address may be a whole gym.
    """

    @wraps(view, updated=())
    def limited(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        known = request.user.is_authenticated
        if not known and COUNTER.count(f"address {get_adapter().get_client_ip(request)}") > most:
            return http_problem(Throttled(wait=round(left())))
        return view(request, *args, **kwargs)

    return limited


def left() -> float:
    """Seconds of the minute that are left."""
    return MINUTE - time.time() % MINUTE
