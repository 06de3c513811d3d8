import pytest

from topset.evidence.landmarks import Bounds
from topset.metrics.standing import Standing, standing

CHEST = Bounds(minimum=4, start=6, peak=16, maximum=20)
ABS = Bounds(minimum=0, start=0, peak=12, maximum=16)


@pytest.mark.parametrize(
    ("sets", "bounds", "wanted"),
    [
        (0, CHEST, Standing.BELOW),
        (3.9, CHEST, Standing.BELOW),
        (4, CHEST, Standing.PRODUCTIVE),
        (16, CHEST, Standing.PRODUCTIVE),
        (16.5, CHEST, Standing.HIGH),
        (20, CHEST, Standing.HIGH),
        (20.1, CHEST, Standing.ABOVE),
        (0, ABS, Standing.NONE),
        (0.5, ABS, Standing.PRODUCTIVE),
        (0, None, Standing.NONE),
        (7, None, Standing.UNMARKED),
    ],
)
def test_standing(sets: float, bounds: Bounds | None, wanted: Standing) -> None:
    assert standing(sets, bounds) is wanted
