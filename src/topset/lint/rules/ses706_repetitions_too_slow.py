"""A repetition takes longer than is of use.

Why:
    Slowing the movement helps to feel a back muscle stretch and contract, and reps of half a second to eight
    seconds grow muscle alike. Slower ones cost load and reps without a gain; beyond ten seconds growth was
    smaller, so that is a warning.

Flagged:
    day mon
    Lat Pulldown: 3x8-12 @RIR2 tempo 6-2-3-1

Accepted:
    day mon
    Lat Pulldown: 3x8-12 @RIR2 tempo 3-0-1-1
"""

from collections.abc import Iterator

from topset.evidence.tempo import EQUAL_UNTIL, TOO_SLOW
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("C1", "C22", "C23", "schoenfeld-2015")
SEVERITY = Severity.INFO
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Add up the phases of each tempo."""
    useful, slow = view.figures(EQUAL_UNTIL), view.figures(TOO_SLOW)
    for _, work in view.works:
        for sets in work.sets:
            if sets.tempo and sets.tempo.seconds > useful:
                yield found(
                    f"{work.exercise.name}: {sets.tempo.seconds} seconds a rep.",
                    f"Stay within {useful} seconds, and lower the load if the muscle is hard to feel.",
                    sets.place or work.place,
                    severity=Severity.WARNING if sets.tempo.seconds > slow else None,
                    weeks=view.weeks_of(work),
                    about="tempo",
                )
