"""Back from a break of more than two weeks: loads as much lower as strength is likely to have fallen."""

from collections.abc import Iterator
from math import exp

from topset.adaptation.loads import below, by_load, to_load
from topset.adaptation.response import Response, SetMax
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.adaptation import LAYOFF_LEAST
from topset.evidence.recovery import DETRAINING_FREE, DETRAINING_TIME
from topset.ground.units import Load, Unit, percent
from topset.metrics.journal.tracks import Track
from topset.model.prescription import Base, Percent, SetGroup

PRIORITY = 85
CITES = ("C3", "field-notes")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the days since anything was lifted."""
    sessions = situation.log.sessions
    away = (situation.date - sessions[-1].date).days if sessions else 0
    free = situation.figures(DETRAINING_FREE)
    if away <= free:
        return
    least = situation.figures(LAYOFF_LEAST)
    kept = max(10 * least, round(1000 * exp((free - away) / max(1, situation.figures(DETRAINING_TIME)))))
    why = f"{away} days without a session: some {percent(1000 - kept)} % less than before."
    told: set[str] = set()
    for coming in situation.coming:
        yield from _loads(situation, coming, kept, why)
        slug = coming.work.exercise.slug
        track = situation.tracks.get(slug)
        if track and slug not in told and _by_percent(coming):
            told.add(slug)
            yield _max(situation, coming, track, (kept, why))


def _loads(situation: Situation, coming: Coming, kept: int, why: str) -> Iterator[Response]:
    attempt = situation.last(coming)
    for judged in attempt.parts if attempt else ():
        if by_load(coming, judged.part) and judged.lifted is not None and judged.lifted > 0:
            load = below(situation, coming, judged.lifted, kept)
            edit = to_load(situation, coming, judged.part, load)
            yield of_line(coming, reason("ADP133", f"{why} {load} next.", CITES, coming), edit)


def _max(situation: Situation, coming: Coming, track: Track, lost: tuple[int, str]) -> Response:
    kept, why = lost
    unit = situation.program.unit
    grams = track.on(situation.date).grams * kept / 1000 - track.body_g
    half = 2 if unit is Unit.KG else 1
    load = Load.of(int(Load(round(grams), unit).number * half) / half, unit)
    said = f"{why} Percentages are taken of {load}."
    return of_line(coming, reason("ADP133", said, CITES, coming), SetMax(coming.work.exercise.slug, load))


def _by_percent(coming: Coming) -> bool:
    """Whether a share of the 1RM is written; a method reckons with it too."""
    return any(
        any(isinstance(each, Percent) and each.of is Base.MAX for each in part.amount)
        if isinstance(part, SetGroup)
        else not by_load(coming, number)
        for number, part in enumerate(coming.line.parts)
    )
