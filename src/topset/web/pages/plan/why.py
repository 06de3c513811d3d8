"""Why an exercise is in the plan, on that day, with those sets; and why something else is not."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from topset.app.basis import Basis, basis
from topset.app.explain_exercise import ExercisePage, explain_exercise
from topset.app.explain_method import MethodPage, explain_method
from topset.app.lifting_stand_ins import named
from topset.app.sheet import WorkLine
from topset.evidence.landmarks import GROUP_OF
from topset.ground.frozen import frozen
from topset.model.program import Weekday
from topset.web.pages.plan.findings import Finding, findings
from topset.web.pages.plan.weeks import Volume, volumes
from topset.web.training import blocks, programs
from topset.web.training.blocks import Block
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter, Program

Json = Mapping[str, Any]
QUESTIONS: Mapping[str, Any] = {
    "here": gettext_lazy("Why it is there"),
    "day": gettext_lazy("Why on this day"),
    "sets": gettext_lazy("Why so many sets"),
    "order": gettext_lazy("Why in this place"),
    "load": gettext_lazy("Why this load"),
}


@frozen
class Because:
    """A reason, its rules by their codes, its sources spelled out."""

    message: str
    rules: tuple[str, ...]
    sources: tuple[Basis, ...]


@frozen
class Answer:
    """A question with its reasons."""

    question: str
    because: tuple[Because, ...]


@frozen
class Phase:
    """The answers of one phase of the plan, from week `first` to `last`."""

    first: int
    last: int
    answers: tuple[Answer, ...]


@require_safe
def plan_why(request: LiftersRequest) -> HttpResponse:
    """Of the `exercise` on a `day`: what the planner recorded, else what is known of it."""
    program = programs.active(request.lifter)
    block = blocks.block_of(program, request.lifter) if program else None
    if program is None or block is None:
        return redirect("plan")
    name, day = request.GET.get("exercise", ""), request.GET.get("day", "")
    lines = list(_lines(block, name, day))
    if not lines:
        raise Http404
    page = explain_exercise(name)
    known = page if isinstance(page, ExercisePage) else None
    muscles = [(muscle.value, share) for muscle, share in known.exercise.muscles.items()] if known else []
    context = {
        "section": "plan",
        "program": program,
        "exercise": name,
        "day": day,
        "name": str(WEEKDAYS[Weekday(day).index]),
        "phases": recorded(program.proof, name, day),
        "explaining": "status" in program.proof and "pages" not in program.proof,
        "known": known,
        "instead": named(block.found.view, day, name),
        "muscles": sorted(muscles, key=lambda each: -each[1]),
        "landmarks": _landmarks(block, known),
        "methods": _methods(lines),
        "findings": _findings(program, request.lifter, block, name, day),
        "wishes": wishes(name, day),
    }
    return render(request, "plan/why.html", context)


def recorded(proof: Json, name: str, day: str) -> tuple[Phase, ...]:
    """What the planner said of an exercise of a day when it planned."""
    found = []
    for page in proof.get("pages") or ():
        those = [each for each in page["why"] if each["exercise"] == name and each["day"] == day]
        because = [each for one in those for each in one["because"]]
        if because:
            first, last = page["weeks"]
            found.append(Phase(first, last, _answers(because)))
    return tuple(found)


def _answers(because: Sequence[Json]) -> tuple[Answer, ...]:
    return tuple(
        Answer(str(words), tuple(_because(each) for each in because if each["question"] == question))
        for question, words in QUESTIONS.items()
        if any(each["question"] == question for each in because)
    )


def _because(said: Json) -> Because:
    message = said["message"]
    return Because(f"{message[:1].upper()}{message[1:]}", tuple(said["rules"]), basis(said["cites"]))


def wishes(name: str, day: str) -> tuple[str, ...]:
    """Wishes that the planner understands, to begin with; they are no prose, and stay as they are."""
    others = [each for each in ("mon", "wed", "fri") if each != day][:1]
    return (
        f"no {name}",
        *(f"{name} on {other}" for other in others),
        f"5 sets of {name}",
        "4 days",
        "90 minutes",
    )


def _lines(block: Block, name: str, day: str) -> Iterator[WorkLine]:
    """The lines of an exercise on a day, of every week."""
    sheets = (sheet for week in block.shown.weeks for sheet in week.sessions if sheet.weekday == day)
    return (work for sheet in sheets for work in sheet.works if work.exercise == name)


def _landmarks(block: Block, known: ExercisePage | None) -> tuple[Volume, ...]:
    """The weekly sets of the groups that the exercise works, in the first week."""
    if known is None or not block.shown.weeks:
        return ()
    worked = {GROUP_OF.get(muscle) for muscle in known.exercise.direct}
    return tuple(each for each in volumes(block.shown.weeks[0]) if each.group in worked)


def _methods(lines: Sequence[WorkLine]) -> list[MethodPage]:
    pages = (explain_method(name) for name in dict.fromkeys(line.method for line in lines) if name)
    return [page for page in pages if isinstance(page, MethodPage)]


def _findings(program: Program, lifter: Lifter, block: Block, name: str, day: str) -> tuple[Finding, ...]:
    """What the linter says of the lines of the exercise."""
    sessions = (each for each in block.found.view.schedule.sessions if each.weekday.value == day)
    works = (work for session in sessions for work in session.works if work.exercise.name == name)
    lines = {work.place.line for work in works if work.place}
    return tuple(each for each in findings(blocks.checked(program.text, lifter)) if each.line in lines)
