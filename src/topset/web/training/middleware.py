"""Every request of a person who is signed in knows their lifter."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from topset.web.training.models import Lifter

if TYPE_CHECKING:
    from topset.web.accounts.models import User


class LiftersRequest(HttpRequest):
    """A request of somebody who is signed in: views say this of theirs."""

    user: "User"
    lifter: Lifter


class LifterMiddleware:
    """Gives requests `lifter`, read when it is first asked for."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        if request.user.is_authenticated:
            user = request.user
            request.lifter = SimpleLazyObject(lambda: lifter_of(user))  # type: ignore[attr-defined]
        return self._answer(request)


def lifter_of(user: "User") -> Lifter:
    """The lifter of a user, made at the first need. A user has one; coaches will have several."""
    found = user.lifters.order_by("created").first()
    return found or Lifter.objects.create(user=user)
