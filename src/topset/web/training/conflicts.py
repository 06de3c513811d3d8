"""Slots of which two devices say different things: shown side by side, and resolved by whoever was there."""

import uuid

from topset.web.training.models import Event, Lifter, Workout
from topset.web.training.saying import Saying, Slot, events_of, slots_of, tap


def conflicts_of(workout: Workout) -> list[Slot]:
    """The slots that contradict themselves, in the order of the session."""
    return [slot for slot in slots_of(workout) if len(slot.said) > 1] if workout.conflicts else []


def conflict_at(workout: Workout, name: str) -> Slot | None:
    """The slot of that name, where it contradicts itself."""
    return next((slot for slot in conflicts_of(workout) if slot.name == name), None)


def keep(lifter: Lifter, workout: Workout, slot: Slot, event: uuid.UUID) -> list[Event]:
    """One of the events is right, "" too, which takes the slot back. Asking twice does it once."""
    kept = next((each for each in slot.said if each.pk == event), None)
    if kept is None:
        return []
    saying = Saying(slot.name, kept.text, kept.exercise)
    return events_of(lifter, [tap(workout, saying, _current(workout, slot), f"keep {event} {_those(slot)}")])


def keep_both(lifter: Lifter, workout: Workout, slot: Slot) -> list[Event]:
    """All of it was done: the first stays in the slot, the others become sets of their own beside it."""
    done = [each for each in slot.said if each.text]
    if not slot.lifted or not done:
        return []
    those = _those(slot)
    taps = [
        tap(
            workout,
            Saying(slot.name, done[0].text, done[0].exercise),
            _current(workout, slot),
            f"both {those}",
        )
    ]
    for more in done[1:]:
        beside = f"{slot.lift}.x{more.pk.hex[:8]}"
        taps.append(tap(workout, Saying(beside, more.text, more.exercise), (), f"both {more.pk} {those}"))
    return events_of(lifter, taps)


def _current(workout: Workout, slot: Slot) -> list[Event]:
    """Every event of the slot that holds, those that say the same included."""
    return list(workout.events.filter(slot=slot.name, current=True))


def _those(slot: Slot) -> str:
    return " ".join(sorted(str(event.pk) for event in slot.said))
