"""The first week of a program that is not followed yet, in few words."""

from collections.abc import Iterator
from functools import lru_cache

from topset import notation
from topset.ground.frozen import frozen
from topset.methods.expand import expand
from topset.model.prescription import Role
from topset.model.session import Session, Work
from topset.notation.athlete_file import read_athlete


@frozen
class Shown:
    """One session: its day, title and minutes, and each exercise with its number of sets."""

    day: str
    title: str
    minutes: int | None
    works: tuple[tuple[str, int], ...]


@lru_cache(maxsize=64)
def sessions_of(text: str, athlete: str) -> tuple[Shown, ...]:
    """The sessions of the first week; none of a text with mistakes."""
    parsed = notation.parse(text, "")
    if parsed.problems:
        return ()
    weeks = expand(parsed.program, read_athlete(athlete, "")[0]).weeks
    return tuple(_shown(session) for week in weeks[:1] for session in week.sessions)


def _shown(session: Session) -> Shown:
    return Shown(session.weekday.full, session.title, session.minutes, tuple(_works(session)))


def _works(session: Session) -> Iterator[tuple[str, int]]:
    for work in session.works:
        yield work.exercise.name, _sets(work)


def _sets(work: Work) -> int:
    return sum(each.count.hi for each in work.sets if each.role is not Role.RAMP)
