"""The programs that are lifted: eight weeks of two, three or four days, by percentages or by double progression.

By percentages are the lifts that are warmed up to; what goes with them has a load in kilograms.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from benchmarks.virtual_lifter import parameters as p
from benchmarks.virtual_lifter.curves import share_for
from benchmarks.virtual_lifter.lifter import Lifter
from topset.catalogue import exercises
from topset.ground.units import Load, Unit
from topset.methods.loading import round_load
from topset.model.gym import Gym
from topset.model.program import Level

WEEKS, HARD_WEEKS = 8, 7
MARGIN = 1  # a rep kept back beyond those written, for the sets that follow the first


class Style(StrEnum):
    """How a program gives its loads."""

    PERCENT = "by percentages"
    DOUBLE = "by double progression"


class Dose(NamedTuple):
    """A lift of a day: `reps` by percentage, `least` to `most` in double progression; a ramp before it or not."""

    reps: int
    least: int
    most: int
    rest: str
    ramp: bool


HEAVY = Dose(5, 4, 6, "3:00", ramp=True)
MAIN = Dose(8, 6, 8, "2:30", ramp=True)
MACHINE = Dose(8, 8, 10, "2:00", ramp=False)
LIGHT = Dose(12, 10, 15, "1:30", ramp=False)

FULL_A = {"back_squat": HEAVY, "bench_press": MAIN, "lat_pulldown": MACHINE, "lying_leg_curl": LIGHT}
FULL_A |= {"lateral_raise": LIGHT, "triceps_pushdown": LIGHT}
FULL_B = {"deadlift": HEAVY, "incline_dumbbell_press": MAIN, "leg_press": MACHINE, "cable_row": MACHINE}
FULL_B |= {"standing_calf_raise": LIGHT, "dumbbell_curl": LIGHT}
FULL_C = {"bench_press": HEAVY, "back_squat": MAIN, "cable_row": MACHINE, "leg_press": MACHINE}
FULL_C |= {"lateral_raise": LIGHT, "dumbbell_curl": LIGHT}
LOWER_A = {"back_squat": HEAVY, "lying_leg_curl": LIGHT, "leg_press": MACHINE, "standing_calf_raise": LIGHT}
UPPER_A = {"bench_press": HEAVY, "barbell_row": MAIN, "incline_dumbbell_press": MAIN, "lat_pulldown": MACHINE}
UPPER_A |= {"lateral_raise": LIGHT, "triceps_pushdown": LIGHT}
LOWER_B = {"deadlift": HEAVY, "leg_press": MACHINE, "lying_leg_curl": LIGHT, "standing_calf_raise": LIGHT}
UPPER_B = {"overhead_press": HEAVY, "lat_pulldown": MACHINE, "bench_press": MAIN, "cable_row": MACHINE}
UPPER_B |= {"lateral_raise": LIGHT, "dumbbell_curl": LIGHT}
DAYS: Mapping[int, Mapping[str, Mapping[str, Dose]]] = {
    2: {"mon": FULL_A, "thu": FULL_B},
    3: {"mon": FULL_A, "wed": FULL_B, "fri": FULL_C},
    4: {"mon": LOWER_A, "tue": UPPER_A, "thu": LOWER_B, "fri": UPPER_B},
}


SETS: Mapping[Level, int] = {Level.BEGINNER: 2, Level.INTERMEDIATE: 3, Level.ADVANCED: 3}
RESERVE: Mapping[Level, int] = {Level.BEGINNER: 3, Level.INTERMEDIATE: 2, Level.ADVANCED: 2}
WARM_UP, COOL_DOWN = "warm-up 8min", "cool-down 5min"


def written(lifter: Lifter, style: Style, gym: Gym) -> str:
    """The program of a lifter, with loads from what the lifter believes to be able to lift."""
    used = dict.fromkeys(slug for day in DAYS[lifter.days].values() for slug in day)
    head = [f'program "{style}"', f"goal {lifter.goal}", f"level {lifter.level}", "unit kg"]
    head.append(f"body mass {Load(lifter.body_g)}")
    head += [f"max {exercises()[slug].name} {_rounded(lifter.believed[slug])}" for slug in used]
    head += ["progress double"] if style is Style.DOUBLE else []
    days = [_day(name, doses, lifter, style, gym) for name, doses in DAYS[lifter.days].items()]
    return "\n".join([*head, "", f"weeks 1-{HARD_WEEKS}", *days, f"week {WEEKS} deload", ""])


def _day(name: str, doses: Mapping[str, Dose], lifter: Lifter, style: Style, gym: Gym) -> str:
    lines = []
    reserve = RESERVE[lifter.level]
    for slug, dose in doses.items():
        first = dose.reps if style is Style.PERCENT else dose.least
        share = share_for(first + reserve + MARGIN, p.REPS_SHARE)
        reps = f"{dose.least}-{dose.most}" if style is Style.DOUBLE else f"{dose.reps}"
        by_share = style is Style.PERCENT and dose.ramp
        amount = f"{share:.0%}" if by_share else str(_load(slug, lifter, share, gym))
        ramp = "ramp, " if dose.ramp else ""
        what = f"{ramp}{SETS[lifter.level]}x{reps} @{amount} @RIR{reserve} rest {dose.rest} safeties"
        lines.append(f"{exercises()[slug].name}: {what}")
    return "\n".join([f'day {name} "{name.title()}"', WARM_UP, *lines, COOL_DOWN, ""])


def _load(slug: str, lifter: Lifter, share: float, gym: Gym) -> Load:
    return round_load(Load(round(lifter.believed[slug] * share)), exercises()[slug], gym, "down")


def _rounded(grams: float) -> Load:
    return Load.of(round(grams / 500) / 2, Unit.KG)
