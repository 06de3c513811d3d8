"""What there is to train with: exercises, gyms, and how to find them by name."""

from topset.catalogue.lookup import exercises, find, gyms, names, suggest, usable

__all__ = ["exercises", "find", "gyms", "names", "suggest", "usable"]
