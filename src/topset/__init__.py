"""Topset writes, checks, runs and adapts strength programs."""

__version__ = "0.1.0"
