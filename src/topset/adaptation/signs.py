"""The three signs of overtraining, as the journal shows them: fatigue that lasts, falling performance, illness."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from topset.adaptation.recovery import readings
from topset.adaptation.situation import Situation
from topset.evidence.journal_signs import (
    BASELINE_SESSIONS,
    E1RM_SCATTER,
    FALLING_SESSIONS,
    HIGH_SORENESS,
    ILLNESS_APART,
    ILLNESS_DAYS,
    ILLNESSES,
    LASTING_DAYS,
    LASTING_READINGS,
    LOW_READINESS,
    PERFORMANCE_DAYS,
    TOGETHER,
)
from topset.metrics.lifted import Best, bests
from topset.model.journal import Journal


class Sign(NamedTuple):
    """A sign and the last date on which it stood."""

    kind: str
    date: datetime.date
    words: str


class Said(NamedTuple):
    """A reading, and whether it is a bad one."""

    date: datetime.date
    bad: bool


def signs(situation: Situation, since: datetime.date) -> tuple[Sign, ...]:
    """The latest sign of each kind, after `since` and no longer ago than signs belong together."""
    begin = situation.date - datetime.timedelta(situation.figures(TOGETHER))
    found: dict[str, Sign] = {}
    for sign in (*_fatigue(situation, since), *_performance(situation), *_illness(situation)):
        if sign.date > since and sign.date >= begin:
            found[sign.kind] = sign
    return tuple(found.values())


def anything_said(situation: Situation) -> bool:
    """Whether the journal of the last weeks holds readiness, soreness or illness at all."""
    near = readings(situation, datetime.timedelta(situation.figures(TOGETHER)))
    return any(line.readiness is not None or line.soreness or line.illness is not None for _, line in near)


def _fatigue(situation: Situation, since: datetime.date) -> Iterator[Sign]:
    low = situation.figures(LOW_READINESS)
    told = readings(situation, situation.date - since)
    ready = [Said(date, line.readiness <= low) for date, line in told if line.readiness is not None]
    yield from _lasting(situation, ready, "readiness stays low")
    for name, said in _soreness(situation, since).items():
        yield from _lasting(situation, said, f"soreness of {name} stays high")


def lasting_soreness(situation: Situation) -> Mapping[str, Sign]:
    """The groups whose soreness stays high up to now, each with the sign of it."""
    found: dict[str, Sign] = {}
    for name, said in _soreness(situation, datetime.date.min).items():
        now = (situation.date - said[-1].date).days < situation.figures(LASTING_DAYS)
        for sign in _lasting(situation, said, f"soreness of {name} stays high"):
            if now and sign.date == said[-1].date:
                found[name] = sign
    return found


def _soreness(situation: Situation, since: datetime.date) -> Mapping[str, Sequence[Said]]:
    high = situation.figures(HIGH_SORENESS)
    found: dict[str, list[Said]] = {}
    for date, line in readings(situation, situation.date - since):
        for name, points in line.soreness:
            found.setdefault(name, []).append(Said(date, points >= high))
    return found


def _lasting(situation: Situation, said: Iterable[Said], words: str) -> Iterator[Sign]:
    """Bad readings in a row that span the days of lasting fatigue."""
    days = datetime.timedelta(situation.figures(LASTING_DAYS))
    run: list[datetime.date] = []
    for date, bad in said:
        if run and (not bad or date - run[-1] > days):
            run = []
        run += [date] if bad else []
        if bad and len(run) >= situation.figures(LASTING_READINGS) and date - run[0] >= days:
            yield Sign("fatigue", date, f"{words} since {run[0]}")


def _performance(situation: Situation) -> Iterator[Sign]:
    for slug, found in bests(_near(situation), situation.figures).items():
        if date := _fallen(situation, found):
            yield Sign("performance", date, f"{situation.log.name(slug)} has fallen")


def _near(situation: Situation) -> Journal:
    """The entries that performance is judged by: those of a fall, and as many days before it."""
    begin = situation.date - datetime.timedelta(2 * situation.figures(PERFORMANCE_DAYS))
    entries = tuple(entry for entry in situation.log.journal.entries if entry.date >= begin)
    return Journal(entries, situation.journal.unit, situation.journal.own)


def _fallen(situation: Situation, found: tuple[Best, ...]) -> datetime.date | None:
    """The date of the last session, if it and those before it lie below what was by more than estimates scatter."""
    recent = situation.figures(FALLING_SESSIONS)
    begin = situation.date - datetime.timedelta(situation.figures(PERFORMANCE_DAYS))
    near = sorted(best.grams for best in found[:-recent] if best.date >= begin)
    low = found[-recent:]
    if len(near) < situation.figures(BASELINE_SESSIONS) or len(low) < recent:
        return None
    least = near[len(near) // 2] * (1 - situation.figures(E1RM_SCATTER) / 1000)
    return low[-1].date if max(best.grams for best in low) < least else None


def _illness(situation: Situation) -> Iterator[Sign]:
    apart = datetime.timedelta(situation.figures(ILLNESS_APART))
    days = datetime.timedelta(situation.figures(ILLNESS_DAYS))
    ill = [date for date, line in readings(situation, days) if line.illness is not None]
    begun = [date for n, date in enumerate(ill) if not n or date - ill[n - 1] > apart]
    if len(begun) >= situation.figures(ILLNESSES):
        yield Sign("illness", begun[-1], f"{len(begun)} illnesses since {begun[0]}")
