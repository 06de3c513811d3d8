"""A lifter's journal read for its numbers, kept as long as nothing of the lifter changes."""

from functools import lru_cache
from uuid import UUID

from topset import notation
from topset.app.log_numbers import Numbers
from topset.methods.expand import expand
from topset.metrics.journal.log import Log
from topset.web.training import programs
from topset.web.training.athletes import athlete_of
from topset.web.training.journals import journal_of
from topset.web.training.models import Lifter


def numbers_of(lifter: Lifter) -> Numbers:
    """The journal, with the weeks of the program that the lifter follows."""
    return _read(lifter.pk, lifter.revision)


@lru_cache(maxsize=64)
def _read(key: UUID, _revision: int) -> Numbers:
    lifter = Lifter.objects.get(pk=key)
    athlete, followed = athlete_of(lifter), programs.active(lifter)
    parsed = notation.parse(followed.text, "program.topset") if followed else None
    program = parsed.program if parsed and not parsed.problems else None
    schedule = expand(program, athlete) if program else None
    return Numbers(Log.of(journal_of(lifter), athlete, program), schedule)
