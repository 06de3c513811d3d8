"""What happens to a lifter whatever the program says: form of the day, nights, illness, missed days, a holiday."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from benchmarks.virtual_lifter import parameters as p
from benchmarks.virtual_lifter.lifter import Lifter

MONDAY = datetime.date(2026, 1, 5)


@dataclass(frozen=True, slots=True)
class Date:
    """One date. `form` is what it adds to the logarithm of every 1RM; `away` is a day on which nothing is lifted."""

    date: datetime.date
    form: float
    sleep: float
    ill: bool
    away: bool


def life(lifter: Lifter, weeks: int) -> Sequence[Date]:
    """Every date of so many weeks, the same ones whatever the policy."""
    chance = Random(f"life {lifter.seed}")
    days = 7 * weeks
    ill = _ill(chance, days)
    holiday = _holiday(chance, days)
    dates = []
    since = 99.0
    for day in range(days):
        since = 0.0 if ill[day] else since + 1
        sleep = max(3.0, chance.gauss(lifter.sleep, p.NIGHT_SPREAD))
        cost = p.ILL_COST * exp(-since / p.ILL_COST_DAYS) + p.SHORT_COST * max(0.0, p.SHORT_NIGHT - sleep)
        form = chance.gauss(0, p.DAY_SPREAD) - cost
        missed = chance.random() < lifter.missed
        away = missed or ill[day] or day in holiday
        dates.append(Date(MONDAY + datetime.timedelta(day), form, sleep, ill[day], away))
    return dates


def _ill(chance: Random, days: int) -> list[bool]:
    ill = [False] * days
    for day in range(days):
        if chance.random() < p.ILLNESSES / 365:
            for after in range(day, min(days, day + chance.randint(*p.ILL_DAYS))):
                ill[after] = True
    return ill


def _holiday(chance: Random, days: int) -> range:
    """At most one; not in the first three weeks, which every policy begins alike."""
    length = chance.randint(*p.HOLIDAY_DAYS)
    begin = chance.randint(21, max(21, days - 1))
    return range(begin, begin + length) if chance.random() < p.HOLIDAY else range(0)
