"""The next session as the journal has changed it, with what changed and why."""

import datetime

from topset import notation
from topset.adaptation import Situation
from topset.app.adapt import Adaptation, Around, Change, Texts, adapt
from topset.app.as_lifted import corrected, tops_in
from topset.app.ready import ReadyLine, waits
from topset.app.sheet import Sheet, Surroundings, sheet
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.methods.expand import dated, expand
from topset.model.journal import Entry
from topset.model.prescription import Role
from topset.model.program import Program
from topset.model.session import Schedule


@frozen
class NextSession:
    """The session, None once the program is over; `ended` is whether its last week is done.

    `changes` and `held` are about the session, `others` about later ones. `begun` is whether it was begun on the date:
    then its back-offs follow from the top sets as lifted. `waits` are the muscles and lifts that it asks for and that
    are not ready.
    """

    sheet: Sheet | None = None
    why: str = ""
    begun: bool = False
    ended: bool = False
    changes: tuple[Change, ...] = ()
    held: tuple[Change, ...] = ()
    others: int = 0
    waits: tuple[ReadyLine, ...] = ()
    problems: tuple[Reason, ...] = ()


def next_session(texts: Texts, around: Around) -> NextSession:
    """The session that follows the last one done, or the one that was begun and is not finished."""
    made = adapt(texts, around)
    if made.situation is None:
        return NextSession(problems=made.problems)
    now = made.situation
    program, schedule = _adapted(made, now, texts.program_file)
    begun = _begun(now)
    number = now.due - 1 if begun else now.due
    if now.begin:
        schedule = dated(schedule, now.begin)
    if number >= len(schedule.sessions):
        return NextSession(why=_over(now), others=len(made.changes), ended=made.ended)
    session = schedule.sessions[number]
    if begun:
        session = corrected(
            session, tops_in(begun, session), now.gym if around.athlete else None, around.figures
        )
    mine = {work.place for work in now.schedule.sessions[number].works} | {None}
    shown = sheet(session, Surroundings(program, now.gym if around.athlete else None, around.figures))
    changes = () if begun else tuple(one for one in made.changes if one.reason.place in mine)
    held = () if begun else tuple(one for one in made.held if one.reason.place in mine)
    return NextSession(
        sheet=shown,
        why=_why(made, begun),
        begun=begun is not None,
        ended=made.ended,
        changes=changes,
        held=held,
        others=len(made.changes) - len(changes),
        waits=() if begun else waits(now.log, session, schedule, _moment(now, around)),
    )


def _adapted(made: Adaptation, situation: Situation, file: str) -> tuple[Program, Schedule]:
    """The program as it was adapted, and its weeks."""
    if not made.changed:
        return situation.program, situation.schedule
    program = notation.parse(made.text, file, figures=situation.figures).program
    return program, expand(program, situation.athlete, situation.figures)


def _moment(situation: Situation, around: Around) -> datetime.datetime:
    return datetime.datetime.combine(situation.date, around.time)


def _over(situation: Situation) -> str:
    entry, number = situation.pairs[-1]
    session = situation.schedule.sessions[number]
    title = f'"{session.title}"' if session.title else session.weekday.full
    return f"The program is over: it ended with {title} of week {session.week} on {entry.date}."


def _begun(situation: Situation) -> Entry | None:
    """The entry of the date, where some exercise of its session is still to be done."""
    if not situation.pairs or situation.pairs[-1][0].date != situation.date:
        return None
    entry, number = situation.pairs[-1]
    planned = {work.exercise.slug for work in situation.schedule.sessions[number].works}
    return entry if planned - {lift.exercise for lift in entry.lifts} or _tops_only(entry) else None


def _tops_only(entry: Entry) -> bool:
    """Whether the last thing done is a top set: its back-offs are still to come."""
    sets = [each for lift in entry.lifts[-1:] for each in lift.sets]
    return bool(sets) and sets[-1].role is Role.TOP


def _why(made: Adaptation, begun: Entry | None) -> str:
    if begun:
        return "It was begun today; back-offs follow from the top sets as lifted."
    situation = made.situation
    if situation is None or not situation.pairs:
        return "Nothing of the program was done yet."
    entry, number = situation.pairs[-1]
    session = situation.schedule.sessions[number]
    title = f'"{session.title}"' if session.title else session.weekday.full
    return f"It follows {title} of week {session.week}, done on {entry.date}."
