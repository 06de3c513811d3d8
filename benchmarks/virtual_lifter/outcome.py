"""What came of a season."""

from dataclasses import dataclass
from math import log
from statistics import fmean

from benchmarks.virtual_lifter.season import Season
from topset.metrics.journal.log import Log
from topset.metrics.journal.weeks import weeks


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one lifter: `gain` in percent of the true maxima of all lifts trained, rested; sets and weeks counted.

    `missed` sets ended below their reps; `over` are weeks in which a muscle had more direct sets than its maximum;
    `off` is how far true reserves lay from those prescribed, on average, in reps; `easy` how far above.
    """

    gain: float
    sets: int
    missed: int
    over: int
    off: float
    easy: float
    deloads: int


def outcome(season: Season) -> Outcome:
    """Count it."""
    lifts = {lift.exercise for entry in season.entries for lift in entry.lifts}
    grown = [log(season.body.fitness(slug) / season.lifter.maxima[slug]) for slug in lifts]
    reserves = [one.left - one.wanted for one in season.told if one.wanted is not None]
    return Outcome(
        gain=100 * fmean(grown),
        sets=len(season.told),
        missed=sum(one.short > 0 for one in season.told),
        over=weeks_over(season),
        off=fmean(map(abs, reserves)),
        easy=fmean(reserves),
        deloads=len(season.deloads),
    )


def weeks_over(season: Season) -> int:
    """Weeks of the calendar with more direct sets for some group than its maximum."""
    made = Log.of(season.journal, season.athlete, season.program)
    return sum(
        any(count.direct.hi > made.bounds[group].maximum for group, count in week.groups.items())
        for week in weeks(made)
    )
