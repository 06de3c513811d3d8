"""Show a program: its sessions as they are read in the gym, and its weekly sets against the landmarks."""

from topset.app.laid_out import LaidOut, laid_out, no_such_week
from topset.app.sheet import Sheet, sheet
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.landmarks import VolumeGroup, group_landmark
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.metrics.set_credit import NO_SETS
from topset.metrics.standing import Standing, standing
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.session import Week


@frozen
class Volume:
    """Weekly sets of one group: direct, at least and at most, between `minimum` and `maximum` of the landmarks.

    `fractional` also counts indirect work; it must not be compared with the landmarks. `standing` is the verdict; a
    deload and a week of tests have none unless they are above the maximum: they are meant to hold little.
    """

    group: str
    direct: Span
    fractional: tuple[float, float]
    minimum: int
    maximum: int
    standing: Standing | None = None


@frozen
class ShownWeek:
    """One week: its sessions (those asked for), and the sets of the whole week by group."""

    number: int
    deload: bool
    sessions: tuple[Sheet, ...]
    volume: tuple[Volume, ...]


@frozen
class Shown:
    """A program, or what is wrong with it. `total` counts all of its weeks; a fragment counts as one."""

    name: str = ""
    goal: str = ""
    level: str = ""
    total: int = 0
    whole: bool = True
    weeks: tuple[ShownWeek, ...] = ()
    problems: tuple[Reason, ...] = ()


@frozen
class Wanted:
    """What to show: week `week` (0 for all of them), and of it one day ("" for all)."""

    week: int = 1
    day: str = ""


def show(
    text: str, file: str, wanted: Wanted, athlete: Athlete | None = None, figures: Figures = PUBLISHED
) -> Shown:
    """The weeks of the program in `text` that are wanted."""
    found = laid_out(text, file, athlete, figures)
    return shown(found, wanted) if isinstance(found, LaidOut) else Shown(problems=found)


def shown(found: LaidOut, wanted: Wanted) -> Shown:
    """The weeks of a program that is laid out already."""
    view = found.view
    weeks = [week for week in view.weeks if wanted.week in (0, week.number)]
    if not weeks:
        return Shown(problems=(no_such_week(wanted.week, view),))
    if wanted.day and not any(s.weekday == wanted.day for week in weeks for s in week.sessions):
        return Shown(problems=(no_session(wanted.day, weeks),))
    return Shown(
        name=view.program.name,
        goal=view.goal,
        level=view.level,
        total=len(view.weeks),
        whole=view.whole,
        weeks=tuple(_week(week, wanted.day, found) for week in weeks),
    )


def no_session(day: str, weeks: list[Week]) -> Reason:
    """Why nothing can be shown of a day."""
    days = dict.fromkeys(session.weekday.value for week in weeks for session in week.sessions)
    return Reason(
        "ASK010", f"There is no session on {day}.", f"Ask for one of {', '.join(days) or 'no day'}."
    )


def volumes(week: Week, view: View) -> tuple[Volume, ...]:
    """The sets of every group that has a minimum or any sets."""
    counts = view.weekly_sets(week)
    found = []
    for group in VolumeGroup:
        mark = group_landmark(group, view.level, view.figures)
        count = counts.get(group, NO_SETS)
        if count.fractional_hi or mark.minimum:
            fractional = (round(count.fractional_lo, 2), round(count.fractional_hi, 2))
            verdict = standing(count.direct.hi, mark)
            judged = verdict if view.ordinary(week) or verdict is Standing.ABOVE else None
            found.append(Volume(group, count.direct, fractional, mark.minimum, mark.maximum, judged))
    return tuple(found)


def _week(week: Week, day: str, found: LaidOut) -> ShownWeek:
    sessions = tuple(sheet(s, found.around) for s in week.sessions if day in ("", s.weekday))
    return ShownWeek(week.number, week.deload, sessions, volumes(week, found.view))
