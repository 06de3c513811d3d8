"""The charts of a journal, worked out from its history, its statistics and its clocks."""

from collections.abc import Iterator, Sequence
from datetime import date as Date  # noqa: N812 - the fields are called date
from itertools import groupby
from statistics import fmean
from typing import TYPE_CHECKING

from topset.app.history import DayHistory, History, LiftHistory, LiftSession, MuscleHistory, WeekHistory
from topset.app.log_numbers import Mass
from topset.app.muscles import by_standing
from topset.app.stats import GroupNumbers, Stats
from topset.charts.bars import Bar, Bars
from topset.charts.chart import Chart
from topset.charts.columns import Column, Columns, Mark
from topset.charts.days import Day, Days, bounds_for
from topset.charts.head import Head, number
from topset.charts.trend import Moment, Step, Trend
from topset.ground.units import Load, Unit
from topset.metrics.journal.adherence import Adherence
from topset.metrics.standing import standing

if TYPE_CHECKING:  # the clocks load all that adapts programs
    from topset.app.ready import Ready, ReadyLine

NOTHING = "The journal has no session."
MOST = 106  # columns in a chart: two years of weeks
PERIODS = (  # with their months
    ("month", 1),
    ("quarter", 3),
    ("half-year", 6),
    ("year", 12),
    ("two years", 24),
    ("five years", 60),
    ("decade", 120),
    ("century", 1200),
    ("millennium", 12000),
)


def history_chart(found: History, most: int = MOST) -> Chart:
    """What a history shows, drawn: a lift, a group, the days, or the weeks in at most `most` columns."""
    if found.lift:
        return lift_chart(found.lift)
    if found.muscle:
        return muscle_chart(found.muscle, most)
    if found.days:
        return days_chart(found.days)
    return weeks_chart(found.weeks or WeekHistory((), None), most)


def lift_chart(found: LiftHistory) -> Trend:
    """The estimated 1RM of a lift in its band."""
    unit = Unit(found.unit)
    last, first = found.sessions[-1], found.sessions[0]
    beside = " added to the body" if found.at_body_weight else ""
    band = f"{last.estimate.low.text} to {last.estimate.high.text}"
    training = f" The training max is {last.training_max.text}." if last.training_max else ""
    since = f" It was {first.estimate.one_rm.text} on {first.date}." if len(found.sessions) > 1 else ""
    summary = (
        f"The estimated 1RM of {found.exercise} is {last.estimate.one_rm.text} on {last.date}, four times in five from "
        f"{band}.{since} {_count(len(found.sessions), 'session')}.{training}"
    )
    head = Head(found.exercise, f"Estimated 1RM, {unit}{beside}", summary)
    return Trend(head, unit, tuple(_moment(one, unit) for one in found.sessions), tuple(_steps(found, unit)))


def _moment(one: LiftSession, unit: Unit) -> Moment:
    band = one.estimate
    shows = f"{'≥ ' if one.at_least else ''}{one.shown.text}"
    text = (
        f"{one.date}: 1RM {band.one_rm.text} ({band.low.text} to {band.high.text}); {one.best} shows {shows}"
    )
    low, middle, high = (_number(mass, unit) for mass in (band.low, band.one_rm, band.high))
    return Moment(one.date, middle, low, high, _number(one.shown, unit), one.at_least, text)


def _steps(found: LiftHistory, unit: Unit) -> Iterator[Step]:
    before: Mass | None = None
    for one in found.sessions:
        if one.training_max and one.training_max != before:
            before = one.training_max
            yield Step(one.date, _number(before, unit), f"{one.date}: training max {before.text}")


def _number(mass: Mass, unit: Unit) -> float:
    return Load(mass.grams, unit).number


MANY = {"day": "days", "session": "sessions", "set": "sets", "week": "weeks"}


def _count(count: int, thing: str) -> str:
    return f"{count:,} {thing if count == 1 else MANY[thing]}"


def muscle_chart(found: MuscleHistory, most: int = MOST) -> Columns:
    """The direct sets of a group a week, against its landmarks."""
    weeks = [(week.monday, float(week.direct)) for week in found.weeks]
    period, means = _by_period(weeks, most)
    columns = tuple(_group_column(date, value, period, found) for date, value in means)
    marks = (Mark("minimum", found.minimum), Mark("maximum", found.maximum))
    title = found.group.capitalize()
    if not weeks:
        return Columns(Head(title, "", NOTHING), "sets", period, ())
    last = found.weeks[-1]
    mean = number(fmean(value for _, value in weeks))
    summary = (
        f"{title}: {mean} direct sets a week on average in {_count(len(weeks), 'week')}, {last.direct} in the last. "
        f"The landmarks are {found.minimum} to {found.maximum}."
    )
    return Columns(
        Head(title, f"Direct sets a week{_mean_of(period)}", summary), "sets", period, columns, marks
    )


def _group_column(date: Date, value: float, period: str, found: MuscleHistory) -> Column:
    verdict = standing(value, found.bounds)
    return Column(
        date,
        value,
        f"{period} from {date}: {number(value)} set{'' if value == 1 else 's'}, {verdict}",
        verdict,
    )


