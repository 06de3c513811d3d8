"""The rests of a Backwards Workout are too short for its load.

Why:
    Ten sets of four are done with more weight than four sets of ten, and the article asks for longer rests
    without giving a number. The lower end of its strength rests, two to three minutes, is what lets all ten
    sets be made; that figure is inferred. Shorter rests turn it into a slow set of forty. Supersets are not
    judged.

Flagged:
    day mon
    Hip Thrust: 10x4 @78% rest 1:00
---
    day mon
    Hip Thrust: backwards @78% rest 1:30

Accepted:
    day mon
    Hip Thrust: backwards @78% rest 2:30
"""

from collections.abc import Iterator

from topset.evidence.rests import BACKWARDS
from topset.ground.reason import Severity
from topset.ground.units import rest_text
from topset.lint.finding import Finding, found
from topset.lint.repair import rested
from topset.lint.resting import judged
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("A18", "A9")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the written rests of Backwards work."""
    enough = view.figures(BACKWARDS)
    for work, sets in judged(view):
        if sets.rest.hi < enough.lo and view.backwards_part(work):
            message = f"{rest_text(sets.rest)} is too short between Backwards sets of {work.exercise.name}."
            remedy, fix = f"Rest {rest_text(enough)}.", rested(view, work, sets, enough)
            yield found(message, remedy, sets.place, fix=fix, weeks=view.weeks_of(work), about="rest")
