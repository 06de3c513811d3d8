"""Back-off sets have no top set to back off from.

Why:
    A back-off is lighter than something: the heavy set of the same exercise that came before. Without it the
    reader of the plan cannot know how heavy the top was, a load written as a share of the top set means
    nothing, and the log has nothing to compute the back-offs from. Plain sets need no role.

Flagged:
    day mon
    Back Squat: back-off 3x8-10 @75% rest 2:30

Accepted:
    day mon
    Back Squat: top 1x2-3 @85% rest 3:00, back-off 3x8-10 @75% rest 2:30
---
    day mon
    Back Squat: test 1x1 @100% rest 5:00, back-off 2x5 @75% rest 3:00
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.repair import rewritten
from topset.lint.rule import Scope
from topset.lint.tops import has, of_role
from topset.metrics.view import View
from topset.model.prescription import Role

CITES = ("B5", "B6")
SEVERITY = Severity.WARNING
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Find lines with back-offs and neither a top set nor a test."""
    for _, work in view.works:
        if has(work, Role.BACK_OFF) and not has(work, Role.TOP) and not has(work, Role.TEST):
            for back in of_role(work, Role.BACK_OFF):
                message = f"The back-offs of {work.exercise.name} have no top set."
                remedy = "Write the top set before them, or leave out `back-off`."
                fix = rewritten(view, work, back, role=Role.WORK)
                yield found(message, remedy, back.place, fix=fix, weeks=view.weeks_of(work))
