"""Hours between sessions, within a week and from one week into the next."""

from collections.abc import Sequence
from itertools import pairwise

from topset.ground.frozen import frozen
from topset.model.session import Session


@frozen
class Gap:
    """Two sessions in a row of those asked about, both at the same time of day."""

    first: Session
    second: Session

    @property
    def hours(self) -> int:
        """Hours from the one to the other."""
        return self.second.hour - self.first.hour


def gaps(sessions: Sequence[Session]) -> tuple[Gap, ...]:
    """Pair each session with the one after it; the sessions are in order of time."""
    return tuple(Gap(first, second) for first, second in pairwise(sessions))
