"""A request to end a search early, from a signal or from another thread; what was found so far is the answer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Halt:
    """Asked once, it stays asked. What runs while it is asked is stopped."""

    def __init__(self) -> None:
        self.asked = False
        self._stop: Callable[[], None] | None = None

    def ask(self) -> None:
        """End the search. May be called within a handler of signals."""
        self.asked = True
        stop = self._stop
        if stop:
            stop()

    @contextmanager
    def stops(self, stop: Callable[[], None]) -> Iterator[None]:
        """While this context lasts, `stop` is called when the end is asked for."""
        self._stop = stop
        try:
            yield
        finally:
            self._stop = None
