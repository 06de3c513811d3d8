"""Ctrl-C ends a search with the best that was found; pressed again, it ends the command."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from topset.ground.halt import Halt


@contextmanager
def ended_by_ctrl_c() -> Iterator[Halt]:
    """A request to end that the first Ctrl-C within this context makes."""
    halt = Halt()
    before = signal.getsignal(signal.SIGINT)

    def ask(*_: object) -> None:
        signal.signal(signal.SIGINT, before)
        halt.ask()

    signal.signal(signal.SIGINT, ask)
    try:
        yield halt
    finally:
        signal.signal(signal.SIGINT, before)
