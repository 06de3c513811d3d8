"""Tables as apps write them: letters, delimiter, records over several lines, and quotes that are never closed."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.interchange.flaws import CUT_OFF, LETTERS, remark

DELIMITERS = ",;\t|"
MOST_LINES = 200  # of one record: no note is longer; a quote left open would swallow the rest of the file
CHUNK = 1 << 20
MOSTLY = 0.7
BREAK = re.compile(r"\r\n|\n|\r")
# Marks at the beginning; that of UTF-32 begins as that of UTF-16 does.
MARKED = {
    codecs.BOM_UTF32_LE: "utf-32", codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16",
}  # fmt: skip


BREAK_BYTES = re.compile(rb"[\r\n]")
SHORTEST_HEADER = 8
Sound = Callable[
    [list[str]], bool
]  # whether a record with another number of cells than the header is one all the same


@frozen
class Table:
    """A table: its header, and how its bytes are read. `strange` is the first line that is not UTF-8, 0 for none."""

    data: bytes
    header: tuple[str, ...]
    delimiter: str
    encoding: str
    strange: int = 0

    @property
    def joined(self) -> bool:
        """Whether the header seems to stand in it again, as where exports were put together to one file."""
        begin = self.data.lstrip()
        first = BREAK_BYTES.split(begin[:CHUNK], maxsplit=1)[0].strip()
        return len(first) > SHORTEST_HEADER and self.data.count(first) > 1

    def rows(self, sound: Sound | None = None) -> Iterator[tuple[int, list[str]]]:
        """Each record below the header with the line it begins on; blank lines are none.

        A record over several lines with another number of cells is taken apart again, unless it is `sound`.
        """
        records = self._records(sound)
        for _, cells in records:
            if cells:
                break  # the header
        for line, cells in records:
            if cells:
                yield line, cells

    def _records(self, sound: Sound | None) -> Iterator[tuple[int, list[str]]]:
        """Each record with the line it begins on; of one that cannot be whole, the first line, then the others anew."""
        stream = self._stream()
        back: list[str] = []
        taken: list[str] = []
        line, width = 0, len(self.header)
        reader = csv.reader(_feed(back, stream, taken), delimiter=self.delimiter)
        while True:
            cells = _next(reader)
            begin, spanned = line + 1, len(taken)
            if cells is None and (text := next(stream, None)) is None:
                return
            if cells is None:
                back.append(text or "")
            elif spanned > 1 and len(cells) != width and not (sound and sound(cells)):
                back += reversed(taken[1:])
                spanned, cells = 1, _next(csv.reader(taken[:1], delimiter=self.delimiter)) or [""]
            line += spanned
            taken.clear()
            if cells is None or back:
                reader = csv.reader(_feed(back, stream, taken), delimiter=self.delimiter)
            if cells is not None:
                yield begin, cells

    def _stream(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(self.data), self.encoding, errors="replace", newline="")


def _feed(back: list[str], stream: Iterator[str], taken: list[str]) -> Iterator[str]:
    """Hand on lines, those put `back` first, and keep those of the record at hand; too many end the record."""
    while len(taken) < MOST_LINES:
        text = back.pop() if back else next(stream, None)
        if text is None:
            return
        taken.append(text)
        yield text


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    """The next record, None after the last; one that cannot be parted is a single empty cell."""
    try:
        return next(reader, None)
    except csv.Error:
        return [""]


def open_table(data: bytes) -> Table:
    """The table in `data`."""
    encoding, strange = _encoding(data)
    head = data[: CHUNK // 4].decode(encoding, "replace").removeprefix("\ufeff")
    first = _first_line(head)
    delimiter = _delimiter(first)
    header = _next(csv.reader([first], delimiter=delimiter)) or []
    return Table(data, tuple(cell.strip() for cell in header), delimiter, encoding, strange)


def header_of(head: bytes) -> tuple[str, ...]:
    """The cells of the first line, as far as the first bytes of a file tell."""
    return open_table(head).header


def whole_table(table: Table, file: str) -> tuple[Reason, ...]:
    """What is said of a file as a whole: its letters, and an end that was cut off."""
    return (*strange_letters(table, file), *cut_off(table, file))


def cut_off(table: Table, file: str) -> tuple[Reason, ...]:
    """What is said of a file that ends within a record: no line break at the end, and cells that are missing.

    Where most records are shorter than the header, that is how they are written.
    """
    if table.data[-2:].endswith((b"\n", b"\r", b"\n\0", b"\0\n", b"\0\r")):
        return ()
    widths = [(line, len(cells)) for line, cells in table.rows()]
    line, width = widths[-1] if widths else (0, len(table.header))
    whole = sum(cells >= len(table.header) for _, cells in widths)
    if width >= len(table.header) or 2 * whole < len(widths) - 1:
        return ()
    message = f"The file ends within its last row, with {width} of {len(table.header)} cells: it was cut off."
    remedy = (
        "Export or download it anew and import that; what it holds of its last session may be incomplete."
    )
    return (Reason(CUT_OFF, message, remedy, place=Place(line, file=file), severity=Severity.WARNING),)


def strange_letters(table: Table, file: str) -> tuple[Reason, ...]:
    """What is said of a file that is not UTF-8."""
    if not table.strange:
        return ()
    message = "The file is not UTF-8 from here on; its letters were read as Windows-1252."
    remedy = "If names look wrong, export it anew, or save it as UTF-8."
    return (remark(LETTERS, message, remedy, Place(table.strange, file=file)),)


def _encoding(data: bytes) -> tuple[str, int]:
    """The encoding, and the line of the first byte that is not UTF-8."""
    wide = next((name for mark, name in MARKED.items() if data.startswith(mark)), "") or _unmarked(data[:200])
    if wide:
        return wide, 0
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    for at in range(0, len(data), CHUNK):
        try:
            decoder.decode(data[at : at + CHUNK], final=False)
        except UnicodeDecodeError as error:
            return "cp1252", data.count(b"\n", 0, at + error.start) + 1
    return "utf-8-sig", 0


def _unmarked(head: bytes) -> str:
    """UTF-16 without a mark: nearly every second byte of a line of plain letters is nothing."""
    half = len(head) // 2
    if head[::2].count(0) > half * MOSTLY:
        return "utf-16-be"
    return "utf-16-le" if head[1::2].count(0) > half * MOSTLY else ""


def _first_line(text: str) -> str:
    """The first line that is not blank; a name of a column may hold no line break."""
    return next((line for line in BREAK.split(text, 20) if line.strip()), "")


def _delimiter(line: str) -> str:
    """What stands most often between the names of the columns, outside of quotes."""
    bare = "".join(line.split('"')[::2])
    return max(DELIMITERS, key=bare.count)
