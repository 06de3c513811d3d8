"""Where something stands in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Columns `column` to `end` (exclusive) of one line; both count from 1. `file` is a display name."""

    line: int
    column: int = 1
    end: int = 0
    file: str = ""

    def __str__(self) -> str:
        spot = f"{self.line}:{self.column}"
        return f"{self.file}:{spot}" if self.file else spot


def excerpt(text: str, place: Place, width: int = 100) -> str:
    """The line at `place` with carets under it; a long line is cut around the carets."""
    lines = text.split("\n")
    return pointed(lines[place.line - 1], place, width) if 1 <= place.line <= len(lines) else ""


def pointed(line: str, place: Place, width: int = 100) -> str:
    """As `excerpt`, where the line is at hand."""
    line = line.rstrip("\r").replace("\t", " ")
    start, stop = place.column - 1, max(place.end - 1, place.column)
    cut = max(0, start - width // 2)
    shown = line[cut : cut + width]
    carets = "^" * max(1, min(stop, cut + width) - start)
    number = str(place.line)
    return f"{number} | {shown}\n{' ' * len(number)} | {' ' * (start - cut)}{carets}"
