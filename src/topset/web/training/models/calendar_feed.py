"""The address under which other calendars read a lifter's sessions."""

import secrets

from django.db import models

from topset.web.training.models.lifter import Lifter

BYTES = 24


def new_token() -> str:
    """A word that nobody guesses."""
    return secrets.token_urlsafe(BYTES)


class CalendarFeed(models.Model):
    """A feed of a lifter's sessions. Who knows the `token` reads it; without the row nobody does.

    `at` is when sessions begin; without it they are events of the whole day.
    """

    lifter = models.OneToOneField(Lifter, on_delete=models.CASCADE, related_name="calendar_feed")
    token = models.CharField(max_length=64, unique=True, default=new_token)
    at = models.TimeField(null=True, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"calendar of {self.lifter}"
