"""Write a text file whole or not at all, one writer at a time."""

import contextlib
import os
import re
import time
from pathlib import Path

from topset.ground.reason import Reason
from topset.store.locking import BusyError, locked
from topset.store.reading import blocked, unwritten
from topset.store.text_file import digest

STALE = 60.0  # seconds after which a file beside the target belongs to a writer that was killed


def write(path: Path, text: str, over: str | None = None, *, force: bool = False) -> Reason | None:
    """Put `text` at `path` in one step, and say what prevented it.

    `over` is the digest of the content that may be replaced, None where there should be no file yet; `force`
    replaces whatever is there. Links are followed, permissions are kept. FIL011: there is a file already;
    FIL012: it was changed meanwhile; FIL013: another writer is at it; FIL001 to FIL008 as in reading.
    """
    try:
        target = path.resolve()
        reason = _refusal(path, target, over, force=force)
        if reason:
            return reason
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8")  # a pipe or a device: there is nothing to replace
            return None
        with locked(target):
            return replaced(path, target, text.encode(), over, force=force)
    except BusyError:
        return busy(path)
    except OSError as error:
        return unwritten(path, error)


def busy(path: Path) -> Reason:
    """What is said where another writer holds the lock."""
    return Reason("FIL013", f"{path} is being written by another program.", "Run the command again.")


def replaced(
    path: Path, target: Path, content: bytes, over: str | None, *, force: bool = False
) -> Reason | None:
    """As `write` for bytes, by one who holds the lock of `target`, which is `path` with its links resolved.

    Raise OSError where the system says no.
    """
    reason = _refusal(path, target, over, force=force)
    if reason:
        return reason
    _sweep(target)
    return _replace(path, target, content, None if force else over, fresh=over is None and not force)


def refusal(path: Path, over: str | None = None, *, force: bool = False) -> Reason | None:
    """Say what would prevent `write`, without writing."""
    try:
        return _refusal(path, path.resolve(), over, force=force)
    except OSError as error:
        return blocked(path, error)


def _refusal(path: Path, target: Path, over: str | None, *, force: bool) -> Reason | None:
    """Why `target` may not be written; an OSError where the system says no."""
    if target.is_dir():
        raise IsADirectoryError
    if not target.exists():
        if not target.parent.is_dir():
            raise FileNotFoundError
        if over is not None:
            return _changed(path)
        if not os.access(target.parent, os.W_OK):
            raise PermissionError
        return None
    if not os.access(target, os.W_OK):
        raise PermissionError
    if force or not target.is_file():
        return None
    if over is None:
        return Reason("FIL011", f"{path} exists already.", "Name another file, or use --force to replace it.")
    if digest(target.read_bytes()) != over:
        return _changed(path)
    return None


def _changed(path: Path) -> Reason:
    message = f"{path} was changed meanwhile, and is left as it is."
    return Reason("FIL012", message, "Run the command again.")


def _replace(path: Path, target: Path, content: bytes, over: str | None, *, fresh: bool) -> Reason | None:
    """Write beside the target, then move into its place; a `fresh` file replaces nothing.

    Editors know nothing of the lock: whether the file is still the one read is asked again at the last moment.
    """
    beside = target.with_name(f"{_stem(target)}{os.urandom(4).hex()}.tmp")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o7777)
        if fresh and not _link(beside, target):
            return _refusal(path, target, None, force=False)
        if over is not None and (reason := _refusal(path, target, over, force=False)):
            return reason
        if not fresh:
            beside.replace(target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()
    _settle(target.parent)
    return None


def _stem(target: Path) -> str:
    """How the names of files beside the target begin."""
    return f".{target.name[:200]}."


def _sweep(target: Path) -> None:
    """Remove what a writer that was killed left beside the target."""
    left = re.compile(rf"{re.escape(_stem(target))}[0-9a-f]{{8}}\.tmp")
    with contextlib.suppress(OSError):
        for entry in os.scandir(target.parent):
            if left.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat().st_mtime > STALE:
                        Path(entry.path).unlink()


def _link(beside: Path, target: Path) -> bool:
    """Give the new file its name unless another has it; where links are not to be had, by moving it."""
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        return False
    except OSError:
        if target.exists():
            return False
        beside.rename(target)
    return True


def _settle(folder: Path) -> None:
    """Have the new name on disk too; some systems cannot, and then it is there a little later."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
