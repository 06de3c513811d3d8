"""Back from a break of more than two weeks: loads lower by what is likely to be lost, then up to those before."""

from collections.abc import Iterator
from math import exp
from typing import NamedTuple

from topset.adaptation.loads import body_of, by_load, rounded, text, to_loads
from topset.adaptation.response import Response, SetMax
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.usual import usual
from topset.adaptation.words import of_line, reason, unit_of
from topset.evidence.adaptation import LAYOFF_LEAST
from topset.evidence.recovery import DETRAINING_FREE, DETRAINING_TIME, RETRAINING
from topset.ground.units import Load, Unit
from topset.metrics.journal.tracks import Track
from topset.model.prescription import Base, Percent, SetGroup

PRIORITY = 85
PROTECTS = True
CITES = ("C3", "field-notes", "halonen-2024")


class _Way(NamedTuple):
    """The loads of the weeks that lead a part of a line back; `before` are the grams lifted before the break."""

    coming: Coming
    part: int
    before: int
    loads: tuple[Load, ...]


class _Break(NamedTuple):
    """`days` without a session; `kept` of the loads in tenths of a percent, all of them again after `weeks`."""

    days: int
    kept: int
    weeks: int


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the days since anything was lifted."""
    away = _break(situation)
    if away is None:
        return
    ways = list(_ways(situation, away))
    yield _whole(
        situation,
        away,
        lighter=not ways or any(way.loads[0].grams < min(way.before, way.loads[-1].grams) for way in ways),
    )
    for way in ways:
        yield _way(situation, way, away)
    told: set[str] = set()
    for coming in situation.coming:
        slug = coming.work.exercise.slug
        track = situation.tracks.get(slug)
        if track and slug not in told:
            told.add(slug)
            yield from _maxima(situation, coming, track, away)


def _break(situation: Situation) -> _Break | None:
    sessions = situation.sessions
    days = (situation.date - sessions[-1].date).days if sessions else 0
    free = situation.figures(DETRAINING_FREE)
    if days <= free or situation.over:
        return None
    least = situation.figures(LAYOFF_LEAST)
    kept = max(10 * least, round(1000 * exp((free - days) / max(1, situation.figures(DETRAINING_TIME)))))
    return _Break(days, kept, -(-days * situation.figures(RETRAINING) // 700))


def _whole(situation: Situation, away: _Break, *, lighter: bool) -> Response:
    weeks = "a week" if away.weeks == 1 else f"{away.weeks} weeks"
    lost = f"about {round((1000 - away.kept) / 10)} %"
    what = f"loads begin {lost} lower, as far as they can be loaded so, and are back in {weeks}"
    if not lighter:
        what = f"{lost} is likely to be lost, less than can be taken off: no load is lower for it"
    said = f"{away.days} days without a session: {what}."
    remedy = "End the sets of the first session early: after a break muscles get sore from little."
    deload = next(
        (week for week in situation.schedule.weeks if week.deload and _soon(situation, week.number)), None
    )
    if deload:
        remedy += f" The deload of week {deload.number} may be left out: the break was one."
    return Response(reason("ADP133", said, CITES, remedy=remedy))


def _soon(situation: Situation, week: int) -> bool:
    """Whether a week is the one that begins, or one of the two after it."""
    now = situation.schedule.sessions[situation.due].week
    return now <= week <= now + 2


def _ways(situation: Situation, away: _Break) -> Iterator[_Way]:
    """Every part with a load of its own, from what is left of it up to what its last sets ask for next."""
    asked = usual(situation)
    for coming in situation.coming:
        attempt, body = situation.last(coming), body_of(situation, coming)
        for judged in attempt.parts if attempt else ():
            lifted = judged.lifted
            if lifted is None or not by_load(coming, judged.part) or lifted + body <= 0:
                continue
            goal = asked.get((coming.spot, judged.part), lifted)
            begin = min((min(lifted, goal) + body) * away.kept // 1000 - body, lifted, goal)
            last = Load(goal, unit_of(situation, judged))
            wanted = (begin + (goal - begin) * week // away.weeks for week in range(away.weeks))
            rising = [_nearest(situation, coming, grams, (lifted, last)) for grams in wanted]
            loads = (*rising, last)
            yield _Way(coming, judged.part, lifted, loads)


def _nearest(situation: Situation, coming: Coming, grams: int, known: tuple[int, Load]) -> Load:
    """What can be loaded next to some grams: what was lifted can be too, whatever the gym is said to have."""
    lifted, last = known
    loads = (Load(lifted, last.unit), last, rounded(situation, coming, grams))
    return min(loads, key=lambda load: (abs(load.grams - grams), load.grams))


def _way(situation: Situation, way: _Way, away: _Break) -> Response:
    first = text(way.coming, way.loads[0])
    again = " again" if way.loads[0].grams == way.before else ""
    said = f"{first}{again} after the break{_later(situation, way, away)}."
    edit = to_loads(situation, way.coming, way.part, way.loads)
    return of_line(way.coming, reason("ADP133", said, CITES, way.coming), edit)


def _later(situation: Situation, way: _Way, away: _Break) -> str:
    """When the loads of before, or those that come next, are reached, if the block goes so far."""
    week, goal = way.coming.session.week + away.weeks, way.loads[-1]
    if way.loads[0] == goal or week > situation.program.blocks[way.coming.spot.block].weeks.hi:
        return ""
    again = " again" if goal.grams == way.before else ""
    return f", {text(way.coming, goal)}{again} in week {week}"


def _maxima(situation: Situation, coming: Coming, track: Track, away: _Break) -> Iterator[Response]:
    """The maximum, and the training max, where shares of them are written."""
    bases = _bases(coming)
    if Base.MAX in bases:
        yield _max(
            situation, coming, (track.on(situation.date).grams * away.kept / 1000 - track.body_g, False)
        )
    if Base.TRAINING_MAX in bases and track.training:
        yield _max(situation, coming, (track.training[-1].grams * away.kept / 1000 - track.body_g, True))


def _max(situation: Situation, coming: Coming, new: tuple[float, bool]) -> Response:
    grams, training = new
    unit = situation.program.unit
    half = 2 if unit is Unit.KG else 1
    load = Load.of(int(Load(round(grams), unit).number * half) / half, unit)
    what = "the training max is" if training else "percentages are taken of"
    said = f"{what} {text(coming, load)} after the break, and more as the sets are done."
    edit = SetMax(coming.work.exercise.slug, load, training)
    return of_line(coming, reason("ADP133", said, CITES, coming), edit)


def _bases(coming: Coming) -> set[Base]:
    """What the shares of a line are taken of; a method that is laid out in them reckons with the 1RM."""
    found = set[Base]()
    for number, part in enumerate(coming.line.parts):
        if isinstance(part, SetGroup):
            found |= {each.of for each in part.amount if isinstance(each, Percent)}
        elif not by_load(coming, number):
            found.add(Base.MAX)
    return found
