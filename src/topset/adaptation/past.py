"""All that a lesson looks at: the journal up to a date and, where there is one, the program that it followed."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from topset.adaptation.situation import Situation
from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.next_block import LIGHT_WEEK, WEEKS
from topset.metrics.journal.log import WEEK, Line, Log, week_of
from topset.metrics.journal.tracks import Track, lately
from topset.metrics.journal.weeks import sets_of
from topset.metrics.set_credit import Count
from topset.model.athlete import Athlete, first_monday
from topset.model.journal import Entry

A_DAY = datetime.timedelta(1)  # on the last day of a week it is over


class Lived(NamedTuple):
    """A week that is over: its Monday or the date of its first session, and what was done in it.

    `number` is its number in the program, 0 without one; `planned` are the direct sets that it asked for.
    """

    begin: datetime.date
    end: datetime.date
    lines: Sequence[Line]
    groups: Mapping[VolumeGroup, Count]
    light: bool
    number: int = 0
    planned: Mapping[VolumeGroup, int] | None = None

    def direct(self, group: VolumeGroup) -> int:
        """Direct sets of a group that were done."""
        found = self.groups.get(group)
        return found.direct.hi if found else 0


@dataclass(frozen=True, eq=False)
class Past:
    """A journal that ends on `date` or before. `block` is the program it followed last, with what was done of it."""

    log: Log
    date: datetime.date
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    block: Situation | None = None

    @cached_property
    def tracks(self) -> Mapping[str, Track]:
        """The lifts with their estimates."""
        return lately(self.log, self.date)

    @cached_property
    def last(self) -> datetime.date | None:
        """The day of the last session."""
        return self.log.sessions[-1].date if self.log.sessions else None

    def can_be_planned(self, slug: str) -> bool:
        """Whether a plan knows the exercise: the catalogue has it, or the athlete."""
        return slug in exercises() or (self.athlete is not None and slug in self.athlete.own)

    @property
    def away(self) -> int:
        """Days since then."""
        return (self.date - self.last).days if self.last else 0

    @property
    def begin(self) -> datetime.date:
        """The Monday on which a block can begin: that of the athlete's first day, where it is still to come."""
        wanted = self.athlete.start if self.athlete else None
        later = wanted is not None and (self.last is None or wanted > self.last)
        return first_monday(wanted if wanted and later else self.date + A_DAY)

    @cached_property
    def weeks(self) -> tuple[Lived, ...]:
        """The weeks behind, lighter ones too: those of the block, else those of the calendar."""
        return tuple(self._of_block(self.block) if self.block else self._of_calendar())

    @cached_property
    def hard(self) -> tuple[Lived, ...]:
        """The last hard weeks, as many as are looked back at."""
        found = [week for week in self.weeks if not week.light]
        return tuple(found[-self.figures(WEEKS) :])

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All that was done from the first of those weeks on."""
        since = self.hard[0].begin if self.hard else datetime.date.max
        return tuple(line for line in self.log.lines if line.entry.date >= since)

    @cached_property
    def by_lift(self) -> Mapping[str, Sequence[Line]]:
        """The same by exercise."""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            found.setdefault(line.exercise.slug, []).append(line)
        return found

    def _of_block(self, block: Situation) -> Iterator[Lived]:
        """The weeks of a program with a session in the journal; one that is not over says nothing yet."""
        sessions = block.schedule.sessions
        by_week: dict[int, list[Entry]] = {}
        for entry, number in block.pairs:
            by_week.setdefault(sessions[number].week, []).append(entry)
        lines = _by_entry(self.log)
        for week in block.schedule.weeks:
            entries = by_week.get(week.number, [])
            if not entries or not self._is_over(week.number, len(week.sessions), by_week):
                continue
            mine = [line for entry in entries for line in lines.get(id(entry), ())]
            planned = {group: count.direct.lo for group, count in block.view.weekly_sets(week).items()}
            light = week.deload or block.view.tests(week)
            begin, end = entries[0].date, entries[-1].date
            yield Lived(begin, end, mine, sets_of(self.log, mine), light, week.number, planned)

    def _is_over(self, number: int, sessions: int, by_week: Mapping[int, Sequence[Entry]]) -> bool:
        """Whether a later week was begun, all sessions were done, or seven days have gone by."""
        entries = by_week[number]
        whole = len(entries) >= sessions or max(by_week) > number
        return whole or self.date - entries[0].date >= WEEK

    def _of_calendar(self) -> Iterator[Lived]:
        """Weeks of late, from Monday to Sunday, with a session in them; the one that is not over is left out."""
        since = week_of(self.last or self.date) - 2 * self.figures(WEEKS) * WEEK
        by_week: dict[datetime.date, list[Line]] = {}
        for line in self.log.lines:
            if line.entry.date < since:
                continue
            by_week.setdefault(week_of(line.entry.date), []).append(line)
        over = {monday: lines for monday, lines in by_week.items() if monday + WEEK <= self.date + A_DAY}
        usual = sorted(sum(line.hard for line in lines) for lines in over.values())[len(over) // 2 :][:1]
        least = usual[0] * self.figures(LIGHT_WEEK) / 100 if usual else 0
        for monday, lines in over.items():
            light = sum(line.hard for line in lines) < least
            yield Lived(monday, lines[-1].entry.date, lines, sets_of(self.log, lines), light)


def _by_entry(log: Log) -> Mapping[int, Sequence[Line]]:
    found: dict[int, list[Line]] = {}
    for line in log.lines:
        found.setdefault(id(line.entry), []).append(line)
    return found
