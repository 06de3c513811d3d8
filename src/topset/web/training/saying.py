"""Say something of a workout here, on the server, as a device would: with events, which are taken back by events."""

import datetime
import uuid
from collections.abc import Iterable, Sequence

from topset.ground.frozen import frozen
from topset.web.training.entries import LIFTED, by_slot
from topset.web.training.events import Tap, take
from topset.web.training.holding import holding
from topset.web.training.models import Event, Lifter, Workout

DEVICE = "pages"


@frozen
class Slot:
    """A slot of a workout with what is said of it: events that contradict each other where there are several."""

    name: str
    said: tuple[Event, ...]

    @property
    def last(self) -> Event:
        """What counts: the latest."""
        return self.said[-1]

    @property
    def lifted(self) -> bool:
        """Whether it is a set, else it is a fact."""
        return bool(LIFTED.fullmatch(self.name))

    @property
    def lift(self) -> str:
        """Which exercise of the session a set belongs to."""
        return self.name.partition(".")[0]


@frozen
class Saying:
    """What is to hold of a slot: a set of an exercise, a fact, or nothing ("")."""

    slot: str
    text: str
    exercise: str = ""


def slots_of(workout: Workout) -> list[Slot]:
    """Every slot of which something is said, in the order of the session."""
    current = workout.events.filter(current=True).order_by("at", "id")
    return [Slot(name, tuple(events)) for name, events in by_slot(current).items()]


def say(lifter: Lifter, workout: Workout, sayings: Iterable[Saying], token: str) -> list[Event]:
    """Let the sayings hold; the events that were new. Of one `token` the same is said once, however often it comes."""
    sayings = list(sayings)
    held = holding(workout)
    taps = [
        tap(workout, one, held.get(one.slot, ()), f"{token} {one.slot} {one.exercise} {one.text}")
        for one in sayings
        if {(e.exercise, e.text) for e in held.get(one.slot, ())} != {(one.exercise, one.text)}
    ]
    return events_of(lifter, taps)


def events_of(lifter: Lifter, taps: Iterable[Tap]) -> list[Event]:
    """The events of taps, which are taken in."""
    return [taken.event for taken in take(lifter, taps)]


def tap(workout: Workout, saying: Saying, replaced: Iterable[Event], name: str) -> Tap:
    """A tap of a workout that replaces events; one `name` stands for one tap."""
    return Tap(
        id=uuid.uuid5(workout.pk, name),
        session=workout.session,
        date=workout.date,
        slot=saying.slot,
        text=saying.text,
        at=datetime.datetime.now(datetime.UTC),
        exercise=saying.exercise,
        device=DEVICE,
        replaces=tuple(event.pk for event in replaced),
    )


def undo(lifter: Lifter, ids: Sequence[uuid.UUID]) -> bool:
    """Let hold again what these events replaced; whether all of them still held."""
    events = list(lifter.events.filter(pk__in=ids, current=True).select_related("workout"))
    if len(events) < len(ids):
        return False
    take(lifter, [each for event in events for each in _before(event)])
    return True


def _before(event: Event) -> list[Tap]:
    """What stood in the slot of an event, as several taps where it contradicted itself."""
    replaced = event.replaces.values_list("replaced", flat=True)
    before = by_slot(Event.objects.filter(pk__in=replaced, workout=event.workout, slot=event.slot))
    was = before.get(event.slot, [])
    sayings = [Saying(event.slot, one.text, one.exercise) for one in was]
    sayings = sayings or [Saying(event.slot, "", event.exercise)]
    return [tap(event.workout, one, (event,), f"undo {event.pk} {nth}") for nth, one in enumerate(sayings)]
