"""Loads of a new block, and of any line not done yet, begin with what the lifter can do by now.

A plan was written for the strength that was expected. What the weeks behind have shown corrects its first loads, and
those that follow move along.
"""

from collections.abc import Iterator

from topset.adaptation.capacity import asked, share_of_estimate, shares
from topset.adaptation.loads import HALF_STEP, amounts_of, body_of, by_load, planned, rounded, text, to_load
from topset.adaptation.proven import near_failure, proven
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import mass_of, of_line, reason, reserve
from topset.evidence.adaptation import HARDER, MAX_CHANGE, START_SLACK
from topset.evidence.strength_estimate import TRAINING_SESSIONS
from topset.ground.units import Load
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets

PRIORITY = 22
CITES = ("C3", "D49", "tuchscherer-rts")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line with written loads that was not done yet, of lifts that are known well enough."""
    for coming in situation.coming:
        if situation.attempts.get(coming.spot):
            continue
        for part in range(len(coming.line.parts)):
            sets = coming.sets(part)
            if sets and by_load(coming, part) and amounts_of(coming, part) and sets.role is not Role.TEST:
                yield from _of_part(situation, coming, part, sets)


def _of_part(situation: Situation, coming: Coming, part: int, sets: Sets) -> Iterator[Response]:
    now, track = planned(situation, coming, part), situation.tracks.get(coming.work.exercise.slug)
    if now is None or track is None or sets.reps.kind is not RepKind.REPS or sets.reps.amrap:
        return
    if track.strengths[-1].sessions < situation.figures(TRAINING_SESSIONS):
        return
    slug, body = coming.work.exercise.slug, body_of(situation, coming)
    known = shares(asked(sets))
    if known is None:
        return
    estimate = track.on(situation.date)
    shown, sure = proven(situation, slug, sets), 1000 - situation.figures(MAX_CHANGE)
    if (
        sets.rir
        and shown
        and _too_light(situation, coming, now, (shown.grams, estimate.grams * known[0] * sure / 1000 - body))
    ):
        load = rounded(situation, coming, shown.grams, down=True)
        said = f"{_planned(coming, situation, now)}, but {text(coming, load)} was done on {shown.date}: that again."
        if load.grams > now:
            yield _response(situation, coming, part, load, said)
        return
    made = proven(situation, slug, sets, most=False, slack=situation.figures(HARDER))
    if not _too_heavy(situation, coming, now, estimate.high * known[1] - body) or (
        made and made.grams >= now
    ):
        return  # within what is not sure a plan is left alone, and so is what was done as it is written
    if not near_failure(situation, slug):
        return
    most = round(estimate.grams * (share_of_estimate(asked(sets)) or known[0])) - body
    load = rounded(situation, coming, max(most, shown.grams if shown else most), down=True)
    if load.grams < now:
        told = mass_of(coming, estimate.grams - track.body_g, load.unit)
        kept = f" with {reserve(sets)}" if sets.rir and sets.rir.lo else ""
        said = (
            f"{_planned(coming, situation, now)}, more than the estimated 1RM of {told} allows for"
            f" {sets.reps.span} reps{kept}: {text(coming, load)}."
        )
        yield _response(situation, coming, part, load, said)


def _too_light(situation: Situation, coming: Coming, now: int, known: tuple[int, float]) -> bool:
    """Whether a planned load is below what was done, and below what any plan by the estimate would begin with."""
    done, least = known
    body, slack = body_of(situation, coming), 1000 + situation.figures(START_SLACK)
    if (done + body) * 1000 <= (now + body) * slack:
        return False
    return now < rounded(situation, coming, round(least), down=True).grams


def _too_heavy(situation: Situation, coming: Coming, now: int, most: float) -> bool:
    """Whether a planned load is more than a load can be, and more than one that was rounded to what people write."""
    written = Load.of(HALF_STEP, situation.program.unit).grams / 2
    return now > max(rounded(situation, coming, round(most)).grams, most + written)


def _planned(coming: Coming, situation: Situation, grams: int) -> str:
    return f"planned are {text(coming, Load(grams, situation.program.unit))}"


def _response(situation: Situation, coming: Coming, part: int, load: Load, said: str) -> Response:
    return of_line(coming, reason("ADP116", said, CITES, coming), to_load(situation, coming, part, load))
