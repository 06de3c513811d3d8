"""Read an upload in a process of its own: whatever is in the file, it ends in time and takes nothing with it."""

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from topset.app.import_journal import ImportedJournal, import_journal
from topset.interchange import Options

SECONDS = 60.0
MEMORY = 2 * 1024**3  # bytes of addresses, most of which Python only reserves
LOOK = 0.2  # seconds between two looks at whether it is still wanted


class TooMuchError(Exception):
    """A file that could not be read within the bounds."""


def read_apart(
    file: Path, given: dict[str, Any], unwanted: Callable[[], bool], seconds: float = SECONDS
) -> ImportedJournal:
    """What the file holds; TooMuchError where it takes too long or too much, or is not wanted any more."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_child, args=(theirs, file, given), daemon=True)
    process.start()
    theirs.close()
    try:
        return _answer(ours, unwanted, seconds)
    finally:
        process.kill()
        process.join()
        ours.close()


def _answer(ours: Connection, unwanted: Callable[[], bool], seconds: float) -> ImportedJournal:
    """What the process says, once it does."""
    left = seconds
    while left > 0 and not unwanted():
        if ours.poll(LOOK):
            try:
                found: ImportedJournal | None = ours.recv()
            except EOFError:
                found = None
            if found is None:
                raise TooMuchError
            return found
        left -= LOOK
    raise TooMuchError


def _child(theirs: Connection, file: Path, given: dict[str, Any]) -> None:
    """Read, within bounds."""
    _bound()
    done: ImportedJournal | None = None
    with suppress(MemoryError, RecursionError):
        done = import_journal(file.read_bytes(), Options(**given))
    theirs.send(done)


def _bound() -> None:
    """The bounds of this process, where the system knows such."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(SECONDS), int(SECONDS)))
