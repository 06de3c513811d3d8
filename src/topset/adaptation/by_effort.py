"""The next load of a line that says how hard its sets should be, from how hard they were and from the estimated 1RM.

Masses are grams of all that is moved. An estimate follows slowly and is no reason to leave a load that was as hard as
it should be; sets that were harder bring it down by no more than they fell short themselves; how far from failure very
easy ones were is told badly, so that they raise it step by step.
"""

import datetime
from collections.abc import Sequence
from itertools import chain
from statistics import fmean
from typing import NamedTuple

from topset.adaptation.capacity import asked, fewest, load_for, reps_with, shown
from topset.adaptation.judging import Attempt, Judged, Verdict, too_hard
from topset.adaptation.loads import too_large
from topset.adaptation.silence import to_be_tried
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.too_easy import farthest, lighter
from topset.evidence.adaptation import BEATEN, EASY_STEP, PROVEN_DAYS, SHORT_REPS
from topset.evidence.progression import LOAD_STEP, TWO_FOR_TWO
from topset.methods.loading import loadable
from topset.model.prescription import Role
from topset.model.session import Sets

UNTOLD = "every set was made again and again, and nobody told how easily"
HARDER_THAN = "the sets were harder than written"
BEATEN_TWICE = "every set had more in it than was asked for, twice running"
STAYS = "the sets were as hard as they should be"
UNDONE = "not every set was done at its load"


class Next(NamedTuple):
    """What is to be moved, and why where it is not the estimate that says so."""

    grams: float
    why: str = ""


def next_load(
    situation: Situation, coming: Coming, sets: Sets, judged: Judged, known: tuple[float, int]
) -> Next:
    """The load after `judged`, with `known`: what the estimate gives for `sets`, and the grams of the body."""
    by_estimate, body_g = known
    moved = (judged.lifted or 0) + body_g
    if not judged.good:
        return Next(by_estimate) if 0 < by_estimate < moved else Next(moved, UNDONE)
    if too_easy := lighter(situation, judged):
        left = f"{sets.reps.span} reps with {(sets.rir.hi if sets.rir else 0) / 2:g} in reserve"
        more = _easier(situation, coming, sets, judged, (too_easy, body_g))
        return Next(more, f"every set was told to be far easier than {left}")
    if to_be_tried(situation, coming.spot, judged):
        further = next_moved(situation, coming, judged.lifted or 0, body_g, 0)
        if not too_large(situation, coming, judged.lifted or 0, round(further - body_g)):
            return Next(further, UNTOLD)
    if too_hard(situation.figures, judged):
        right = _right(sets, judged, moved)
        if right > by_estimate:
            return Next(min(moved, right), HARDER_THAN)
        return Next(min(moved, by_estimate)) if by_estimate else Next(moved, HARDER_THAN)
    most = _most(situation, coming, judged, body_g)
    right = _beaten_by(situation, coming, sets, judged, moved)
    if right > max(by_estimate, moved):
        return Next(max(moved, min(right, most)), BEATEN_TWICE)
    if by_estimate <= moved:
        return Next(moved, STAYS)
    return Next(max(moved, min(by_estimate, most)))


def beaten(situation: Situation, judged: Judged) -> bool:
    """Whether every set had that much more in it than was asked for."""
    reps, wanted = able(judged), asked(judged.target, most=True)
    return judged.good and reps is not None and reps - wanted >= situation.figures(BEATEN)


def beaten_running(situation: Situation, coming: Coming, part: int) -> Judged | None:
    """A part of the line as it was done last, where it was beaten so often running that the load rises; else None.

    Sessions of the line count, and those of the lift: one that is done on several days is beaten by all of them.
    """
    times = situation.figures(TWO_FOR_TWO)
    mine = situation.attempts.get(coming.spot, ())[-times:]
    last = mine[-1].part(part) if mine else None
    if last is None or not beaten(situation, last):
        return None
    of_line = [one for attempt in mine if (one := attempt.part(part))]
    if len(of_line) == times and all(beaten(situation, one) for one in of_line):
        return last
    sessions = situation.sessions_of(coming.work.exercise.slug)[-times:]
    late = len(sessions) == times and mine[-1] in chain.from_iterable(sessions)
    return last if late and all(all_beaten(situation, session) for session in sessions) else None


