"""What the linter says of a text, and the one way it is written; nothing is kept."""

from typing import Literal

from ninja import Router, Schema

from topset.app.basis import basis
from topset.app.format_program import format_program
from topset.ground.reason import Reason, in_order
from topset.web.api.limits import PerUser
from topset.web.api.values import Asked, Text
from topset.web.counter import TEXTS
from topset.web.statements import said_about, said_whole
from topset.web.training import blocks
from topset.web.training.middleware import LiftersRequest

router = Router(tags=["texts"], throttle=PerUser(TEXTS))


class TextIn(Asked):
    """The text of a program."""

    text: Text


class Source(Schema):
    """What a finding rests on: a statement of the rule book, or a source of the evidence."""

    id: str
    text: str


class Finding(Schema):
    """Something found: `line`, `column` and `end` (exclusive) count from 1, 0 where it is about the whole.

    `rank` is 0 for the gravest severity.
    """

    code: str
    message: str
    remedy: str
    severity: Literal["error", "warning", "info"]
    rank: int
    line: int
    column: int
    end: int
    repairable: bool
    sources: list[Source]


class CheckOut(Schema):
    """What was found. Not `understood`, the findings say why, and nothing was judged."""

    understood: bool
    findings: list[Finding]


class FormatOut(Schema):
    """The canonical text; that which came, where it is not `understood`."""

    understood: bool
    text: str
    changed: bool
    findings: list[Finding]


@router.post("/check", response=CheckOut)
def check_text(request: LiftersRequest, body: TextIn) -> CheckOut:
    """Judge a program for the lifter."""
    found = blocks.checked(body.text, request.lifter)
    told = [finding(each) for each in in_order((*found.problems, *found.findings))]
    return CheckOut(understood=not found.problems, findings=told)


@router.post("/format", response=FormatOut)
def format_text(request: LiftersRequest, body: TextIn) -> FormatOut:  # noqa: ARG001 - every operation has a request
    """Write a program the one way it is written."""
    done = format_program(body.text, blocks.FILE)
    told = [finding(each) for each in in_order(done.problems)]
    return FormatOut(understood=not done.problems, text=done.text, changed=done.changed, findings=told)


def finding(reason: Reason) -> Finding:
    """A Reason as the API says it."""
    place = reason.place
    return Finding(
        code=reason.code,
        message=said_about(reason.message, reason.code),
        remedy=said_about(reason.remedy, reason.code),
        severity=reason.severity.value,
        rank=reason.severity.rank,
        line=place.line if place else 0,
        column=place.column if place else 0,
        end=place.end if place else 0,
        repairable=bool(reason.fix),
        sources=[Source(id=each.id, text=said_whole(each.text)) for each in basis(reason.cites)],
    )
