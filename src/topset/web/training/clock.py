"""The time where the lifter is."""

import datetime
import zoneinfo

from topset.web.training.models import Lifter


def now(lifter: Lifter) -> datetime.datetime:
    """The moment by the clock on the lifter's wall."""
    return datetime.datetime.now(zone_of(lifter))


def zone_of(lifter: Lifter) -> zoneinfo.ZoneInfo:
    """The lifter's time zone; UTC where it has a name that nobody knows."""
    try:
        return zoneinfo.ZoneInfo(lifter.time_zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return zoneinfo.ZoneInfo("UTC")
