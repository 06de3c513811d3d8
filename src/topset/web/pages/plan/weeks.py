"""The block as the calendar page shows it: weeks of seven days, each with its sessions."""

import datetime
from collections.abc import Iterator, Mapping, Sequence

from django.utils.dates import WEEKDAYS, WEEKDAYS_ABBR
from django.utils.translation import gettext as _

from topset.app.block_calendar import BlockCalendar
from topset.app.sheet import Sheet, WorkLine
from topset.app.show import Shown, ShownWeek
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.metrics.standing import Standing
from topset.model.program import Weekday

RAMP = "ramp"
STANDINGS: Mapping[Standing | None, str] = {
    Standing.NONE: "none",
    Standing.BELOW: "below",
    Standing.PRODUCTIVE: "within",
    Standing.HIGH: "within",
    Standing.ABOVE: "above",
}
TIMES = "\N{MULTIPLICATION SIGN}"


@frozen
class Exercise:
    """A line of a session: its sets as in "4 x 8-10"; `label` is that of a superset."""

    name: str
    label: str
    sets: str


@frozen
class Session:
    """A session in the calendar. `state` is done, missed, due or planned; `when` the day it was done, if another."""

    week: int
    day: str
    title: str
    minutes: str
    state: str
    works: tuple[Exercise, ...]
    done: datetime.date | None = None

    @property
    def movable(self) -> bool:
        """Whether it lies ahead."""
        return self.state in ("due", "planned")


@frozen
class DayCell:
    """A day of a week; `date` is None where nothing says when the block begins."""

    key: str
    name: str
    full: str
    date: datetime.date | None
    today: bool
    sessions: tuple[Session, ...]


@frozen
class WeekRow:
    """A week; `this` is the one of today, where the block has dates."""

    number: int
    deload: bool
    this: bool
    monday: datetime.date | None
    days: tuple[DayCell, ...]


def week_rows(block: Shown, calendar: BlockCalendar, today: datetime.date) -> tuple[WeekRow, ...]:
    """Every week of the block."""
    rows, nth, here = [], 0, _this(calendar, today)
    for week in block.weeks:
        sessions = [_session(sheet, nth + n, calendar) for n, sheet in enumerate(week.sessions)]
        nth += len(week.sessions)
        monday = calendar.mondays.get(week.number)
        days = tuple(_cell(day, sessions, monday, today) for day in Weekday)
        rows.append(WeekRow(week.number, week.deload, week.number == here, monday, days))
    return tuple(rows)


def _this(calendar: BlockCalendar, today: datetime.date) -> int:
    """The number of the week that today is in, the last where two were done in it; 0 where none is."""
    monday = today - datetime.timedelta(days=today.weekday())
    return max((number for number, begins in calendar.mondays.items() if begins == monday), default=0)


def _cell(
    day: Weekday, sessions: Sequence[Session], monday: datetime.date | None, today: datetime.date
) -> DayCell:
    date = monday + datetime.timedelta(days=day.index) if monday else None
    mine = tuple(session for session in sessions if session.day == day.value)
    names = str(WEEKDAYS_ABBR[day.index]), str(WEEKDAYS[day.index])
    return DayCell(day.value, *names, date, date == today, mine)


def _session(sheet: Sheet, nth: int, calendar: BlockCalendar) -> Session:
    return Session(
        week=sheet.week,
        day=sheet.weekday,
        title=sheet.title or _("Training"),
        minutes=minutes_told(sheet.minutes),
        state=_state(nth, calendar),
        works=tuple(_exercise(work) for work in sheet.works),
        done=calendar.done.get(nth),
    )


def _state(nth: int, calendar: BlockCalendar) -> str:
    if nth in calendar.done:
        return "done"
    if calendar.missed(nth):
        return "missed"
    return "due" if nth == calendar.due else "planned"


def minutes_told(minutes: Span) -> str:
    """As in "60-66 min"."""
    return _("%(minutes)s min") % {"minutes": minutes}


def _exercise(work: WorkLine) -> Exercise:
    return Exercise(work.exercise, work.label, sets_told(work))


def sets_told(work: WorkLine) -> str:
    """The working sets, as in "1 x 3, 3 x 8-10"."""
    return ", ".join(f"{each.sets} {TIMES} {each.reps}" for each in work.sets if each.role != RAMP)


@frozen
class Volume:
    """Weekly sets of a group beside its landmarks; `standing` is "" where they are not judged.

    `left`, `width` and `bar` are percent of the drawing.
    """

    group: str
    sets: str
    minimum: int
    maximum: int
    standing: str
    left: float
    width: float
    bar: float


def volumes(week: ShownWeek) -> tuple[Volume, ...]:
    """The groups of a week, drawn to one scale."""
    most = max((max(each.direct.hi, each.maximum) for each in week.volume), default=1) or 1
    return tuple(_volumes(week, 100 / most))


def _volumes(week: ShownWeek, scale: float) -> Iterator[Volume]:
    for each in week.volume:
        left, width = each.minimum * scale, (each.maximum - each.minimum) * scale
        shares: Mapping[str, float] = {"left": left, "width": width, "bar": each.direct.hi * scale}
        rounded = {name: round(share, 1) for name, share in shares.items()}
        verdict = STANDINGS.get(each.standing, "")
        yield Volume(each.group, str(each.direct), each.minimum, each.maximum, verdict, **rounded)
