"""Long work."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Work that outlasts a request."""

    name = "topset.web.jobs"
    label = "jobs"
