"""Begin a program, change its text, and keep each text it had."""

import uuid
from collections.abc import Mapping, Sequence

from django.db import transaction

from topset.app.program_title import program_title
from topset.web.training.models import Lifter, Program, Version
from topset.web.training.models.lengths import LONGEST_TITLE

LONGEST = 50_000  # characters of a program: ten times those of a long one


class ChangedMeanwhileError(Exception):
    """The program has another version than the one that was to be changed."""


def begin(
    lifter: Lifter,
    text: str,
    *,
    athlete_text: str = "",
    proof: Mapping[str, object] | None = None,
) -> Program:
    """A new program, which the lifter follows from now on."""
    with transaction.atomic():
        lifter.alone()
        lifter.programs.filter(active=True).update(active=False)
        program = Program.objects.create(
            id=uuid.uuid4(),
            lifter=lifter,
            title=_title(text),
            text=text,
            proof=dict(proof or {}),
        )
        if athlete_text:
            Lifter.objects.filter(pk=lifter.pk).update(athlete=athlete_text)
        lifter.touched()
    return program


def active(lifter: Lifter) -> Program | None:
    """The program that the lifter follows."""
    return lifter.programs.filter(active=True).first()


def change(program: Program, text: str, version: int, by: str, changes: Sequence[object] = ()) -> None:
    """Give a program another text, where it still is at `version`; the text before is kept."""
    if text == program.text:
        return
    with transaction.atomic():
        mine = Program.objects.filter(pk=program.pk, version=version)
        if not mine.update(text=text, version=version + 1, title=_title(text)):
            raise ChangedMeanwhileError
        Version.objects.create(
            program=program, number=version, text=program.text, by=by, changes=list(changes)
        )
        program.lifter.touched()
    program.refresh_from_db()


def _title(text: str) -> str:
    return program_title(text)[:LONGEST_TITLE]


def follow(program: Program) -> None:
    """Make it the one that its lifter follows."""
    with transaction.atomic():
        program.lifter.alone()
        program.lifter.programs.filter(active=True).exclude(pk=program.pk).update(active=False)
        Program.objects.filter(pk=program.pk).update(active=True)
        program.lifter.touched()
    program.refresh_from_db()
