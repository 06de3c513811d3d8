"""Read an upload in a process of its own: whatever is in the file, it ends in time and takes nothing with it."""

import datetime
import multiprocessing
import time
import zoneinfo
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from topset.app.import_journal import ImportedJournal, import_journal
from topset.interchange import Options

SECONDS = 60.0
MEMORY = 2 * 1024**3  # bytes of addresses, most of which Python only reserves
FAILED = 1  # what a process ends with that an exception has ended
LOOK = 0.2  # seconds between two looks at whether it is still wanted


class TooMuchError(Exception):
    """A file that could not be read within the bounds."""


class BrokenError(Exception):
    """The reading process broke: a mistake of ours."""


class At:
    """Turns a moment into the time of a zone; it goes into another process, as a function there could not."""

    def __init__(self, zone: str) -> None:
        self._zone = zoneinfo.ZoneInfo(zone)

    def __call__(self, moment: datetime.datetime) -> datetime.datetime:
        """The moment by the clock on the lifter's wall."""
        return moment.astimezone(self._zone)


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
    except EOFError as error:
        process.join()
        raise (BrokenError if process.exitcode == FAILED else TooMuchError) from error
    finally:
        process.kill()
        process.join()
        ours.close()


def _answer(ours: Connection, unwanted: Callable[[], bool], seconds: float) -> ImportedJournal:
    """What the process says, once it does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not unwanted():
        if ours.poll(LOOK):
            found: ImportedJournal | None = ours.recv()
            if found is not None:
                return found
            break
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
