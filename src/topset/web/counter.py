"""How often somebody asked within the minute: counted by each process for itself, so that counting costs nothing."""

import time
from collections import OrderedDict
from threading import Lock

from topset.ground.frozen import frozen

MINUTE = 60
MOST_NAMES = 100_000  # that are counted at the same time: some 20 MB


@frozen
class Limit:
    """At most so many requests a minute of one user; those of one `kind` are counted together."""

    most: int
    kind: str = "all"

    def keeps(self, user: object) -> bool:
        """Count one more request of a user, by what is theirs alone; whether it is within the limit."""
        return COUNTER.count(f"{self.kind} user {user}") <= self.most


class Counter:
    """Counts by name within the minute; of too many names it forgets the one that was quiet for longest."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._minute = 0
        self._counts: OrderedDict[str, int] = OrderedDict()

    def count(self, name: str) -> int:
        """Count one more, and give the number so far."""
        with self._lock:
            minute = int(time.time() // MINUTE)
            if minute != self._minute:
                self._minute, self._counts = minute, OrderedDict()
            number = self._counts.pop(name, 0) + 1
            self._counts[name] = number
            if len(self._counts) > MOST_NAMES:
                self._counts.popitem(last=False)
            return number

    def clear(self) -> None:
        """Begin anew."""
        with self._lock:
            self._counts.clear()


COUNTER = Counter()
TEXTS = Limit(240, "texts")  # that are judged, repaired or written anew
WORK = Limit(30, "work")  # that a worker does
FILES = Limit(60, "files")  # that are made of a program


def left() -> float:
    """Seconds of the minute that are left."""
    return MINUTE - time.time() % MINUTE
