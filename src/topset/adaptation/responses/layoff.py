"""Back from a break of more than two weeks: loads lower by what is likely to be lost, then up to those before."""

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from topset.adaptation.easing import lowered
from topset.adaptation.loads import body_of, by_load, text, to_loads
from topset.adaptation.response import Response, SetMax
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason, unit_of
from topset.evidence.adaptation import LAYOFF_LEAST
from topset.evidence.recovery import DETRAINING_FREE, DETRAINING_TIME, RETRAINING
from topset.ground.units import Load, Unit
from topset.metrics.journal.tracks import Track
from topset.model.prescription import Base, Percent, SetGroup

PRIORITY = 85
PROTECTS = True
CITES = ("C3", "field-notes", "halonen-2024")


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
    yield _whole(situation, away)
    told: set[str] = set()
    for coming in situation.coming:
        yield from _loads(situation, coming, away)
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


def _whole(situation: Situation, away: _Break) -> Response:
    weeks = "a week" if away.weeks == 1 else f"{away.weeks} weeks"
    said = (
        f"{away.days} days without a session: loads begin about {round((1000 - away.kept) / 10)} % lower and are back"
        f" in {weeks}."
    )
    remedy = "End the sets of the first session early: after a break muscles get sore from little."
    lighter = next(
        (week for week in situation.schedule.weeks if week.deload and _soon(situation, week.number)), None
    )
    if lighter:
        remedy += f" The deload of week {lighter.number} may be left out: the break was one."
    return Response(reason("ADP133", said, CITES, remedy=remedy))


def _soon(situation: Situation, week: int) -> bool:
    """Whether a week is the one that begins, or one of the two after it."""
    now = situation.schedule.sessions[situation.due].week
    return now <= week <= now + 2


def _loads(situation: Situation, coming: Coming, away: _Break) -> Iterator[Response]:
    attempt = situation.last(coming)
    for judged in attempt.parts if attempt else ():
        lifted = judged.lifted
        if lifted is None or not by_load(coming, judged.part) or lifted + body_of(situation, coming) <= 0:
            continue
        rising = [
            lowered(situation, coming, lifted, away.kept + (1000 - away.kept) * week // away.weeks)
            for week in range(away.weeks)
        ]
        loads = [*rising, Load(lifted, unit_of(situation, judged))]
        edit = to_loads(situation, coming, judged.part, loads)
        said = f"{text(coming, loads[0])} after the break{_again(situation, coming, away, loads)}."
        yield of_line(coming, reason("ADP133", said, CITES, coming), edit)


def _again(situation: Situation, coming: Coming, away: _Break, loads: Sequence[Load]) -> str:
    """When the loads of before come back, if the block goes so far."""
    week = coming.session.week + away.weeks
    if loads[0] == loads[-1] or week > situation.program.blocks[coming.spot.block].weeks.hi:
        return ""
    return f", {text(coming, loads[-1])} again in week {week}"


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
