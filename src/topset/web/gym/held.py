"""What is held of a session on a day: everything that was tapped and not replaced."""

import datetime
from dataclasses import field

from topset.app.as_json import Json
from topset.ground.frozen import frozen
from topset.web.training.holding import Holding, holding
from topset.web.training.models import Event, Lifter, Workout


@frozen
class Held:
    """The workout, None before the first tap, and its current events by slot, in order of time."""

    workout: Workout | None = None
    slots: Holding = field(default_factory=dict)

    def said(self, slot: str) -> tuple[Event, ...]:
        """What holds of a slot: several events where devices contradict each other; what was taken back is nothing."""
        differ = {(event.exercise, event.text): event for event in reversed(self.slots.get(slot, ()))}
        found = tuple(differ.values())[::-1]
        return found if any(event.text for event in found) else ()

    def text(self, slot: str) -> str:
        """The last that was said of a slot, "" for nothing."""
        said = self.said(slot)
        return said[-1].text if said else ""

    def replaces(self, slot: str) -> str:
        """The ids of what the next word about a slot replaces."""
        return ",".join(str(event.id) for event in self.slots.get(slot, ()))

    def as_json(self) -> Json:
        """The events as the page carries them."""
        return {slot: [_json(event) for event in events] for slot, events in self.slots.items()}


def held(lifter: Lifter, session: str, day: datetime.date) -> Held:
    """What is held of the session of that name."""
    workout = lifter.workouts.filter(session=session, date=day, removed=None).first()
    if workout is None:
        return Held()
    return Held(workout, holding(workout))


def _json(event: Event) -> Json:
    return {
        "id": str(event.id),
        "exercise": event.exercise,
        "text": event.text,
        "at": event.at.isoformat(),
        "device": event.device,
    }
