"""Adapt the program that a lifter follows to what was lifted, once for everything that was."""

import datetime
from collections.abc import Iterable

from django.db import transaction

from topset.app.adapt import Adaptation, Around, Change, adapt_to
from topset.app.as_json import Json, as_json
from topset.web.training import clock, lifted, programs
from topset.web.training.following import FILE, Following, following
from topset.web.training.models import Program, Version

BY, REPLAN = "adapt", "replan"


def up_to_date(now: Following) -> Following:
    """The same with its program adapted to every workout that is over.

    What was lifted and the text are looked at together: who changed the text meanwhile keeps that change, and it is
    adapted at the next look.
    """
    done = [row for row in now.mine if row.over]
    mark = lifted.mark(done)
    if mark == now.program.adapted:
        return now
    made = _adapted(now)
    try:
        with transaction.atomic():
            if made is not None and made.changed:
                programs.change(now.program, made.text, now.program.version, BY, told(made.changes))
            remarks = told(made.held if made else ())
            Program.objects.filter(pk=now.program.pk).update(adapted=mark, remarks=remarks)
    except programs.ChangedMeanwhileError:
        now.program.refresh_from_db()
    now.program.refresh_from_db(fields=["remarks"])
    now.program.adapted = mark
    return following(now.lifter, now.program)


def _adapted(now: Following) -> Adaptation | None:
    """What becomes of the program, None where its text or that of the athlete has to be mended first."""
    over = (row for row in now.rows if row.over)
    made = adapt_to(
        lifted.journal(now.lifter, over, now.own),
        now.program.text,
        FILE,
        Around(now.day, now.athlete, start=now.since),
    )
    return None if made.problems else made


def remarks_on(program: Program) -> list[dict[str, Json]]:
    """What was said of exercises that stay as they are, when the program was adapted last."""
    return [each for each in program.remarks if each["exercise"]]


def told(changes: Iterable[Change]) -> list[Json]:
    """Reasons as a version keeps them, each with the exercise it is about."""
    return [{**_reason(change), "exercise": change.exercise} for change in changes]


def _reason(change: Change) -> dict[str, Json]:
    found = as_json(change.reason)
    assert isinstance(found, dict)
    return found


def changes_since(program: Program, done: Iterable[lifted.Lifted]) -> list[dict[str, Json]]:
    """What was changed in a program since its last workout that is over, and not by hand: the newest text first."""
    last = max((row.date for row in done if row.over), default=None)
    if last is None or program.version == 1:
        return []
    begin = datetime.datetime.combine(last, datetime.time(), clock.zone_of(program.lifter))
    versions = Version.objects.filter(program=program, by__in=(BY, REPLAN), at__gte=begin)
    return [change for version in versions for change in version.changes]
