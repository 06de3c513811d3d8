"""Sets behind the sets before them: an exercise that is logged set by set stands on one line."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from topset.app.log_lines import ReadLines, item_lines
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.journal import Lift, LogItem
from topset.model.program import NO_COMMENTS
from topset.notation.journal_sets import MOST_ON_A_LINE
from topset.notation.problems import LABEL_TWICE


@frozen
class Longer:
    """A line that goes on: its number where it was read, what it says now, and which of the new items it took in."""

    line: int
    lift: Lift
    taken: tuple[int, ...]


def longer(read: ReadLines, before: Sequence[str]) -> tuple[Longer, ...]:
    """The lines among `before` that go on with new sets.

    These are the last one, where the new lines begin with its exercise, and those of a superset by their labels. Only a
    line in canonical form goes on, and not with sets that have no load: they would take on that of the sets before.
    """
    found: dict[int, Longer] = {}
    for nth, item in enumerate(read.items):
        old = _before(nth, item, read, found)
        if old is None or not isinstance(item, Lift) or old.place is None:
            continue
        so_far = found.get(old.place.line, Longer(old.place.line, old, ()))
        if item_lines(old, read.book)[-1] == before[old.place.line - 1] and _fits(so_far.lift, item):
            sets = (*so_far.lift.sets, *item.sets)
            found[old.place.line] = Longer(
                old.place.line, replace(so_far.lift, sets=sets), (*so_far.taken, nth)
            )
    return tuple(found.values())


def _before(nth: int, item: LogItem, read: ReadLines, found: Mapping[int, Longer]) -> Lift | None:
    """The line of which a new one could be the rest."""
    if not isinstance(item, Lift) or not read.above:
        return None
    lifts = [old for old in read.above if isinstance(old, Lift)]
    if item.label:
        return next((old for old in lifts if old.label == item.label), None)
    taken = {each for longer in found.values() for each in longer.taken}
    last = read.above[-1]
    return last if isinstance(last, Lift) and all(each in taken for each in range(nth)) else None


def _fits(old: Lift, new: Lift) -> bool:
    """Whether the sets of `new` can stand behind those of `old`."""
    alike = (old.exercise, old.label) == (new.exercise, new.label)
    plain = not old.note and not new.note and new.comments == NO_COMMENTS
    carried = new.sets[0].amount is None and old.sets[-1].amount is not None
    return alike and plain and not carried and len(old.sets) + len(new.sets) <= MOST_ON_A_LINE


def answered(reason: Reason, read: ReadLines, lines: Sequence[Longer]) -> bool:
    """Whether a label that stands twice is that of a line that goes on."""
    taken = {nth for each in lines for nth in each.taken}
    at = {item.place.line for nth, item in enumerate(read.items) if nth in taken and item.place}
    return reason.code == LABEL_TWICE.code and reason.place is not None and reason.place.line in at
