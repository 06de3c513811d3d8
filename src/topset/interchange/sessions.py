"""Sessions as they are collected, and the entries of the journal that they become."""

import datetime
from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from itertools import count

from topset.ground.units import Load
from topset.interchange.said import LONGEST, one_line
from topset.model.journal import Entry, Lift, LiftedSet, LogItem, Readings
from topset.model.program import Note

MOST_ON_A_LINE = 100  # sets of an exercise that a journal reads on one line
MOST_LETTERS = 26


@dataclass(slots=True)
class LiftDraft:
    """One exercise of a session; `group` is what its superset is known by, None for none."""

    slug: str
    group: Hashable = None
    sets: list[LiftedSet] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def say(self, words: str) -> None:
        """Note words, once."""
        said = one_line(words)
        if said and said not in self.notes:
            self.notes.append(said)


@dataclass(slots=True)
class SessionDraft:
    """One session. `seconds` is how long it took: None as long as nothing was said, 0 for what cannot be believed."""

    date: datetime.date
    time: datetime.time | None = None
    title: str = ""
    seconds: int | None = None
    body_mass: Load | None = None
    lifts: list[LiftDraft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.lifts or self.notes or self.body_mass)

    def lift(self, slug: str, group: Hashable = None, *, fresh: bool = False) -> LiftDraft:
        """The exercise that goes on, or begins."""
        last = self.lifts[-1] if self.lifts else None
        if last is None or fresh or last.slug != slug or last.group != group:
            last = LiftDraft(slug, group)
            self.lifts.append(last)
        return last

    def say(self, words: str) -> None:
        """Note words about the session, once."""
        for line in words.splitlines():
            said = one_line(line)
            if said and said not in self.notes:
                self.notes += (said[at : at + LONGEST] for at in range(0, len(said), LONGEST))


def entry_of(session: SessionDraft) -> Entry:
    """The entry of a session: its exercises, then what was noted."""
    items: list[LogItem] = []
    words: list[str] = []
    labels = _labels(session.lifts)
    for lift in session.lifts:
        label = f"{labels[lift.group]}{next(labels.numbers[lift.group])}" if lift.group in labels else ""
        note = " / ".join(lift.notes)
        if len(note) > LONGEST:
            words += lift.notes
            note = ""
        items += lines_of(lift, label, note)
    if session.body_mass:
        items.append(Readings(body_mass=session.body_mass))
    if session.seconds:
        items.append(Note(f"took {max(1, round(session.seconds / 60))} min"))
    items += (Note(each) for each in (*words, *session.notes))
    return Entry(session.date, tuple(items), session.time, session.title)


class Labels(dict[Hashable, str]):
    """The letter of each superset, and the next number in it."""

    def __init__(self, groups: list[Hashable]) -> None:
        super().__init__((group, chr(ord("A") + nth)) for nth, group in enumerate(groups[:MOST_LETTERS]))
        self.numbers = {group: count(1) for group in self}


NO_LABELS = Labels([])


def _labels(lifts: list[LiftDraft]) -> Labels:
    """Letters for the groups that hold more than one exercise, in order of appearance."""
    sizes = Counter(lift.group for lift in lifts if lift.group is not None)
    shared = [group for group, size in sizes.items() if 1 < size < 100]
    return Labels(shared) if shared else NO_LABELS


def lines_of(lift: LiftDraft, label: str, note: str) -> Iterator[Lift]:
    """The exercise on as many lines as it takes: on one line a set without a load would have that before it."""
    start = 0
    for at in range(1, len(lift.sets) + 1):
        if (
            at == len(lift.sets)
            or at - start == MOST_ON_A_LINE
            or _would_inherit(lift.sets[at - 1], lift.sets[at])
        ):
            last = at == len(lift.sets)
            yield Lift(
                lift.slug, tuple(lift.sets[start:at]), label if not start else "", note if last else ""
            )
            start = at


def _would_inherit(before: LiftedSet, each: LiftedSet) -> bool:
    return each.amount is None and before.amount is not None
