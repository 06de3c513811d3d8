"""One session stands in the journal twice.

Why:
    Two entries of one day with the very same sets are one session that was written or copied twice: its volume, its
    tonnage and its days of training count double. Sessions at different times of a day may well be alike, and are not
    meant.

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

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.journal import Entry

CITES = ("general-knowledge",)
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL


def check(view: View) -> Iterator[Finding]:
    """Compare the entries of a day with those that stand above them."""
    known: dict[object, list[Entry]] = {}
    for entry in view.journal.entries if view.journal else ():
        if not entry.lifts:
            continue
        alike = known.setdefault((entry.date, *((lift.exercise, lift.sets) for lift in entry.lifts)), [])
        first = next((each for each in alike if _same_time(each, entry)), None)
        if first is not None:
            where = f"in line {first.place.line}" if first.place else "above"
            yield found(
                f"The session of {entry.date} has the same sets as the one {where}.",
                "Take one of the two out.",
                entry.place,
            )
        alike.append(entry)


def _same_time(one: Entry, other: Entry) -> bool:
    return None in (one.time, other.time) or one.time == other.time
