"""A session with all that a lifter may do in it worked out beforehand, so that it can be done without network."""

from collections.abc import Iterable

from topset.app.laid_out import LaidOut, laid_out, no_such_week
from topset.app.lifting_desk import Desk
from topset.app.lifting_values import Around, Lifting
from topset.app.show import no_session
from topset.ground.frozen import frozen
from topset.ground.reason import Reason

__all__ = ["Around", "Lifting", "Liftings", "Which", "lifting", "lifting_of", "liftings"]

PROGRAM = "program.topset"


@frozen
class Which:
    """A session of the program: the weekday as in the notation, "" for the first of the week."""

    week: int = 1
    weekday: str = ""


@frozen
class Liftings:
    """Several sessions in order of time, or what is wrong with the program."""

    sessions: tuple[Lifting, ...] = ()
    problems: tuple[Reason, ...] = ()


def lifting(program_text: str, which: Which, around: Around) -> Lifting | tuple[Reason, ...]:
    """One session of a program, or why there is none."""
    found = laid_out(program_text, PROGRAM, around.athlete, around.figures)
    return lifting_of(found, which, around) if isinstance(found, LaidOut) else found


def lifting_of(found: LaidOut, which: Which, around: Around) -> Lifting | tuple[Reason, ...]:
    """The same of a program that is laid out already."""
    desk = Desk(found, around)
    week = next((week for week in desk.schedule.weeks if week.number == which.week), None)
    if week is None:
        return (no_such_week(which.week, found.view),)
    chosen = next((s for s in week.sessions if which.weekday in ("", s.weekday)), None)
    return desk.lifting(chosen) if chosen else (no_session(which.weekday, [week]),)


def liftings(program_text: str, around: Around, weeks: Iterable[int] | None = None) -> Liftings:
    """Every session of some weeks of a program, of all where none are named; it is laid out once."""
    found = laid_out(program_text, PROGRAM, around.athlete, around.figures)
    if not isinstance(found, LaidOut):
        return Liftings(problems=found)
    desk, wanted = Desk(found, around), None if weeks is None else set(weeks)
    sessions = (s for s in desk.schedule.sessions if wanted is None or s.week in wanted)
    return Liftings(tuple(map(desk.lifting, sessions)))
