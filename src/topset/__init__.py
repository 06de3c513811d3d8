"""Topset writes, checks and explains strength programs."""

__version__ = "0.1.0"
