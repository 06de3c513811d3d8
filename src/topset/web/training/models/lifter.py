"""Somebody who trains."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class Lifter(models.Model):
    """A lifter of a user's.

    `athlete` is the text of the athlete's file, "" before it was written. `own` defines exercises of their own, as a
    journal begins with them.

    `revision` rises with every change of anything that belongs to the lifter: what is worked out from it can be kept
    as long as it stays.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lifters")
    name = models.CharField(max_length=80, blank=True)
    athlete = models.TextField(blank=True)
    own = models.TextField(blank=True)
    time_zone = models.CharField(max_length=60, default="UTC")
    revision = models.PositiveBigIntegerField(default=0)
    created = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name or str(self.id)

    def alone(self) -> "Lifter":
        """The row as it is now; until the transaction ends, others wait who change something of the lifter so."""
        return Lifter.objects.select_for_update().get(pk=self.pk)

    def touched(self) -> None:
        """Say that something of the lifter has changed."""
        Lifter.objects.filter(pk=self.pk).update(revision=models.F("revision") + 1)
