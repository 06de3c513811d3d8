"""Programs, and each text that they had."""

import uuid

from django.db import models
from django.utils import timezone

from topset.web.training.models.lengths import LONGEST_TITLE
from topset.web.training.models.lifter import Lifter


class Program(models.Model):
    """A program of a lifter. `text` is its text now, `version` counts its texts.

    `proof` is what the planner said of it: status, gap, what could not be given, and the pages that say why.
    `adapted` is the mark of what was lifted when the text was last adapted to it, "" before; `remarks`, Reasons in
    JSON, are what was said then of what stays as it is.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lifter = models.ForeignKey(Lifter, on_delete=models.CASCADE, related_name="programs")
    title = models.CharField(max_length=LONGEST_TITLE, blank=True)
    text = models.TextField()
    version = models.PositiveIntegerField(default=1)
    active = models.BooleanField(default=True)
    proof = models.JSONField(default=dict, blank=True)
    adapted = models.CharField(max_length=64, blank=True)
    remarks = models.JSONField(default=list, blank=True)
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        """A lifter follows one program at a time."""

        ordering = ("-created",)
        constraints = (
            models.UniqueConstraint(fields=["lifter"], condition=models.Q(active=True), name="one_active"),
        )

    def __str__(self) -> str:
        return self.title or str(self.id)


class Version(models.Model):
    """A text that a program had; `changes` says what made the next one of it, as Reasons in JSON, `by` who."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    by = models.CharField(max_length=20)
    changes = models.JSONField(default=list, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """A number stands for one text."""

        ordering = ("-number",)
        constraints = (models.UniqueConstraint(fields=["program", "number"], name="one_text_a_number"),)

    def __str__(self) -> str:
        return f"{self.program} {self.number}"
