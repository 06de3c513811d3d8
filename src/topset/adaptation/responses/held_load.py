"""Load that was to rise from week to week waits where a set was left out, done with less, or harder than written."""

from collections.abc import Iterator

from topset.adaptation.judging import Judged, Verdict, too_hard
from topset.adaptation.loads import by_load, kind, planned, text, to_load
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, of_sets, reason, reps_done, reserve
from topset.model.prescription import ProgressKind

PRIORITY = 42
CITES = ("C3", "acsm-2009")
WAITING = frozenset({Verdict.SHORT, Verdict.LIGHT})


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line with `progress load`: what was prescribed last comes again."""
    for coming in situation.coming:
        attempt = situation.last(coming)
        if attempt is None or kind(coming) is not ProgressKind.LOAD:
            continue
        for judged in attempt.parts:
            waits = judged.verdict in WAITING or (judged.good and too_hard(situation.figures, judged))
            if waits and judged.target.load and by_load(coming, judged.part):
                yield from _again(situation, coming, judged)


def _again(situation: Situation, coming: Coming, judged: Judged) -> Iterator[Response]:
    now = planned(situation, coming, judged.part)
    if now is None or judged.target.load is None or now < judged.target.load[0].grams:
        return
    before = judged.target.load[0]
    said = f"{reps_done(judged)} of {of_sets(judged)}, {_why(judged)}: {text(coming, before)} again."
    yield of_line(
        coming, reason("ADP104", said, CITES, coming), to_load(situation, coming, judged.part, before)
    )


def _why(judged: Judged) -> str:
    match judged.verdict:
        case Verdict.SHORT:
            return "a set was left out"
        case Verdict.LIGHT:
            return "less than the load that was written"
    return f"but not with the {reserve(judged.target)} that is written"
