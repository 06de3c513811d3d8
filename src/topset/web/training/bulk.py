"""Many entries of a journal at once, as events: what was stored before is not stored again."""

import datetime
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator

from django.db import transaction

from topset.app.entry_slots import Said, entry_slots
from topset.ground.frozen import frozen
from topset.model.journal import Entry, Journal
from topset.web.training.athletes import own_exercises
from topset.web.training.clock import zone_of
from topset.web.training.entries import printed
from topset.web.training.journals import pack
from topset.web.training.models import Event, Lifter, Program, Workout

AT_ONCE = 2000
MIDDAY = datetime.time(12)


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


def store(lifter: Lifter, journal: Journal, source: Source) -> Stored:
    """Keep the entries of a journal; an entry whose date, time and title are there already stays as it is."""
    own = (*own_exercises(lifter, lifter.programs.only("text")), *(each.exercise for each in journal.own))
    book = {each.slug: each.name for each in own}
    entries = dict(zip(_sessions(journal.entries, source), journal.entries, strict=True))
    new = {session: entries[session] for session in entries.keys() - _there(lifter, source)}
    zone = zone_of(lifter)
    workouts, events = [], []
    for session, entry in new.items():
        workout = _workout(lifter, session, entry, source)
        said = [_event(workout, each, zone) for each in entry_slots(entry, book)]
        workout.entry = printed(workout, said, own)
        workouts.append(workout)
        events += said
    with transaction.atomic():
        Workout.objects.bulk_create(workouts, batch_size=AT_ONCE)
        Event.objects.bulk_create(events, batch_size=AT_ONCE)
        if workouts:
            lifter.touched()
    if workouts:
        pack(lifter)
    return Stored(len(workouts), len(events))


def _there(lifter: Lifter, source: Source) -> set[str]:
    mine = lifter.workouts.filter(session__startswith=f"{source.name}/")
    return set(mine.values_list("session", flat=True))


def _sessions(entries: Iterable[Entry], source: Source) -> Iterator[str]:
    """The name of each entry's session; of several that look alike, the second is another one."""
    seen: Counter[str] = Counter()
    for entry in entries:
        title = uuid.uuid5(uuid.NAMESPACE_OID, entry.title.casefold()).hex[:8]
        time = entry.time.strftime("%H%M") if entry.time else "0"
        name = f"{source.name}/{entry.date}/{time}/{title}"
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}/{seen[name]}"


def _workout(lifter: Lifter, session: str, entry: Entry, source: Source) -> Workout:
    return Workout(
        id=uuid.uuid5(lifter.pk, session),
        lifter=lifter,
        program=source.program,
        session=session,
        date=entry.date,
        time=entry.time,
        title=entry.title[:200],
        week=entry.week,
    )


def _event(workout: Workout, said: Said, zone: datetime.tzinfo) -> Event:
    return Event(
        id=uuid.uuid5(workout.pk, f"{said.slot} {said.exercise} {said.text}"),
        lifter=workout.lifter,
        workout=workout,
        slot=said.slot,
        exercise=said.exercise,
        text=said.text,
        at=datetime.datetime.combine(workout.date, workout.time or MIDDAY, zone),
        device="bulk",
    )
