"""Many entries of a journal at once, as events: what was stored before is not stored again.

A session is known by all that was done in it; its ids follow from that, so that it is stored once however often it
comes, and does not come back where it was deleted.
"""

import datetime
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from django.db import transaction

from topset.app.entry_slots import Book, Said, entry_slots
from topset.app.log_lines import head_lines, item_text
from topset.ground.frozen import frozen
from topset.model.journal import Entry, Journal
from topset.model.program import NO_COMMENTS
from topset.web.training.athletes import all_own_exercises
from topset.web.training.clock import zone_of
from topset.web.training.entries import FINISHED
from topset.web.training.journals import pack
from topset.web.training.models import Event, Lifter, Program, Workout
from topset.web.training.models.lengths import LONGEST_TEXT, LONGEST_TITLE
from topset.web.training.over import say_over

AT_ONCE = 50  # workouts, between which others may write
ROWS = 1000
MIDDAY = datetime.time(12)

Row = tuple[Workout, Sequence[Event]]


@frozen
class Source:
    """Where entries come from: a word such as "import", and the program that they are sessions of, if any."""

    name: str
    program: Program | None = None


@frozen
class Stored:
    """How many workouts and events were new."""

    workouts: int
    events: int


def store(
    lifter: Lifter,
    journal: Journal,
    source: Source,
    tell: Callable[[int], None] = lambda _: None,
    unwanted: Callable[[], bool] = lambda: False,
) -> Stored:
    """Keep the entries of a journal. `tell` hears how many are kept; the rest is left as soon as it is `unwanted`."""
    rows, zone = _rows(lifter, journal, source), zone_of(lifter)
    workouts = events = seen = 0
    while not unwanted() and (some := list(islice(rows, AT_ONCE))):
        new = _keep([(workout, _events(workout, said, zone)) for workout, said in some])
        workouts, events, seen = workouts + new.workouts, events + new.events, seen + len(some)
        tell(seen)
    if workouts:
        lifter.touched()
        pack(lifter)
        say_over(lifter)
    return Stored(workouts, events)


def _keep(rows: Sequence[Row]) -> Stored:
    """Store the rows that are new; another process may do so at the same time."""
    with transaction.atomic():
        there = set(Workout.objects.filter(pk__in=[w.pk for w, _ in rows]).values_list("pk", flat=True))
        new = [(workout, events) for workout, events in rows if workout.pk not in there]
        events = [event for _, said in new for event in said]
        Workout.objects.bulk_create([workout for workout, _ in new], ROWS, ignore_conflicts=True)
        Event.objects.bulk_create(events, ROWS, ignore_conflicts=True)
    return Stored(len(new), len(events))


def _rows(lifter: Lifter, journal: Journal, source: Source) -> Iterator[tuple[Workout, Sequence[Said]]]:
    """Each entry as a workout, and what is said in it."""
    own = (
        *all_own_exercises(lifter),
        *(each.exercise for each in journal.own),
    )
    book = {each.slug: each.name for each in own}
    seen: Counter[str] = Counter()
    for entry in journal.entries:
        said = list(entry_slots(entry, book))
        name = _session(entry, said, source)
        seen[name] += 1
        session = name if seen[name] == 1 else f"{name}/{seen[name]}"
        workout = _workout(lifter, session, entry, source)
        workout.entry = _printed(entry, said, book)
        yield workout, said


def _session(entry: Entry, said: Iterable[Said], source: Source) -> str:
    """The name of a session, by what was done in it."""
    told = "\n".join((str(entry.time), entry.title, *(f"{s.slot} {s.exercise} {s.text}" for s in said)))
    return f"{source.name}/{entry.date}/{uuid.uuid5(uuid.NAMESPACE_OID, told).hex}"


def _workout(lifter: Lifter, session: str, entry: Entry, source: Source) -> Workout:
    return Workout(
        id=uuid.uuid5(lifter.pk, session),
        lifter=lifter,
        program=source.program,
        session=session,
        date=entry.date,
        time=entry.time,
        title=entry.title[:LONGEST_TITLE],
        week=entry.week,
        finished=datetime.datetime.combine(entry.date, entry.time or MIDDAY, zone_of(lifter)),
    )


def _printed(entry: Entry, said: Iterable[Said], book: Book) -> str:
    """The entry as `entries.printed` writes it, without reading each set again."""
    head = replace(entry, title=entry.title[:LONGEST_TITLE], items=(), comments=NO_COMMENTS)
    lifts = [replace(lift, label="", note="", comments=NO_COMMENTS) for lift in entry.lifts]
    facts = [each.text for each in said if not each.exercise]
    return "\n".join((*head_lines(head), *(item_text(lift, book) for lift in lifts), *facts))


def _events(workout: Workout, said: Iterable[Said], zone: datetime.tzinfo) -> list[Event]:
    """What would have been tapped, with the end of the session."""
    at = datetime.datetime.combine(workout.date, workout.time or MIDDAY, zone)
    taps = (*said, Said(FINISHED, FINISHED))
    return [
        Event(
            id=uuid.uuid5(workout.pk, f"{each.slot} {each.exercise} {each.text}"),
            lifter_id=workout.lifter_id,
            workout=workout,
            slot=each.slot,
            exercise=each.exercise,
            text=each.text[:LONGEST_TEXT],
            at=at,
            device="bulk",
        )
        for each in taps
    ]
