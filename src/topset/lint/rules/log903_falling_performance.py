"""A lift falls, session after session, by more than estimates of the maximum scatter.

Why:
    Falling performance is a sign that recovery does not keep up, and the one that numbers can show. The estimated
    1RM of a set scatters by some 7.5 % for one and the same lifter, so a single bad day says nothing: here every one
    of the last three sessions lies further than that below the median of those before, within eight weeks. A set
    counts with its reps in reserve, which must be written: without them nobody knows how hard a light set was. Sets at
    body weight, warm-ups and drops show nothing of the kind.

Flagged:
    2026-03-02
    Back Squat: 120kg x5 @RIR2
    2026-03-05
    Back Squat: 120kg x5 @RIR2
    2026-03-09
    Back Squat: 122.5kg x5 @RIR2
    2026-03-12
    Back Squat: 120kg x2 @RIR1
    2026-03-16
    Back Squat: 115kg x3 @RIR1
    2026-03-19
    Back Squat: 110kg x4 @RIR1, x3 @RIR1

Accepted:
    2026-03-02
    Back Squat: 120kg x5 @RIR2
    2026-03-05
    Back Squat: 120kg x5 @RIR2
    2026-03-09
    Back Squat: 122.5kg x5 @RIR2
    2026-03-12 "Nobody wrote how hard it was"
    Back Squat: 100kg x5
    2026-03-16 "One bad day"
    Back Squat: 110kg x4 @RIR1
    2026-03-19
    Back Squat: 120kg x5 @RIR2
    2026-03-23
    Back Squat: 120kg x5 @RIR2
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.ground.units import Load, plain
from topset.lint.falling import Fall, falls
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.lifted import name_of
from topset.metrics.view import View

CITES = ("D15", "public-logs")
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL


def check(view: View) -> Iterator[Finding]:
    """Compare the last sessions of each lift with those before."""
    for fall in falls(view):
        yield _finding(view, fall)


def _finding(view: View, fall: Fall) -> Finding:
    best = max(fall.low, key=lambda one: one.grams)
    now, usual = (plain(round(Load(round(g), best.unit).number, 1)) for g in (best.grams, fall.before))
    lost = round(100 * (1 - best.grams / fall.before))
    return found(
        f"{name_of(view, fall.slug)}: the estimated 1RM of the last {len(fall.low)} sessions is {now}{best.unit}"
        f" at best, {lost}% below the {usual}{best.unit} of the {fall.sessions} before.",
        "Take a lighter week, look at sleep and food, and go on from what is lifted now.",
        fall.low[-1].lift.place,
    )
