"""A field of characters with an axis beside it and dates below."""

from collections.abc import Iterable, Sequence

from topset.charts.scales import DateTick, Scale, tick_texts
from topset.cli.terminal import say, styled, width
from topset.metrics.standing import Standing

LONGEST = 100  # columns of a field
STYLES = {
    Standing.NONE: "dim",
    Standing.BELOW: "warning",
    Standing.PRODUCTIVE: "good",
    Standing.HIGH: "info",
    Standing.ABOVE: "error",
    Standing.UNMARKED: "bold",
}


class Canvas:
    """Characters in rows and columns, from the upper left; what is outside is not drawn."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns = columns
        self.rows = rows
        self._cells = [[" "] * columns for _ in range(rows)]
        self._styles = [[""] * columns for _ in range(rows)]

    def put(self, column: int, row: int, character: str, style: str = "") -> None:
        """Draw one character."""
        if 0 <= column < self.columns and 0 <= row < self.rows:
            self._cells[row][column] = character
            self._styles[row][column] = style

    def line(self, row: int) -> str:
        """A row as it is printed, neighbours of one style together."""
        parts: list[tuple[str, str]] = []
        for character, style in zip(self._cells[row], self._styles[row], strict=True):
            if parts and parts[-1][0] == style:
                parts[-1] = (style, parts[-1][1] + character)
            else:
                parts.append((style, character))
        while parts and not parts[-1][1].strip():
            parts.pop()
        if parts:
            parts[-1] = (parts[-1][0], parts[-1][1].rstrip())
        return "".join(styled(text, style) if style else text for style, text in parts)


def room_beside(values: tuple[float, ...], right: int = 0) -> int:
    """Columns of a field with these values at its left, and so much at its right."""
    return max(8, min(LONGEST, width() - max(map(len, tick_texts(values))) - 2 - right))


def show(canvas: Canvas, values: tuple[float, ...], scale: Scale) -> None:
    """Print the field with its values at the left."""
    names = {round(scale.at(value)): text for value, text in zip(values, tick_texts(values), strict=True)}
    room = max(map(len, names.values()))
    for row in range(canvas.rows):
        say(f"{names.get(row, ''):>{room}} {canvas.line(row)}".rstrip())


def show_dates(marks: Sequence[DateTick], scale: Scale, left: int, room: int) -> None:
    """Print dates below a field of `room` columns that begins at column `left`, and below them years that begin."""
    columns = [round(scale.at(mark.date.toordinal())) for mark in marks]
    labels = [mark.label for mark in marks]
    years = [str(mark.year or "") for mark in marks]
    for texts in (labels, years):
        if line := _spaced(zip(columns, texts, strict=True), room):
            say(f"{' ' * left}{line}")


def _spaced(placed: Iterable[tuple[int, str]], room: int) -> str:
    """Texts from their columns on, or so far to the left that they fit; those that would touch are left out."""
    line = ""
    for column, text in placed:
        at = max(0, min(column, room - len(text)))
        if text and (at > len(line) or not line):
            line = f"{line:<{at}}{text}"
    return line
