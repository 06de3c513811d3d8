"""The head of a workout: its date, its time and its title."""

import datetime

from django.db import IntegrityError, transaction

from topset.ground.frozen import frozen
from topset.web.training.entries import rewrite
from topset.web.training.holding import holding
from topset.web.training.models import Lifter, Workout


@frozen
class Head:
    """When a workout was, and what it is called."""

    date: datetime.date
    time: datetime.time | None
    title: str


def head_of(workout: Workout) -> Head:
    """The head as it is."""
    return Head(workout.date, workout.time, workout.title)


def change_head(lifter: Lifter, workout: Workout, head: Head) -> bool:
    """Give a workout another head; False where the session of that date is there already."""
    workout.date, workout.time, workout.title = head.date, head.time, head.title
    try:
        with transaction.atomic():
            lifter.alone()  # a tap that comes at the same time prints the entry with this head
            workout.save(update_fields=["date", "time", "title"])
            rewrite(workout, holding(workout))
            lifter.touched()
    except IntegrityError:
        workout.refresh_from_db()
        return False
    return True
