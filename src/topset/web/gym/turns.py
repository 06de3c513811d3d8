"""In which order sets are lifted."""

from collections.abc import Iterable, Iterator, Sequence

from topset.model.prescription import Role
from topset.web.gym.rows import Row


def next_slot(cards: Iterable[tuple[str, tuple[Row, ...]]]) -> str:
    """The slot of the set that is next, "" where all is done; exercises of one superset take turns.

    Who has begun an exercise has warmed up for it.
    """
    for rows in turns(cards):
        begun = {_number(row) for row in rows if row.role != Role.RAMP and row.state != "todo"}
        left = (row for row in rows if row.state == "todo" and not row.optional)
        found = next((row.slot for row in left if row.role != Role.RAMP or _number(row) not in begun), None)
        if found is not None:
            return found
    return ""


def _number(row: Row) -> str:
    """The number of a row's exercise."""
    return row.slot.partition(".")[0]


def turns(cards: Iterable[tuple[str, tuple[Row, ...]]]) -> Iterator[tuple[Row, ...]]:
    """The rows in the order in which they are lifted: by exercise, and in a superset by turns.

    The label of a superset is a letter with a number: A1, A2.
    """
    group: list[tuple[Row, ...]] = []
    letter = ""
    for label, rows in cards:
        if group and (not label or label[0] != letter):
            yield _round(group)
            group = []
        letter = label[:1]
        group.append(rows)
    if group:
        yield _round(group)


def _round(group: Sequence[tuple[Row, ...]]) -> tuple[Row, ...]:
    """All warm up first; then each exercise has its first set, its second, and so on."""
    ramps = tuple(row for rows in group for row in rows if row.role == Role.RAMP)
    sets = [[row for row in rows if row.role != Role.RAMP] for rows in group]
    most = max(map(len, sets))
    return (*ramps, *(rows[n] for n in range(most) for rows in sets if n < len(rows)))
