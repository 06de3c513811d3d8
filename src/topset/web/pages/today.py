"""Today: the session that is due, to be logged with one tap a set."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from topset.app.lifting import Lifting
from topset.ground.reason import Reason
from topset.web.gym.page import Page
from topset.web.pages.session import swaps
from topset.web.training import programs
from topset.web.training.adapting import up_to_date
from topset.web.training.following import Following, following
from topset.web.training.middleware import LiftersRequest


@require_safe
def today(request: LiftersRequest) -> HttpResponse:
    """The session that is due; who has no program yet begins with one."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("start")
    now = up_to_date(following(request.lifter, program))
    due = now.due()
    if isinstance(due, tuple):
        return to_mend(request, now, due)
    if due.which is None:
        return render(request, "over.html", {"section": "today", "due": due, "program": now.program})
    found = now.session(due.which)
    if not isinstance(found, Lifting):
        return to_mend(request, now, found)
    page = Page(now, due.which, found, swaps(request), due)
    return render(request, "session.html", page.context())


def to_mend(request: LiftersRequest, now: Following, problems: tuple[Reason, ...]) -> HttpResponse:
    """The program's text has mistakes: nothing can be prepared before they are mended."""
    context = {"section": "today", "program": now.program, "problems": problems}
    return render(request, "to_mend.html", context)
