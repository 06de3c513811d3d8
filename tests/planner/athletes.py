"""Athletes of every kind as a strategy."""

from dataclasses import replace

from benchmarks.athletes import random_athlete
from hypothesis import strategies as st

from topset.model.athlete import Athlete
from topset.model.program import Goal


def athletes(*goals: Goal) -> st.SearchStrategy[Athlete]:
    """Any athlete that a file could describe, and some more; with one of `goals` if any are given.

    Each stands for a seed: chances drawn one by one would give the same few athletes with small changes.
    """
    anybody = st.integers(0, 999_999).map(random_athlete)
    wanted = st.sampled_from(goals or tuple(Goal))
    return st.builds(lambda athlete, goal: replace(athlete, goal=goal), anybody, wanted)
