"""A set as a file has it, and what a journal can say of it."""

from typing import NamedTuple

from topset.ground.units import Load, Span, Unit, clock, plain
from topset.interchange.flaws import LIMITS, NOTHING, UnreadableError
from topset.model.exercise import Exercise, LoadMode, Measure
from topset.model.journal import LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Role, Scale

HEAVIEST = {Unit.KG: 1000.0, Unit.LB: 2204.0}  # what a journal can say
MOST = {RepKind.REPS: 200, RepKind.SECONDS: 3600, RepKind.METRES: 10_000}  # in one set, as a journal has them
# Beyond these, nobody did it: 10,000 reps, a day, 1,000 km.
ABSURD = {RepKind.REPS: 10_000, RepKind.SECONDS: 86_400, RepKind.METRES: 1_000_000}
METRES_PER = {"m": 1.0, "km": 1000.0, "mi": 1609.344, "ft": 0.3048, "yd": 0.9144, "cm": 0.01, "in": 0.0254}
ORDER = {
    Measure.REPS: (RepKind.REPS, RepKind.SECONDS, RepKind.METRES),
    Measure.TIME: (RepKind.SECONDS, RepKind.REPS, RepKind.METRES),
    Measure.DISTANCE: (RepKind.METRES, RepKind.SECONDS, RepKind.REPS),
}
SAID = (RepKind.REPS, RepKind.METRES, RepKind.SECONDS)  # 8 reps, 15.2km in 1:32:05


class Measured(NamedTuple):
    """The figures of one row. None and 0 are alike for loads, seconds and metres: apps write either for "none"."""

    load: float | None = None
    unit: Unit = Unit.KG
    reps: int | None = None
    seconds: int | None = None
    metres: float | None = None
    role: Role = Role.WORK
    effort: Effort | None = None


class Made(NamedTuple):
    """The set, None where only words can say what was done; `words` are what the set leaves out."""

    lifted: LiftedSet | None
    words: str = ""


def made(exercise: Exercise, row: Measured) -> Made:
    """What a journal can say of a row; UnreadableError (IMP104, IMP107) where it makes no sense or counts nothing."""
    amount = amount_of(exercise.load_mode, row.load, row.unit)
    counts = {
        RepKind.REPS: row.reps or 0,
        RepKind.SECONDS: row.seconds or 0,
        RepKind.METRES: round(row.metres or 0),
    }
    _sane(counts)
    done = [kind for kind in ORDER[exercise.measure] if counts[kind]]
    if not done:
        return Made(_failed(row, amount))
    kind = next((kind for kind in done if counts[kind] <= MOST[kind]), None)
    words = " in ".join(_count(other, counts[other]) for other in SAID if counts[other] and other is not kind)
    if kind is None:
        return Made(None, words)
    return Made(LiftedSet(counts[kind], kind, amount, row.effort, row.role), words)


def amount_of(mode: LoadMode, number: float | None, unit: Unit) -> Load | OwnWeight | None:
    """What was lifted: added to body weight, or taken off it, where the exercise is done with that."""
    own = mode in (LoadMode.BODYWEIGHT, LoadMode.ASSISTED)
    if not number:
        return OwnWeight() if mode is LoadMode.BODYWEIGHT else None
    if abs(number) > HEAVIEST[unit]:
        raise UnreadableError(LIMITS, f"{plain(number)}{unit} is more than anybody lifts.")
    if number < 0 and not own:
        raise UnreadableError(LIMITS, f"{plain(number)}{unit} is less than nothing.")
    load = Load.of(round(abs(number), 2), unit)
    if not load.grams:
        return OwnWeight() if mode is LoadMode.BODYWEIGHT else None
    if not own:
        return load
    helped = mode is LoadMode.ASSISTED or number < 0
    return OwnWeight(-load.grams if helped else load.grams, unit)


def effort_of(rpe: float | None) -> Effort | None:
    """An RPE from 1 to 10 in half points; None for none, and for one that is out of range or finer."""
    if rpe is None or not 1 <= rpe <= 10 or rpe * 2 != round(rpe * 2):
        return None
    return rpe_effort(round(rpe * 2))


def rpe_effort(halves: int) -> Effort:
    """An RPE of half points."""
    return Effort(Span.one(halves), Scale.RPE)


TO_FAILURE = Effort(Span.one(0))


def _sane(counts: dict[RepKind, int]) -> None:
    for kind, count in counts.items():
        if count < 0:
            raise UnreadableError(LIMITS, f"{count} {kind} are less than none.")
        if count > ABSURD[kind]:
            raise UnreadableError(LIMITS, f"{count:,} {kind} are more than anybody does.")


def _failed(row: Measured, amount: Load | OwnWeight | None) -> LiftedSet:
    """An attempt that failed: a load is written, and no reps in so many words."""
    if row.load and row.reps == 0:
        return LiftedSet(0, RepKind.REPS, amount, row.effort, row.role)
    raise UnreadableError(NOTHING, "No reps, no time and no distance are counted.")


def _count(kind: RepKind, count: int) -> str:
    """`15.2km`, `1:32:05`, `300 reps`."""
    if kind is RepKind.REPS:
        return f"{count} reps"
    if kind is RepKind.METRES:
        return f"{plain(count / 1000)}km" if count >= 1000 else f"{count}m"
    return f"{count // 3600}:{count % 3600 // 60:02d}:{count % 60:02d}" if count >= 3600 else clock(count)
