"""Open a text: a file by its name, or standard input."""

import sys
from pathlib import Path

from topset.ground.reason import Reason
from topset.store.reading import blocked, decoded, read
from topset.store.text_file import TextFile

STDIN = "-"


def open_text(name: str) -> TextFile | Reason:
    """The text of the file `name`, of standard input where it is "-"; why it cannot be had otherwise."""
    if name != STDIN:
        return read(Path(name))
    shown = Path("<stdin>")
    try:
        return decoded(sys.stdin.buffer.read(), shown)
    except OSError as error:
        return blocked(shown, error)
