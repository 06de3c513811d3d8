"""A line made easier for one session: fewer sets, and where asked for less load."""

from collections.abc import Iterator

from topset.adaptation.counts import counted_parts, once, usual
from topset.adaptation.loads import below, by_load, to_load
from topset.adaptation.response import Edit
from topset.adaptation.situation import Coming, Situation
from topset.evidence.deloads import LOAD_KEPT, SETS_KEPT
from topset.ground.units import Span
from topset.model.prescription import MethodCall


def fewer_sets(situation: Situation, coming: Coming) -> Iterator[Edit]:
    """The sets of a deload, in the coming session alone."""
    kept = situation.figures(SETS_KEPT)
    for part in counted_parts(coming):
        span = usual(situation, coming, part)
        if span and span.lo > 1:
            yield once(situation, coming, part, Span(_share(span.lo, kept), _share(span.hi, kept)))


def less_load(situation: Situation, coming: Coming) -> Iterator[Edit]:
    """The load of a deload, of what was lifted last, in the coming session alone."""
    attempt = situation.last(coming)
    for judged in attempt.parts if attempt else ():
        plain = not isinstance(coming.line.parts[judged.part], MethodCall)
        if plain and by_load(coming, judged.part) and judged.lifted is not None and judged.lifted > 0:
            load = below(situation, coming, judged.lifted, 10 * situation.figures(LOAD_KEPT))
            yield to_load(situation, coming, judged.part, load, lasting=False)


def _share(sets: int, kept: int) -> int:
    """Rounded up, as the sets of a deload are."""
    return max(1, -(-sets * kept // 100))
