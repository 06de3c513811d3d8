"""Read a program and lay it out in weeks and sessions: what several questions begin with."""

from topset import notation
from topset.app.sheet import Surroundings
from topset.evidence.figure import Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.methods.expand import expand
from topset.metrics.view import View
from topset.model.athlete import Athlete


@frozen
class LaidOut:
    """The program with its numbers, and what it is read with."""

    view: View
    around: Surroundings


def laid_out(text: str, file: str, athlete: Athlete | None, figures: Figures) -> LaidOut | tuple[Reason, ...]:
    """The program of `text`, laid out; what is wrong with the text where anything is."""
    if no_program := swapped(text, file):
        return (no_program,)
    parsed = notation.parse(text, file, figures=figures)
    if parsed.problems:
        return parsed.problems
    schedule = expand(parsed.program, athlete, figures)
    view = View(parsed.program, schedule, athlete, figures)
    return LaidOut(view, Surroundings(parsed.program, athlete.gym if athlete else None, figures))


def no_such_week(number: int, view: View) -> Reason:
    """Why week `number` cannot be shown."""
    weeks = [week.number for week in view.weeks]
    remedy = (
        f"Ask for a week from {min(weeks)} to {max(weeks)}." if weeks else "Write the days of a week first."
    )
    return Reason("ASK009", f"The program has no week {number}.", remedy)


def swapped(text: str, file: str) -> Reason | None:
    """What is said where a journal stands in the place of a program."""
    if not notation.is_journal(text, file):
        return None
    message = f"{file} is a journal, not a program."
    return Reason("JNL011", message, "The program comes first, then the journal: were the two swapped?")
