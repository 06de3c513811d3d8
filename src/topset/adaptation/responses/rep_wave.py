"""A rep more in each session of the week (8, 9, 10), then a step more load and the first number again."""

from collections.abc import Iterator, Sequence

from topset.adaptation.judging import Judged
from topset.adaptation.loads import above, by_load, kind, text, to_load
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.methods.expand import way
from topset.model.prescription import ProgressKind

PRIORITY = 41
CITES = ("C19", "C20", "C21")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line that waves: all sessions of the week before decide."""
    for coming in situation.coming:
        if kind(coming) is not ProgressKind.REPS:
            continue
        wave = _week_before(situation, coming)
        for part in range(len(coming.line.parts)):
            judged = [one for each in wave for one in each if one.part == part]
            if len(judged) == len(wave) > 0 and by_load(coming, part):
                yield from _of_part(situation, coming, part, judged)


def _week_before(situation: Situation, coming: Coming) -> list[Sequence[Judged]]:
    """The parts of each of its sessions in the week before; nothing unless all of them were done."""
    wave: list[Sequence[Judged]] = []
    for spot, line in situation.lines_of(coming.spot.block):
        if way(line) != way(coming.line):
            continue
        done = [a for a in situation.attempts.get(spot, ()) if a.nth == coming.nth - 1]
        if not done:
            return []
        wave.append(done[-1].parts)
    return wave


def _of_part(situation: Situation, coming: Coming, part: int, judged: Sequence[Judged]) -> Iterator[Response]:
    lifted = [one.lifted for one in judged if one.lifted is not None]
    if len(lifted) < len(judged):
        return
    reps = ", ".join(str(one.target.reps.span) for one in judged)
    if not all(one.good for one in judged):
        said = f"not every set of the week's {reps} was done at its load: the load stays."
        yield of_line(coming, reason("ADP102", said, CITES, coming))
        return
    load = above(situation, coming, min(lifted))
    if load is None:
        said = f"{reps} in every set, and the gym has nothing heavier."
        yield of_line(coming, reason("ADP103", said, CITES, coming))
        return
    said = (
        f"{reps} through the week in every set: {text(coming, load)} and {judged[0].target.reps.span} again."
    )
    edit = to_load(situation, coming, part, load)
    yield of_line(coming, reason("ADP101", said, CITES, coming), edit)
