"""Take in what was tapped: in any order, any number of times, from any number of devices, the outcome is the same."""

import datetime
import uuid
from collections.abc import Iterable, Sequence
from functools import partial

from django.db import transaction
from django.utils.translation import gettext

from topset.ground.frozen import frozen
from topset.web.training.entries import rewrite
from topset.web.training.models import Event, Lifter, Program, Replacement, Workout
from topset.web.training.models.lengths import LONGEST_TITLE
from topset.web.training.over import say_over


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


class NotYoursError(Exception):
    """An id that somebody else's event has."""

    def __init__(self) -> None:
        super().__init__(gettext("Somebody else has a set of this id."))


def take(lifter: Lifter, taps: Iterable[Tap]) -> list[Event]:
    """Store the taps that are new, and give the events of all of them, in the order of the taps.

    `lifter.revision` is the one that they make.
    """
    said = list(taps)
    with transaction.atomic():
        # One request of a lifter after the other: what replaces what has to be seen by whoever comes next.
        lifter.revision = lifter.alone().revision
        there = _there(lifter, said)
        before = set(there)
        events = [_take(lifter, tap, there) for tap in said]
        changed = {event.workout for event in events if event.pk not in before}
        for workout in changed:
            workout.lifter = lifter
            rewrite(workout)
        if changed:
            lifter.touched()
            lifter.revision += 1
        if any(workout.finished for workout in changed):
            say_over(lifter)
    return events


def foreign(lifter: Lifter, taps: Iterable[Tap]) -> set[uuid.UUID]:
    """The ids of those taps that events of somebody else have."""
    found = Event.objects.filter(pk__in=[tap.id for tap in taps]).exclude(lifter=lifter)
    return set(found.values_list("pk", flat=True))


def holding(workout: Workout, slots: Iterable[str]) -> dict[str, list[Event]]:
    """Every event that holds of these slots, also those that say the same: who changes a set replaces all of them."""
    found: dict[str, list[Event]] = {}
    for event in workout.events.filter(current=True, slot__in=slots).order_by("at", "id"):
        found.setdefault(event.slot, []).append(event)
    return found


def _there(lifter: Lifter, taps: Iterable[Tap]) -> dict[uuid.UUID, Event]:
    """The events of those taps that were taken before."""
    found = Event.objects.filter(pk__in=[tap.id for tap in taps]).select_related("workout")
    if any(event.lifter_id != lifter.pk for event in found):
        raise NotYoursError
    return {event.pk: event for event in found}


def _take(lifter: Lifter, tap: Tap, there: dict[uuid.UUID, Event]) -> Event:
    """The event of a tap, which is `there` from now on."""
    if tap.id in there:
        return there[tap.id]
    workout = _workout(lifter, tap)
    event = Event(
        id=tap.id,
        lifter=lifter,
        workout=workout,
        slot=tap.slot,
        exercise=tap.exercise,
        text=tap.text,
        at=tap.at,
        device=tap.device,
        current=not _replaced(tap, workout),
    )
    event.save(force_insert=True)
    _replace(event, tap.replaces)
    there[tap.id] = event
    return event


def _replaced(tap: Tap, workout: Workout) -> bool:
    """Whether one that knew of the tap came before it."""
    return Replacement.objects.filter(replaced=tap.id, by__workout=workout, by__slot=tap.slot).exists()


def _replace(event: Event, replaced: Sequence[uuid.UUID]) -> None:
    """What the device knew of is replaced, whether it is here already or not."""
    if not replaced:
        return
    Replacement.objects.bulk_create(Replacement(by=event, replaced=each) for each in replaced)
    Event.objects.filter(pk__in=replaced, workout=event.workout, slot=event.slot).update(current=False)


def _workout(lifter: Lifter, tap: Tap) -> Workout:
    """The workout of a tap, made by the first one."""
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
