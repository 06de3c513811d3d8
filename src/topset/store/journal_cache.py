"""What was read of a journal before, in the user's folder for caches; it can be deleted at any time.

One file for each journal holds its pieces by the digests of their texts, so that after an edit only the month that was
edited is read again. Whatever else the reading depends on (this program, the catalogue of exercises) is part of the
file's fingerprint. A file that is damaged, or of another fingerprint, counts for nothing.
"""

import contextlib
import marshal
import os
import sys
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from topset import __version__
from topset.store.journal_packing import Packed
from topset.store.text_file import digest

FORMAT = 1  # changes with what is kept
VARIABLE = "TOPSET_CACHE"  # another folder, or "off"
OLD = 90 * 24 * 3600  # seconds after which what was not used is deleted
CHECKED = 32  # bytes: the digest of the rest in hexadecimal
READERS = ("ground", "model", "notation", "catalogue", "catalogue/exercises", "store")


def folder() -> Path | None:
    """Where caches belong on this system; None where the user wants none."""
    given = os.environ.get(VARIABLE, "")
    if given == "off":
        return None
    if given:
        return Path(given)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or "~/AppData/Local"
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    try:
        return Path(base).expanduser() / "topset"
    except RuntimeError:  # a user without a home
        return None


def load(journal: Path) -> dict[str, Packed]:
    """The pieces that were read of this journal, by their digests; none where nothing can be had."""
    path = _path(journal)
    try:
        content = path.read_bytes() if path else b""
        if content[:CHECKED] != digest(content[CHECKED:]).encode():
            return {}
        made, pieces = marshal.loads(content[CHECKED:])  # its digest is right: we wrote it
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return pieces if made == fingerprint() else {}


def save(journal: Path, pieces: Mapping[str, Packed]) -> None:
    """Keep the pieces of this journal; where that is not possible, do without."""
    path = _path(journal)
    if path is None:
        return
    content = marshal.dumps((fingerprint(), dict(pieces)))
    beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.write_bytes(digest(content).encode() + content)
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        return
    _clear(path.parent)


def _path(journal: Path) -> Path | None:
    where = folder()
    if where is None:
        return None
    with contextlib.suppress(OSError):
        return where / f"{digest(str(journal.resolve()).encode('utf-8', 'surrogateescape'))}.journal"
    return None


def _clear(where: Path) -> None:
    """Delete what has not been written for long."""
    with contextlib.suppress(OSError):
        for each in where.iterdir():
            if each.suffix in {".journal", ".tmp"} and time.time() - each.stat().st_mtime > OLD:
                each.unlink()


@cache
def fingerprint() -> str:
    """Whatever a journal is read with: this version, and the state of its files, which change while it is developed."""
    package = Path(__file__).parents[1]
    states = [__version__, str(FORMAT), sys.version]
    for name in READERS:
        with contextlib.suppress(OSError), os.scandir(package / name) as entries:
            for entry in sorted((e for e in entries if e.name.endswith(".py")), key=lambda e: e.name):
                stat = entry.stat()
                states.append(f"{name}/{entry.name} {stat.st_size} {stat.st_mtime_ns}")
    return digest("\n".join(states).encode())
