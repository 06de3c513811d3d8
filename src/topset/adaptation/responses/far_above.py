"""A session far above all that is known of a lift: a slip, or a leap that the next session has to confirm."""

from collections.abc import Iterator
from math import exp

from topset.adaptation.judging import grams_of
from topset.adaptation.loads import text, weighed
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import mass_of, of_line, reason
from topset.evidence.strength_estimate import TRAINING_SESSIONS
from topset.ground.units import Load
from topset.metrics.journal.tracks import Track

PRIORITY = 6
CITES = ("C3", "kolossa-2017")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at each lift ahead, as it was done last."""
    told: set[str] = set()
    for coming in situation.coming:
        slug = coming.work.exercise.slug
        track = situation.tracks.get(slug)
        if track and slug not in told and weighed(coming):
            told.add(slug)
            yield from _of_lift(situation, coming, track)


def _of_lift(situation: Situation, coming: Coming, track: Track) -> Iterator[Response]:
    now, telling = track.strengths[-1], track.shown[-1].telling
    grams, sessions = grams_of(telling), situation.figures(TRAINING_SESSIONS)
    if now.strays <= 0 or now.sessions <= sessions or grams is None:
        return  # as it should be, or too little was known to call anything far above it
    known = mass_of(coming, exp(track.strengths[-2].mean) - track.body_g, track.unit)
    done = f"{text(coming, Load(grams, track.unit))} x{telling.count}"
    said = (
        f"{done} on {now.date} is far above what is known, a 1RM of {known}: the estimate hardly moves until another"
        " session shows it."
    )
    yield of_line(coming, reason("ADP117", said, CITES, coming, "Correct the journal if it is a slip."))
