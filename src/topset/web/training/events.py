"""Take in what was tapped: in any order, any number of times, from any number of devices, the outcome is the same."""

import datetime
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy

from topset.ground.frozen import frozen
from topset.web.training.entries import rewrite
from topset.web.training.holding import Holding, holding
from topset.web.training.models import Event, Lifter, Program, Replacement, Workout
from topset.web.training.models.lengths import LONGEST_TITLE
from topset.web.training.over import say_over

NOT_YOURS = gettext_lazy("Somebody else has a set of this id.")


@frozen
class Tap:
    """Something that was said of a slot of a session, as a device sends it; see `Event`.

    `replaces` are the events that the device knew of that slot. `time` is when the session began.
    """

    id: uuid.UUID
    session: str
    date: datetime.date
    slot: str
    text: str
    at: datetime.datetime
    exercise: str = ""
    time: datetime.time | None = None
    title: str = ""
    week: int | None = None
    device: str = ""
    replaces: tuple[uuid.UUID, ...] = ()


@frozen
class Taken:
    """The event of a tap, and every event that holds of its slot now."""

    event: Event
    held: tuple[Event, ...]


def take(lifter: Lifter, taps: Iterable[Tap]) -> list[Taken]:
    """Store the taps that are new, and give the events of all of them, in the order of the taps.

    A tap whose id an event of somebody else has is left out. `lifter.revision` is the one that they make.
    """
    said = list(taps)
    with transaction.atomic(savepoint=False):
        # One request of a lifter after the other: what replaces what has to be seen by whoever comes next.
        lifter.revision = lifter.alone().revision
        there = Event.objects.filter(pk__in=[tap.id for tap in said]).prefetch_related("workout")
        events = {event.pk: event for event in there}
        new = {tap.id: tap for tap in reversed(said) if tap.id not in events}  # of one id the first counts
        made = _made(lifter, [*reversed(new.values())])
        events |= {event.pk: event for event in made}
        mine = [events[tap.id] for tap in said if events[tap.id].lifter_id == lifter.pk]
        held = {workout: holding(workout) for workout in {event.workout for event in mine}}
        if made:
            _settle(lifter, {event.workout for event in made}, held)
    return [Taken(event, held[event.workout].get(event.slot, ())) for event in mine]


def _made(lifter: Lifter, taps: Sequence[Tap]) -> list[Event]:
    """The events of new taps, stored."""
    firsts = {(tap.session, tap.date): tap for tap in reversed(taps)}
    workouts = {key: _workout(lifter, tap) for key, tap in firsts.items()}
    events = [_event(lifter, tap, workouts[tap.session, tap.date]) for tap in taps]
    Event.objects.bulk_create(events)
    Replacement.objects.bulk_create(
        Replacement(by_id=tap.id, replaced=each) for tap in taps for each in tap.replaces
    )
    _replace([key for tap in taps for key in (tap.id, *tap.replaces)])
    return events


def _settle(lifter: Lifter, workouts: Collection[Workout], held: Mapping[Workout, Holding]) -> None:
    """What follows from what is said anew of these workouts."""
    for workout in workouts:
        rewrite(workout, held[workout])
    lifter.touched()
    lifter.revision += 1
    if any(workout.finished for workout in workouts):
        say_over(lifter)


def _event(lifter: Lifter, tap: Tap, workout: Workout) -> Event:
    return Event(
        id=tap.id,
        lifter=lifter,
        workout=workout,
        slot=tap.slot,
        exercise=tap.exercise,
        text=tap.text,
        at=tap.at,
        device=tap.device,
    )


def _replace(keys: Sequence[uuid.UUID]) -> None:
    """Of these events those hold no more that one of their slot knew of, whichever of both came first."""
    known = Replacement.objects.filter(replaced__in=keys)
    if not known.exists():  # as of nearly every set, and asked in half the time
        return
    knew = known.filter(replaced=OuterRef("pk"), by__workout=OuterRef("workout"), by__slot=OuterRef("slot"))
    Event.objects.filter(Exists(knew), pk__in=keys, current=True).update(current=False)


def _workout(lifter: Lifter, tap: Tap) -> Workout:
    """The workout of a tap; the first tap of all makes it."""
    head: dict[str, object] = {"time": tap.time, "title": tap.title[:LONGEST_TITLE], "week": tap.week}
    head["program"] = partial(_program, lifter, tap.session)  # asked for by the first tap alone
    workout, _ = (
        Workout.objects.select_related("program")
        .defer("program__proof")
        .get_or_create(
            lifter=lifter,
            session=tap.session,
            date=tap.date,
            defaults=head,
        )
    )
    workout.lifter = lifter
    if workout.removed:  # who lifts in it again means it
        workout.removed = None
        workout.save(update_fields=["removed"])
    return workout


def _program(lifter: Lifter, session: str) -> Program | None:
    """The program that a session belongs to."""
    try:
        key = uuid.UUID(session.partition("/")[0])
    except ValueError:
        return None
    return lifter.programs.filter(pk=key).first()