def weeks_chart(found: WeekHistory, most: int = MOST) -> Columns:
    """The load volume of the weeks."""
    title, unit = "Load volume", Unit(found.unit)
    weeks = [(week.monday, Load(week.volume_g, unit).number) for week in found.weeks]
    period, means = _by_period(weeks, most)
    columns = tuple(
        Column(date, round(value, 1), f"{period} from {date}: {round(value):,} {unit}")
        for date, value in means
    )
    if not weeks:
        return Columns(Head(title, "", NOTHING), unit, period, ())
    mean = fmean(value for _, value in weeks)
    summary = (
        f"Load volume of {_count(len(weeks), 'week')} from {weeks[0][0]}: {round(mean):,} {unit} a week on average, "
        f"{round(max(value for _, value in weeks)):,} {unit} at most, {found.weeks[-1].volume} in the last."
    )
    return Columns(Head(title, f"{unit} a week{_mean_of(period)}", summary), unit, period, columns)


def _mean_of(period: str) -> str:
    return "" if period == "week" else f", averages by {period}"


def _by_period(weeks: Sequence[tuple[Date, float]], most: int) -> tuple[str, Sequence[tuple[Date, float]]]:
    """The weeks themselves, or their means by the shortest period of which there are at most `most`."""
    period, parts = "week", weeks
    for name, months in PERIODS:
        if len(parts) <= most:
            break
        period, parts = (
            name,
            [
                (first, fmean(value for _, value in part))
                for first, part in groupby(weeks, key=lambda week: _first_of(week[0], months))
            ],
        )
    return period, parts


def _first_of(monday: Date, months: int) -> Date:
    """The first day of the stretch of months in which a week begins."""
    at = 12 * monday.year + monday.month - 1
    at -= at % months
    return Date(at // 12, at % 12 + 1, 1)


def groups_chart(found: Stats) -> Bars:
    """The weekly sets of all groups in the recent weeks, against their landmarks."""
    weeks = f"a week in the last {found.recent_weeks} weeks" if found.recent_weeks > 1 else "in the week"
    head = Head("Weekly sets", f"Direct sets {weeks}", _sets_summary(found.groups, weeks))
    return Bars(head, "sets a week", "sets", "minimum to maximum", tuple(map(_group_bar, found.groups)))


def _group_bar(one: GroupNumbers) -> Bar:
    text = f"{number(one.direct)} of {one.minimum}-{one.maximum}"
    return Bar(one.group, one.direct, text, one.minimum, one.maximum, one.standing)


def _sets_summary(groups: Sequence[GroupNumbers], weeks: str) -> str:
    """Which groups do too little or too much."""
    if not groups:
        return NOTHING
    return f"Direct sets {weeks}. {by_standing((one.group, one.standing) for one in groups)}"


def days_chart(found: DayHistory) -> Days:
    """The days of training with their hard sets."""
    days = tuple(Day(one.date, one.sets, f"{one.date}: {_count(one.sets, 'set')}") for one in found.days)
    if not days:
        return Days(Head("Days of training", "", NOTHING), (), ())
    summary = f"{_count(len(days), 'day')} of training from {days[0].date} to {days[-1].date}."
    return Days(
        Head("Days of training", "Hard sets a day", summary), days, bounds_for(max(d.sets for d in days))
    )


def ready_chart(found: "Ready") -> Bars:
    """The hours until muscles and lifts are ready again."""
    bars = tuple(_clock_bar(one) for one in (*found.muscles, *found.lifts))
    waiting = [f"{bar.name} {bar.text}" for bar in bars if bar.value]
    summary = f"At {found.at:%Y-%m-%d %H:%M}: {', '.join(waiting) or 'everything is ready'}."
    head = Head("Ready again", f"Hours from {found.at:%Y-%m-%d %H:%M}", summary)
    return Bars(head, "hours", "not ready", "not surely ready", bars)


def _clock_bar(one: "ReadyLine") -> Bar:
    text = f"{one.hours} h" if one.hours else "ready"
    surely = f" (surely {one.surely} h)" if one.surely > one.hours else ""
    return Bar(one.name, one.hours, f"{text}{surely}", one.hours, one.surely)


def adherence_chart(found: Sequence[Adherence]) -> Bars:
    """The sets that were done of those planned, week by week."""
    bars = tuple(_week_bar(one) for one in found)
    kept, asked = sum(one.sessions_done for one in found), sum(one.sessions_planned for one in found)
    done, planned = sum(one.done for one in found), sum(one.planned for one in found)
    summary = f"{kept} of {_count(asked, 'session')} and {done} of {_count(planned, 'set')} were done."
    head = Head("Adherence", "Sets done of those planned, by week of the program", summary)
    return Bars(head, "sets", "done", "planned", bars)


def _week_bar(one: Adherence) -> Bar:
    name = f"Week {one.week}{', deload' if one.deload else ''}"
    text = f"{one.done} of {one.planned}; {one.sessions_done} of {_count(one.sessions_planned, 'session')}"
    return Bar(name, one.done, text, 0, one.planned)
