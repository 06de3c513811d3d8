"""What holds of a workout: everything that was tapped and not replaced."""

from collections.abc import Mapping

from topset.web.training.models import Event, Workout

# By slot, in order of time; also those that say the same, for who changes a set replaces all of them.
Holding = Mapping[str, tuple[Event, ...]]


def holding(workout: Workout) -> Holding:
    """The events of a workout that hold."""
    found: dict[str, tuple[Event, ...]] = {}
    for event in workout.events.filter(current=True).order_by("at", "id"):
        found[event.slot] = (*found.get(event.slot, ()), event)
    return found
