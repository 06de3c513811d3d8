"""How long questions about a plan are searched for: a stated time together, or until an end is asked for."""

from dataclasses import dataclass, field
from math import inf

from topset.ground.halt import Halt

A_BLINK = 0.01  # deterministic seconds that a question takes at the least, so that the time ends


@dataclass(slots=True)
class Patience:
    """The deterministic seconds that are left, the same on every machine, and whoever may ask for an end."""

    left: float = inf
    halt: Halt = field(default_factory=Halt)

    @property
    def over(self) -> bool:
        """Whether nothing more is to be searched."""
        return self.halt.asked or self.left <= 0

    def spend(self, seconds: float) -> None:
        """Take what a search took."""
        self.left -= max(seconds, A_BLINK)
