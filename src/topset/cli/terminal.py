"""What the terminal can do: width and colour, and lines on it. Rich is only loaded where tables are drawn."""

import os
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

STYLES = {"error": "1;31", "warning": "33", "info": "36", "bold": "1", "dim": "2", "good": "32"}
NARROWEST = 20
PIPED = 200  # wide enough for any table, so that a program that reads the output gets a row a line


def width(stream: TextIO | None = None) -> int:
    """Columns to write in: those of the terminal, or plenty where there is none; `COLUMNS` decides over both."""
    stream = stream or sys.stdout
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given) > 0:
        return max(NARROWEST, int(given))
    if not stream.isatty():
        return PIPED
    return max(NARROWEST, shutil.get_terminal_size().columns)


def styled(text: str, style: str, stream: TextIO | None = None) -> str:
    """`text` in colour where the stream shows it; see https://no-color.org and https://force-color.org."""
    return f"\033[{STYLES[style]}m{text}\033[0m" if text and _coloured(stream or sys.stdout) else text


def _coloured(stream: TextIO) -> bool:
    """Whether the stream shows colours and the user wants them."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def say(text: str = "", stream: TextIO | None = None) -> None:
    """One line, or several; characters that the stream cannot write are replaced."""
    stream = stream or sys.stdout
    try:
        stream.write(f"{text}\n")
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(f"{text}\n".encode(encoding, "replace").decode(encoding))


def put(text: str) -> None:
    """A program on standard output as it is: in UTF-8, as files are, where the stream's own letters do not suffice."""
    try:
        sys.stdout.write(text)
    except UnicodeEncodeError:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))


def wrapped(text: str, indent: str = "", stream: TextIO | None = None) -> str:
    """`text` in lines that fit, each behind `indent`."""
    room = min(width(stream), 110)
    lines = textwrap.wrap(text, room, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    return "\n".join(lines)


def console() -> "Console":
    """A Rich console on standard output."""
    from rich.console import Console

    shown = _coloured(sys.stdout)
    return Console(
        width=width(),
        color_system="standard" if shown else None,
        force_terminal=shown,
        highlight=False,
        emoji=False,
        markup=False,
    )
