"""How imported entries come into a journal: importing twice changes nothing, and what was edited by hand stays.

An imported entry is in the journal already if an entry of its day has

1. the same sets of the same exercises, or
2. the same time and title, or the same time, or
3. at least half of its sets, which finds a session whose time was changed or was typed in by hand.

The journal's entry then stays as it is. Where its sets differ, that is said: it was edited, or grew in the app.
Each entry of the journal stands for one imported entry at most.
"""

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from topset.ground.units import Load
from topset.model.journal import Entry, Journal, LiftedSet
from topset.model.prescription import OwnWeight, RepKind
from topset.model.program import OwnExercise

MIDNIGHT = datetime.time()
HALF = 0.5

# What a set is known by: exercise, what was counted, how much of it, grams.
Sign = tuple[str, RepKind, int, int]


@dataclass(frozen=True, slots=True)
class Merged:
    """The journal with what is new. `added` and `same` count entries; `differ` are those of the journal that stay."""

    journal: Journal
    added: int = 0
    same: int = 0
    differ: tuple[Entry, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.added > 0


class Known:
    """An entry of the journal with what its sets are known by, worked out when first asked for."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    @cached_property
    def signs(self) -> Counter[Sign]:
        """Its sets."""
        return signs(self.entry)


def merge(journal: Journal, entries: Iterable[Entry], own: Iterable[OwnExercise] = ()) -> Merged:
    """The journal with those of `entries` that it has not, and with the exercises that they need."""
    days: dict[datetime.date, list[Known]] = {}
    for entry in journal.entries:
        days.setdefault(entry.date, []).append(Known(entry))
    fresh: list[Entry] = []
    same, differ = 0, []
    for date, imported in _by_day(entries):
        left = days.get(date, [])
        for entry, known in _paired(imported, left):
            if known is None:
                fresh.append(entry)
            elif signs(entry) == known.signs:
                same += 1
            else:
                differ.append(known.entry)
    return Merged(_with(journal, fresh, own), len(fresh), same, tuple(differ))


def signs(entry: Entry) -> Counter[Sign]:
    """What the sets of an entry are known by; exertion, role and order may be edited without making it another."""
    return Counter(
        (lift.exercise, each.kind, each.count, _grams(each)) for lift in entry.lifts for each in lift.sets
    )


def _grams(each: LiftedSet) -> int:
    """What was lifted beside body weight; nothing written is nothing lifted."""
    match each.amount:
        case Load(grams=grams) | OwnWeight(extra_g=grams):
            return grams
    return 0


def _by_day(entries: Iterable[Entry]) -> Iterator[tuple[datetime.date, list[Entry]]]:
    days: dict[datetime.date, list[Entry]] = {}
    for entry in entries:
        days.setdefault(entry.date, []).append(entry)
    yield from sorted(days.items())


def _paired(imported: list[Entry], left: list[Known]) -> Iterator[tuple[Entry, Known | None]]:
    """Each imported entry of a day with the journal's entry that it is, the surest pairs first; None for a new one."""
    if not left:
        yield from ((entry, None) for entry in imported)
        return
    tests: tuple[Callable[[Entry, Known], bool], ...] = (
        lambda entry, known: entry.time == known.entry.time and signs(entry) == known.signs,
        lambda entry, known: bool(known.signs) and signs(entry) == known.signs,
        lambda entry, known: entry.time == known.entry.time and entry.title == known.entry.title,
        lambda entry, known: entry.time is not None and entry.time == known.entry.time,
        _half_in_common,
    )
    waiting, free = list(imported), list(left)
    for test in tests:
        for entry in list(waiting):
            known = next((each for each in free if test(entry, each)), None)
            if known is not None:
                free.remove(known)
                waiting.remove(entry)
                yield entry, known
    yield from ((entry, None) for entry in waiting)


def _half_in_common(entry: Entry, known: Known) -> bool:
    mine = signs(entry)
    return bool(mine) and (mine & known.signs).total() >= HALF * mine.total()


def _with(journal: Journal, fresh: list[Entry], own: Iterable[OwnExercise]) -> Journal:
    """The journal with new entries, in order of time if it is in that order, else below the others."""
    if not fresh:
        return journal
    named = {lift.exercise for entry in fresh for lift in entry.lifts}
    has = {each.exercise.slug for each in journal.own}
    needed = tuple(o for o in own if o.exercise.slug in named and o.exercise.slug not in has)
    ordered = sorted(fresh, key=_moment)
    moments = [_moment(entry) for entry in journal.entries]
    if moments == sorted(moments):
        entries = tuple(sorted((*journal.entries, *ordered), key=_moment))
    else:
        entries = (*journal.entries, *ordered)
    return replace(journal, entries=entries, own=(*journal.own, *needed))


def _moment(entry: Entry) -> tuple[datetime.date, datetime.time]:
    return entry.date, entry.time or MIDNIGHT
