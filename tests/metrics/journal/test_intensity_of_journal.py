"""How heavy, long and hard sets were."""

import pytest
from journals import log

from topset.evidence.figure import Figures
from topset.evidence.zones import HEAVY_WORK
from topset.metrics.journal.intensity import PERCENTS, REPS, RESERVES, intensity, labels
from topset.metrics.journal.log import Log
from topset.metrics.journal.tracks import tracks
from topset.model.journal import Journal

TEXT = """
2026-03-02
Bench Press: ramp 60kg x5, top 120kg x1 @RIR0, back-off 100kg x5 @RIR2, x5 @RIR1, 60kg x12, 60kg x0
Plank: x45s
Pull-Up: BW x18 @RIR4
"""


def test_sets_in_classes() -> None:
    made = log(TEXT)
    found = intensity(made, tracks(made))
    assert found.percents == (1, 0, 0, 2, 1)
    assert found.reps == (1, 2, 0, 1, 1)
    assert found.reserves == (1, 1, 1, 0, 1)
    assert (found.untold, found.unknown, found.heavy) == (1, 1, 3)
    assert found.mean == pytest.approx(1000 * (120 + 100 + 100 + 60) / 120 / 4, rel=0.05)


def test_only_some_lines() -> None:
    made = log(TEXT)
    assert sum(intensity(made, tracks(made), made.lines[1:]).reps) == 1


def test_heavy_is_ones_own_figure() -> None:
    made = Log.of(log(TEXT).journal, figures=Figures({HEAVY_WORK.key: 950}))
    assert intensity(made, tracks(made)).heavy == 1
    assert intensity(made, tracks(made)).percents == (1, 0, 0, 2, 1)


def test_nothing() -> None:
    found = intensity(Log.of(Journal()), {})
    assert found.mean is None
    assert sum(found.reps) == 0


def test_labels() -> None:
    assert labels(REPS) == ("under 4", "4-6", "7-10", "11-15", "16+")
    assert labels(PERCENTS, 10) == ("under 60", "60-70", "70-80", "80-90", "90+")
    assert labels(RESERVES, 2) == ("under 1", "1-2", "2-3", "3-4", "4+")
