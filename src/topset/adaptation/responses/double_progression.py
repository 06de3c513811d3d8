"""Reps to the top of the range in every set, then a step more load.

One good set of five is no reason for more, nor are full reps with less than the load that was written. Where the gym
has no small step, more reps come first.
"""

from collections.abc import Iterator

from topset.adaptation.capacity import asked, fewest, reps_with
from topset.adaptation.judging import Judged, Verdict, too_hard
from topset.adaptation.loads import above, body_of, by_load, kind, planned, text, to_load, too_large
from topset.adaptation.proven import proven
from topset.adaptation.response import Response, SetAmounts
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import load_text, of_line, of_sets, reason, reps_done, reserve, unit_of
from topset.evidence.adaptation import SHORT_REPS
from topset.ground.units import Load, percent
from topset.model.prescription import ProgressKind
from topset.model.session import Sets

PRIORITY = 40
CITES = ("C3", "C20", "D49", "plotkin-2022")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line that grows this way."""
    for coming in situation.coming:
        attempt = situation.last(coming)
        if attempt is None or kind(coming) is not ProgressKind.DOUBLE:
            continue
        for judged in attempt.parts:
            if by_load(coming, judged.part) and judged.lifted is not None and not judged.target.reps.amrap:
                yield from _of_part(situation, coming, judged)


def _of_part(situation: Situation, coming: Coming, judged: Judged) -> Iterator[Response]:
    done = f"{reps_done(judged)} at {load_text(coming, judged, situation)} of {of_sets(judged)}"
    match judged.verdict:
        case Verdict.FULL if too_hard(situation.figures, judged):
            left = reserve(judged.target)
            said = f"{done}, every set full, but harder than written: the load stays until they leave {left}."
            yield _stays(situation, coming, judged, said)
        case Verdict.FULL:
            yield _full(situation, coming, judged, done)
        case Verdict.MADE:
            said = f"{done}; the load stays until every set has {judged.target.reps.span.hi}."
            yield _stays(situation, coming, judged, said)
        case Verdict.SHORT:
            said = f"{done}: a set was left out, so the load stays."
            yield of_line(coming, reason("ADP102", said, CITES, coming))
        case Verdict.LIGHT:
            said = f"{done}, less than the load that was written, which stays."
            yield of_line(coming, reason("ADP102", said, CITES, coming))


def _full(situation: Situation, coming: Coming, judged: Judged, done: str) -> Response:
    """Every set full: the step, unless the plan asks for more reps first, or the gym's step is too large for now."""
    ahead = coming.sets(judged.part) or judged.target
    if min(each.count for each in judged.done) < ahead.reps.span.hi > judged.target.reps.span.hi:
        said = f"{done}, every set full; week {coming.session.week} asks for {ahead.reps.span}, so the load stays."
        return _stays(situation, coming, judged, said)
    load = above(situation, coming, judged.lifted or 0)
    if load is None:
        said = f"{done}, and there is nothing heavier."
        remedy = "Slow the reps down, or choose a harder exercise."
        return of_line(coming, reason("ADP103", said, CITES, coming, remedy))
    if reps := more_reps_first(situation, coming, judged, (load, ahead)):
        more = percent(1000 * (load.grams - (judged.lifted or 0)) // max(1, judged.lifted or 0))
        said = f"{done}, every set full; the next load, {text(coming, load)}, is {more} % more."
        return _stays(situation, coming, judged, said, f"First do {reps} reps in every set.")
    load = max(load, Load(planned(situation, coming, judged.part) or load.grams, load.unit))
    remedy = (
        f"Begin again at {ahead.reps.span.lo} reps or more."
        if ahead.reps.span.lo < ahead.reps.span.hi
        else ""
    )
    why = reason("ADP101", f"{done}, every set full: {text(coming, load)} next.", CITES, coming, remedy)
    return of_line(coming, why, _edit(situation, coming, judged, load))


def more_reps_first(situation: Situation, coming: Coming, judged: Judged, step: tuple[Load, Sets]) -> int:
    """The reps that every set should have before a step that is larger than the rules allow; 0 where it may be taken.

    It may where the reps that were shown would be few less than the range with it, and what is asked to be kept back;
    and where another day has that load already.
    """
    load, ahead = step
    lifted, body = judged.lifted or 0, body_of(situation, coming)
    able = fewest(judged)
    if able is None or not too_large(situation, coming, lifted, load.grams):
        return 0
    elsewhere = proven(situation, coming.work.exercise.slug, ahead, most=False)
    if elsewhere and elsewhere.grams >= load.grams:
        return 0
    if judged.target.rir and not any(each.effort for each in judged.done):
        able += judged.target.rir.lo  # nobody said that it was harder than written
    least = asked(ahead) - 2 * situation.figures(SHORT_REPS)
    wanted = next(
        (half for half in range(able, 61) if _enough(half, lifted + body, load.grams + body, least)), able
    )
    return judged.target.reps.span.hi + -(-(wanted - able) // 2) if wanted > able else 0


def _enough(half: int, grams: int, heavier: int, least: int) -> bool:
    reps = reps_with(half, grams, heavier)
    return reps is not None and reps >= least


def _stays(situation: Situation, coming: Coming, judged: Judged, said: str, remedy: str = "") -> Response:
    load = Load(judged.lifted or 0, unit_of(situation, judged))
    code = "ADP108" if remedy else "ADP102"
    return of_line(coming, reason(code, said, CITES, coming, remedy), _edit(situation, coming, judged, load))


def _edit(situation: Situation, coming: Coming, judged: Judged, load: Load) -> SetAmounts | None:
    """A week taken easier, or a plan that asks for more by itself, is no reason to come down."""
    now = planned(situation, coming, judged.part)
    return to_load(situation, coming, judged.part, load) if now is None or now <= load.grams else None
