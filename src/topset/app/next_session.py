"""The next session as the journal has changed it, with what changed and why."""

from dataclasses import dataclass, replace

from topset import notation
from topset.adaptation import Situation
from topset.app.adapt import Adaptation, Around, Change, Texts, adapt
from topset.app.as_lifted import TopSet, corrected
from topset.app.sheet import Sheet, Surroundings, sheet
from topset.ground.reason import Reason
from topset.ground.units import Load
from topset.methods.expand import dated
from topset.methods.overshoot import Lifted
from topset.model.journal import Entry
from topset.model.prescription import Role
from topset.model.session import Session


@dataclass(frozen=True, slots=True)
class NextSession:
    """The session, None once the program is over; `ended` is whether its last week is done.

    `changes` and `held` are about the session, `others` about later ones. `begun` is whether it was begun on the date:
    then its back-offs follow from the top sets as lifted.
    """

    sheet: Sheet | None = None
    why: str = ""
    begun: bool = False
    ended: bool = False
    changes: tuple[Change, ...] = ()
    held: tuple[Change, ...] = ()
    others: int = 0
    problems: tuple[Reason, ...] = ()


def next_session(texts: Texts, around: Around) -> NextSession:
    """The session that follows the last one done, or the one that was begun and is not finished."""
    made = adapt(texts, around)
    if made.situation is None:
        return NextSession(problems=made.problems)
    program = notation.parse(made.text, texts.program_file, figures=around.figures).program
    now = replace(made.situation, program=program)
    begun = _begun(made.situation)
    number = now.due - 1 if begun else now.due
    schedule = dated(now.schedule, now.begin) if now.begin else now.schedule
    if number >= len(schedule.sessions):
        return NextSession(why="The program is over.", others=len(made.changes), ended=made.ended)
    session = schedule.sessions[number]
    if begun:
        session = corrected(
            session, _tops(begun, session), now.gym if around.athlete else None, around.figures
        )
    mine = {work.place for work in made.situation.schedule.sessions[number].works} | {None}
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
    )


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


def _tops(entry: Entry, session: Session) -> list[TopSet]:
    """The top sets done: those called so, else the first working set of a line that has one."""
    topped = {work.exercise.slug for work in session.works if any(s.role is Role.TOP for s in work.sets)}
    found = []
    for lift in entry.lifts:
        working = [each for each in lift.sets if not each.warm_up]
        top = next((each for each in working if each.role is Role.TOP), working[0] if working else None)
        if top and lift.exercise in topped and isinstance(top.amount, Load) and top.count:
            rir = round(top.effort.rir.middle) if top.effort else None
            found.append(TopSet(lift.exercise, Lifted(top.amount, top.count, rir)))
    return found


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
