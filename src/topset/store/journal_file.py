"""Change a journal on disk: a few lines of it, in one step, and nothing else.

The file is read, changed and replaced while its lock is held: of two writers at once the second changes what the first
has written. Line ends, a byte order mark and everything between the changed lines stay as they are.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.store.locking import BusyError, locked
from topset.store.reading import content_of, spelling, unwritten
from topset.store.text_file import digest
from topset.store.writing import busy, replaced

T = TypeVar("T")
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
END = re.compile(r"\r\n|\r|\n")


@frozen
class Splice:
    """Replace the `removed` lines from line `at` on, counted from 0, by `lines`."""

    at: int
    removed: int = 0
    lines: tuple[str, ...] = ()


# From the lines of a journal to what is to be changed in them, and what to answer.
Change = Callable[[tuple[str, ...]], tuple[Sequence[Splice], T]]


def change(path: Path, edit: Change[T], *, fresh: bool = True) -> T | Reason:
    """Change the journal at `path` as `edit` says, and return its answer, or why nothing was written.

    `edit` is given the lines without their ends, none where there is no file yet; then one is made if `fresh`. Splices
    apply one after the other. Without any the file is not touched.
    """
    try:
        target = path.resolve()
        with locked(target):
            return _changed(path, target, edit, fresh=fresh)
    except BusyError:
        return busy(path)
    except OSError as error:
        return unwritten(path, error)


def _changed(path: Path, target: Path, edit: Change[T], *, fresh: bool) -> T | Reason:
    exists = target.exists() or not fresh
    content = content_of(path) if exists else b""
    if isinstance(content, Reason):
        return content
    found = spelling(content, path)
    if isinstance(found, Reason):
        return found
    raw = _lines(found.text)
    splices, answer = edit(tuple(line.rstrip("\r\n") for line in raw))
    if splices:
        end = END.search(found.text)
        for splice in splices:
            _apply(raw, splice, end[0] if end else "\n")
        try:
            now = found.spelled("".join(raw))
        except UnicodeEncodeError:
            remedy = "Write it on a terminal that is set to UTF-8."
            return Reason("FIL003", "What is to be written is no UTF-8 text.", remedy)
        prevented = replaced(path, target, now, digest(content) if exists else None)
        if prevented:
            return prevented
    return answer


def _lines(text: str) -> list[str]:
    """The lines with their ends."""
    if "\r" in text:
        return LINE.findall(text)
    lines = text.split("\n")
    last = lines.pop()
    return [*(f"{line}\n" for line in lines), *([last] if last else [])]


def _apply(raw: list[str], splice: Splice, end: str) -> None:
    if splice.lines and 0 < splice.at <= len(raw) and not END.search(raw[splice.at - 1]):
        raw[splice.at - 1] += end  # the last line had none
    raw[splice.at : splice.at + splice.removed] = [f"{line}{end}" for line in splice.lines]
