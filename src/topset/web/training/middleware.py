"""Every request of a person who is signed in knows their lifter."""

from collections.abc import Callable

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.utils.functional import SimpleLazyObject

from topset.web.accounts.models import User
from topset.web.training.models import Lifter


class LiftersRequest(HttpRequest):
    """A request of somebody who is signed in: views say this of theirs."""

    user: User
    lifter: Lifter


class LifterMiddleware:
    """Gives requests `lifter`, read when it is first asked for."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; a page says whose it is, so that a phone never shows it to anybody else."""
        if not request.user.is_authenticated:
            return self._answer(request)
        user = request.user
        lifter = SimpleLazyObject(lambda: lifter_of(user))
        request.lifter = lifter  # type: ignore[attr-defined]
        get_token(request)  # scripts send sets with it, from whatever page is open
        answer = self._answer(request)
        if request.user == user and answer.get("Content-Type", "").startswith("text/html"):
            answer["X-Lifter"] = str(lifter.pk)
        return answer


def lifter_of(user: User) -> Lifter:
    """The lifter of a user, made at the first need. A user has one; coaches will have several."""
    return user.lifters.order_by("created").first() or _made(user)


def _made(user: User) -> Lifter:
    """The lifter that the first of several requests at once makes."""
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        return user.lifters.order_by("created").first() or Lifter.objects.create(user=user)
