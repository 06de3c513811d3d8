"""Journals and programs written for other programs and for paper: one format one file, in `formats`."""

from topset.interchange.writers.material import Material, Plan
from topset.interchange.writers.writer import Writer, Written, writers

__all__ = ["Material", "Plan", "Writer", "Written", "writers"]
