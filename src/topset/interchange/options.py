"""What the user can tell an import that the file does not say."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import field

from topset.ground.frozen import frozen
from topset.ground.units import Unit
from topset.model.exercise import Exercise


def as_it_stands(moment: datetime.datetime) -> datetime.datetime:
    """A moment by the clock it was written by."""
    return moment


@frozen
class Options:
    """`file` is the name shown in places. Dates after `today` are refused.

    `same` gives slugs for names of the file, `columns` names of columns for ours ("date", "exercise", …).
    `own` are exercises of the journal it goes into. `day_first` settles what 05/04 means. `at_home` turns a moment of
    a known zone into the lifter's own time. `lifter` picks one of many (OpenPowerlifting).
    """

    file: str = ""
    today: datetime.date = datetime.date.max
    unit: Unit | None = None
    day_first: bool | None = None
    lifter: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    own: tuple[Exercise, ...] = ()
    at_home: Callable[[datetime.datetime], datetime.datetime] = as_it_stands
