"""Smooth outlines through a few points."""

from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]  # a cubic Bézier curve: start, two control points, end

STEPS = 6  # straight lines that stand for one curve


def points(text: str) -> tuple[Point, ...]:
    """Points as they are written: "9,68 10,76"."""
    pairs = (pair.split(",") for pair in text.split())
    return tuple((float(x), float(y)) for x, y in pairs)


def closed(through: Sequence[Point]) -> Iterator[Curve]:
    """Curves through the points and back to the first, without corners (Catmull-Rom)."""
    count = len(through)
    for at in range(count):
        before, start, end, after = (through[(at + move) % count] for move in (-1, 0, 1, 2))
        yield start, _beside(start, before, end), _beside(end, after, start), end


def _beside(point: Point, before: Point, after: Point) -> Point:
    """The control point after `point` on the way from `before` to `after`."""
    return point[0] + (after[0] - before[0]) / 6, point[1] + (after[1] - before[1]) / 6


def flat(through: Sequence[Point]) -> Iterator[Point]:
    """The closed outline as corners near enough to each other to look smooth."""
    for start, first, second, end in closed(through):
        for step in range(STEPS):
            t = step / STEPS
            shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            corners = (start, first, second, end)
            yield (
                sum(share * x for share, (x, _) in zip(shares, corners, strict=True)),
                sum(share * y for share, (_, y) in zip(shares, corners, strict=True)),
            )
