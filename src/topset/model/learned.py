"""What training has taught: what a journal, and the block it followed, say to whoever plans the next one."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.program import Max


@frozen
class Lesson:
    """One thing that was learned `about` an exercise (its slug), a volume group (its name), or the whole ("").

    `brief` says it in a list of its like, as in "Bench Press (+4.2 %)".
    """

    reason: Reason
    about: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What is known before a block, by the journal.

    `maxes` are better known than those of the athlete's file. `sets` are direct sets a week to begin near, by volume
    group. `worked` exercises made progress, `tired` ones are to be changed, `practised` lifts were trained week by
    week; all are slugs. With `traditional` the last block was a Backwards one, whose exercises are in `tests` until
    they were tested. With `deload` a lighter week comes first. `weeks` were trained, the last day was `until`;
    `begin` is the Monday on which a block can begin.
    """

    maxes: tuple[Max, ...] = ()
    sets: Mapping[str, int] = field(default_factory=dict)
    worked: frozenset[str] = frozenset()
    tired: frozenset[str] = frozenset()
    practised: frozenset[str] = frozenset()
    tests: frozenset[str] = frozenset()
    traditional: bool = False
    deload: bool = False
    weeks: int = 0
    until: datetime.date | None = None
    begin: datetime.date | None = None
    lessons: tuple[Lesson, ...] = ()

    def about(self, *subjects: str) -> tuple[Reason, ...]:
        """The reasons of what was learned about some exercises and groups."""
        return tuple(lesson.reason for lesson in self.lessons if lesson.about in subjects)


def joined(one: Learned, other: Learned) -> Learned:
    """Both together; of two numbers the greater."""
    days = [day for day in (one.until, other.until) if day]
    return Learned(
        maxes=(*one.maxes, *other.maxes),
        sets={**one.sets, **other.sets},
        worked=one.worked | other.worked,
        tired=one.tired | other.tired,
        practised=one.practised | other.practised,
        tests=one.tests | other.tests,
        traditional=one.traditional or other.traditional,
        deload=one.deload or other.deload,
        weeks=max(one.weeks, other.weeks),
        until=max(days, default=None),
        begin=one.begin or other.begin,
        lessons=(*one.lessons, *other.lessons),
    )
