"""Back-off sets in a gym that cannot load the top set heavily.

Why:
    Back-offs earn their place after something heavy. The article does not recommend them to people who train at
    home unless they have very heavy weights there. Where the gym has no barbell, or its loads end under 85 % of
    the known 1RM, straight sets close to failure bring as much with less to manage. It is advice, no fault.

Flagged:
    # athlete: gym=home_dumbbells
    day mon
    Goblet Squat: top 1x8 @RIR1 rest 2:00, back-off 3x12 @RIR2

Accepted:
    # athlete: gym=garage_rack
    day mon
    Back Squat: top 1x2-3 @85% rest 3:00, back-off 3x8-10 @75%
---
    # athlete: gym=home_dumbbells
    day mon
    Goblet Squat: 3x8-12 @RIR1 rest 2:00
"""

from collections.abc import Iterator

from topset.evidence.back_offs import LIGHTEST_HOME
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import has
from topset.methods.eligibility import heavy_enough
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment
from topset.model.prescription import Role
from topset.model.session import Work

CITES = ("E19",)
SEVERITY = Severity.INFO
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Judge the gym of every line with back-offs."""
    if view.athlete is None:
        return
    for _, work in view.works:
        if has(work, Role.BACK_OFF) and _light(work, view.athlete, view.figures(LIGHTEST_HOME)):
            message = f"The gym is light for back-offs on {work.exercise.name}."
            remedy = "Use straight sets close to failure here."
            yield found(message, remedy, work.place, weeks=view.weeks_of(work))


def _light(work: Work, athlete: Athlete, least: int) -> bool:
    no_bar = Equipment.BARBELL not in athlete.gym.equipment
    return no_bar or bool(heavy_enough(work.exercise, athlete, least))
