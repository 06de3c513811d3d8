"""A session that is finished, in figures."""

import datetime
from functools import lru_cache

from django.utils import timezone

from topset.app.laid_out import LaidOut
from topset.app.log_journal import journal_of
from topset.ground.frozen import frozen
from topset.metrics.journal.log import Log
from topset.metrics.journal.records import records
from topset.model.exercise import Exercise
from topset.web.gym.held import Held
from topset.web.training.following import Following, laid_out_of


@frozen
class Summary:
    """Working sets done of those asked for, minutes from the first tap to the last, and lifts with a new record."""

    done: int
    asked: int
    minutes: int | None
    records: tuple[str, ...]


def summary(held: Held, sets: tuple[int, int], now: Following) -> Summary | None:
    """The figures, None as long as the session goes on."""
    if held.workout is None or held.workout.finished is None:
        return None
    return Summary(*sets, _minutes(held), _records(held, now))


def _minutes(held: Held) -> int | None:
    times = [event.at for slot, events in held.slots.items() if "." in slot for event in events]
    if len(times) < 2 or not held.workout or not held.workout.finished:
        return None
    last = max(*times, min(held.workout.finished, timezone.now()))
    return round((last - min(times)).total_seconds() / 60)


def _records(held: Held, now: Following) -> tuple[str, ...]:
    """The exercises in which a set of that day moved more for its reps than any of the year before."""
    if held.workout is None:
        return ()
    texts = tuple(row.entry for row in now.rows)
    return _of_texts(texts, now.own, (now.program.text, now.lifter.athlete), held.workout.date)


@lru_cache(maxsize=32)
def _of_texts(
    entries: tuple[str, ...], own: tuple[Exercise, ...], around: tuple[str, str], day: datetime.date
) -> tuple[str, ...]:
    """The same of the texts of a journal, of its program and of its athlete."""
    program, athlete = around
    laid = laid_out_of(program, athlete)
    if not isinstance(laid, LaidOut):
        return ()
    log = Log.of(journal_of(entries, own), laid.view.athlete, laid.view.program, laid.around.figures)
    before = {line.exercise.slug for line in log.lines if line.entry.date < day}
    names = {line.exercise.slug: line.exercise.name for line in log.lines}
    found = records(log.lines)
    new = (slug for slug in found if slug in before and any(one.date == day for one in found[slug]))
    return tuple(names[slug] for slug in new)
