"""Text files and settings on disk. Nothing is half-written, and nothing changed meanwhile is written over."""

from topset.store.reading import read
from topset.store.settings import Settings, settings_for
from topset.store.text_file import TextFile
from topset.store.writing import write

__all__ = ["Settings", "TextFile", "read", "settings_for", "write"]
