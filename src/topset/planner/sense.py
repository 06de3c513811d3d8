"""What somebody should not be given though they ask for it: more days than a beginner needs, too much put first."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Reason, Severity
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise
from topset.model.program import Level, Weekday
from topset.planner.gain import MINOR, PRIORITY
from topset.planner.problem import hours_between

MOST_DAYS = 4  # of a beginner: the ACSM advises novices two or three, and a fourth is ours
LONG_ENOUGH = 60  # minutes of a beginner's session, above which a day is no better
A_DAY = 24  # hours
MANY = 3  # lifts to avoid that share a thing, from which all may be meant
SUPPORTS = frozenset(
    {
        Equipment.PLATES,
        Equipment.RACK,
        Equipment.BENCH,
        Equipment.ADJUSTABLE_BENCH,
        Equipment.DECLINE_BENCH,
    }
)


def within_reason(athlete: Athlete) -> tuple[Athlete, tuple[Reason, ...]]:
    """The athlete with the days that make sense, and what is to be said of days and priorities."""
    days = days_that_help(athlete)
    said = (*fewer_days(athlete, days), *many_priorities(athlete))
    if len(days) == len(athlete.days):
        return athlete, said
    return replace(athlete, days={day: athlete.days[day] for day in days}), said


def days_that_help(athlete: Athlete) -> tuple[Weekday, ...]:
    """All days; of a beginner's at most four: the longest, as few as can be one after the other, the earliest."""
    days = tuple(athlete.days)
    if athlete.level is not Level.BEGINNER or len(days) <= MOST_DAYS:
        return days

    def rank(some: tuple[Weekday, ...]) -> tuple[int, int, int]:
        enough = sum(min(athlete.days[day], LONG_ENOUGH) for day in some)
        following = sum(hours_between(a, b) <= A_DAY for a, b in combinations(some, 2))
        return (enough, -following, sum(athlete.days[day] for day in some))

    return max(combinations(days, MOST_DAYS), key=rank)


def fewer_days(athlete: Athlete, days: tuple[Weekday, ...]) -> Iterator[Reason]:
    """That not all of a beginner's days are used."""
    if len(days) < len(athlete.days):
        said = (
            f"Of {len(athlete.days)} days {len(days)} are trained, {listed(day.full for day in days)}:"
            " beginners are advised to train two or three times a week, and need the other days to recover."
        )
        remedy = "Leave the others free, or walk; a later plan, at a higher level, may use them."
        yield Reason("PLAN103", said, remedy, ("acsm-2009", "C9"), severity=Severity.INFO)


def many_priorities(athlete: Athlete) -> Iterator[Reason]:
    """That who puts much first puts little first."""
    names = athlete.priorities
    leading = names[: len(PRIORITY) - 1]
    if len(names) <= len(PRIORITY):
        return
    if {group for group in VolumeGroup if group not in MINOR and group is not VolumeGroup.ABS} <= set(names):
        said = (
            "Every muscle that needs sets of its own is a priority, so that none comes first:"
            f" {listed(leading)}, named first, weigh more, and all others alike."
        )
    else:
        rest = len(names) - len(leading)
        said = (
            f"Of {len(names)} priorities {listed(leading)} lead; the other {rest} share third place,"
            " and each gets the less for it."
        )
    remedy = "Name up to three for this plan, and the others for the next."
    yield Reason("PLAN104", said, remedy, severity=Severity.INFO)


def all_of_it(athlete: Athlete, known: Iterable[Exercise], trained: Iterable[Exercise]) -> Iterator[Reason]:
    """A question where three or more lifts to avoid share a thing that others in the plan use too."""
    avoided = [e for e in known if e.slug in athlete.avoid]
    there = sorted({e.name: e for e in trained}.values(), key=lambda e: e.name)
    for thing in Equipment:
        shared = [e for e in avoided if thing in e.equipment]
        left = [e.name for e in there if thing in e.equipment]
        if thing not in SUPPORTS and len(shared) >= MANY and left:
            said = (
                f"{len(shared)} lifts on the list to avoid need {article(thing)}, and so"
                f" {'does' if len(left) == 1 else 'do'} {listed(left)} in this plan:"
                " are all lifts with it meant?"
            )
            remedy = f"If so, take the {thing} out of the gym."
            yield Reason("PLAN105", said, remedy, severity=Severity.INFO)


def article(thing: Equipment) -> str:
    """`a barbell`, `an ez bar`, `dumbbells`."""
    if thing.endswith("s"):
        return thing.value
    return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}"


def listed(words: Iterable[str]) -> str:
    """`a, b and c`."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
