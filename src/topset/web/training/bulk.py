"""Take in whole sessions that were done before: as taps are, but thousands at once.

Ids follow from lifter and content, so that the same session is stored once however often it comes.
"""

import datetime
import hashlib
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from django.db import transaction

from topset.app.log_lines import item_text
from topset.app.log_numbers import set_text
from topset.catalogue import exercises
from topset.model.journal import Entry, Lift
from topset.model.program import Note
from topset.notation import print_lift
from topset.web.training import clock
from topset.web.training.entries import FINISHED, printed
from topset.web.training.models import Event, Lifter, Workout

BATCH = 200  # workouts between which others may write
NOON = datetime.time(12)
LONGEST_TITLE, LONGEST_TEXT, LONGEST_NOTE = 200, 2000, 1500
DEVICE = "import"

Names = Mapping[str, str]


def add(
    lifter: Lifter,
    entries: Sequence[Entry],
    own: Names,
    tell: Callable[[int], None] = lambda _: None,
    unwanted: Callable[[], bool] = lambda: False,
) -> int:
    """Store sessions; how many were new. `own` names the lifter's own exercises, `tell` hears how many are stored."""
    zone, added = clock.now(lifter).tzinfo, 0
    for nth in range(0, len(entries), BATCH):
        if unwanted():
            break
        rows = [_rows(lifter, entry, own, zone) for entry in entries[nth : nth + BATCH]]
        added += _store(rows)
        tell(min(nth + BATCH, len(entries)))
    if added:
        lifter.touched()
    return added


def _store(rows: Sequence[tuple[Workout, list[Event]]]) -> int:
    """Store workouts with their events, where they are not there yet; also one that was deleted is there."""
    with transaction.atomic():
        known = set(Workout.objects.filter(pk__in=[w.pk for w, _ in rows]).values_list("pk", flat=True))
        fresh = {workout.pk: (workout, events) for workout, events in rows if workout.pk not in known}
        Workout.objects.bulk_create([w for w, _ in fresh.values()], ignore_conflicts=True)
        Event.objects.bulk_create(
            [e for _, events in fresh.values() for e in events], 500, ignore_conflicts=True
        )
    return len(fresh)


def _rows(
    lifter: Lifter, entry: Entry, own: Names, zone: datetime.tzinfo | None
) -> tuple[Workout, list[Event]]:
    """An entry as a workout and what would have been tapped."""
    said = list(_said(entry, own))
    name = _name(entry, said)
    key = uuid.uuid5(lifter.pk, f"{name} {entry.date}")
    title = entry.title.replace('"', "'")[:LONGEST_TITLE]
    at = datetime.datetime.combine(entry.date, entry.time or NOON, zone)
    workout = Workout(
        id=key,
        lifter=lifter,
        session=name,
        date=entry.date,
        time=entry.time,
        title=title,
        week=entry.week,
        finished=at,
    )
    events = [
        Event(
            id=uuid.uuid5(key, slot),
            lifter=lifter,
            workout=workout,
            slot=slot,
            exercise=exercise,
            text=text[:LONGEST_TEXT],
            at=at,
            device=DEVICE,
        )
        for slot, exercise, text in said
    ]
    workout.entry = printed(workout, events)
    events.append(
        Event(
            id=uuid.uuid5(key, FINISHED), lifter=lifter, workout=workout, slot=FINISHED, text=FINISHED, at=at
        )
    )
    return workout, events


def _name(entry: Entry, said: Iterable[tuple[str, str, str]]) -> str:
    """What the session is called: by all that was done in it."""
    told = repr((entry.date, entry.time, entry.title, *said))
    return f"import/{hashlib.blake2b(told.encode(), digest_size=12).hexdigest()}"


def _said(entry: Entry, own: Names) -> Iterator[tuple[str, str, str]]:
    """Slots with what is said of them: exercise and set, or a line."""
    lift = fact = 0
    for item in entry.items:
        if isinstance(item, Lift):
            name = _head(item, own)
            for nth, each in enumerate(item.sets):
                yield f"{lift}.{nth}", name, set_text(each)
            lift += 1
        told = _note(item, own) if isinstance(item, Lift) else item_text(item, own)
        if told:
            yield f"line-{fact}", "", told
            fact += 1


def _head(lift: Lift, own: Names) -> str:
    """The name of an exercise as a journal writes it, in quotes where it needs them."""
    alone = Lift(lift.exercise, lift.sets[:1])
    return print_lift(alone, own).removesuffix(f": {set_text(lift.sets[0])}")


def _note(lift: Lift, own: Names) -> str:
    """What was noted beside an exercise, as a line of its own."""
    if not lift.note:
        return ""
    name = own.get(lift.exercise) or exercises()[lift.exercise].name
    return item_text(Note(f"{name}: {lift.note}"[:LONGEST_NOTE]), own)
