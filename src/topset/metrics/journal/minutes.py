"""How long sessions of a journal took, by the figures and by the clock, and the lifter's own pace.

How long a session really took stands in a note, `took 62 min`, as imports write it. A journal has no rests: for the
figures they are the usual ones of exercise and goal. One lifter takes twice the time of another for the same sets, and
from session to session it differs by ten to twenty minutes: the pace corrects the first, not the second.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from statistics import median
from typing import NamedTuple

from topset.evidence import carries, time_costs
from topset.evidence.rests import default_rest
from topset.ground.frozen import frozen
from topset.metrics.journal.log import Line, Log
from topset.model.exercise import Exercise, Laterality
from topset.model.journal import Entry
from topset.model.prescription import RepKind
from topset.model.program import Note

TOOK = re.compile(r"took (\d{1,4}) ?min")
SHORTEST, LONGEST = 5, 360  # minutes: beyond them a timer was forgotten
FEWEST = 3  # sessions from which a pace is told


@frozen
class Pace:
    """How a lifter's sessions compare with the figures: `share` 1.2 takes a fifth longer; `error` is the median miss.

    The error is in minutes, of sessions corrected by the share.
    """

    share: float
    error: float
    sessions: int


class Minutes(NamedTuple):
    """The minutes of one session: `expected` by the figures, `measured` by the clock, None where nobody noted them."""

    entry: Entry
    expected: float
    measured: int | None


def minutes(log: Log) -> tuple[Minutes, ...]:
    """The minutes of each session, warm-up sets included, in order of time."""
    clock = _Clock(log)
    sessions = (tuple(lines) for _, lines in groupby(log.lines, key=lambda line: id(line.entry)))
    return tuple(
        Minutes(lines[0].entry, clock.seconds(lines) / 60, measured(lines[0].entry)) for lines in sessions
    )


def measured(entry: Entry) -> int | None:
    """The minutes that a session took by its notes; None for none, and for a timer that nobody stopped."""
    for item in entry.items:
        if isinstance(item, Note) and (said := TOOK.fullmatch(item.text)):
            taken = int(said[1])
            return taken if SHORTEST <= taken <= LONGEST else None
    return None


def pace(sessions: Iterable[Minutes]) -> Pace | None:
    """Compare what sessions took with what was expected; None for too few of them."""
    known = [(one.expected, one.measured) for one in sessions if one.expected and one.measured]
    if len(known) < FEWEST:
        return None
    share = median(took / expected for expected, took in known)
    return Pace(share, median(abs(took - share * expected) for expected, took in known), len(known))


@frozen
class _Costs:
    """What one exercise takes, in seconds: one rep, second or metre on all sides, and the rest after a set."""

    rep: float
    second: float
    metre: float
    rest: float

    def of(self, kind: RepKind) -> float:
        """What one of a kind takes."""
        return {RepKind.REPS: self.rep, RepKind.SECONDS: self.second, RepKind.METRES: self.metre}[kind]


class _Clock:
    """Adds up seconds; what an exercise takes is looked up once."""

    def __init__(self, log: Log) -> None:
        figures = log.figures
        self.set_up = figures(time_costs.SET_UP)
        self.change = figures(time_costs.EXERCISE_CHANGE).middle
        self.metre = figures(carries.METRE)
        self.goal = log.athlete.goal if log.athlete else None
        self.figures = figures
        self.costs: dict[str, _Costs] = {}

    def seconds(self, lines: Sequence[Line]) -> float:
        """The seconds of a session; the exercises of a superset rest together."""
        together: dict[str, list[Line]] = {}
        total = 0.0
        for line in lines:
            total += self.change + self._lifting(line)
            if line.lift.label:
                together.setdefault(line.lift.label[0], []).append(line)
            else:
                total += (len(line.lift.sets) - 1) * self._costs(line.exercise).rest
        for partners in together.values():
            rests = max(len(line.lift.sets) for line in partners) - 1
            total += rests * max(self._costs(line.exercise).rest for line in partners)
        return total

    def _lifting(self, line: Line) -> float:
        costs, sets = self._costs(line.exercise), line.lift.sets
        setting_up = self.set_up * len(sets)
        if all(line.reps):
            return setting_up + costs.rep * sum([done.count for done in sets])
        return setting_up + sum(costs.of(done.kind) * done.count for done in sets)

    def _costs(self, exercise: Exercise) -> _Costs:
        found = self.costs.get(exercise.slug)
        if found is None:
            sides = 2 if exercise.laterality is Laterality.UNILATERAL else 1
            rest = default_rest(exercise, self.goal, self.figures)
            found = _Costs(sides * exercise.seconds_per_rep, sides, sides * self.metre, rest)
            self.costs[exercise.slug] = found
        return found
