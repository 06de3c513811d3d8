"""Where the weekly sets of a muscle group stand between its landmarks."""

from enum import StrEnum

from topset.evidence.landmarks import Bounds


class Standing(StrEnum):
    """A verdict on weekly sets, as it is said of them."""

    NONE = "no sets, none needed"
    BELOW = "below the minimum"
    PRODUCTIVE = "productive"
    HIGH = "high"
    ABOVE = "above the maximum"
    UNMARKED = "no landmarks"


def standing(sets: float, bounds: Bounds | None) -> Standing:
    """Judge `sets` direct sets a week.

    Up to the bounds' `peak`, where a block should end, they are productive; from there to the maximum they are high.
    Without bounds there is nothing to compare them with.
    """
    if not sets and not (bounds and bounds.minimum):
        return Standing.NONE
    if bounds is None:
        return Standing.UNMARKED
    if sets < bounds.minimum:
        return Standing.BELOW
    if sets <= bounds.peak:
        return Standing.PRODUCTIVE
    return Standing.HIGH if sets <= bounds.maximum else Standing.ABOVE
