"""Work that outlasts a request, kept in the database: it survives a restart, shows progress, can be cancelled."""

import uuid

from django.db import models
from django.utils import timezone

from topset.web.training.models import Lifter

ADAPT = "adapt"  # the kind of the jobs that nobody asked for


class State(models.TextChoices):
    """How far a job is."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(models.Model):
    """A piece of work of the `kind` that a module of `jobs.tasks` does.

    `asked` is what it works on, `progress` how far it is, `result` what came of it. `beat` is when its worker last
    showed that it lives; a job whose worker is silent is begun again. `stop` asks it to end.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lifter = models.ForeignKey(Lifter, on_delete=models.CASCADE, related_name="jobs")
    kind = models.CharField(max_length=40)
    asked = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    progress = models.JSONField(default=dict)
    result = models.JSONField(default=dict)
    stop = models.BooleanField(default=False)
    tries = models.PositiveSmallIntegerField(default=0)
    created = models.DateTimeField(default=timezone.now)
    beat = models.DateTimeField(null=True, blank=True)
    ended = models.DateTimeField(null=True, blank=True)

    class Meta:
        """Workers look for what waits, oldest first."""

        ordering = ("created",)
        indexes = (models.Index(fields=["state", "created"]),)

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state not in (State.QUEUED, State.RUNNING)

    def cancel(self) -> None:
        """End it before it begins, or ask its worker to end."""
        waiting = Job.objects.filter(pk=self.pk, state=State.QUEUED)
        if not waiting.update(state=State.CANCELLED, ended=timezone.now()):
            Job.objects.filter(pk=self.pk, state=State.RUNNING).update(stop=True)
        self.refresh_from_db()
