"""Run the command line, and end well whatever happens."""

import os
import sys

from topset.cli.exits import BROKEN
from topset.cli.main import app
from topset.cli.terminal import say


def run() -> int:
    """The exit code of the command that was asked for: 2 for wrong usage, 130 for Ctrl-C, else the command's own."""
    try:
        app()
    except SystemExit as ended:
        return _flushed(ended.code if isinstance(ended.code, int) else 0)
    except Exception as error:
        if os.environ.get("TOPSET_DEBUG"):
            raise
        say(f"topset made a mistake ({type(error).__name__}: {error}).", sys.stderr)
        say("Please report it with the output of the same command and TOPSET_DEBUG=1.", sys.stderr)
        return BROKEN
    return 0


def _flushed(code: int) -> int:
    """`code`, after all output is out; whoever closed the pipe had enough and hears no complaint."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
