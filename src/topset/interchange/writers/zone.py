"""A time zone as a calendar file describes it: each change of its offset in a stretch of time."""

import datetime
from collections.abc import Iterator
from zoneinfo import ZoneInfo

DAY = datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)


def described(name: str, first: datetime.date, last: datetime.date) -> Iterator[str]:
    """The lines of a VTIMEZONE that holds from the day before `first` to the day after `last`."""
    zone = ZoneInfo(name)
    begin, end = (
        datetime.datetime.combine(day, datetime.time(), datetime.UTC) for day in (first - DAY, last + DAY)
    )
    yield from ("BEGIN:VTIMEZONE", f"TZID:{name}")
    yield from _offset(begin.astimezone(zone), begin.astimezone(zone))
    at = begin
    while at < end:
        if _utc(at, zone) != _utc(at + DAY, zone):
            change = _change(at, zone)
            yield from _offset((change - MINUTE).astimezone(zone), change.astimezone(zone))
        at += DAY
    yield "END:VTIMEZONE"


def _change(day: datetime.datetime, zone: ZoneInfo) -> datetime.datetime:
    """The first minute of a day with another offset than its beginning."""
    low, high = 0, 24 * 60
    while high - low > 1:
        middle = (low + high) // 2
        same = _utc(day + middle * MINUTE, zone) == _utc(day, zone)
        low, high = (middle, high) if same else (low, middle)
    return day + high * MINUTE


def _offset(before: datetime.datetime, after: datetime.datetime) -> Iterator[str]:
    """One stretch of the same offset; it begins at a time by the clock of the offset before."""
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    old, new = before.utcoffset(), after.utcoffset()
    begin = after.replace(tzinfo=None) - (new or MINUTE * 0) + (old or MINUTE * 0)
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{begin:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{before:%z}"
    yield f"TZOFFSETTO:{after:%z}"
    yield f"TZNAME:{after:%Z}"
    yield f"END:{kind}"


def _utc(moment: datetime.datetime, zone: ZoneInfo) -> tuple[datetime.timedelta | None, str | None]:
    local = moment.astimezone(zone)
    return local.utcoffset(), local.tzname()
