"""Athletes of every kind as a strategy."""

from benchmarks.athletes import athlete_of
from hypothesis import strategies as st

from topset.model.athlete import Athlete


def athletes() -> st.SearchStrategy[Athlete]:
    """Any athlete that a file could describe, and some more."""
    return st.randoms(use_true_random=False, note_method_calls=False).map(athlete_of)
