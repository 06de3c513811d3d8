"""Weekly sets of a muscle group fall outside a deload.

Why:
    Over a program of four, eight or twelve weeks the sets of a muscle rise gradually, and a deload takes the
    fatigue away. A fall in between gives up a stimulus that was already recovered from. From one block to the
    next a fall is often meant (a turn to heavier loads, the return from a Backwards block), so there it is only
    a remark, and after a deload a new block may start low. The article gives the shape, not its size.

Flagged:
    program "Up and down"
    goal hypertrophy
    weeks 1-4
    day mon
    Bench Press: {4 5 3 4}x8-12 @RIR2
    day thu
    Bench Press: {4 5 3 4}x8-12 @RIR2

Accepted:
    program "Up, then a deload"
    goal hypertrophy
    weeks 1-3
    day mon
    Bench Press: {3 4 5}x8-12 @RIR2
    day thu
    Bench Press: {3 4 5}x8-12 @RIR2
    week 4 deload
    weeks 5-7
    day mon
    Bench Press: {3 4 5}x8-12 @RIR2
    day thu
    Bench Press: {3 4 5}x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.evidence.check_limits import FALL
from topset.ground.reason import Severity
from topset.lint.backwards_parts import backwards_parts
from topset.lint.finding import Finding, found
from topset.lint.goals import graver_for_size
from topset.lint.rule import Scope
from topset.lint.successive import Succession, successive_counts
from topset.lint.words import capital
from topset.metrics.view import View

CITES = ("C11",)
SEVERITY = Severity.WARNING
SCOPE = Scope.BLOCK


def check(view: View) -> Iterator[Finding]:
    """Compare successive weeks with no lighter one between them."""
    for pair in successive_counts(view):
        if not pair.rested and _falls(view, pair):
            same = pair.first.block == pair.second.block
            yield found(
                f"{capital(pair.group)}: {pair.before.direct} direct sets in week {pair.first.number},"
                f" {pair.now.direct} in week {pair.second.number}, and no deload.",
                "Keep the sets or raise them, and write the lighter week as a deload.",
                view.place_of(pair.second),
                severity=graver_for_size(view) if same else Severity.INFO,
            )


def _falls(view: View, pair: Succession) -> bool:
    fall = pair.before.direct.middle - pair.now.direct.middle
    return fall > view.figures(FALL) and pair.group not in backwards_parts(view, pair.first)
