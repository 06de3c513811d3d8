"""The weekly sets of every muscle, against the landmarks of its group, and as a map of the body."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - the fields are called date

from topset.app.log_numbers import Numbers
from topset.app.stats import group_numbers
from topset.charts.head import Head, number
from topset.charts.muscle_map import MuscleMap, Part, Region
from topset.evidence.landmarks import GROUP_OF, MEMBERS, VolumeGroup
from topset.ground.frozen import frozen
from topset.metrics.journal.log import Log
from topset.metrics.journal.muscles import Tally, muscles
from topset.metrics.journal.weeks import Done, weeks
from topset.metrics.standing import Standing, standing
from topset.model.exercise import Muscle

RECENT = 4  # weeks that are averaged over


@frozen
class MuscleLine:
    """A muscle with its own sets a week. Its standing is that of its group; a muscle that gets nothing stands alone."""

    muscle: Muscle
    direct: float
    shared: float
    standing: Standing


@frozen
class RegionLine:
    """A group with landmarks from `minimum` to `maximum`, or a muscle that has none.

    `sets` are direct ones a week, `shared` all by their share.
    """

    name: str
    muscles: tuple[Muscle, ...]
    sets: float
    shared: float
    minimum: int | None
    maximum: int | None
    standing: Standing


@frozen
class Muscles:
    """The mean of `weeks` weeks, of which `first` and `last` are Mondays; 0 weeks where nothing was trained."""

    first: Date | None
    last: Date | None
    weeks: int
    regions: tuple[RegionLine, ...]
    muscles: tuple[MuscleLine, ...]


def weekly_muscles(found: Numbers, recent: int = RECENT) -> Muscles:
    """Every muscle in the last weeks of a journal."""
    done = weeks(found.log)[-recent:]
    tallies = muscles(found.log, [week.monday for week in done])
    groups = {line.name: line for line in _groups(found.log, done)}
    lines = tuple(_line(muscle, tally, groups) for muscle, tally in tallies.items())
    alone = (_alone(muscle, tallies[muscle]) for muscle in Muscle if muscle not in GROUP_OF)
    first, last = (done[0].monday, done[-1].monday) if done else (None, None)
    return Muscles(first, last, len(done), (*groups.values(), *alone), lines)


def _groups(log: Log, done: Sequence[Done]) -> Iterator[RegionLine]:
    """All groups, those that need no sets too."""
    for group in VolumeGroup:
        one = group_numbers(log, group, done)
        mine = tuple(muscle for muscle in Muscle if muscle in MEMBERS[group])
        yield RegionLine(group, mine, one.direct, one.fractional, one.minimum, one.maximum, one.standing)


def _alone(muscle: Muscle, tally: Tally) -> RegionLine:
    sets, shared = round(tally.direct, 1), round(tally.shared, 1)
    return RegionLine(muscle, (muscle,), sets, shared, None, None, standing(shared, None))


def _line(muscle: Muscle, tally: Tally, groups: Mapping[str, RegionLine]) -> MuscleLine:
    group = groups.get(GROUP_OF[muscle]) if muscle in GROUP_OF else None
    verdict = group.standing if group and tally.shared else standing(tally.shared, None)
    if group and group.minimum and not tally.shared:
        verdict = Standing.BELOW
    return MuscleLine(muscle, round(tally.direct, 1), round(tally.shared, 1), verdict)


def muscle_map(found: Muscles) -> MuscleMap:
    """The map of the body."""
    subtitle = _subtitle(found)
    regions = tuple(
        Region(one.name, one.muscles, one.sets, _of_range(one), one.standing) for one in found.regions
    )
    parts = tuple(Part(one.muscle, one.direct, one.shared, one.standing, _told(one)) for one in found.muscles)
    return MuscleMap(Head("Muscles", subtitle, _summary(found, subtitle)), parts, regions)


def _subtitle(found: Muscles) -> str:
    if found.weeks < 2:
        return f"Direct sets in the week of {found.last}" if found.weeks else ""
    return f"Direct sets a week in the {found.weeks} weeks to that of {found.last}"


def _of_range(one: RegionLine) -> str:
    if one.maximum is not None:
        return f"{number(one.sets)} of {one.minimum}-{one.maximum}"
    shared = f" ({number(one.shared)} by share)" if one.shared != one.sets else ""
    return f"{number(one.sets)}{shared}"


def _told(one: MuscleLine) -> str:
    return f"{one.muscle}: {number(one.direct)} direct sets, {number(one.shared)} by share, {one.standing}"


def _summary(found: Muscles, subtitle: str) -> str:
    if not found.weeks:
        return "The journal has no session."
    return f"{subtitle}. {by_standing((one.name, one.standing) for one in found.regions)}"


def by_standing(found: Iterable[tuple[str, Standing]]) -> str:
    """Every standing with those who have it, a sentence each."""
    of = list(found)
    named = ((one, [name for name, said in of if said is one]) for one in Standing)
    return " ".join(f"{one.value.capitalize()}: {', '.join(names)}." for one, names in named if names)
