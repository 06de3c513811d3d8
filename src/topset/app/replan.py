"""Plan again what is left of a week in which something has changed."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace

from topset.adaptation import Situation
from topset.app.adapt import Around, Texts, read_situation, situation_of
from topset.app.due_session import unfinished
from topset.app.read_changes import Around as WordsAbout
from topset.app.read_changes import Said, read_changes, read_days
from topset.app.rules_kept import keeping_rules
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.search import Search
from topset.model.athlete import first_monday
from topset.model.journal import Entry, Journal
from topset.model.program import Weekday
from topset.model.session import Session
from topset.replanning import Changes, Standing, left_of
from topset.replanning.explaining import Told
from topset.replanning.week import Left

DAYS = tuple(Weekday)
A_WEEK = datetime.timedelta(weeks=1)


@frozen
class Asked:
    """What has changed, in words, and the week where it is not the one that is under way (0).

    `due` is the day of the session that is done next, where sessions come one after the other: however late it
    is, it is done as on its own day, and so was what is behind it.
    """

    said: Said
    week: int = 0
    due: Weekday | None = None


@frozen
class Replan:
    """The text before and after. `changes` made the difference, `lost` is what the week lacks in the end.

    `apart` is the text before with the week by itself, as it has to be written when it becomes different.
    `findings` are those of the new program that the old one had not; `allowed` are such ones that come of doing less,
    and that the text allows. `empty` where nothing of the week can be trained any more.
    `unfinished` says what sessions lack of which little was done, and what becomes of the rest. `late` is the day of
    the session that is due where the calendar is past it.
    """

    week: int = 0
    before: str = ""
    text: str = ""
    apart: str = ""
    changes: tuple[Told, ...] = ()
    lost: tuple[Reason, ...] = ()
    findings: tuple[Reason, ...] = ()
    allowed: tuple[Reason, ...] = ()
    empty: bool = False
    problems: tuple[Reason, ...] = ()
    unfinished: tuple[str, ...] = ()
    late: Weekday | None = None

    @property
    def changed(self) -> bool:
        """Whether anything is different."""
        return self.text != self.before


def replan(
    texts: Texts, around: Around, asked: Asked, *, logged: bool = True, search: Search | None = None
) -> Replan:
    """The program of `texts` with what is left of one week planned again.

    With `logged`, a session that is behind and not in the journal was missed; without a journal it counts as done.
    `search` says who watches, and may end it.
    """
    return _replanned(read_situation(texts, around), asked, search, logged=logged)


def replan_after(
    journal: Journal,
    program: str,
    program_file: str,
    around: Around,
    asked: Asked,
    search: Search | None = None,
) -> Replan:
    """The program in the text `program` with what is left of a week planned again after what `journal` holds."""
    return _replanned(situation_of(journal, program, program_file, around), asked, search, logged=True)


def _replanned(
    situation: Situation | tuple[Reason, ...], asked: Asked, search: Search | None, *, logged: bool
) -> Replan:
    if not isinstance(situation, Situation):
        return Replan(problems=tuple(map(_own, situation)))
    standing = standing_in(situation, asked.week)
    said_done = read_days(asked.said.done, "--done")
    if isinstance(standing, Reason):
        return Replan(problems=(standing,))
    late = asked.due if asked.due and asked.due.index < standing.today else None
    standing = _on(late, standing) if late else standing
    if isinstance(said_done, tuple):
        return Replan(problems=said_done)
    standing = replace(
        standing,
        done={**{day: day for day in said_done}, **standing.done},
        begun={day: lines for day, lines in standing.begun.items() if day not in said_done},
    )
    changes = _changes(situation, standing, asked.said, logged=logged)
    if not isinstance(changes, Changes):
        return Replan(problems=changes)
    left = left_of(situation.program, standing, changes, situation.athlete, situation.figures)
    kept = keeping_rules(left, search)
    made = kept.made
    if made.problems:
        return Replan(problems=made.problems)
    return Replan(
        week=standing.week,
        before=kept.before,
        text=kept.text,
        apart=kept.apart,
        changes=made.changes,
        lost=made.lost,
        findings=kept.findings,
        allowed=kept.allowed,
        empty=made.empty,
        unfinished=tuple(_unfinished(situation, left)),
        late=late,
    )


def _on(due: Weekday, standing: Standing) -> Standing:
    """The week as it stands on the day of the session that is due, which the calendar is past."""
    done = {day: day for day in standing.done if day is not due or due not in standing.begun}
    return replace(standing, today=due.index, done=done)


def _unfinished(situation: Situation, left: Left) -> Iterator[str]:
    """What the sessions of the week that are in the journal lack where less than half of them was done."""
    for session, entries in _entries(situation, left.standing.week):
        if words := unfinished(session, entries):
            if session.weekday in left.broken_off:
                rest = "What was not begun of it is planned again."
            elif session.weekday in left.standing.begun:
                rest = "It is under way."
            else:
                rest = "It counts as done: what is left of it is not planned again."
            yield f"{words} {rest}"


def _entries(situation: Situation, week: int) -> Iterator[tuple[Session, Sequence[Entry]]]:
    """The sessions of a week that are in the journal, each with its entries."""
    sessions = situation.schedule.sessions
    entries: dict[int, list[Entry]] = {}
    for entry, nth in situation.pairs:
        if sessions[nth].week == week:
            entries.setdefault(nth, []).append(entry)
    yield from ((sessions[nth], mine) for nth, mine in sorted(entries.items()))


def _begun(situation: Situation, week: int) -> dict[Weekday, frozenset[int]]:
    """The lines that nothing was done of, of each session of which less than half was done, by its day."""
    found = {}
    for session, entries in _entries(situation, week):
        lifted = {lift.exercise for entry in entries for lift in entry.lifts}
        rest = frozenset(n for n, work in enumerate(session.works) if work.exercise.slug not in lifted)
        if 0 < len(rest) < len(session.works) and unfinished(session, entries):
            found[session.weekday] = rest
    return found


def _under_way_today(situation: Situation, entry: Entry, session: Session) -> bool:
    """Whether a session was begun on the date, its own day, and is not finished."""
    today = entry.date == situation.date and DAYS[entry.date.weekday()] is session.weekday
    return today and session.weekday in _begun(situation, session.week)


def standing_in(situation: Situation, week: int = 0) -> Standing | Reason:
    """How far a week is on the day: the one under way, the next where nothing of it is left, or the one asked for.

    After a session that is in the journal it is that session's week, or the one after it once that is over, as
    `topset today` finds the session that is due. Before the first one the calendar decides, if there is a start.

    With neither, a week that was asked for is the one of the day.
    """
    number, monday = _under_way(situation)
    if week:
        known = bool(situation.pairs) or situation.begin is not None
        number, monday = week, monday + (week - number) * A_WEEK * known  # else it is this week
    weeks = [each.number for each in situation.schedule.weeks]
    if number not in weeks:
        remedy = f"Ask for a week from {weeks[0]} to {weeks[-1]} with --week."
        over = number > weeks[-1] and not week
        message = "The program is over." if over else f"The program has no week {number}."
        return Reason("RPL002", message, remedy)
    today = (situation.date - monday).days
    return Standing(number, today, _done(situation, number, monday), _begun(situation, number))


def _under_way(situation: Situation) -> tuple[int, datetime.date]:
    """The number of the week, and its Monday."""
    this_monday = _monday(situation.date)
    if not situation.pairs:
        if situation.begin is None:
            return 1, this_monday
        first = first_monday(situation.begin)
        return max(1, (this_monday - first).days // 7 + 1), max(first, this_monday)
    entry, nth = situation.pairs[-1]
    sessions = situation.schedule.sessions
    open_ = (n for e, n in situation.pairs if _under_way_today(situation, e, sessions[n]))
    done = {number for _, number in situation.pairs}.difference(open_)
    week = sessions[nth].week
    finished = all(n in done for n, session in enumerate(sessions) if session.week == week)
    if _monday(entry.date) == this_monday:
        return (week + 1, this_monday + A_WEEK) if finished else (week, this_monday)
    return week + 1, this_monday


def _done(situation: Situation, week: int, monday: datetime.date) -> dict[Weekday, Weekday]:
    """The days of the week that are in the journal, each with the day on which it was trained.

    The session that is under way today is not among them.
    """
    found = {}
    for entry, nth in situation.pairs:
        session = situation.schedule.sessions[nth]
        if session.week == week and not _under_way_today(situation, entry, session):
            inside = monday <= entry.date < monday + A_WEEK
            found[session.weekday] = DAYS[entry.date.weekday()] if inside else session.weekday
    return found


def _changes(
    situation: Situation, standing: Standing, said: Said, *, logged: bool
) -> Changes | tuple[Reason, ...]:
    week = next(each for each in situation.schedule.weeks if each.number == standing.week)
    days = tuple(session.weekday for session in week.sessions if session.weekday not in standing.done)
    begun = bool(situation.pairs) or situation.begin is not None
    behind = {day for day in days if day.index < standing.today} if logged and begun else set()
    own = {each.exercise.slug: each.exercise for each in situation.program.own}
    if situation.athlete:
        own = {**situation.athlete.own, **own}
    moved = {word.partition("=")[0].strip().lower()[:3] for each in said.move for word in each.split(",")}
    behind = {day for day in behind if day.value not in moved}
    return read_changes(said, WordsAbout(days, standing.today, frozenset(behind), own))


def _own(problem: Reason) -> Reason:
    """What is wrong with the texts; a program without weeks has none to plan again."""
    if problem.code != "ADP001":
        return problem
    return Reason("RPL001", "A program without weeks has no week to plan again.", problem.remedy)


def _monday(date: datetime.date) -> datetime.date:
    return date - datetime.timedelta(days=date.weekday())
