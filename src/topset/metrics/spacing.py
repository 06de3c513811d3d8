"""Hours between sessions of a week and from one week into the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from topset.model.session import Session

WEEK_HOURS = 7 * 24


@dataclass(frozen=True, slots=True)
class Gap:
    """Two sessions in a row of those asked about, both at the same time of day."""

    first: Session
    second: Session

    @property
    def hours(self) -> int:
        """Hours from the one to the other."""
        return self.second.hour - self.first.hour


def gaps(sessions: Sequence[Session]) -> Iterator[Gap]:
    """Each session with the one after it, in order of time."""
    for index, first in enumerate(sessions[:-1]):
        yield Gap(first, sessions[index + 1])