def all_beaten(situation: Situation, attempts: Sequence[Attempt]) -> bool:
    """Whether all that was done of a lift in a session had that much more in it; drops, which go to failure, aside."""
    parts = [one for each in attempts for one in each.parts if one.target.role is not Role.DROP]
    return bool(parts) and all(beaten(situation, one) for one in parts)


def able(judged: Judged) -> int | None:
    """What the weakest set showed; where no reserve is asked for only the reps, because some are always left."""
    if judged.target.rir:
        return fewest(judged)
    return min((2 * each.count for each in judged.done), default=None)


def _beaten_by(situation: Situation, coming: Coming, sets: Sets, judged: Judged, moved: int) -> float:
    """The load that the sets have shown to be right, where they beat what was asked for often enough; else 0."""
    reps = able(judged)
    if reps is None or beaten_running(situation, coming, judged.part) is None:
        return 0.0
    return load_for(reps, moved, asked(sets, most=True)) or 0.0


def next_moved(situation: Situation, coming: Coming, lifted: int, body_g: int, largest: int) -> float:
    """What may be moved after `lifted`: `largest` tenths of a percent more, or the gym's next load if it is further."""
    most = (lifted + body_g) * (1000 + largest) / 1000
    loads = loadable(coming.work.exercise, situation.gym)
    further = next((load for load in loads if load > lifted), None)
    return max(most, further + body_g if further is not None else 0)


def _easier(
    situation: Situation, coming: Coming, sets: Sets, judged: Judged, known: tuple[int, int]
) -> float:
    too_easy, body_g = known
    moved = (judged.lifted or 0) + body_g
    more = moved * (1000 + min(too_easy, situation.figures(EASY_STEP))) / 1000
    further = _most(situation, coming, judged, body_g, situation.figures(EASY_STEP))
    return further if further > more and _reachable(situation, judged, sets, (moved, further)) else more


def _most(situation: Situation, coming: Coming, judged: Judged, body_g: int, largest: int = 0) -> float:
    """The largest step more, or the gym's next load if it is further: not where that was one too far lately."""
    lifted = judged.lifted or 0
    most = next_moved(situation, coming, lifted, body_g, largest or situation.figures(LOAD_STEP).hi)
    then = round(most - body_g)
    if too_large(situation, coming, lifted, then) and _was_too_much(situation, coming, judged, then):
        return lifted + body_g
    return most


def _was_too_much(situation: Situation, coming: Coming, judged: Judged, then: int) -> bool:
    """Whether more was tried lately, up to `then`, and was too much."""
    begin = situation.date - datetime.timedelta(situation.figures(PROVEN_DAYS))
    parts = (
        attempt.part(judged.part)
        for attempt in situation.attempts.get(coming.spot, ())
        if attempt.date >= begin
    )
    tried = [one for one in parts if one and (judged.lifted or 0) < (one.lifted or 0) <= then]
    return any(one.verdict is Verdict.MISSED or too_hard(situation.figures, one) for one in tried)


def _right(sets: Sets, judged: Judged, moved: int) -> float:
    """The load with which the sets would on average have been as hard as they should be; 0 where that is not known."""
    able = round(fmean(shown(one) for one in judged.done)) if judged.done else 0
    return load_for(able, moved, asked(sets, most=True)) or 0.0


def _reachable(situation: Situation, judged: Judged, sets: Sets, loads: tuple[float, float]) -> bool:
    """Whether the reps that were shown would, with the gym's next load, be few less than those asked for."""
    if farthest(judged):
        return True
    half = fewest(judged)
    reps = reps_with(half, *loads) if half is not None else None
    return reps is not None and reps >= asked(sets) - 2 * situation.figures(SHORT_REPS)
