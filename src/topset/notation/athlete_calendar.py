"""The dates of an athlete's file: when the plan starts, holidays, and the day of a competition."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from topset.ground.frozen import frozen
from topset.model.athlete import first_monday
from topset.model.program import Weekday
from topset.notation.athlete_form import CLASH, LIMITS, MISSING, TYPE, Form
from topset.notation.toml_text import Path

WEEKS = (4, 12)
FORM_OF_A_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
USUAL = 8  # weeks
DATE = "Write a date as year-month-day: 2026-12-01"
RANGE = 'Write a day, or the first and the last: "2026-12-24 to 2027-01-02"'


@frozen
class Dates:
    """What the file says of the calendar, and the weeks that follow from it."""

    weeks: int
    start: date | None = None
    off: tuple[tuple[date, date], ...] = ()
    meet: date | None = None


def read_dates(form: Form, days: Mapping[Weekday, int]) -> Dates:
    """The dates and the weeks; says what is wrong with them."""
    weeks = form.whole(("weeks",), *WEEKS, default=USUAL, unit="weeks")
    start, meet = _date(form, "start"), _date(form, "meet")
    off = tuple(_off(form))
    if start is None:
        for name in ("off", "meet"):
            if form.has(name) and not form.has("start"):
                form.say(MISSING, f'"{name}" needs a start', "Add the first day: start = 2026-12-01", (name,))
        return Dates(weeks)
    if meet:
        weeks = _weeks_to(form, start, meet, days)
    _begins_in_holidays(form, start, off, days)
    return Dates(weeks, start, off, meet)


def _weeks_to(form: Form, start: date, meet: date, days: Mapping[Weekday, int]) -> int:
    """The weeks up to a competition: the last of them holds the last session before it."""
    monday = first_monday(start)
    if meet < start:
        form.say(CLASH, "The competition is before the start", "Look at the years of both", ("meet",), meet)
        return USUAL
    weeks = (meet - monday).days // 7 + 1
    if days and not any(monday + timedelta(weeks=weeks - 1, days=day.index) < meet for day in days):
        weeks -= 1
    if not WEEKS[0] <= weeks <= WEEKS[1]:
        said = f"{max(weeks, 0)} weeks lie between the start and the competition"
        form.say(LIMITS, said, f"Start {WEEKS[0]} to {WEEKS[1]} weeks before it", ("meet",), meet)
        return USUAL
    if form.has("weeks") and form.toml.values["weeks"] != weeks:
        said = f"From the start to the competition there are {weeks} weeks"
        form.say(CLASH, said, "Leave weeks out, or change one of the dates", ("weeks",))
    return weeks


def _begins_in_holidays(
    form: Form, start: date, off: tuple[tuple[date, date], ...], days: Mapping[Weekday, int]
) -> None:
    """Refuse a first week without training: there is nothing yet to rest from."""
    dates = [first_monday(start) + timedelta(days=day.index) for day in days]
    away = [at for at in dates if any(lo <= at <= hi for lo, hi in off)]
    if 2 * len(away) > len(dates):
        form.say(CLASH, "The first week falls in the holidays", "Start after them", ("start",), start)


def _off(form: Form) -> Iterator[tuple[date, date]]:
    """The holidays, each from and to."""
    value = form.toml.values.get("off")
    items = value if isinstance(value, list) else [] if value is None else [value]
    for item in items:
        ends = [_read(part) for part in item.split(" to ")] if isinstance(item, str) else [_read(item)]
        first, last = ends[0], ends[-1]
        if first is None or last is None or len(ends) > 2:
            missing = next((part for part in str(item).split(" to ") if _no_such_day(part)), "")
            said = f"There is no {missing}" if missing else f'"{item}" is no span of days'
            form.say(TYPE, said, RANGE, ("off",), item)
        elif last < first:
            form.say(CLASH, f'"{item}" runs backward', "Write the earlier day first", ("off",), item)
        else:
            yield first, last


def _date(form: Form, name: str) -> date | None:
    """A date, None where none is given."""
    path: Path = (name,)
    value = form.toml.values.get(name)
    found = None if value is None else _read(value)
    if value is not None and found is None:
        said = f"There is no {value}" if _no_such_day(value) else f'"{name}" must be a date'
        form.say(TYPE, said, DATE, path, value)
    return found


def _no_such_day(value: object) -> bool:
    """Whether a text has the form of a date that no calendar has: 30 February."""
    return isinstance(value, str) and bool(FORM_OF_A_DATE.fullmatch(value.strip())) and _read(value) is None


def _read(value: object) -> date | None:
    """A date of TOML, or a text that is one; a time of day is none."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            return None
    return value if isinstance(value, date) and not isinstance(value, datetime) else None
