"""On the own machine the one person who uses it is signed in already; the first who comes is welcomed."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.shortcuts import redirect
from django.urls import reverse

from topset.web.accounts.models import Installation, User
from topset.web.environment import LOOPBACK_NAMES

BACKEND = "django.contrib.auth.backends.ModelBackend"
LOOPBACK = frozenset({"127.0.0.1", "::1"})
PROXIED = frozenset({"FORWARDED", "VIA", "X_REAL_IP"})
MARK = "own_machine"  # of a session that nobody signed in to


class OwnMachineMiddleware:
    """Signs in the sole user, where the server can be reached from this machine alone."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, as the sole user where there is one and nobody else is signed in."""
        here = settings.OWN_MACHINE and from_here(request)
        if not here and request.session.get(MARK):
            logout(request)
        if here and not request.user.is_authenticated:
            sole = Installation.here().sole
            if sole is not None:
                enter(request, sole)
        return self._answer(request)


class FirstVisitMiddleware:
    """Welcomes whoever is asked to sign in where nobody has an account yet."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or lead to the welcome."""
        return redirect("welcome") if _nobody_could(request) else self._answer(request)


def _nobody_could(request: HttpRequest) -> bool:
    """Whether somebody is asked to sign in where nobody has an account yet."""
    return (
        request.method == "GET"
        and request.path == reverse("account_login")
        and not request.user.is_authenticated
        and not User.objects.exists()
    )


def enter(request: HttpRequest, sole: User) -> None:
    """Sign in without a password; the session holds on this machine alone."""
    login(request, sole, BACKEND)
    request.session[MARK] = True


def from_here(request: HttpRequest) -> bool:
    """Whether a request comes from this very machine, through no proxy, and by a name that only this machine has.

    The name is asked for because a page from elsewhere can give its own name this machine's address.
    """
    name, _ = split_domain_port(request.META.get("HTTP_HOST", ""))
    return request.META.get("REMOTE_ADDR") in LOOPBACK and name in LOOPBACK_NAMES and not proxied(request)


def proxied(request: HttpRequest) -> bool:
    """Whether a proxy says that it passed the request on."""
    return any(
        name.startswith("HTTP_X_FORWARDED_") or name.removeprefix("HTTP_") in PROXIED for name in request.META
    )
