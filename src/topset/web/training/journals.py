"""The whole journal of a lifter, read from the entries of the workouts."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

from topset.app.known_exercises import Known
from topset.app.log_journal import part_of_journal, unpacked_journal
from topset.app.log_numbers import Numbers
from topset.ground.units import Unit
from topset.metrics.journal.log import Log
from topset.model.exercise import Exercise
from topset.model.journal import Journal
from topset.web.kept.models import PackedJournal
from topset.web.training.athletes import all_own_exercises, athlete_of
from topset.web.training.models import Lifter

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    return numbers_of(lifter).log.journal


def numbers_of(lifter: Lifter) -> Numbers:
    """The journal with what its numbers depend on, as it is at the lifter's revision."""
    return _read(lifter.pk, lifter.revision)


def part_of(lifter: Lifter, entries: "Iterable[str]", known: tuple[Exercise, ...]) -> Journal:
    """The journal of some of the lifter's entries; `known` are exercises besides the catalogue's."""
    return _part(lifter.pk, lifter.revision, tuple(entries), Known.of(known))


@lru_cache(maxsize=128)
def _part(key: UUID, revision: int, entries: tuple[str, ...], known: Known) -> Journal:
    return part_of_journal(entries, known.exercises, _packed(key, revision))


def pack(lifter: Lifter) -> None:
    """Keep what reading the journal takes: the first page that shows it need not wait."""
    numbers_of(Lifter.objects.get(pk=lifter.pk))


@lru_cache(maxsize=64)
def _read(key: UUID, revision: int) -> Numbers:
    lifter = Lifter.objects.get(pk=key)
    athlete = athlete_of(lifter)
    own = all_own_exercises(lifter)
    found = unpacked_journal(
        entries_of(lifter), own, athlete.unit if athlete else Unit.KG, _packed(key, revision)
    )
    if found.packed:
        PackedJournal.objects.update_or_create(lifter=lifter, defaults={"content": found.packed})
    return Numbers(Log(found.journal, athlete, {each.slug: each for each in own}))


@lru_cache(maxsize=4)  # a page asks for two parts of one journal
def _packed(key: UUID, _revision: int) -> bytes:
    """What is kept at the first need: one that is kept later of the same revision only saves time."""
    return bytes(PackedJournal.objects.filter(pk=key).values_list("content", flat=True).first() or b"")
