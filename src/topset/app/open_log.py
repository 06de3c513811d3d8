"""Open a journal: a file by its name, or standard input."""

from pathlib import Path

from topset.app.open_text import open_text
from topset.ground.reason import Reason
from topset.store.text_file import TextFile


def open_log(name: str, *, must_exist: bool = False) -> TextFile | Reason | None:
    """The journal of that file; None where there is nothing in it, or, unless it `must_exist`, no such file yet."""
    found = open_text(name)
    if isinstance(found, Reason) and (found.code == "FIL005" or (not must_exist and _missing(found, name))):
        return None
    return found


def _missing(reason: Reason, name: str) -> bool:
    """Whether there is only no file, in a folder that exists."""
    return reason.code == "FIL001" and Path(name).parent.is_dir()
