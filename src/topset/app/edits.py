"""Carry out the edits of findings on a text."""

from collections.abc import Iterable

from topset.ground.place import Place
from topset.ground.reason import Edit, Reason

Span = tuple[int, int, str]


def applied(text: str, findings: Iterable[Reason]) -> tuple[str, int]:
    """The text with every fix that does not touch an earlier one, and how many findings were fixed."""
    starts = _starts(text)
    taken: list[Span] = []
    count = 0
    for finding in findings:
        spans = [span for edit in finding.fix if (span := _span(edit, starts))]
        if spans and len(spans) == len(finding.fix) and not _touch(spans, taken):
            taken += spans
            count += 1
    for start, end, new in sorted(taken, reverse=True):
        text = text[:start] + new + text[end:]
    return text, count


def _starts(text: str) -> list[int]:
    """The offset of each line, and of the end."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _span(edit: Edit, starts: list[int]) -> Span | None:
    """The offsets an edit is about; None where its place is not in the text."""
    place: Place = edit.place
    if not 1 <= place.line < len(starts):
        return None
    start = starts[place.line - 1] + place.column - 1
    end = starts[place.line - 1] + max(place.end, place.column) - 1
    return (start, end, edit.text) if end < starts[place.line] else None


def _touch(spans: list[Span], taken: list[Span]) -> bool:
    """Whether one of `spans` overlaps, or inserts at the place of, one that is taken."""
    return any(a[0] == b[0] or (a[0] < b[1] and b[0] < a[1]) for a in spans for b in taken)
