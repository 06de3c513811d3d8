"""Which session of the program each entry of the journal was."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from topset.metrics.journal.adherence import last_run
from topset.model.journal import Entry
from topset.model.program import Weekday
from topset.model.session import Schedule, Session

WEEKDAYS = tuple(Weekday)
WEEK_HOURS = 7 * 24
Pair = tuple[Entry, int]


def paired(schedule: Schedule, entries: Iterable[Entry]) -> tuple[Pair, ...]:
    """Each entry with the number of its session in `schedule.sessions`, in order of time.

    An entry with a week is a session of that week, whenever it was done: that of its title, and of several the one with
    most of its exercises. Without a week it is the next session of its title; without both the one of the next seven
    days with most of its exercises, unless the journal holds more sessions than the program: then most are of other
    programs. Of a program begun anew only the last run counts. What is no session of the program is left out.
    """
    sessions, mine = schedule.sessions, [entry for entry in entries if entry.lifts]
    found = list(_pairs(sessions, mine, guess=len(mine) <= len(sessions)))
    run = last_run([(sessions[nth].week, entry) for entry, nth in found])
    return tuple(found[len(found) - len(run) :])


def _pairs(sessions: Sequence[Session], entries: Iterable[Entry], *, guess: bool) -> Iterator[Pair]:
    at, used = -1, set[int]()
    for entry in entries:
        among = _among(entry, sessions, at, guess=guess)
        nth = _likest(entry, sessions, among, used)
        if nth is not None:
            at = nth
            used = {n for n in used if sessions[n].week >= sessions[nth].week - 1} | {nth}
            yield entry, nth


def _among(entry: Entry, sessions: Sequence[Session], at: int, *, guess: bool) -> Sequence[int]:
    """The sessions that an entry can be: of its title, where it has one that the program knows."""
    if entry.week is not None:
        mine = [n for n, session in enumerate(sessions) if session.week == entry.week]
        return [n for n in mine if _titled(entry, sessions[n])] or mine
    if entry.title:
        titled = [n for n in range(at + 1, len(sessions)) if _titled(entry, sessions[n])]
        return [n for n in titled if sessions[n].hour < sessions[titled[0]].hour + WEEK_HOURS]
    later = range(at + 1, len(sessions)) if guess else ()
    return [n for n in later if sessions[n].hour < sessions[at + 1].hour + WEEK_HOURS]


def _likest(
    entry: Entry, sessions: Sequence[Session], among: Sequence[int], used: Collection[int]
) -> int | None:
    """The one with most of its exercises; of several one not done yet, that of its weekday, the first."""
    day = WEEKDAYS[entry.date.weekday()]

    def likeness(nth: int) -> tuple[int, bool, bool, int]:
        session = sessions[nth]
        return _shared(entry, session), nth not in used, session.weekday is day, -nth

    best = max(among, key=likeness, default=None)
    if best is None or not (_shared(entry, sessions[best]) or _titled(entry, sessions[best])):
        return None
    return best


def _titled(entry: Entry, session: Session) -> bool:
    return bool(entry.title) and session.title.casefold() == entry.title.casefold()


def _shared(entry: Entry, session: Session) -> int:
    return len({work.exercise.slug for work in session.works} & {lift.exercise for lift in entry.lifts})
