"""The time where the lifter is."""

import datetime
import zoneinfo

from topset.web.training.models import Lifter


def now(lifter: Lifter) -> datetime.datetime:
    """The moment by the clock on the lifter's wall."""
    try:
        zone = zoneinfo.ZoneInfo(lifter.time_zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        zone = zoneinfo.ZoneInfo("UTC")
    return datetime.datetime.now(zone)
