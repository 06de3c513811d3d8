"""Write a text file whole or not at all."""

import contextlib
import os
from pathlib import Path

from topset.ground.reason import Reason
from topset.store.reading import blocked
from topset.store.text_file import digest


def write(path: Path, text: str, over: str | None = None, *, force: bool = False) -> Reason | None:
    """Put `text` at `path` in one step, and say what prevented it.

    `over` is the digest of the content that may be replaced, None where there should be no file yet; `force`
    replaces whatever is there. Links are followed, permissions are kept. FIL011: there is a file already;
    FIL012: it was changed meanwhile; FIL001 to FIL008 as in reading.
    """
    try:
        target = path.resolve()
        reason = _refusal(path, target, over, force=force)
        if reason:
            return reason
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8")  # a pipe or a device: there is nothing to replace
            return None
        return _replace(path, target, text.encode(), fresh=over is None and not force)
    except OSError as error:
        return blocked(path, error)


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
        message = f"{path} was changed meanwhile, and is left as it is."
        return Reason("FIL012", message, "Run the command again.")
    return None


def _replace(path: Path, target: Path, content: bytes, *, fresh: bool) -> Reason | None:
    """Write beside the target, then move into its place; a `fresh` file replaces nothing."""
    import secrets  # brings much with it, and most commands write nothing

    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.tmp")
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
        if not fresh:
            beside.replace(target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()
    _settle(target.parent)
    return None


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
