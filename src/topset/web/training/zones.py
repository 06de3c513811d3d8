"""The time zone of a lifter."""

import zoneinfo
from functools import cache

from topset.web.training.models import Lifter

UNKNOWN = "UTC"


@cache
def zones() -> tuple[str, ...]:
    """Every time zone with a place in its name, and UTC."""
    return (UNKNOWN, *sorted(name for name in zoneinfo.available_timezones() if "/" in name))


def learn(lifter: Lifter, name: str) -> None:
    """Keep the zone that a browser tells, where none is known yet."""
    if lifter.time_zone == UNKNOWN and name != UNKNOWN and name in zones():
        change(lifter, name)


def change(lifter: Lifter, name: str) -> None:
    """Give the lifter another zone."""
    lifter.time_zone = name
    lifter.save(update_fields=["time_zone"])
    lifter.touched()
