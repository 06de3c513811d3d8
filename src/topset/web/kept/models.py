"""What can be worked out again, kept because that takes time."""

from django.db import models

from topset.web.training.models import Lifter


class PackedJournal(models.Model):
    """The entries of a lifter's workouts as they were read, by their texts: what has changed since is read anew."""

    lifter = models.OneToOneField(
        Lifter, on_delete=models.CASCADE, primary_key=True, related_name="+", db_constraint=False
    )
    content = models.BinaryField()

    def __str__(self) -> str:
        return f"journal of {self.lifter_id}"
