"""A part trained backwards gets too many other sets.

Why:
    Ten sets of four, twice a week, are twenty direct sets already. What else the part is given must fit below
    its maximum recoverable volume: for the back a few sets of the other pulling pattern, for many parts nothing.
    The maximum is practitioners' opinion. Where the Backwards sets alone are above it, once a week is enough.

Flagged:
    program "Glutes and more glutes"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    Bulgarian Split Squat: 5x8-12 @RIR2
    day thu
    Hip Thrust: backwards
    Bulgarian Split Squat: 5x8-12 @RIR2

Accepted:
    program "Glutes backwards"
    weeks 1-4
    day mon
    Hip Thrust: backwards
    Leg Extension: 3x10-15 @RIR1
    day thu
    Hip Thrust: backwards
    Leg Extension: 3x10-15 @RIR1
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.backwards_parts import backwards_parts
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, counted
from topset.metrics.view import View

CITES = ("A14", "A20", "C6", "C7", "rp-2024")
SEVERITY = Severity.WARNING
SCOPE = Scope.WEEK


def check(view: View) -> Iterator[Finding]:
    """Compare the other direct sets of the part with the room below its maximum."""
    for week in view.distinct_weeks:
        for part, sets in backwards_parts(view, week).items():
            maximum = view.bounds[part].maximum
            room = max(0, maximum - sets.lo)
            others = view.weekly_sets(week)[part].direct.lo - sets.lo
            if others > room:
                message = (
                    f"{others} other direct sets beside {counted(sets)} backwards; there is room for {room}"
                )
                remedy = f"Leave out {others - room} or more of the other sets."
            elif sets.lo > maximum:
                message = f"{counted(sets)} backwards a week, above its maximum of {maximum}"
                remedy = "Train it backwards once a week, or with fewer sets."
            else:
                continue
            yield found(
                f"{capital(part)}: {message}.",
                remedy,
                view.place_of(week),
                severity=Severity.WARNING if others > room else Severity.INFO,
                weeks=view.weeks_of(week),
                about=part,
            )
