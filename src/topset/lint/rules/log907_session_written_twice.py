"""One session stands in the journal twice.

Why:
    Two entries of one day with the very same sets are one session that was written, copied or imported twice: its
    volume, its tonnage and its days of training count double. Apps differ in what they keep of it, so exertion, warm-up
    marks, order and the rounding between kilograms and pounds do not matter. Short sessions at different times of a day
    may well be alike, and are not meant; with three exercises and ten sets, to the same rep, nobody trains twice a day.

Flagged:
    2026-03-02 18:00
    Bench Press: 80kg x8 @RIR2, x8 @RIR1
    2026-03-02 18:00
    Bench Press: 80kg x8 @RIR2, x8 @RIR1

Accepted:
    2026-03-02 07:00
    Push-Up: BW x20, x20
    2026-03-02 18:00 "Once more in the evening"
    Push-Up: BW x20, x20
    2026-03-03 18:00
    Push-Up: BW x20, x20
"""

import datetime
from collections.abc import Iterator, Sequence

from topset.ground.reason import Severity
from topset.ground.units import Load
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.journal import Entry, LiftedSet
from topset.model.prescription import RepKind

CITES = ("general-knowledge",)
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL

ROUNDED = 250  # grams by which one load differs between apps: half a pound
EXERCISES, SETS = 3, 10  # of a session that is known again whatever time it is given

Sign = tuple[
    str, RepKind, int, bool, int
]  # exercise, what is counted, how many, with the lifter's own weight, grams


def check(view: View) -> Iterator[Finding]:
    """Compare the entries of a day with those that stand above them."""
    known: dict[tuple[datetime.date, int], list[tuple[Entry, Sequence[Sign]]]] = {}
    for entry in view.journal.entries if view.journal else ():
        signs = _signs(entry)
        if not signs:
            continue
        above = known.setdefault((entry.date, len(signs)), [])
        first = next((each for each, theirs in above if _one(each, entry, theirs, signs)), None)
        if first is not None:
            where = f"in line {first.place.line}" if first.place else "above"
            other = "" if _same_time(first, entry) else f", though that is written at {first.time:%H:%M}"
            yield found(
                f"The session of {entry.date} has the same sets as the one {where}{other}.",
                "Take one of the two out.",
                entry.place,
            )
        above.append((entry, signs))


def _signs(entry: Entry) -> Sequence[Sign]:
    """What the sets of a session are known by."""
    return sorted(
        (lift.exercise, each.kind, each.count, *_load(each)) for lift in entry.lifts for each in lift.sets
    )


def _load(each: LiftedSet) -> tuple[bool, int]:
    if each.amount is None:
        return False, 0
    return (False, each.amount.grams) if isinstance(each.amount, Load) else (True, each.amount.extra_g)


def _one(first: Entry, other: Entry, theirs: Sequence[Sign], mine: Sequence[Sign]) -> bool:
    """Whether two entries of a day, with as many sets, are one session."""
    whole = len(mine) >= SETS and len({sign[0] for sign in mine}) >= EXERCISES
    return (whole or _same_time(first, other)) and all(map(_alike, theirs, mine))


def _alike(one: Sign, other: Sign) -> bool:
    return one[:-1] == other[:-1] and abs(one[-1] - other[-1]) <= ROUNDED


def _same_time(one: Entry, other: Entry) -> bool:
    return None in (one.time, other.time) or one.time == other.time
