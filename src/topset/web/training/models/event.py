"""What was tapped, one row a tap: rows are added and never changed, but for being replaced."""

import re

from django.db import models
from django.utils import timezone

from topset.web.training.models.lengths import LONGEST_EXERCISE, LONGEST_TEXT
from topset.web.training.models.lifter import Lifter
from topset.web.training.models.workout import Workout

NUMBER = re.compile(r"[0-9a-f-]{36}|page")  # the page where it has no script


class Event(models.Model):
    """Something said of one slot of a workout, under an id made where it was said.

    A slot is a set ("2.1" is the second set of the third exercise, "2.x7f3a" one that was not planned) or a fact
    ("sleep", "note", "finished"). `text` is the set, or the fact, as a journal has it; "" takes the slot back. `at` is
    the time by the clock of the device. An event that is not `current` was replaced by one that knew of it; two current
    events of one slot that say different things are a conflict.
    """

    id = models.UUIDField(primary_key=True)
    lifter = models.ForeignKey(Lifter, on_delete=models.CASCADE, related_name="events")
    workout = models.ForeignKey(Workout, on_delete=models.CASCADE, related_name="events")
    slot = models.CharField(max_length=40)
    exercise = models.CharField(max_length=LONGEST_EXERCISE, blank=True)
    text = models.CharField(max_length=LONGEST_TEXT, blank=True)
    at = models.DateTimeField()
    device = models.CharField(max_length=40, blank=True)
    current = models.BooleanField(default=True)
    received = models.DateTimeField(default=timezone.now)

    class Meta:
        """Workouts are read by what is current."""

        indexes = (models.Index(fields=["workout", "current"]),)

    def __str__(self) -> str:
        return f"{self.slot} {self.exercise}: {self.text}"

    @property
    def named(self) -> str:
        """What its device is called; "" for a browser, which has a number alone."""
        return "" if NUMBER.fullmatch(self.device) else self.device


class Replacement(models.Model):
    """That one event replaces another, which may arrive later than it."""

    by = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="replaces")
    replaced = models.UUIDField(db_index=True)

    def __str__(self) -> str:
        return f"{self.by_id} replaces {self.replaced}"
