"""Remove a workout from the journal, and take that back."""

from django.utils import timezone

from topset.web.training.models import Workout


def remove(workout: Workout) -> None:
    """Leave it out of the journal; nothing is lost."""
    workout.removed = timezone.now()
    _save(workout)


def restore(workout: Workout) -> None:
    """Put it back into the journal."""
    workout.removed = None
    _save(workout)


def _save(workout: Workout) -> None:
    workout.save(update_fields=["removed"])
    workout.lifter.touched()
