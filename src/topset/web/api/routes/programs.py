"""Programs: texts with versions. A change names the version that it changes."""

import datetime
import re
from typing import Annotated, Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from ninja import Field, Header, Query, Router, Schema, Status

from topset.app.format_program import format_program
from topset.web.api.once import once
from topset.web.api.problems import ProblemError
from topset.web.api.values import Asked, Page, Part, Text, page
from topset.web.training import programs
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Program

router = Router(tags=["programs"])
ETAG = {"description": "The version, to be named by If-Match.", "schema": {"type": "string"}}
WITH_ETAG = {"responses": {200: {"headers": {"ETag": ETAG}}}}
MADE = {"responses": {201: {"headers": {"ETag": ETAG, "Location": {"schema": {"type": "string"}}}}}}
VERSION = re.compile(r'(?:W/)?"(\d{1,9})"')  # weak where the answer was compressed on its way


class ProgramLine(Schema):
    """A program in a list."""

    id: UUID
    title: str
    version: int
    active: bool
    created: datetime.datetime


class ProgramOut(ProgramLine):
    """A program. `proof` is what the planner said of it, empty where nobody planned it."""

    text: str
    proof: dict[str, Any]


class ProgramIn(Asked):
    """The text of a program; it is kept as it is written canonically."""

    text: Text


class VersionOut(Schema):
    """A text that a program had; `by` says who wrote the next one, `changes` what is different in that, and why."""

    number: int
    text: str
    by: str
    changes: list[dict[str, Any]]
    at: datetime.datetime


IfMatch = Annotated[
    str,
    Header(alias="If-Match", pattern=r'^(W/)?"[0-9]{1,9}"$', description="The version that is changed."),
]


@router.get("/programs", response=Page[ProgramLine])
def list_programs(request: LiftersRequest, part: Query[Part]) -> object:
    """The lifter's programs, the newest first."""
    return page(request.lifter.programs.order_by("-created", "pk"), part)


@router.post("/programs", response={201: ProgramOut}, openapi_extra=MADE)
@once
def make_program(request: LiftersRequest, asked: ProgramIn, response: HttpResponse) -> object:
    """A new program, which the lifter follows from now on. A text with mistakes is refused, with the places."""
    program = programs.begin(request.lifter, canonical(asked.text))
    response.headers["Location"] = f"/api/v1/programs/{program.pk}"
    return Status(201, tagged(program, response))


@router.get("/programs/{program}", response=ProgramOut, openapi_extra=WITH_ETAG)
def read_program(request: LiftersRequest, program: UUID, response: HttpResponse) -> object:
    """A program with its text."""
    return tagged(found(request, program), response)


@router.put("/programs/{program}", response=ProgramOut, openapi_extra=WITH_ETAG)
def change_program(
    request: LiftersRequest, program: UUID, asked: ProgramIn, version: IfMatch, response: HttpResponse
) -> object:
    """Another text for a program, where nobody changed it meanwhile."""
    mine = found(request, program)
    match = VERSION.fullmatch(version)
    try:
        if not match or int(match[1]) != mine.version:
            raise programs.ChangedMeanwhileError
        programs.change(mine, canonical(asked.text), mine.version, "lifter")
    except programs.ChangedMeanwhileError:
        raise ProblemError(
            412, "changed-meanwhile", gettext("The program is at version %(n)s.") % {"n": mine.version}
        ) from None
    return tagged(mine, response)


@router.post("/programs/{program}/activate", response=ProgramOut, openapi_extra=WITH_ETAG)
def activate_program(request: LiftersRequest, program: UUID, response: HttpResponse) -> object:
    """Follow a program from now on."""
    mine = found(request, program)
    programs.follow(mine)
    return tagged(mine, response)


@router.get("/programs/{program}/versions", response=Page[VersionOut])
def list_versions(request: LiftersRequest, program: UUID, part: Query[Part]) -> object:
    """The texts that a program had before, the latest first."""
    return page(found(request, program).versions.all(), part)


@router.get("/programs/{program}/versions/{int:number}", response=VersionOut)
def read_version(
    request: LiftersRequest, program: UUID, number: Annotated[int, Field(ge=1, le=10**9)]
) -> object:
    """One text that a program had."""
    return get_object_or_404(found(request, program).versions, number=number)


def found(request: LiftersRequest, program: UUID) -> Program:
    """A program of the lifter's."""
    mine: QuerySet[Program] = request.lifter.programs.all()
    return get_object_or_404(mine, pk=program)


def tagged(program: Program, response: HttpResponse) -> Program:
    """The program, with its version said in the head of the answer."""
    response.headers["ETag"] = f'"{program.version}"'
    return program


def canonical(text: str) -> str:
    """The text as it is written, refused where it has mistakes."""
    formatted = format_program(text, "program.topset")
    if formatted.problems:
        raise ProblemError(422, "text", gettext("The program has mistakes."), formatted.problems)
    return formatted.text
