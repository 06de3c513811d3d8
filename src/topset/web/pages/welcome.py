"""The first visit: make the first user, with or without an account."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from topset.web.accounts.middleware import enter, from_here
from topset.web.accounts.models import Installation, User


@login_not_required
@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    """On the own machine one may go on without an account; elsewhere everybody signs up."""
    if request.user.is_authenticated:
        return redirect("today")
    alone = settings.OWN_MACHINE and from_here(request) and not User.objects.exists()
    if request.method == "POST" and alone and (sole := the_sole()):
        enter(request, sole)
        return redirect("start")
    return render(request, "welcome.html", {"alone": alone})


def the_sole() -> User | None:
    """Who uses this installation without an account, made by the first who asks; nobody where somebody signed up."""
    with transaction.atomic():
        here = Installation.objects.select_for_update().get(pk=Installation.here().pk)
        if here.sole is None and not User.objects.exists():
            here.sole = User.objects.create_user("me@localhost")
            here.save()
    return here.sole
