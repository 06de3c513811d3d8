"""A lift that was taken to a maximum waits for days: a share as heavy is smaller in the next session, once.

Of a written load, and of a test, only the day is told from which on it may be.
"""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from topset.adaptation.loads import amounts_of, planned, rounded, text
from topset.adaptation.response import Response, SetAmounts
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.recovery import MAX_EFFORT_REPS, UNREADY_PERCENT
from topset.ground.units import Span
from topset.metrics.journal.clocks import NOON, Clock, lifts, maximal, running_since
from topset.model.prescription import Base, Percent, Role, SetGroup
from topset.model.session import Sets

PRIORITY = 78
PROTECTS = True
CITES = ("E29", "E30", "E22")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the lines of the next session that ask for a maximum of a lift that is not ready for one."""
    if not situation.next_lines:
        return
    now = datetime.datetime.combine(situation.date, NOON)
    since = running_since(now, situation.figures)
    clocks = lifts(situation.log, now, situation.tracks, since)
    waiting = {clock.name: clock for clock in clocks if clock.left(now)}
    for coming in situation.next_lines if waiting else ():
        clock = waiting.get(coming.name)
        for part in range(len(coming.line.parts)):
            sets = coming.sets(part)
            if clock and sets and _maximal(situation, coming, part, sets):
                yield _of_part(situation, coming, part, (sets, clock))


def _maximal(situation: Situation, coming: Coming, part: int, sets: Sets) -> bool:
    """By reps and reserve, by a written share, and for few reps by the load beside the estimate."""
    share = _share(coming, part)
    now, track = planned(situation, coming, part), situation.tracks.get(coming.work.exercise.slug)
    few = sets.reps.span.hi <= situation.figures(MAX_EFFORT_REPS)
    if share is None and now is not None and track and few:
        share = Span.one(round(1000 * (now + track.body_g) / track.on(situation.date).grams))
    return maximal(replace(sets, percent=share), situation.figures)


def _share(coming: Coming, part: int) -> Span | None:
    """The share of the 1RM that is written for the coming week, None for none."""
    written = amounts_of(coming, part)
    now = written[min(coming.nth, len(written) - 1)] if written else None
    return now.span if isinstance(now, Percent) and now.of is Base.MAX else None


def _of_part(situation: Situation, coming: Coming, part: int, what: tuple[Sets, Clock]) -> Response:
    sets, clock = what
    done, ready = clock.last.date(), clock.ready().date()
    said = f"taken to a maximum on {done} ({clock.sets}), and ready for the next from {ready} on"
    most = situation.figures(UNREADY_PERCENT)
    share = _share(coming, part)
    if sets.role is Role.TEST:
        return of_line(coming, reason("ADP135", f"{said}.", CITES, coming, "Test it then."))
    if share and isinstance(coming.line.parts[part], SetGroup):
        edit = _smaller(situation, coming, part, most)
        return of_line(coming, reason("ADP135", f"{said}: {most / 10:g} % this time.", CITES, coming), edit)
    track = situation.tracks.get(coming.work.exercise.slug)
    grams = round(track.on(situation.date).grams * most / 1000) - track.body_g if track else None
    load = f"{text(coming, rounded(situation, coming, grams, down=True))} or less" if grams else "less"
    remedy = f"Until then take {load}, or put the session off."
    return of_line(coming, reason("ADP135", f"{said}.", CITES, coming, remedy))


def _smaller(situation: Situation, coming: Coming, part: int, most: int) -> SetAmounts:
    """The shares of the weeks, with a smaller one for the coming week."""
    written = amounts_of(coming, part)
    left = situation.program.blocks[coming.spot.block].weeks.hi - coming.session.week
    values = [written[min(nth, len(written) - 1)] for nth in range(coming.nth + left + 1)]
    now = values[coming.nth]
    assert isinstance(now, Percent)
    values[coming.nth] = Percent(Span(min(now.span.lo, most), min(now.span.hi, most)), now.of)
    while len(values) > 1 and values[-1] == values[-2]:
        values.pop()
    return SetAmounts(coming.spot, part, tuple(values), coming.session.week)
