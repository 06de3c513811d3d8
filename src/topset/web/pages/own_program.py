"""I have a program: paste it or send it, see what is found in it, repair it, follow it."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from topset.app.check import Checked, Judgement, check, fix
from topset.app.import_journal import import_journal
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.interchange import Options, recognised
from topset.model.athlete import Athlete
from topset.notation.athlete_file import read_athlete
from topset.web.answers.draft import answers_of, as_text, forget
from topset.web.counter import TEXTS
from topset.web.pages.limits import limited
from topset.web.pages.sent import TooLargeError, sent
from topset.web.training import programs
from topset.web.training.athletes import athlete_of
from topset.web.training.clock import now
from topset.web.training.middleware import LiftersRequest

LARGEST = 200_000  # bytes; a program of a year has some 40 kB
FILE = "program"


@frozen
class Line:
    """A line of the text, what was found in it, and how grave the gravest of that is."""

    number: int
    text: str
    severity: str = ""
    reasons: tuple[Reason, ...] = ()


@require_http_methods(["GET", "POST"])
@limited(TEXTS, "POST")
def own_program(request: LiftersRequest) -> HttpResponse:
    """Paste, look, repair, use."""
    if request.method != "POST":
        return _page(request, None)
    try:
        text, remarks = _text(request)
    except TooLargeError as error:
        return _page(request, None, error=str(error))
    if not text.strip():
        return _page(request, None, error=_("Paste a program, or choose a file."))
    if len(text) > programs.LONGEST:
        return _page(request, None, error=_("A program has %d letters at most.") % programs.LONGEST)
    judged = (fix if request.POST.get("do") == "fix" else check)(
        text, FILE, Judgement(athlete_of(request.lifter))
    )
    if request.POST.get("do") == "use" and not judged.problems:
        return _use(request, judged.text)
    return _page(request, judged, remarks)


def _text(request: LiftersRequest) -> tuple[str, tuple[Reason, ...]]:
    """The program that was sent or pasted, read from another notation where it is in one; what that left out."""
    file = sent(request, "file", LARGEST)
    data = file.read() if file else request.POST.get("text", "").replace("\r\n", "\n").encode()
    if len(data) > LARGEST:
        raise TooLargeError(LARGEST)
    kind = recognised(data)
    if kind and kind.program and kind.name != "topset-program":
        done = import_journal(data, Options(FILE, now(request.lifter).date()))
        return done.text or data.decode("utf-8", "replace"), (*done.problems, *done.remarks)
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\0", ""), ()


def _use(request: LiftersRequest, text: str) -> HttpResponse:
    """Follow the program. Who never said where they train is taken to train in a large gym, and told so."""
    athlete = "" if request.lifter.athlete else as_text(answers_of(request)).text
    programs.begin(request.lifter, text, athlete_text=athlete)
    forget(request)
    if athlete:
        place = read_athlete(athlete)[0]
        messages.info(
            request, _("Gym: %s. Change it under Settings, so that loads can be made.") % _gym(place)
        )
    return redirect("today")


def _gym(athlete: Athlete | None) -> str:
    return athlete.gym.name if athlete else ""


def _page(
    request: LiftersRequest, judged: Checked | None, remarks: Sequence[Reason] = (), error: str = ""
) -> HttpResponse:
    text = judged.text if judged else ""
    found = (*judged.problems, *judged.findings) if judged else ()
    around = {
        "judged": judged,
        "text": text,
        "lines": lines_of(text, found),
        "elsewhere": [reason for reason in found if reason.place is None],
        "repairable": any(reason.fix for reason in found),
        "remarks": remarks,
        "error": error,
        "following": programs.active(request.lifter),
        "section": "plan",
    }
    return render(request, "start/program.html", around, status=400 if error else 200)


def lines_of(text: str, found: Sequence[Reason]) -> list[Line]:
    """The lines with what was found in them, the gravest first."""
    at: dict[int, list[Reason]] = {}
    for reason in found:
        if reason.place:
            at.setdefault(reason.place.line, []).append(reason)
    return [_line(nth, line, at.get(nth, [])) for nth, line in enumerate(text.split("\n"), 1)]


def _line(number: int, text: str, reasons: Sequence[Reason]) -> Line:
    gravest = sorted(reasons, key=lambda reason: reason.severity.rank)
    severity = gravest[0].severity if gravest else None
    return Line(number, text, severity.value if isinstance(severity, Severity) else "", tuple(gravest))
