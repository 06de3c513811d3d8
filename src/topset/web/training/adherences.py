"""What a lifter did of the program that they follow."""

from topset.app.kept_plan import kept_plan
from topset.app.log_journal import journal_of
from topset.metrics.journal.adherence import Adherence
from topset.web.training.athletes import athlete_of, own_exercises
from topset.web.training.models import Lifter
from topset.web.training.programs import active


def adherence_of(lifter: Lifter) -> tuple[Adherence, ...]:
    """Every week of the program with a session of it; none without a program."""
    program = active(lifter)
    if program is None:
        return ()
    mine = lifter.workouts.filter(program=program, removed=None).exclude(entry="").order_by("date", "time")
    athlete, own = athlete_of(lifter), own_exercises(lifter, [program.text])
    return kept_plan(program.text, journal_of(mine.values_list("entry", flat=True), own), athlete)
