"""Athletes of every kind as a strategy."""

from dataclasses import replace

from benchmarks.athletes import athlete_of
from hypothesis import strategies as st

from topset.model.athlete import Athlete
from topset.model.program import Goal


def athletes(*goals: Goal) -> st.SearchStrategy[Athlete]:
    """Any athlete that a file could describe, and some more; with one of `goals` if any are given."""
    anybody = st.randoms(use_true_random=False, note_method_calls=False).map(athlete_of)
    wanted = st.sampled_from(goals or tuple(Goal))
    return st.builds(lambda athlete, goal: replace(athlete, goal=goal), anybody, wanted)
