"""The end of an account: everything of it is deleted, once its owner has signed in again and typed the word for it."""

from collections.abc import Callable

from allauth.account.decorators import reauthentication_required
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.sessions.models import Session
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from topset.web.accounts.models import User
from topset.web.jobs.models import Job
from topset.web.training.middleware import LiftersRequest
from topset.web.uploads import stored

View = Callable[..., HttpResponse]
# Who has no password nor any other way to sign in is not asked: on their own machine.
signed_in_again: Callable[[View], View] = reauthentication_required()


@require_http_methods(["GET", "POST"])
@signed_in_again
def farewell(request: LiftersRequest) -> HttpResponse:
    """Say what would be lost; delete it where the word was typed."""
    word = _("delete")
    typed = request.POST.get("word", "").strip().casefold()
    if request.method == "POST" and typed == word.casefold():
        gone = str(request.lifter.pk)  # the phone forgets it too
        remove(request.user)
        logout(request)
        messages.success(request, _("Your account and all that belonged to it are deleted."), gone)
        return redirect("welcome")
    count = request.lifter.workouts.count()
    around = {"word": word, "wrong": request.method == "POST", "count": count, "section": "settings"}
    return render(request, "settings/farewell.html", around, status=400 if request.method == "POST" else 200)


def remove(user: User) -> None:
    """Delete a person, with all that is theirs: rows, uploads, and every session that they are signed in by."""
    files = [str(job.asked.get("file", "")) for job in Job.objects.filter(lifter__user=user)]
    with transaction.atomic():
        keys = list(UserSession.objects.filter(user=user).values_list("session_key", flat=True))
        Session.objects.filter(session_key__in=keys).delete()
        User.objects.get(pk=user.pk).delete()
    for name in filter(None, files):
        stored.drop(name)
