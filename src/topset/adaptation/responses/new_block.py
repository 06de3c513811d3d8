"""Loads of a new block, and of any line not done yet, begin with what the lifter can do by now.

A plan was written for the strength that was expected. What the weeks behind have shown corrects its first loads, and
those that follow move along.
"""

from collections.abc import Iterator

from topset.adaptation.capacity import asked, share_of_estimate
from topset.adaptation.loads import amounts_of, body_of, by_load, planned, rounded, text, to_load
from topset.adaptation.proven import near_failure, proven
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import mass_of, of_line, reason
from topset.evidence.adaptation import HARDER, START_SLACK
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
    shown = proven(situation, coming.work.exercise.slug, sets)
    slack = 1000 + situation.figures(START_SLACK)
    body = body_of(situation, coming)
    if sets.rir and shown and (shown.grams + body) * 1000 > (now + body) * slack:
        load = rounded(situation, coming, shown.grams, down=True)
        said = f"{_planned(coming, situation, now)}, but {text(coming, load)} was done on {shown.date}: that again."
        if load.grams > now:
            yield _response(situation, coming, part, load, said)
        return
    share = share_of_estimate(asked(sets))
    estimate = track.on(situation.date)
    slug, misjudged = coming.work.exercise.slug, situation.figures(HARDER)
    made = proven(situation, slug, sets, most=False, slack=misjudged)
    if share is None or now + body <= estimate.high * share or (made and made.grams >= now):
        return  # within what is not sure a plan is left alone, and so is what was done as it is written
    if not near_failure(situation, slug):
        return
    most = round(estimate.grams * share) - body
    load = rounded(situation, coming, max(most, shown.grams if shown else most), down=True)
    if load.grams < now:
        told = mass_of(coming, estimate.grams - track.body_g, load.unit)
        said = (
            f"{_planned(coming, situation, now)}, more than the estimated 1RM of {told} allows for"
            f" {sets.reps.span} reps: {text(coming, load)}."
        )
        yield _response(situation, coming, part, load, said)


def _planned(coming: Coming, situation: Situation, grams: int) -> str:
    return f"planned are {text(coming, Load(grams, situation.program.unit))}"


def _response(situation: Situation, coming: Coming, part: int, load: Load, said: str) -> Response:
    return of_line(coming, reason("ADP116", said, CITES, coming), to_load(situation, coming, part, load))
