"""Commands for whoever runs an installation."""

from django.apps import AppConfig


class UpkeepConfig(AppConfig):
    """Commands alone."""

    name = "topset.web.upkeep"
    label = "upkeep"
