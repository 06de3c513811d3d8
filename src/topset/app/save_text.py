"""Save a file: in one step, never over something that was changed meanwhile."""

from pathlib import Path

from topset.ground.reason import Reason
from topset.store.locking import BusyError, locked
from topset.store.reading import unwritten
from topset.store.writing import busy, refusal, replaced, write


def save_text(name: str, text: str, over: str | None = None, *, force: bool = False) -> Reason | None:
    """Write `text` to the file `name`; see `store.write` for what may stand there. Returns what prevented it."""
    return write(Path(name), text, over, force=force)


def save_content(name: str, content: str | bytes, *, force: bool = False) -> Reason | None:
    """Write a file that is text or not, over an older one only by `force`; what prevented it (FIL001 to FIL013)."""
    if isinstance(content, str):
        return save_text(name, content, force=force)
    path = Path(name)
    prevented = refusal(path, force=force)
    if prevented:
        return prevented
    try:
        target = path.resolve()
        with locked(target):
            return replaced(path, target, content, None, force=force)
    except BusyError:
        return busy(path)
    except OSError as error:
        return unwritten(path, error)


def may_save(name: str, *, force: bool = False) -> Reason | None:
    """Say what would prevent writing a file `name` now, as far as can be seen without writing."""
    return refusal(Path(name), force=force)
