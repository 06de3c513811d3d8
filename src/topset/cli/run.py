"""Run the command line, and end well whatever happens."""

import os
import sys
from pathlib import Path

from topset.cli.exits import BROKEN, WRONG_INPUT
from topset.cli.main import asked, program
from topset.cli.terminal import say


def run() -> int:
    """The exit code of the command that was asked for: 2 for wrong usage, 130 for Ctrl-C, else the command's own."""
    _open()
    try:
        program(asked(sys.argv[1:]))()
    except SystemExit as ended:
        return _flushed(ended.code if isinstance(ended.code, int) else 0)
    except Exception as error:
        if os.environ.get("TOPSET_DEBUG"):
            raise
        if isinstance(error, OSError):  # files answer for themselves: this is the output
            return unwritten(error)
        say(f"topset made a mistake ({type(error).__name__}: {error}).", sys.stderr)
        say("Please report it with the output of the same command and TOPSET_DEBUG=1.", sys.stderr)
        return BROKEN
    return 0


def _open() -> None:
    """A stream that the shell closed is empty, or swallows what is said."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open until the end


def _flushed(code: int) -> int:
    """`code`, after all output is out."""
    try:
        sys.stdout.flush()
    except OSError as error:
        return unwritten(error, code)
    return code


def unwritten(error: OSError, code: int = 0) -> int:
    """Give up the rest of the answer and say so; whoever closed the pipe had enough and hears no complaint."""
    _silence()
    if isinstance(error, BrokenPipeError):
        return code
    say(f"The answer cannot be written: {error.strerror or error}.", sys.stderr)
    return WRONG_INPUT


def _silence() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
