"""One session as it was done."""

import uuid

from django.db import models

from topset.web.training.models.lengths import LONGEST_TITLE
from topset.web.training.models.lifter import Lifter
from topset.web.training.models.program import Program

IMPORTED = "import"  # what the names of sessions begin with that another app had


class Workout(models.Model):
    """What was done of a session on a date.

    `session` names the session: "PROGRAM/WEEK/DAY" of one of a program, else what its source calls it. `entry` is the
    text of its journal entry, printed from the events that are current. `removed` is when it was deleted.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lifter = models.ForeignKey(Lifter, on_delete=models.CASCADE, related_name="workouts")
    program = models.ForeignKey(Program, null=True, blank=True, on_delete=models.SET_NULL)
    session = models.CharField(max_length=120)
    date = models.DateField()
    time = models.TimeField(null=True, blank=True)
    title = models.CharField(max_length=LONGEST_TITLE, blank=True)
    week = models.PositiveSmallIntegerField(null=True, blank=True)
    entry = models.TextField(blank=True)
    finished = models.DateTimeField(null=True, blank=True)
    removed = models.DateTimeField(null=True, blank=True)
    conflicts = models.PositiveSmallIntegerField(default=0)

    class Meta:
        """A session of a day is one workout, whichever devices it was logged on."""

        ordering = ("-date", "-time")
        indexes = (models.Index(fields=["lifter", "date"]),)
        constraints = (
            models.UniqueConstraint(fields=["lifter", "session", "date"], name="one_workout_a_session"),
        )

    @property
    def imported(self) -> bool:
        """Whether another app had it."""
        return self.session.startswith(f"{IMPORTED}/")

    def __str__(self) -> str:
        return f"{self.date} {self.title}".strip()
