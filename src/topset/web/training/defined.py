"""The exercises that a lifter has defined or brought along: a line each, as a journal begins with."""

from collections.abc import Iterable
from functools import lru_cache

from django.db import transaction

from topset.ground.units import Unit
from topset.model.journal import Journal
from topset.model.program import OwnExercise
from topset.notation import parse_journal, print_journal
from topset.web.training.models import Lifter


def own_of(lifter: Lifter) -> tuple[OwnExercise, ...]:
    """The lifter's exercises."""
    return _read(lifter.own)


def add(lifter: Lifter, more: Iterable[OwnExercise]) -> None:
    """Keep exercises that the lifter does not have yet."""
    with transaction.atomic():
        lifter.own = lifter.alone().own
        mine = own_of(lifter)
        known = {each.exercise.slug for each in mine}
        fresh = tuple(each for each in more if each.exercise.slug not in known)
        if fresh:
            lifter.own = print_journal(Journal(own=(*mine, *fresh), unit=Unit.KG))
            lifter.save(update_fields=["own"])
            lifter.touched()


@lru_cache(maxsize=256)
def _read(text: str) -> tuple[OwnExercise, ...]:
    return parse_journal(text, "").journal.own if text else ()
