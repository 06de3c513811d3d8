"""A job: how far it is, and what came of it."""

import math
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import select_template
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_GET, require_POST

from topset.app.program_title import program_title
from topset.interchange.flaws import DATE_ORDER, LIFTER, UNIT, WORDS
from topset.web.answers.draft import forget
from topset.web.jobs import imports
from topset.web.jobs.models import Job
from topset.web.pages.asking import RESULTS, begin, to_page_of
from topset.web.pages.plan.proof import percent, shortages
from topset.web.pages.planned import sessions_of
from topset.web.training import offers, programs
from topset.web.training.middleware import LiftersRequest

ANSWERED = frozenset({UNIT, DATE_ORDER, LIFTER})  # questions of a file that its owner can answer on the page
LEAST_SHOWN = 2  # percent of a bar that one sees at all


def mine(request: LiftersRequest, job: UUID) -> Job:
    """A job of the lifter's."""
    return get_object_or_404(Job, pk=job, lifter=request.lifter)


@require_GET
def job(request: LiftersRequest, job: UUID) -> HttpResponse:
    """The page of a job."""
    found = mine(request, job)
    if found.kind in RESULTS:
        return to_page_of(found)
    return shown(request, found, "history" if found.kind == imports.KIND else "plan")


def shown(request: LiftersRequest, found: Job, section: str = "plan") -> HttpResponse:
    """How far a job is; of most kinds also what came of it."""
    page = select_template([f"jobs/{found.kind}.html", "jobs/job.html"]).template.name
    gap = found.result.get("proof", found.progress).get("gap")
    around: dict[str, object] = {
        "job": found,
        "share": share(found.progress),
        "gap": "" if gap is None else percent(gap),
        "section": section,
    }
    if found.kind == "plan" and "text" in found.result:
        around |= _plan(request, found)
    if found.kind == "import_log":
        around |= _import(found)
    return render(request, page, around)


@require_POST
def cancel(request: LiftersRequest, job: UUID) -> HttpResponse:
    """End a job; a search for a plan gives the best so far."""
    found = mine(request, job)
    found.cancel()
    return to_page_of(found)


@require_POST
def again(request: LiftersRequest, job: UUID) -> HttpResponse:
    """The same once more."""
    found = mine(request, job)
    asked = found.asked
    if found.kind == "plan":
        asked = offers.wanted(request.lifter, asked.get("athlete", ""))
    return begin(request, found.kind, asked)


@require_POST
def use(request: LiftersRequest, job: UUID) -> HttpResponse:
    """Follow the plan from now on."""
    found = mine(request, job)
    if found.kind != "plan" or "text" not in found.result:
        return redirect("job", job)
    offers.accept(request.lifter, str(found.pk), found.asked, found.result)
    found.refresh_from_db()  # why it is so may have been found meanwhile
    if pages := found.result["proof"].get("pages"):
        offers.explain(request.lifter, str(found.pk), pages)
    forget(request)
    return redirect("today")


def share(progress: Mapping[str, Any]) -> int:
    """How much of a bar is filled: all but the gap, as soon as there is one."""
    gap = progress.get("gap")
    return 0 if gap is None else max(LEAST_SHOWN, math.floor(100 * (1 - min(gap, 1.0))))


def _import(found: Job) -> dict[str, object]:
    """What is shown of a file: which rows were left out, and whether a question can be answered."""
    skipped = found.result.get("summary", {}).get("skipped", ())
    codes = {problem["code"] for problem in found.result.get("problems", ())}
    first, last = (parse_date(found.result.get(end) or "") for end in ("first", "last"))
    return {
        "first": first,
        "last": last,
        "skipped": [(WORDS.get(code, code), count) for code, count in skipped],
        "asks": bool(codes & ANSWERED),
    }


def _plan(request: LiftersRequest, found: Job) -> dict[str, object]:
    """What is shown of a plan that was found."""
    result, following = found.result, programs.active(request.lifter)
    taken = offers.taken(request.lifter, str(found.pk))
    return {
        "plan": result["proof"],
        "title": program_title(result["text"]),
        "text": result["text"],
        "sessions": sessions_of(result["text"], result.get("athlete", "")),
        "lacking": [
            each for page in result["proof"].get("pages", ()) for each in page["lacking"] if each["ways"]
        ],
        "shortages": shortages(result["proof"]),
        "following": following if following != taken else None,
        "taken": taken,
        "over": found.over,
    }
