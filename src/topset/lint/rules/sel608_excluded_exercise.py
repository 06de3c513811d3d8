"""An exercise that the athlete avoids, or that loads a joint that hurts.

Why:
    What an athlete excluded has no place in the plan: that is an error. A joint that hurts is a warning for
    every exercise that stresses it first, because most irritations settle when the load goes elsewhere for a
    while; which exercises those are is judgement. This replaces no diagnosis. See somebody qualified when pain
    stays.

Flagged:
    # athlete: avoid=back_squat
    day mon
    Back Squat: 3x8 @RIR2
---
    # athlete: hurts=knee
    day mon
    Leg Extension: 3x12 @RIR2

Accepted:
    # athlete: avoid=back_squat, hurts=knee
    day mon
    Hip Thrust: 3x8 @RIR2
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.stand_ins import instead
from topset.lint.words import listed
from topset.metrics.view import View

CITES = ("C18", "D48", "D49")
SEVERITY = Severity.ERROR
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Compare every exercise with what the athlete excluded."""
    athlete = view.athlete
    if athlete is None or not (athlete.avoid or athlete.hurts):
        return
    for _, work in view.works:
        exercise = work.exercise
        if exercise.slug in athlete.avoid:
            message = f"{exercise.name} is on the list of what the athlete avoids."
            yield found(message, instead(exercise, athlete), work.place, weeks=view.weeks_of(work))
        elif sore := sorted(athlete.hurts.intersection(exercise.stresses)):
            message = f"{exercise.name} stresses what hurts: {listed(sore)}."
            remedy, weeks = (
                "Train the muscle with a movement that spares it until it is calm.",
                view.weeks_of(work),
            )
            yield found(message, remedy, work.place, severity=Severity.WARNING, weeks=weeks)
