"""What was done of a program: the sessions that were of it, beside its weeks."""

from topset.app.laid_out import LaidOut, laid_out
from topset.evidence.figure import PUBLISHED
from topset.metrics.journal.adherence import Adherence, adherence
from topset.metrics.journal.log import Log
from topset.model.athlete import Athlete
from topset.model.journal import Journal


def kept_plan(program: str, journal: Journal, athlete: Athlete | None = None) -> tuple[Adherence, ...]:
    """Every week of the program's text with a session of `journal`; none where the text has mistakes."""
    laid = laid_out(program, "program", athlete, PUBLISHED)
    if not isinstance(laid, LaidOut):
        return ()
    log = Log.of(journal, athlete, laid.around.program)
    return adherence(log, laid.view.schedule)
