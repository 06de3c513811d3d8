"""The specific warm-up: ramps up to the first working set, in shares of the working load."""

from topset.evidence.figure import PUBLISHED, Certainty, Figure, Figures
from topset.ground.frozen import frozen
from topset.ground.units import Span


@frozen
class Step:
    """One ramp set: tenths of a percent of the working load, and reps."""

    percent: int
    reps: int


@frozen
class Tier:
    """The ramp for working sets from `percent` on, in tenths of a percent of the 1RM."""

    percent: int
    steps: tuple[Step, ...]


TIERS: Figure[tuple[Tier, ...]] = Figure(
    "warm_up.tiers",
    (
        Tier(600, (Step(500, 8), Step(800, 4))),
        Tier(750, (Step(450, 6), Step(650, 4), Step(850, 2))),
        Tier(850, (Step(400, 5), Step(600, 3), Step(750, 2), Step(880, 1))),
        Tier(920, (Step(400, 5), Step(550, 3), Step(700, 2), Step(820, 1), Step(910, 1))),
    ),
    "tenths of % of the working load; reps",
    ("field-notes", "D36"),
    Certainty.OPINION,
    "The notes do not say what the shares are of; the working load is the cautious reading.",
)
REST = Figure(
    "warm_up.rest",
    Span(45, 120),
    "s",
    ("field-notes",),
    Certainty.OPINION,
    "Between ramp sets, longer before heavy ones.",
)
BAR_REPS = Figure(
    "warm_up.bar_reps",
    8,
    "reps",
    ("general-knowledge",),
    Certainty.OPINION,
    "With the empty bar: our estimate of enough to find the groove without tiring.",
)
BARS_BEFORE_THE_BAR = Figure(
    "warm_up.bars_before_the_bar",
    1.5,
    "empty bars",
    ("general-knowledge",),
    Certainty.OPINION,
    "A first ramp set that weighs so many bars is preceded by the bar alone; our estimate.",
)
ROUGHLY = Figure(
    "warm_up.roughly",
    50,
    "tenths of % of the working load",
    ("field-notes", "general-knowledge"),
    Certainty.OPINION,
    "So far a ramp set may be from its share where that takes fewer plates: the ramps that are in use differ by more.",
)
CARDIO = Figure(
    "warm_up.cardio",
    300,
    "s",
    ("D36", "general-knowledge"),
    Certainty.OPINION,
    "The light cardio of a warm-up of 10-15 minutes; the split among its parts is our estimate.",
)
DRILL_REPS = Figure(
    "warm_up.drill_reps",
    10,
    "reps",
    ("D40", "general-knowledge"),
    Certainty.OPINION,
    "Of each dynamic movement; the sample names the movements, the reps are our estimate.",
)
DRILL_SECONDS = Figure(
    "warm_up.drill_seconds",
    60,
    "s",
    ("D40", "general-knowledge"),
    Certainty.OPINION,
    "A dynamic movement on both sides with getting into place; our estimate.",
    least=1,
)
PARTS = Figure(
    "warm_up.parts",
    3,
    "parts",
    ("D36",),
    Certainty.OPINION,
    "General cardio, dynamic stretches, and ramp sets of the first compound.",
)


def ramp(percent: int, figures: Figures = PUBLISHED) -> tuple[Step, ...]:
    """Choose the ramp for a working set at `percent`, in tenths of a percent; none below the first tier."""
    fitting = [tier for tier in figures(TIERS) if tier.percent <= percent]
    return max(fitting, key=lambda tier: tier.percent).steps if fitting else ()
