"""Maxima that the journal knows better than the athlete's file does."""

from topset.adaptation.past import Past
from topset.ground.reason import Reason, Severity
from topset.ground.units import Load
from topset.metrics.journal.comparing import Change, compare
from topset.metrics.journal.maxes import KnownMax, known_maxes
from topset.model.learned import Learned, Lesson
from topset.model.program import Max

CITES = ("kolossa-2017", "A28")


def learn(past: Past) -> Learned:
    """Those that are sure and differ from the file's, or are not in it.

    Sets done as a program prescribes them, of which nobody told the reserve, are no reason for a lower one.
    """
    athlete = past.athlete
    written = {best.exercise: best for best in (athlete.maxes if athlete else ())}
    known = known_maxes(past.log, past.date, athlete.gym if athlete else None)
    better = [
        one
        for slug, one in known.items()
        if not one.doubts
        and past.can_be_planned(slug)
        and (slug not in written or _better(past, one, written[slug]))
    ]
    lessons = tuple(_lesson(one, written.get(one.exercise.slug)) for one in better)
    return Learned(maxes=tuple(one.best for one in better), lessons=lessons)


def _better(past: Past, known: KnownMax, written: Max) -> bool:
    """Whether the journal's maximum is to stand in the place of the file's."""
    body, followed = past.log.body_mass(past.date), past.block is not None
    return compare(known, written, body, past.figures, prescribed=followed) is not Change.SAME


def _lesson(known: KnownMax, written: Max | None) -> Lesson:
    before = f" instead of {_text(written)}" if written else ""
    brief = f"{known.exercise.name} {_text(known.best)}{before}"
    return Lesson(_reason(known, written), known.exercise.slug, brief)


def _reason(known: KnownMax, written: Max | None) -> Reason:
    name, sessions = known.exercise.name, f"{known.sessions} session{'s' if known.sessions > 1 else ''}"
    if known.estimate is None or known.track is None:
        said = f"{name}: the most of {sessions} are {known.best.reps} reps at body weight"
    else:
        low, high = (_load(known, grams) for grams in (known.estimate.low, known.estimate.high))
        said = f"{name}: the 1RM is {known.best.load} ({low} to {high}, {sessions})"
    before = f"; the athlete's file says {_text(written)}" if written else ""
    return Reason("LRN101", f"{said}{before}.", "", CITES, severity=Severity.INFO)


def _load(known: KnownMax, grams: float) -> Load:
    """What is written of all that is moved, to half a unit."""
    assert known.track
    unit = known.track.unit
    return Load.of(round(Load(round(grams) - known.track.body_g, unit).number * 2) / 2, unit)


def _text(best: Max) -> str:
    if not best.load.grams:
        return f"{best.reps} reps"
    return f"{best.load} x{best.reps}" if best.reps > 1 else f"{best.load}"
