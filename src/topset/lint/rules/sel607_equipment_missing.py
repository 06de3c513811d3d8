"""An exercise needs equipment that the athlete's gym does not have.

Why:
    A line that cannot be done will be skipped or replaced by whatever is free, and the plan's volume goes with
    it. The remedy names exercises of the same pattern that the gym offers, the likest first. Without an athlete
    no gym is known and nothing is said.

Flagged:
    # athlete: gym=home_dumbbells
    day mon
    Leg Press: 3x10 @RIR2

Accepted:
    # athlete: gym=home_dumbbells
    day mon
    Goblet Squat: 3x10 @RIR2
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.stand_ins import instead
from topset.lint.words import listed
from topset.metrics.view import View

CITES = ("E19",)
SEVERITY = Severity.ERROR
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Compare the needs of every exercise with the gym."""
    if view.athlete is None:
        return
    gym = view.athlete.gym
    for _, work in view.works:
        if not gym.offers(work.exercise):
            missing = [e.value for e in work.exercise.equipment if e not in gym.equipment]
            message = f"{work.exercise.name} needs {listed(missing)}, which the gym does not have."
            remedy = instead(work.exercise, view.athlete)
            yield found(message, remedy, work.place, weeks=view.weeks_of(work))
