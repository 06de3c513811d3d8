"""Sets that were made again and again while nobody told how easily: then the next load is tried."""

from topset.adaptation.judging import Judged, Verdict
from topset.adaptation.response import Spot
from topset.adaptation.situation import Situation
from topset.evidence.adaptation import TRIED_AFTER

MADE = frozenset({Verdict.LIGHT, Verdict.MADE, Verdict.FULL})


def to_be_tried(situation: Situation, spot: Spot, last: Judged) -> bool:
    """Whether every rep of a part was made so often running with this load, without a word about reserves.

    A load that is light beside a maximum that rose since was the right one in its time.
    """
    times = 0
    for attempt in reversed(situation.attempts.get(spot, ())):
        judged = attempt.part(last.part)
        if judged is None or judged.verdict not in MADE or judged.lifted != last.lifted:
            break
        if judged.lifted is None or any(done.effort for done in judged.done):
            break
        times += 1
    return times >= situation.figures(TRIED_AFTER)
