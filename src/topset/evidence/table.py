"""Tables of the evidence, read between their points."""

from bisect import bisect_left

from topset.ground.frozen import frozen


@frozen
class Point:
    """A value at a whole number: reps at tenths of a percent, growth at a rep in reserve."""

    at: int
    value: float


Table = tuple[Point, ...]


def interpolate(table: Table, at: float) -> float:
    """Read a table on a straight line between two points; beyond its ends the last line goes on.

    The table is in order of `at` and has two points at least.
    """
    upper = bisect_left([point.at for point in table], at)
    upper = min(max(upper, 1), len(table) - 1)
    low, high = table[upper - 1], table[upper]
    share = (at - low.at) / (high.at - low.at)
    return low.value + share * (high.value - low.value)
