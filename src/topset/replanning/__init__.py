"""What is left of a week, planned again by constraint solving: as little lost as can be, as little changed as can be.

A rule is one file of `rules`. It says as linear rows what the days may hold, so that the solver keeps it, and whoever
asks why a line moved is told which rows stand where it stood.
"""

from topset.replanning.changes import Changes, Sore, Standing
from topset.replanning.replanned import Replanned, left_of, replan
from topset.replanning.week import Left

__all__ = ["Changes", "Left", "Replanned", "Sore", "Standing", "left_of", "replan"]
