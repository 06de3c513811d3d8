"""A beginner is given a lift that takes long to learn.

Why:
    Olympic lifts, muscle-ups and the like need coaching and months of practice before they can be loaded, and
    they are trained with weights that then leave no room for errors. Beginners should first master the patterns
    they are made of: squats, hinges, presses and pulls. With a coach at hand this may be allowed.

Flagged:
    level beginner
    day mon
    Power Clean: 5x3 @RIR3

Accepted:
    level beginner
    day mon
    Romanian Deadlift: 3x8-10 @RIR3
---
    level intermediate
    day mon
    Power Clean: 5x3 @RIR3
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Skill
from topset.model.program import Level

CITES = ("D18", "E23")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Find the technical lifts of beginners."""
    if view.level is not Level.BEGINNER:
        return
    for _, work in view.works:
        if work.exercise.skill is Skill.TECHNICAL:
            message = f"{work.exercise.name} takes more technique than a beginner has."
            remedy = "Choose a simpler exercise of the same muscles, or learn it unloaded with a coach."
            yield found(message, remedy, work.place, weeks=view.weeks_of(work))
