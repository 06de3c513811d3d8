"""The journal entry of a workout, printed from what holds of its slots."""

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from topset.web.training.models import Event, Workout

PLANNED = re.compile(r"(\d+)\.(\d+)")
LIFTED = re.compile(r"\w+\.\w+")
FINISHED = "finished"


def rewrite(workout: Workout) -> None:
    """Print the entry anew, and count the slots of which two devices say different things."""
    held = by_slot(workout.events.filter(current=True).order_by("at", "id"))
    workout.conflicts = sum(len(events) > 1 for events in held.values())
    counted = [events[-1] for events in held.values() if events[-1].text]
    done = next((event.at for event in counted if event.slot == FINISHED), None)
    workout.finished = done
    workout.entry = printed(workout, [event for event in counted if event.slot != FINISHED])
    workout.save(update_fields=["entry", "conflicts", "finished"])


def by_slot(events: Iterable[Event]) -> Mapping[str, list[Event]]:
    """The events of each slot that say different things, the latest last; slots in the order of the session."""
    found: dict[str, dict[tuple[str, str], Event]] = {}
    for event in sorted(events, key=order):
        found.setdefault(event.slot, {}).setdefault((event.exercise, event.text), event)
    return {slot: list(said.values()) for slot, said in found.items()}


def order(event: Event) -> tuple[object, ...]:
    """Planned sets by exercise and number, what came on top by its time, facts in the end."""
    lift, _, nth = event.slot.partition(".")
    number = int(lift) if lift.isdigit() else 10_000
    return (
        not LIFTED.fullmatch(event.slot),
        number,
        "" if number < 10_000 else lift,
        _nth(nth),
        event.at,
        event.id,
    )


def _nth(nth: str) -> int:
    return int(nth) if nth.isdigit() else 10_000


def printed(workout: Workout, events: Iterable[Event]) -> str:
    """The entry of these events, in order, as a journal has it; "" where there are none."""
    lines = list(_lines(events))
    return "\n".join((_head(workout), *lines)) if lines else ""


def _lines(events: Iterable[Event]) -> Iterable[str]:
    sets = [event for event in events if LIFTED.fullmatch(event.slot)]
    for (_, exercise), group in groupby(sets, key=lambda e: (e.slot.partition(".")[0], e.exercise)):
        yield f"{exercise}: {', '.join(event.text for event in group)}"
    yield from (event.text for event in events if not LIFTED.fullmatch(event.slot))


def _head(workout: Workout) -> str:
    time = f" {workout.time:%H:%M}" if workout.time else ""
    title = f' "{workout.title}"' if workout.title else ""
    week = f" week {workout.week}" if workout.week else ""
    return f"{workout.date.isoformat()}{time}{title}{week}"
