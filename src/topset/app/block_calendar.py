"""Where a lifter is in a block: which sessions were done and when, which is due, and the date of every week."""

import datetime
from collections.abc import Mapping, Sequence

from topset.ground.frozen import frozen
from topset.metrics.journal.pairing import Pair, paired
from topset.model.athlete import first_monday
from topset.model.journal import Journal
from topset.model.session import Schedule, Session

A_WEEK = datetime.timedelta(weeks=1)


@frozen
class BlockCalendar:
    """A block on the calendar. Sessions are told by their number in `Schedule.sessions`.

    `done` are those in the journal with the day they were done on; `due` is the one after the last of them, None once
    the block is over. `mondays` are those of the weeks, empty where nothing says when the block begins; `week` is the
    one under way.
    """

    done: Mapping[int, datetime.date]
    due: int | None
    week: int
    mondays: Mapping[int, datetime.date]

    def missed(self, nth: int) -> bool:
        """Whether a later session was done, and this one was not."""
        return nth not in self.done and nth < max(self.done, default=0)


def block_calendar(
    schedule: Schedule, journal: Journal, day: datetime.date, start: datetime.date | None = None
) -> BlockCalendar:
    """The block on a day, after what the journal holds from its `start` on.

    What was done moves what is to come: a week that was broken off goes on, one that is done is followed by the next.
    """
    since = start or datetime.date.min
    pairs = paired(schedule, [entry for entry in journal.in_time if since <= entry.date <= day])
    done = {nth: entry.date for entry, nth in pairs}
    last = pairs[-1][1] if pairs else -1
    due = last + 1 if last + 1 < len(schedule.sessions) else None
    week, monday = _under_way(schedule, pairs, day, start)
    return BlockCalendar(done, due, week, _mondays(schedule, done, week, monday) if monday else {})


def _under_way(
    schedule: Schedule, pairs: Sequence[Pair], day: datetime.date, start: datetime.date | None
) -> tuple[int, datetime.date | None]:
    """The number of the week, and its Monday where anything says when it is."""
    this = _monday(day)
    if pairs:
        entry, nth = pairs[-1]
        done = {number for _, number in pairs}
        week, monday = schedule.sessions[nth].week, _monday(entry.date)
        over = all(n in done for n, each in enumerate(schedule.sessions) if each.week == week)
        if monday == this:
            return (week + 1, this + A_WEEK) if over else (week, this)
        return week + 1, this
    first = min((week.number for week in schedule.weeks), default=1)
    if start is None:
        return first, None
    begin = first_monday(start)
    return max(first, (this - begin).days // 7 + first), max(begin, this)


def _mondays(
    schedule: Schedule, done: Mapping[int, datetime.date], week: int, monday: datetime.date
) -> dict[int, datetime.date]:
    """Weeks that are behind were when something of them was done; the others count from the one under way."""
    found = {each.number: monday + (each.number - week) * A_WEEK for each in schedule.weeks}
    sessions: Sequence[Session] = schedule.sessions
    for nth, date in sorted(done.items(), reverse=True):
        if sessions[nth].week < week:
            found[sessions[nth].week] = _monday(date)
    return found


def _monday(date: datetime.date) -> datetime.date:
    return date - datetime.timedelta(days=date.weekday())
