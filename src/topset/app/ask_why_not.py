"""Ask why a plan is not otherwise: plan, force the wish, plan again, compare."""

from topset.app.read_wish import read_wish
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.halt import Halt
from topset.ground.reason import Reason
from topset.ground.search import Watch
from topset.model.athlete import Athlete
from topset.planner import plan
from topset.planner.answer import Plan
from topset.planner.why_not import Verdict, why_not


@frozen
class WhyNot:
    """The answer to a wish, and how far the plan it is compared with could be bettered itself, as a share."""

    verdict: Verdict
    gap: float


def ask_why_not(
    athlete: Athlete,
    words: str,
    figures: Figures = PUBLISHED,
    seconds: float = 10.0,
    halt: Halt | None = None,
    watch: Watch | None = None,
    watch_wish: Watch | None = None,
) -> WhyNot | Plan | Reason:
    """The answer; the plan where no program is possible at all; a reason where the wish is not understood.

    In a program with a Backwards block the wish is about the weeks after it. Once `halt` is asked, the best so far is
    compared, with the gaps that are left. `watch` hears of the search without the wish, `watch_wish` of the other.
    """
    asked = read_wish(words, athlete)
    if isinstance(asked, Reason):
        return asked
    answer = plan(athlete, figures, watch, seconds, halt=halt)
    if not answer.parts:
        return answer
    return WhyNot(why_not(answer.parts[-1].found, asked, halt=halt, watch=watch_wish), answer.gap)
