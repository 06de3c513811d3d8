"""How often one may ask the API."""

from collections.abc import Callable
from functools import wraps

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from ninja.errors import Throttled
from ninja.throttling import BaseThrottle

from topset.web.api.problems import http_problem
from topset.web.counter import COUNTER, Limit, left


class PerUser(BaseThrottle):
    """Puts off what is beyond a limit."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit

    def allow_request(self, request: HttpRequest) -> bool:
        """Whether this one is within it."""
        return self._limit.keeps(request.user.pk)

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
