"""Plan: the best program for an athlete, as text."""

from topset import notation, planner
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.halt import Halt
from topset.ground.search import Watch
from topset.model.athlete import Athlete
from topset.planner.answer import Plan


@frozen
class Planned:
    """The answer of the planner, and its program as text ("" where there is none)."""

    plan: Plan
    text: str

    @property
    def gap(self) -> float:
        """How much better another plan could be, as a share."""
        return self.plan.gap


def plan(
    athlete: Athlete,
    figures: Figures = PUBLISHED,
    watch: Watch | None = None,
    seconds: float = 30.0,
    gap: float | None = None,
    halt: Halt | None = None,
) -> Planned:
    """Search for at most `seconds`, or until the relative `gap` is reached; `watch` is told of every better plan.

    Once `halt` is asked, the best plan so far is the answer.
    """
    answer = planner.plan(athlete, figures, watch, seconds, gap, halt)
    return Planned(answer, notation.print_program(answer.program) if answer.program else "")
