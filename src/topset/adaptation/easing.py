"""A line made easier for one session: fewer sets, and where asked for less load."""

from collections.abc import Iterable, Iterator, Sequence

from topset.adaptation.counts import counted_parts, once, usual
from topset.adaptation.loads import below, by_load, text, to_load
from topset.adaptation.response import Edit, Response, SetAmounts, SetCounts
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import listed, of_line, reason
from topset.evidence.deloads import LOAD_KEPT, SETS_KEPT
from topset.ground.units import Load, Span
from topset.model.prescription import AtLoad, MethodCall, OwnWeight


def fewer_sets(situation: Situation, coming: Coming) -> Iterator[SetCounts]:
    """The sets of a deload, in the coming session alone."""
    kept = situation.figures(SETS_KEPT)
    for part in counted_parts(coming):
        span = usual(situation, coming, part)
        if span and span.lo > 1:
            yield once(situation, coming, part, Span(_share(span.lo, kept), _share(span.hi, kept)))


def a_set_less(situation: Situation, coming: Coming) -> Iterator[SetCounts]:
    """One set less in the coming session alone, one at the least."""
    for part in counted_parts(coming):
        span = usual(situation, coming, part)
        if span and span.lo > 1:
            yield once(situation, coming, part, Span(span.lo - 1, span.hi - 1))


def less_load(situation: Situation, coming: Coming) -> Iterator[SetAmounts]:
    """The load of a deload, of what was lifted last, in the coming session alone."""
    attempt = situation.last(coming)
    for judged in attempt.parts if attempt else ():
        plain = not isinstance(coming.line.parts[judged.part], MethodCall)
        if plain and by_load(coming, judged.part) and judged.lifted is not None and judged.lifted > 0:
            load = below(situation, coming, judged.lifted, 10 * situation.figures(LOAD_KEPT))
            yield to_load(situation, coming, judged.part, load, lasting=False)


def eased(
    coming: Coming, edits: Iterable[Edit], code: str, why: str, cites: Sequence[str]
) -> Iterator[Response]:
    """A response for each edit, all with one reason: what they come to together, and why."""
    all_edits = tuple(edits)
    what = listed(_told(coming, edit) for edit in all_edits)
    said = reason(code, f"{what}, {why}.", cites, coming)
    yield from (of_line(coming, said, edit) for edit in all_edits)


def _told(coming: Coming, edit: Edit) -> str:
    """`2 sets`, `90kg`: what the coming session has of an edit."""
    match edit:
        case SetCounts(_, _, counts):
            span = counts[min(coming.nth, len(counts) - 1)]
            return f"{span} {'set' if span.hi == 1 else 'sets'}"
        case SetAmounts(_, _, amounts):
            amount = amounts[min(coming.nth, len(amounts) - 1)]
            match amount:
                case AtLoad(lo, _):
                    return text(coming, lo)
                case OwnWeight(extra, unit):
                    return text(coming, Load(extra, unit))
    return "less"


def _share(sets: int, kept: int) -> int:
    """Rounded up, as the sets of a deload are."""
    return max(1, -(-sets * kept // 100))
