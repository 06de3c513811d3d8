"""The program as text, with the linter's findings beside it: edited, repaired, formatted when it is saved."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from topset.app.check import fix, fix_one
from topset.app.format_program import format_program
from topset.web.counter import TEXTS
from topset.web.pages.limits import limited
from topset.web.pages.numbers import whole
from topset.web.pages.plan.differences import differences
from topset.web.pages.plan.findings import findings, numbered
from topset.web.training import blocks, programs
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter, Program

LIFTER, REPAIR = "lifter", "repair"  # who changed a text


@require_http_methods(["GET", "POST"])
@limited(TEXTS, "POST")
def plan_text(request: LiftersRequest) -> HttpResponse:
    """Read and edit the text; `do` is save, check (nothing is kept), repair (everything) or CODE:LINE (one repair)."""
    program = programs.active(request.lifter)
    if program is None:
        return redirect("plan")
    if request.method != "POST":
        return _page(request, program, program.text)
    text = request.POST.get("text", "").replace("\r\n", "\n").replace("\0", "")
    version = whole(request.POST.get("version", ""))
    if len(text) > programs.LONGEST:
        messages.error(
            request, _("Not saved: a program has %(n)d letters at most.") % {"n": programs.LONGEST}
        )
        return _page(request, program, text, version=version, status=413)
    do = request.POST.get("do", "save")
    if do == "check":
        return _page(request, program, text, version=version)
    wanted = _repaired(text, do, request.lifter)
    return _save(request, program, wanted, version, LIFTER if do == "save" else REPAIR)


def _repaired(text: str, do: str, lifter: Lifter) -> str:
    """The text with what is to be repaired in it."""
    judgement = blocks.judgement(lifter)
    if do == "repair":
        return fix(text, blocks.FILE, judgement).text
    code, _, line = do.partition(":")
    return fix_one(text, code, whole(line), judgement) if whole(line) else text


def _save(request: LiftersRequest, program: Program, text: str, version: int, by: str) -> HttpResponse:
    """Keep a text that is understood, formatted; one that is not is given back with what is wrong."""
    formatted = format_program(text, blocks.FILE)
    if formatted.problems or blocks.checked(text, request.lifter).problems or not text.strip():
        said = _("Not saved: the text cannot be understood yet. What is wrong is told beside it.")
        messages.error(request, said)
        return _page(request, program, text, version=version, status=422)
    try:
        programs.change(program, formatted.text, version, by)
    except programs.ChangedMeanwhileError:
        program.refresh_from_db()
        return _page(request, program, text, theirs=program.text, status=409)
    messages.success(request, _("Saved and formatted.") if by == LIFTER else _("Repaired, and saved."))
    return redirect("plan_text")


def _page(
    request: LiftersRequest,
    program: Program,
    text: str,
    *,
    version: int = 0,
    theirs: str = "",
    status: int = 200,
) -> HttpResponse:
    """The editor; `theirs` is the text that somebody else saved meanwhile."""
    found = findings(blocks.checked(text, request.lifter)) if len(text) <= programs.LONGEST else ()
    context = {
        "section": "plan",
        "wide": True,
        "program": program,
        "text": text,
        "version": version or program.version,
        "findings": found,
        "lines": numbered(text, found),
        "repairs": sum(bool(each.repair) for each in found),
        "edited": text != program.text,
        "hunks": differences(text, theirs) if theirs else (),
        "theirs": theirs,
    }
    return render(request, "plan/text.html", context, status=status)
