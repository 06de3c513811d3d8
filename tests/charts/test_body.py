"""The body that muscles are drawn on: every muscle is on it, inside its outline, and where anatomy has it."""

from collections.abc import Sequence
from itertools import combinations, pairwise

import pytest

from topset.charts.body import BACK, BODY, FRONT, HEIGHT, MIDDLE, VIEWS, Outline, View
from topset.charts.curves import Point, closed, flat, points
from topset.model.exercise import Muscle

DRAWN = [
    (view, muscle, outline)
    for view in VIEWS
    for muscle, outlines in view.muscles.items()
    for outline in outlines
]


def inside(point: Point, corners: Sequence[Point]) -> bool:
    x, y = point
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    return (
        sum(
            (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1)
            for (x1, y1), (x2, y2) in sides
        )
        % 2
        == 1
    )


def middle(outline: Outline) -> Point:
    return sum(x for x, _ in outline) / len(outline), sum(y for _, y in outline) / len(outline)


def test_every_muscle_is_on_the_map() -> None:
    assert set(FRONT.muscles) | set(BACK.muscles) == set(Muscle)


@pytest.mark.parametrize(("view", "muscle", "outline"), DRAWN)
def test_muscles_are_within_the_body(view: View, muscle: Muscle, outline: Outline) -> None:
    body = tuple(flat(BODY))
    out = [point for point in flat(outline) if not inside(point, body)]
    assert all(min(abs(x - bx) + abs(y - by) for bx, by in body) < 3 for x, y in out), (
        "no more than a hair outside"
    )
    assert all(0 <= x < MIDDLE for x, _ in outline), "one half; the other mirrors it"


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_muscles_do_not_cover_each_other(view: View) -> None:
    drawn = [(muscle, tuple(flat(each))) for muscle, outlines in view.muscles.items() for each in outlines]
    hidden = [
        (one, other)
        for (one, mine), (other, theirs) in combinations(drawn, 2)
        if one is not other and (inside(middle(mine), theirs) or inside(middle(theirs), mine))
    ]
    assert hidden == []


def height(view: View, muscle: Muscle) -> float:
    outlines = view.muscles[muscle]
    return sum(middle(each)[1] for each in outlines) / len(outlines)


@pytest.mark.parametrize(
    ("view", "from_above"),
    [
        (
            FRONT,
            [
                "neck",
                "traps",
                "front delts",
                "chest",
                "biceps",
                "abs",
                "forearms",
                "hip flexors",
                "quads",
                "tibialis",
            ],
        ),
        (
            BACK,
            [
                "neck",
                "traps",
                "rear delts",
                "upper back",
                "lats",
                "erectors",
                "glutes",
                "hamstrings",
                "calves",
            ],
        ),
    ],
)
def test_muscles_from_head_to_foot(view: View, from_above: list[str]) -> None:
    heights = [height(view, Muscle(name)) for name in from_above]
    assert heights == sorted(heights)


def test_the_body_is_the_same_on_both_sides() -> None:
    assert {(-x, y) for x, y in BODY} == set(BODY)
    assert max(y for _, y in BODY) < HEIGHT


def test_curves_go_through_their_points_and_close() -> None:
    square = points("0,0 10,0 10,10 0,10")
    curves = list(closed(square))
    assert [curve[0] for curve in curves] == list(square)
    assert [curve[3] for curve in curves] == [*square[1:], square[0]]
    assert all(after[0] == before[3] for before, after in pairwise(curves))
    assert list(flat(square))[:: len(list(flat(square))) // 4] == list(square)
