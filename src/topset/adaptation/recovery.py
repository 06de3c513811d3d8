"""How the lifter recovers, as far as the journal says: readiness, soreness, sleep, illness. Silence is not rest."""

import datetime
from collections.abc import Iterable, Iterator
from statistics import fmean
from typing import NamedTuple

from topset.adaptation.situation import Situation
from topset.evidence.journal_signs import HIGH_SORENESS, LOW_READINESS, NIGHTS
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import SLEEP
from topset.ground.units import plain
from topset.model.journal import Readings

WEEK = datetime.timedelta(7)


class Recovery(NamedTuple):
    """`known` is whether anything was said in the last seven days; `poor` is what speaks against more work."""

    known: bool
    poor: tuple[str, ...]


def recovery(situation: Situation, groups: Iterable[VolumeGroup]) -> Recovery:
    """The recovery of the last seven days, of the whole lifter and of some groups."""
    mine = set(map(str, groups))
    known, poor = False, list[str]()
    low, high = situation.figures(LOW_READINESS), situation.figures(HIGH_SORENESS)
    for date, line in readings(situation, WEEK):
        if line.readiness is not None:
            known = True
            poor += [f"readiness was {line.readiness}/5 on {date}"] if line.readiness <= low else []
        for name, points in line.soreness:
            known = True
            if name in mine and points >= high:
                poor.append(f"soreness of {name} was {points}/5 on {date}")
    short = short_sleep(situation)
    return Recovery(known, (*poor[-1:], *([short] if short else [])))


def short_sleep(situation: Situation) -> str:
    """What is said of too short nights in the last seven days; "" for enough of it, or too few nights to tell."""
    slept = nights(situation)
    advised = situation.figures(SLEEP)
    if len(slept) < situation.figures(NIGHTS) or fmean(slept) / 60 >= advised.lo:
        return ""
    hours = plain(round(fmean(slept) / 60, 1))
    return f"the last {len(slept)} nights had {hours} h of sleep on average, fewer than {advised.lo}"


def nights(situation: Situation) -> list[int]:
    """The minutes of sleep that were told in the last seven days."""
    return [line.sleep for _, line in readings(situation, WEEK) if line.sleep is not None]


def readings(situation: Situation, within: datetime.timedelta) -> Iterator[tuple[datetime.date, Readings]]:
    """The readings up to the date, no further back than `within`, in order of time."""
    for entry in situation.log.journal.entries:
        if situation.date - entry.date < within:
            for line in entry.readings:
                yield entry.date, line
