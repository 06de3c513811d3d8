"""The messages of a FIT file: binary records, each laid out by a definition before it.

Only what is asked for is unpacked. Numbers that FIT calls invalid are None.
"""

import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from topset.ground.frozen import frozen

SIGN = b".FIT"
SHORTEST = 12
DEFINITION, DEVELOPER, COMPRESSED = 0x40, 0x20, 0x80
STRING = 7
# By the low bits of a base type: how it is unpacked, its size, the number that means nothing.
BASES: dict[int, tuple[str, int, int | None]] = {
    0: ("B", 1, 0xFF), 1: ("b", 1, 0x7F), 2: ("B", 1, 0xFF), 3: ("h", 2, 0x7FFF), 4: ("H", 2, 0xFFFF),
    5: ("i", 4, 0x7FFFFFFF), 6: ("I", 4, 0xFFFFFFFF), 8: ("f", 4, None), 9: ("d", 8, None), 10: ("B", 1, 0),
    11: ("H", 2, 0), 12: ("I", 4, 0), 13: ("B", 1, 0xFF), 14: ("q", 8, None), 15: ("Q", 8, None), 16: ("Q", 8, 0),
}  # fmt: skip
CRC = (
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
    0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
)  # fmt: skip

Value = int | float | str | None


class Laid(NamedTuple):
    """One field of a definition."""

    number: int
    size: int
    base: int


class Definition(NamedTuple):
    """How the records of a local type are laid out; `size` is that of all fields, developers' fields included."""

    message: int
    order: str
    fields: tuple[Laid, ...]
    size: int


@frozen
class Message:
    """A message by its number in the profile, its values by the numbers of their fields, lists as they are."""

    number: int
    values: dict[int, tuple[Value, ...]]

    def one(self, field_: int) -> int | None:
        """The first number of a field."""
        found = self.values.get(field_, (None,))
        return found[0] if found and isinstance(found[0], int) else None

    def text(self, field_: int) -> str:
        """The text of a field."""
        found = self.values.get(field_, ("",))
        return found[0] if found and isinstance(found[0], str) else ""


@dataclass(slots=True)
class FitFile:
    """A reading of `data`; `fault` says what was wrong with it, after `messages` went through it."""

    data: bytes
    fault: str = ""
    definitions: dict[int, Definition] = field(default_factory=dict)

    def messages(self, wanted: Collection[int]) -> Iterator[Message]:
        """The messages of some numbers, in order, as far as the file can be read; files may be joined to one."""
        at = 0
        while at + SHORTEST <= len(self.data) and not self.fault:
            size, end = self._header(at)
            if self.fault:
                return
            self.definitions.clear()
            yield from self._records(at + size, min(end, len(self.data)), wanted)
            self._check(at, end + 2)
            at = end + 2

    def _check(self, at: int, end: int) -> None:
        """Look whether the file is whole, unless something is known to be wrong."""
        if not self.fault and end > len(self.data):
            self.fault = "It is cut off."
        elif not self.fault and crc(self.data[at:end]):
            self.fault = "Its check sum does not fit: some of it was changed."

    def _header(self, at: int) -> tuple[int, int]:
        """The size of the header, and where the records end."""
        size = self.data[at]
        if size < SHORTEST or self.data[at + 8 : at + 12] != SIGN:
            self.fault = f"No FIT file begins at byte {at:,}."
            return 0, 0
        (records,) = struct.unpack_from("<I", self.data, at + 4)
        return size, at + size + records

    def _records(self, at: int, end: int, wanted: Collection[int]) -> Iterator[Message]:
        while at < end:
            head = self.data[at]
            at += 1
            try:
                if head & DEFINITION and not head & COMPRESSED:
                    at = self._define(at, head)
                    continue
            except (IndexError, struct.error):
                self.fault = "It is cut off."
                return
            local = (head >> 5) & 3 if head & COMPRESSED else head & 15
            laid = self.definitions.get(local)
            if laid is None or at + laid.size > end:
                self.fault = "It is cut off." if laid else f"Byte {at:,} belongs to no message."
                return
            if laid.message in wanted:
                yield Message(laid.message, dict(self._values(at, laid)))
            at += laid.size

    def _define(self, at: int, head: int) -> int:
        """Take in a definition; returns where the next record begins."""
        order = ">" if self.data[at + 1] else "<"
        (message,) = struct.unpack_from(f"{order}H", self.data, at + 2)
        count = self.data[at + 4]
        at += 5
        fields = tuple(Laid(*struct.unpack_from("3B", self.data, at + 3 * nth)) for nth in range(count))
        at += 3 * count
        size = sum(each.size for each in fields)
        if head & DEVELOPER:
            more = self.data[at]
            size += sum(self.data[at + 2 + 3 * nth] for nth in range(more))
            at += 1 + 3 * more
        self.definitions[head & 15] = Definition(message, order, fields, size)
        return at

    def _values(self, at: int, laid: Definition) -> Iterator[tuple[int, tuple[Value, ...]]]:
        for each in laid.fields:
            raw = self.data[at : at + each.size]
            at += each.size
            yield each.number, _unpacked(raw, each.base & 31, laid.order)


def _unpacked(raw: bytes, base: int, order: str) -> tuple[Value, ...]:
    """The values of a field; nothing for a type that nobody knows, or a size that does not fit it."""
    if base == STRING:
        return (raw.split(b"\0")[0].decode("utf-8", "replace"),)
    code, size, invalid = BASES.get(base, ("", 0, None))
    if not size or len(raw) % size:
        return ()
    return tuple(None if v == invalid else v for v in struct.unpack(f"{order}{len(raw) // size}{code}", raw))


def crc(data: bytes) -> int:
    """The check sum of FIT; 0 over a whole file with its own at the end."""
    found = 0
    for byte in data:
        found = (found >> 4) ^ CRC[found & 15] ^ CRC[byte & 15]
        found = (found >> 4) ^ CRC[found & 15] ^ CRC[byte >> 4]
    return found
