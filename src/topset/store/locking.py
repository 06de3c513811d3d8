"""One writer at a time: a lock that ends with its process, however that ends.

Where folders can be locked, the folder of the file is: nothing is left lying beside the file, and a file that does not
exist yet can be locked too. Elsewhere (Windows) it is a file among the temporary ones.
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

WAIT = 10.0  # seconds; writing takes some hundredths of one
PAUSE = 0.005  # seconds between two attempts
BUSY = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})


class BusyError(OSError):
    """Another writer holds the lock and does not let go."""


@contextmanager
def locked(target: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock of the file `target`, whose links are resolved; raise BusyError after `wait` seconds.

    Some network drives know no locks. There the digest alone, compared right before the file is replaced, keeps one
    writer from undoing another's work.
    """
    handle = _open(target)
    try:
        _take(handle, time.monotonic() + wait)
        yield
    finally:
        with suppress(OSError):  # what was done is done
            os.close(handle)  # and with it the lock


def _take(handle: int, until: float) -> None:
    while True:
        try:
            _try(handle)
        except OSError as error:
            if error.errno not in BUSY:
                return
            if time.monotonic() > until:
                raise BusyError from error
        else:
            return
        time.sleep(PAUSE)


if sys.platform == "win32":
    import msvcrt
    import tempfile

    from topset.store.text_file import digest

    def _open(target: Path) -> int:
        name = f"topset-{digest(str(target).casefold().encode())}.lock"
        return os.open(Path(tempfile.gettempdir(), name), os.O_RDWR | os.O_CREAT)

    def _try(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _open(target: Path) -> int:
        return os.open(target.parent, os.O_RDONLY)

    def _try(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
