"""What differs between two texts, with some lines around it."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from topset.ground.frozen import frozen

AROUND = 2  # like lines before and after


@frozen
class Line:
    """A line: "same", "gone" or "new"; its number in the text that it is from."""

    kind: str
    number: int
    text: str


@frozen
class Hunk:
    """Lines that stand together."""

    lines: tuple[Line, ...]


def differences(before: str, after: str) -> tuple[Hunk, ...]:
    """Every place in which the texts differ."""
    old, new = before.splitlines(), after.splitlines()
    groups = SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(AROUND)
    return tuple(Hunk(tuple(_lines(group, old, new))) for group in groups)


def _lines(group: list[tuple[str, int, int, int, int]], old: list[str], new: list[str]) -> Iterator[Line]:
    for kind, i1, i2, j1, j2 in group:
        if kind == "equal":
            yield from (Line("same", n + 1, new[n]) for n in range(j1, j2))
        else:
            yield from (Line("gone", n + 1, old[n]) for n in range(i1, i2))
            yield from (Line("new", n + 1, new[n]) for n in range(j1, j2))
