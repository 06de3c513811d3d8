"""Save a text: in one step, never over something that was changed meanwhile."""

from pathlib import Path

from topset.ground.reason import Reason
from topset.store.writing import refusal, write


def save_text(name: str, text: str, over: str | None = None, *, force: bool = False) -> Reason | None:
    """Write `text` to the file `name`; see `store.write` for what may stand there. Returns what prevented it."""
    return write(Path(name), text, over, force=force)


def may_save(name: str, *, force: bool = False) -> Reason | None:
    """Say what would prevent writing a file `name` now, as far as can be seen without writing."""
    return refusal(Path(name), force=force)
