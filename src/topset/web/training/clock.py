"""The time where the lifter is."""

import datetime
import zoneinfo

from topset.web.training.models import Lifter


def now(lifter: Lifter) -> datetime.datetime:
    """The moment by the clock on the lifter's wall."""
    return datetime.datetime.now(zone_of(lifter))


def local(lifter: Lifter, moment: datetime.datetime) -> datetime.datetime:
    """A moment by the clock on the lifter's wall."""
    return moment.astimezone(zone_of(lifter))


def zone_of(lifter: Lifter) -> zoneinfo.ZoneInfo:
    """The lifter's time zone; UTC where it has a name that nobody knows."""
    return known(lifter.time_zone) or zoneinfo.ZoneInfo("UTC")


def known(name: str) -> zoneinfo.ZoneInfo | None:
    """The time zone of a name, None where there is none."""
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None
