"""The whole journal of a lifter, read from the entries of the workouts."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

from topset.app.log_journal import journal_of as read
from topset.model.journal import Journal
from topset.web.training.athletes import own_exercises
from topset.web.training.models import Lifter

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from topset.web.training.models import Workout


def journal_text(lifter: Lifter) -> str:
    """All entries in order of time, as one journal."""
    return "\n\n".join(entries_of(lifter)) + "\n"


def journal_since(lifter: Lifter, since: date) -> str:
    """The entries from a day on, as one journal: those that a program begun then can be about."""
    found = _standing(lifter).filter(date__gte=since).values_list("entry", flat=True)
    return "\n\n".join(found) + "\n"


def entries_of(lifter: Lifter) -> list[str]:
    """The texts of all entries, in order of time."""
    return list(_standing(lifter).values_list("entry", flat=True))


def _standing(lifter: Lifter) -> "QuerySet[Workout]":
    return lifter.workouts.filter(removed=None).exclude(entry="").order_by("date", "time")


def journal_of(lifter: Lifter) -> Journal:
    """The journal as it is at the lifter's revision."""
    return _read(lifter.pk, lifter.revision)


@lru_cache(maxsize=64)
def _read(key: UUID, _revision: int) -> Journal:
    lifter = Lifter.objects.get(pk=key)
    return read(entries_of(lifter), own_exercises(lifter, lifter.programs.all()))
