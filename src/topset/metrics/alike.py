"""Which works, sessions and weeks of a schedule repeat, so that a rule looks at each only once."""

from collections.abc import Iterator, Mapping

from topset.ground.frozen import frozen
from topset.model.session import Schedule, Session, Week, Work


@frozen
class Alike:
    """The first of each kind in order of time.

    `first_of` leads from the id of any object to that of the first one like it, `numbers` from its id to the
    numbers of the weeks it fills. The ids are those of objects of one schedule, which must live on.
    """

    works: tuple[tuple[Session, Work], ...]
    sessions: tuple[Session, ...]
    weeks: tuple[Week, ...]
    first_of: Mapping[int, int]
    numbers: Mapping[int, tuple[int, ...]]


def alike(schedule: Schedule) -> Alike:
    """Sort out what repeats. Two sessions are alike on the same weekday of a block with equal works."""
    sorter = _Sorter()
    for week in schedule.weeks:
        sorter.add(week)
    return sorter.result()


class _Sorter:
    """Collects first ones; `keys` finds the first one like a thing by a cheap key."""

    def __init__(self) -> None:
        self.works: list[tuple[Session, Work]] = []
        self.sessions: list[Session] = []
        self.weeks: list[Week] = []
        self.first_of: dict[int, int] = {}
        self.numbers: dict[int, list[int]] = {}
        self.keys: dict[tuple[object, ...], int] = {}
        self.candidates: dict[tuple[object, ...], list[Work]] = {}

    def add(self, week: Week) -> None:
        sessions = tuple(self._session(week, session) for session in week.sessions)
        key = ("week", week.block, week.deload, sessions)
        if self._note(week, key, week.number):
            self.weeks.append(week)

    def _session(self, week: Week, session: Session) -> int:
        works = tuple(self._work(week, session, index, work) for index, work in enumerate(session.works))
        key = ("session", week.block, session.weekday, session.deload, works)
        if self._note(session, key, week.number):
            self.sessions.append(session)
        return self.first_of[id(session)]

    def _work(self, week: Week, session: Session, index: int, work: Work) -> int:
        if (known := self.first_of.get(id(work))) is not None:
            self._count(known, week.number)
            return known
        found = self.candidates.setdefault((week.block, session.weekday, index), [])
        first = next((other for other in found if other == work), work)
        self.first_of[id(work)] = id(first)
        self._count(id(first), week.number)
        if first is work:
            found.append(work)
            self.works.append((session, work))
        return id(first)

    def _note(self, thing: Session | Week, key: tuple[object, ...], number: int) -> bool:
        first = self.keys.setdefault(key, id(thing))
        self.first_of[id(thing)] = first
        self._count(first, number)
        return first == id(thing)

    def _count(self, first: int, number: int) -> None:
        numbers = self.numbers.setdefault(first, [])
        if not numbers or numbers[-1] != number:
            numbers.append(number)

    def result(self) -> Alike:
        return Alike(
            tuple(self.works),
            tuple(self.sessions),
            tuple(self.weeks),
            self.first_of,
            dict(_all_numbers(self.first_of, self.numbers)),
        )


def _all_numbers(
    first_of: Mapping[int, int], numbers: Mapping[int, list[int]]
) -> Iterator[tuple[int, tuple[int, ...]]]:
    for thing, first in first_of.items():
        yield thing, tuple(numbers[first])
