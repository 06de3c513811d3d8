"""A beginner does not need many sets, whatever the hours."""

from topset.ground.linear import total
from topset.model.program import Level
from topset.planner.draft import Draft

CODES = ()
A_SESSION, A_WEEK = 18, 65  # working sets at the peak: a coach's ceiling, not a study's


def add(draft: Draft) -> None:
    """Working sets of a beginner within a ceiling for the session and one for the week."""
    if draft.problem.athlete.level is not Level.BEGINNER:
        return
    days = [[(var, mode.peak) for _, mode, var in draft.doses(day)] for day in draft.problem.weekdays]
    for sets in days:
        draft.model.add(total(sets) <= A_SESSION)
    draft.model.add(total(term for sets in days for term in sets) <= A_WEEK)
