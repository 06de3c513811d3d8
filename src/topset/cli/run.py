"""Run the command line, and end well whatever happens."""

import os
import sys

import click

from topset.cli.exits import BROKEN, INTERRUPTED, WRONG_INPUT
from topset.cli.main import app
from topset.cli.terminal import say


def run() -> int:
    """The exit code of the command that was asked for."""
    try:
        outcome = app(standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return WRONG_INPUT
    except (KeyboardInterrupt, click.Abort):
        say("Stopped.", sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough; the interpreter must not try to write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("TOPSET_DEBUG"):
            raise
        say(f"topset made a mistake ({type(error).__name__}: {error}).", sys.stderr)
        say("Please report it with the output of the same command and TOPSET_DEBUG=1.", sys.stderr)
        return BROKEN
    return outcome if isinstance(outcome, int) else 0
