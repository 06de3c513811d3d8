"""The API."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """What the API remembers of requests."""

    name = "topset.web.api"
    label = "api"
