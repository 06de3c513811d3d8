"""Read TOML and remember where each key and value stands: the standard library gives the values only."""

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason

KEY = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)"""
KEYS = rf"{KEY}(?:\s*\.\s*{KEY})*"
HEADER = re.compile(rf"\s*\[\[?\s*({KEYS})\s*\]\]?\s*(?:#.*)?$")
ASSIGNMENT = re.compile(rf"\s*({KEYS})\s*=")
INLINE = re.compile(rf"[{{,]\s*({KEYS})\s*=")
SPOT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")

Path = tuple[str, ...]


@frozen
class Toml:
    """A document: its values, and the offsets (start, end) of its keys by path, in the order of the text."""

    text: str
    file: str
    values: Mapping[str, object]
    keys: Mapping[Path, tuple[int, int]]

    def place(self, path: Path, value: object = None) -> Place:
        """Where `value` stands behind the key at `path`; where the key stands if there is none."""
        known = path
        while known and known not in self.keys:
            known = known[:-1]
        if not known:
            return place_at(self.text, 0, 0, self.file)
        start, stop = self.keys[known]
        if value is None or known != path:
            return place_at(self.text, start, stop, self.file)
        end = min((other for other, _ in self.keys.values() if other > start), default=len(self.text))
        spelled = (f'"{value}"', f"'{value}'", str(value))
        found = [(at, at + len(s)) for s in spelled if (at := self.text.find(s, stop, end)) >= 0]
        return place_at(self.text, *(found[0] if found else (start, stop)), self.file)


def load(text: str, file: str, code: str) -> Toml | Reason:
    """Parse `text`; a mistake in its syntax is a `Reason` with `code` at its place."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _syntax(str(error), text, file, code)
    except (RecursionError, ValueError):  # lists a thousand deep, numbers of thousands of digits
        said, remedy = (
            "This cannot be read: it is nested too deeply, or a number is too long.",
            "Is it the right file?",
        )
        return Reason(code, said, remedy, place=Place(1, file=file))
    return Toml(text, file, values, _keys(text))


def near(word: str, known: list[str]) -> str:
    """A remedy that names the word most likely meant, or all of them when none is near."""
    close = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return f'Did you mean "{close[0]}"?' if close else f"Use one of: {', '.join(known)}."


def place_at(text: str, start: int, end: int, file: str) -> Place:
    """The place of the characters `start` to `end`, which stand on one line."""
    line_start = text.rfind("\n", 0, start) + 1
    column = start - line_start + 1
    return Place(text.count("\n", 0, start) + 1, column, column + end - start, file)


def _syntax(message: str, text: str, file: str, code: str) -> Reason:
    """The library's message as a reason; its position is taken out of the words."""
    spot = SPOT.search(message)
    words = SPOT.sub("", message)
    if spot and spot[1]:
        line, column = int(spot[1]), int(spot[2])
    else:
        line, column = max(1, len(text.rstrip().split("\n"))), 1
    if "overwrite" in words:
        said, remedy = "This key is given twice.", "Keep one of the two."
    else:
        said = f"This is not valid TOML: {words[:1].lower()}{words[1:]}."
        remedy = 'Texts stand in quotes ("82 kg"), lists in brackets (["back"]), and a key is given once.'
    return Reason(code, said, remedy, place=Place(line, column, column + 1, file))


def _keys(text: str) -> Mapping[Path, tuple[int, int]]:
    """The offsets of all keys, tables included; of a key met twice, the first."""
    found: dict[Path, tuple[int, int]] = {}
    table: Path = ()
    offset = 0
    for line in text.splitlines(keepends=True):
        header = HEADER.match(line.rstrip())
        if header:
            table = _parts(header[1])
            found.setdefault(table, (offset + header.start(1), offset + header.end(1)))
        elif key := ASSIGNMENT.match(line):
            path = table + _parts(key[1])
            found.setdefault(path, (offset + key.start(1), offset + key.end(1)))
            for inner in INLINE.finditer(line, key.end()):
                span = (offset + inner.start(1), offset + inner.end(1))
                found.setdefault(path + _parts(inner[1]), span)
        offset += len(line)
    return found


def _parts(dotted: str) -> Path:
    """A key as written, as the names it is made of."""
    return tuple(part[1:-1] if part[0] in "\"'" else part for part in re.findall(KEY, dotted))
