"""What sets show that were told to have stopped too far from failure to judge.

That is no 1RM, but the least that it can be; and that the load was too light, by how far what was told lies above what
was written.
"""

from collections.abc import Iterable

from topset.adaptation.judging import Judged, grams_of
from topset.adaptation.situation import Situation
from topset.evidence.adaptation import HARDER
from topset.evidence.effort import TOLD_RESERVE, load_correction
from topset.evidence.strength_estimate import MOST_REPS
from topset.model.journal import LiftedSet

FARTHEST = 20  # half reps in reserve


def at_least(situation: Situation, parts: Iterable[Judged], body_g: int) -> float:
    """The 1RM in grams, `body_g` of the body with it; 0 unless every set of these parts was told to be that easy.

    The reserve is taken for as much less than told as reserves are misjudged.
    """
    shown = (_shown(situation, done, body_g) for judged in parts for done in judged.done)
    return min(shown, default=0.0)


def lighter(situation: Situation, judged: Judged) -> int:
    """By how many tenths of a percent the load was too light; 0 where any set says more precisely how hard it was."""
    wanted = judged.target.rir
    told = [done.effort.rir.lo if done.effort else 0 for done in judged.done]
    if wanted is None or min(told, default=0) <= situation.figures(TOLD_RESERVE):
        return 0
    over = min(told) - wanted.hi - situation.figures(HARDER)
    return load_correction(-max(0, over), situation.figures)


def farthest(judged: Judged) -> bool:
    """Whether every set was told to have stopped as far from failure as can be written: so far, or further."""
    return bool(judged.done) and all(one.effort and one.effort.rir.lo >= FARTHEST for one in judged.done)


def _shown(situation: Situation, done: LiftedSet, body_g: int) -> float:
    grams = grams_of(done)
    if grams is None or done.effort is None or done.effort.rir.lo <= situation.figures(TOLD_RESERVE):
        return 0.0
    reps = done.count + (done.effort.rir.lo - situation.figures(HARDER)) // 2
    worth = situation.model.worth(done.role, min(reps, situation.figures(MOST_REPS)), 0)
    return (grams + body_g) * worth.factor if worth else 0.0
