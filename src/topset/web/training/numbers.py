"""A lifter's journal with the program that is followed, kept as long as nothing of the lifter changes."""

from functools import lru_cache
from uuid import UUID

from topset.app.laid_out import LaidOut
from topset.app.log_numbers import Numbers
from topset.metrics.journal.log import Log
from topset.web.training import programs
from topset.web.training.following import laid_out_of
from topset.web.training.journals import numbers_of
from topset.web.training.models import Lifter


def numbers_with_program(lifter: Lifter) -> Numbers:
    """The journal, with the weeks of the program that the lifter follows."""
    return _read(lifter.pk, lifter.revision)


@lru_cache(maxsize=64)
def _read(key: UUID, _revision: int) -> Numbers:
    lifter = Lifter.objects.get(pk=key)
    plain, followed = numbers_of(lifter), programs.active(lifter)
    laid = laid_out_of(followed.text, lifter.athlete) if followed else None
    if not isinstance(laid, LaidOut):
        return plain
    view = laid.view
    return Numbers(Log.of(plain.log.journal, plain.log.athlete, view.program), view.schedule)
