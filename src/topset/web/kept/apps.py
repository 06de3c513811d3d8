"""What can be worked out again, kept because that takes time."""

from django.apps import AppConfig


class KeptConfig(AppConfig):
    """Nothing in it is the truth: all of it may be deleted at any time."""

    name = "topset.web.kept"
    label = "kept"
