"""Tables as apps write them: letters, delimiter, records over several lines, and quotes that are never closed."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.interchange.flaws import LETTERS, remark

DELIMITERS = ",;\t|"
MOST_LINES = 200  # of one record: no note is longer; a quote left open would swallow the rest of the file
CHUNK = 1 << 20
BREAK = re.compile(r"\r\n|\n|\r")
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its header, and how its bytes are read. `strange` is the first line that is not UTF-8, 0 for none."""

    data: bytes
    header: tuple[str, ...]
    delimiter: str
    encoding: str
    strange: int = 0

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each record below the header with the line it begins on; blank lines are none."""
        records = self._records()
        for _, cells in records:
            if cells:
                break  # the header
        for line, cells in records:
            if cells:
                yield line, cells

    def _records(self) -> Iterator[tuple[int, list[str]]]:
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
            elif spanned > 1 and len(cells) != width:
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


def strange_letters(table: Table, file: str) -> tuple[Reason, ...]:
    """What is said of a file that is not UTF-8."""
    if not table.strange:
        return ()
    message = "The file is not UTF-8 from here on; its letters were read as Windows-1252."
    remedy = "If names look wrong, export it anew, or save it as UTF-8."
    return (remark(LETTERS, message, remedy, Place(table.strange, file=file)),)


def _encoding(data: bytes) -> tuple[str, int]:
    """The encoding, and the line of the first byte that is not UTF-8."""
    if data.startswith(UTF_16):
        return "utf-16", 0
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    for at in range(0, len(data), CHUNK):
        try:
            decoder.decode(data[at : at + CHUNK], final=False)
        except UnicodeDecodeError as error:
            return "cp1252", data.count(b"\n", 0, at + error.start) + 1
    return "utf-8-sig", 0


def _first_line(text: str) -> str:
    """The first line that is not blank; a name of a column may hold no line break."""
    return next((line for line in BREAK.split(text, 20) if line.strip()), "")


def _delimiter(line: str) -> str:
    """What stands most often between the names of the columns, outside of quotes."""
    bare = "".join(line.split('"')[::2])
    return max(DELIMITERS, key=bare.count)
