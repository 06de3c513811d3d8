"""The maxima that a journal knows beside those of the athlete's file, and the file brought up to date."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - the fields are called date
from enum import StrEnum
from pathlib import Path

from topset.app.log_numbers import Band, Mass, Numbers, band, mass
from topset.catalogue import exercises
from topset.evidence import known_maxes as evidence
from topset.evidence.figure import Figure, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.metrics.journal.comparing import compare
from topset.metrics.journal.maxes import Doubt, KnownMax, known_maxes
from topset.model.program import Max
from topset.notation.athlete_file import read_athlete
from topset.notation.athlete_maxes import as_text, with_maxes
from topset.store.journal_file import Splice, change


class Verdict(StrEnum):
    """What the journal makes of a maximum of the file."""

    NEW = "new"
    HIGHER = "higher"
    LOWER = "lower"
    SAME = "same"
    UNSURE = "unsure"


@frozen
class MaxLine:
    """One lift. `best` is the maximum as an athlete's file writes it, `written` what the file has, "" for nothing.

    `estimate` is None for a lift known by its reps at body weight. `tested` is the day of the last tested maximum.
    `why` holds the doubts, empty for a maximum that can be planned with.
    """

    exercise: str
    best: str
    estimate: Band | None
    last: Date
    sessions: int
    tested: Date | None
    training_max: Mass | None
    written: str
    verdict: Verdict
    why: tuple[Reason, ...]


@frozen
class Maxes:
    """The maxima on a date, the lifts with most sessions first; `missing` are those of the file that nothing tells of.

    `changes` are what the file would be given, by slug. `ends` is the day of the last session.
    """

    on: Date
    lines: tuple[MaxLine, ...] = ()
    missing: tuple[str, ...] = ()
    ends: Date | None = None
    changes: Mapping[str, tuple[Max, str]] | None = None


@frozen
class Written:
    """How many maxima of the file were changed, and how many are new in it; or why it was left as it is."""

    changed: int = 0
    new: int = 0
    problems: tuple[Reason, ...] = ()


def maxes(found: Numbers, on: Date) -> Maxes:
    """The maxima that a journal knows on a date, beside those of its athlete."""
    log, athlete = found.log.until(on), found.log.athlete
    known = known_maxes(log, on, athlete.gym if athlete else None)
    written = {best.exercise: best for best in (athlete.maxes if athlete else ())}
    ranked = sorted(known.values(), key=lambda one: (-one.sessions, one.exercise.name))
    lines = []
    for one in ranked:
        old = written.get(one.exercise.slug)
        doubts = tuple(_doubts(one, on, log.figures))
        lines.append(_line(one, _verdict(one, old, found, on), old, doubts))
    changes = {
        one.exercise.slug: (one.best, _origin(one, line))
        for one, line in zip(ranked, lines, strict=True)
        if line.verdict in {Verdict.NEW, Verdict.HIGHER, Verdict.LOWER}
    }
    missing = tuple(log.name(slug) for slug in written if slug not in known)
    return Maxes(on, tuple(lines), missing, log.sessions[-1].date if log.sessions else None, changes)


def write_maxes(name: str, found: Maxes) -> Written:
    """Bring the maxima of the athlete's file `name` up to date, in one step and nothing else in it."""
    changes = found.changes or {}
    new = sum(line.verdict is Verdict.NEW for line in found.lines)
    if not changes:
        return Written()

    def edit(lines: tuple[str, ...]) -> tuple[Sequence[Splice], tuple[Reason, ...]]:
        text = "".join(f"{line}\n" for line in lines)
        if problems := read_athlete(text, name)[1]:
            return (), problems
        after = with_maxes(text, changes)
        if problems := read_athlete(after, name)[1]:
            return (), problems
        return (Splice(0, len(lines), tuple(after.splitlines())),), ()

    done = change(Path(name), edit, fresh=False)
    if isinstance(done, Reason):
        return Written(problems=(done,))
    return Written(problems=done) if done else Written(len(changes) - new, new)


def _line(known: KnownMax, verdict: Verdict, written: Max | None, why: tuple[Reason, ...]) -> MaxLine:
    track, estimate = known.track, known.estimate
    return MaxLine(
        known.exercise.name,
        as_text(known.best),
        band(estimate, track) if track and estimate else None,
        known.last,
        known.sessions,
        known.tested,
        mass(known.training.grams, track) if track and known.training else None,
        as_text(written) if written else "",
        Verdict.UNSURE if why else verdict,
        why,
    )


def _verdict(known: KnownMax, written: Max | None, found: Numbers, on: Date) -> Verdict:
    """What becomes of the file's maximum."""
    if written is None:
        return Verdict.NEW
    log, prescribed = found.log, found.schedule is not None
    return Verdict(compare(known, written, log.body_mass(on), log.figures, prescribed=prescribed).value)


def _origin(known: KnownMax, line: MaxLine) -> str:
    """What is said beside a maximum in the file."""
    sessions = f"{known.sessions} session{'s' if known.sessions > 1 else ''}"
    if line.estimate is None:
        return f"{known.last}, the most of {sessions}"
    return f"{known.last}, {sessions}, {line.estimate.low.text} to {line.estimate.high.text}"


def _doubts(known: KnownMax, on: Date, figures: Figures) -> Iterator[Reason]:
    for doubt in known.doubts:
        yield _doubt(doubt, known, on, figures)
    if known.exercise.slug not in exercises():
        remedy = "An athlete's file knows the exercises of the catalogue alone."
        yield _reason("MAX007", "It is an exercise of your own.", remedy)


def _doubt(doubt: Doubt, known: KnownMax, on: Date, figures: Figures) -> Reason:
    """A doubt in words."""
    match doubt:
        case Doubt.FEW:
            told = "one session tells" if known.sessions == 1 else f"{known.sessions} sessions tell"
            remedy = f"Log it in {figures(evidence.SESSIONS)} sessions, or test it."
            return _reason("MAX001", f"Only {told} of it.", remedy, evidence.SESSIONS)
        case Doubt.OLD:
            said = f"It was lifted last {(on - known.last).days} days ago."
            return _reason("MAX002", said, "Lift it again.", evidence.DAYS)
        case Doubt.REPS:
            most = figures(evidence.REPS)
            said = f"Every set of late had more than {most} reps."
            return _reason("MAX003", said, f"Log a set of {most} reps or fewer.", evidence.REPS)
        case Doubt.WIDE:
            spread = round(known.estimate.spread) if known.estimate else 0
            remedy = "Log sets of fewer reps, and what was left in reserve."
            return _reason("MAX004", f"It may be {spread} % more or less.", remedy, evidence.SPREAD)
        case Doubt.HEAVY:
            said = "The journal has more of it in a hand than any dumbbell of the gym weighs."
            return _reason("MAX005", said, "Does the app write down both dumbbells together?")
        case Doubt.AIDED:
            said = "It is done with assistance, which differs from band to band and from machine to machine."
            return _reason("MAX008", said, "Log the same lift without assistance, once there is a rep.")
        case Doubt.LESS:
            said = "One rep without assistance is not in sight yet."
            return _reason("MAX006", said, "Train it with assistance.")


def _reason(code: str, message: str, remedy: str, figure: Figure[int] | None = None) -> Reason:
    return Reason(code, message, remedy, figure.cites if figure else (), severity=Severity.INFO)
