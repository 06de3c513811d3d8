"""What the API remembers of requests."""

from django.conf import settings
from django.db import models


class Answered(models.Model):
    """A request that made something, under the key that its sender gave it, and its answer.

    `asked` is the digest of what was asked for: the same key stands for the same request. `headers` are those of the
    answer that say where and which version.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=200)
    asked = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A key of a user's stands for one request; old ones are forgotten."""

        indexes = (models.Index(fields=["user", "at"], name="api_answered_user_at"),)
        constraints = (models.UniqueConstraint(fields=["user", "key"], name="one_request_a_key"),)

    def __str__(self) -> str:
        return f"{self.key}: {self.status}"
