"""On the own machine the one person who uses it is signed in already."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse

from topset.web.accounts.models import Installation

BACKEND = "django.contrib.auth.backends.ModelBackend"
LOOPBACK = frozenset({"127.0.0.1", "::1"})


class OwnMachineMiddleware:
    """Signs in the sole user, where the server can be reached from this machine alone."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, as the sole user where there is one and nobody else is signed in."""
        if settings.OWN_MACHINE and not request.user.is_authenticated and from_here(request):
            sole = Installation.here().sole
            if sole is not None:
                login(request, sole, BACKEND)
        return self._answer(request)


def from_here(request: HttpRequest) -> bool:
    """Whether a request comes from this very machine, and through no proxy."""
    return request.META.get("REMOTE_ADDR") in LOOPBACK and "HTTP_X_FORWARDED_FOR" not in request.META
