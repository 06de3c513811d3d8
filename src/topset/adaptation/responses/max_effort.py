"""A lift that was taken to a maximum waits for days: what is as heavy in the next session is lighter, once."""

import datetime
from collections.abc import Iterator

from topset.adaptation.clocks import Clock, lifts
from topset.adaptation.loads import amounts_of, by_load, planned, rounded, text, to_load
from topset.adaptation.response import Response, SetAmounts
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.recovery import MAX_EFFORT_PERCENT, MAX_EFFORT_REPS, MAX_EFFORT_RIR, UNREADY_PERCENT
from topset.ground.units import Load, Span
from topset.model.prescription import Amount, Base, Percent, RepKind, Role, SetGroup
from topset.model.session import Sets

PRIORITY = 78
PROTECTS = True
CITES = ("E29", "E30", "E22")
NOON = datetime.time(12)


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the lines of the next session that ask for a maximum of a lift that is not ready for one."""
    if not situation.next_lines:
        return
    now = datetime.datetime.combine(situation.date, NOON)
    waiting = {clock.name: clock for clock in lifts(situation.log, now) if clock.left(now)}
    for coming in situation.next_lines if waiting else ():
        clock = waiting.get(coming.name)
        for part in range(len(coming.line.parts)):
            sets = coming.sets(part)
            if clock and sets and _maximal(situation, sets):
                yield from _of_part(situation, coming, part, clock)


def _maximal(situation: Situation, sets: Sets) -> bool:
    if sets.role is Role.TEST:
        return True
    few = sets.reps.kind is RepKind.REPS and 0 < sets.reps.span.hi <= situation.figures(MAX_EFFORT_REPS)
    near = sets.rir is not None and sets.rir.lo <= situation.figures(MAX_EFFORT_RIR)
    heavy = sets.percent is not None and sets.percent.hi >= situation.figures(MAX_EFFORT_PERCENT)
    return (few and near) or heavy


def _of_part(situation: Situation, coming: Coming, part: int, clock: Clock) -> Iterator[Response]:
    done, ready = clock.last.date(), clock.ready().date()
    said = f"taken to a maximum on {done} ({clock.sets}), and ready for the next from {ready} on"
    sets = coming.sets(part)
    if sets is not None and sets.role is Role.TEST:
        yield of_line(coming, reason("ADP135", f"{said}.", CITES, coming, "Test it then."))
        return
    edit = _lighter(situation, coming, part)
    if edit is None:
        remedy = "Keep some reps in reserve until then."
        yield of_line(coming, reason("ADP135", f"{said}.", CITES, coming, remedy))
        return
    written = edit.amounts[min(coming.nth, len(edit.amounts) - 1)]
    what = f"{written.span.hi / 10:g} %" if isinstance(written, Percent) else _load_text(coming, written)
    yield of_line(coming, reason("ADP135", f"{said}: {what} this time.", CITES, coming), edit)


def _load_text(coming: Coming, written: Amount) -> str:
    lo = getattr(written, "lo", None)
    return text(coming, lo) if isinstance(lo, Load) else "less"


def _lighter(situation: Situation, coming: Coming, part: int) -> SetAmounts | None:
    """The load or the share below a maximum, for the coming session; None where neither is written."""
    share = situation.figures(UNREADY_PERCENT)
    written = amounts_of(coming, part)
    if isinstance(coming.line.parts[part], SetGroup) and any(isinstance(each, Percent) for each in written):
        return _smaller_share(situation, coming, part, share)
    now, track = planned(situation, coming, part), situation.tracks.get(coming.work.exercise.slug)
    if now is None or track is None or not by_load(coming, part):
        return None
    grams = round(track.on(situation.date).grams * share / 1000) - track.body_g
    load = rounded(situation, coming, min(grams, now), down=True)
    return to_load(situation, coming, part, load, lasting=False)


def _smaller_share(situation: Situation, coming: Coming, part: int, share: int) -> SetAmounts | None:
    """A list of shares with a smaller one for the coming week."""
    group = coming.line.parts[part]
    assert isinstance(group, SetGroup)
    left = situation.program.blocks[coming.spot.block].weeks.hi - coming.session.week
    values = [group.amount[min(nth, len(group.amount) - 1)] for nth in range(coming.nth + left + 1)]
    now = values[coming.nth]
    if not isinstance(now, Percent) or now.of is not Base.MAX:
        return None
    values[coming.nth] = Percent(Span(min(now.span.lo, share), min(now.span.hi, share)), now.of)
    while len(values) > 1 and values[-1] == values[-2]:
        values.pop()
    return SetAmounts(coming.spot, part, tuple(values), coming.session.week)
