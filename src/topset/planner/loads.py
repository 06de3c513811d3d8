"""What to put on the bar: from known maxima, reps and reserve, to loads the gym can make."""

from dataclasses import dataclass

from topset.catalogue import exercises
from topset.evidence.doses import UNKNOWN_REPS
from topset.evidence.figure import Figures
from topset.evidence.progression import EXPECTED_GAIN, LOAD_STEP
from topset.formulas import one_rep_max
from topset.formulas.rts import percent_for, reps_for
from topset.ground.units import Load, Span
from topset.methods.loading import round_load
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Skill
from topset.model.families import PINNING
from topset.model.prescription import Amount, AtLoad, OwnWeight
from topset.model.program import Max

WHOLE = 100  # percent of body mass
FEWEST = 3  # reps of a bodyweight set that is worth writing down


@dataclass(frozen=True, slots=True)
class Target:
    """Reps and amounts by week; no amounts where nothing is known."""

    reps: Span
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class Aim:
    """What a block asks of an exercise: reps, half points of reserve by week, and hard weeks done before it."""

    reps: Span
    reserve: tuple[int, ...]
    weeks: int = 0


def target(exercise: Exercise, aim: Aim, athlete: Athlete, figures: Figures) -> Target:
    """Loads for the low end of the rep range with the reserve of each week: the range leaves room to grow into.

    The maximum is taken to have risen a little with each hard week done; the reserve corrects what is too much.
    """
    reps, reserve, weeks = aim.reps, aim.reserve, aim.weeks
    known = record(exercise, athlete)
    if known is None:
        return Target(within(reps, figures(UNKNOWN_REPS), reserve) if whole_body(exercise) else reps)
    if exercise.load_mode is LoadMode.BODYWEIGHT:
        return own_weight(exercise, known, reps, reserve, athlete)
    if exercise.load_mode not in (LoadMode.EXTERNAL, LoadMode.PER_HAND):
        return Target(reps)
    most = one_rep_max(known.load.grams, known.reps)
    if most is None:
        return Target(reps)
    most *= 1 + weeks * figures(EXPECTED_GAIN[athlete.level]) / 1000
    loads: list[Load] = []
    for rir in reserve:
        share = percent_for(2 * reps.lo + rir) or 0
        wanted = Load(round(most * share / 1000), athlete.unit)
        load = round_load(wanted, exercise, athlete.gym, "down" if pins(exercise) else "nearest")
        loads.append(gently(loads[-1], load, figures) if loads else load)
    return Target(reps, tuple(AtLoad(load, load) for load in loads))


def pins(exercise: Exercise) -> bool:
    """Whether a missed rep ends with a bar on the lifter (E31)."""
    return Equipment.BARBELL in exercise.equipment and exercise.pattern in PINNING


def gently(before: Load, after: Load, figures: Figures) -> Load:
    """The next week's load: not lighter, and the same where the gym's step is too large."""
    step = (after.grams - before.grams) * 1000
    return after if 0 <= step <= figures(LOAD_STEP).hi * before.grams else before


def record(exercise: Exercise, athlete: Athlete) -> Max | None:
    """The known maximum; a lift of the whole body may borrow that of another (a chin-up the pull-up's)."""
    lifted = [m for m in athlete.maxes if not m.training]
    own = next((m for m in lifted if m.exercise == exercise.slug), None)
    if own or not whole_body(exercise):
        return own
    known = exercises()
    return next((m for m in lifted if m.exercise in known and alike(known[m.exercise], exercise)), None)


def alike(one: Exercise, other: Exercise) -> bool:
    """Whether two lifts of the whole body move it alike."""
    return whole_body(one) and one.pattern is other.pattern


def whole_body(exercise: Exercise) -> bool:
    """Whether all of the body mass is moved, as in a pull-up or a dip."""
    hard = exercise.kind is Kind.COMPOUND and exercise.skill is not Skill.SIMPLE
    return hard and exercise.load_mode is LoadMode.BODYWEIGHT and exercise.body_mass_percent >= WHOLE


def own_weight(
    exercise: Exercise, known: Max, reps: Span, reserve: tuple[int, ...], athlete: Athlete
) -> Target:
    """Weight added where there is strength to spare, else fewer reps: never a range the athlete cannot do."""
    if not whole_body(exercise):
        return Target(within(reps, known.reps, reserve, free=True))
    if athlete.body_mass is None:
        return Target(within(reps, known.reps, reserve)) if known.load.grams == 0 else Target(reps)
    moved = athlete.body_mass.grams * exercise.body_mass_percent // 100
    most = one_rep_max(moved + known.load.grams, known.reps)
    if most is None:
        return Target(within(reps, known.reps, reserve))
    extras = [round(most * (percent_for(2 * reps.lo + rir) or 0) / 1000) - moved for rir in reserve]
    if min(extras) >= exercise.step_g:
        added = [round_load(Load(extra, athlete.unit), exercise, athlete.gym, "down") for extra in extras]
        return Target(reps, tuple(OwnWeight(load.grams, load.unit) for load in added))
    able = (
        known.reps if known.load.grams == 0 else (reps_for(min(1000, round(1000 * moved / most))) or 2) // 2
    )
    return Target(within(reps, able, reserve))


def within(reps: Span, able: int, reserve: tuple[int, ...], *, free: bool = False) -> Span:
    """The rep range moved to what can be done: from the reserve of the first week to that of the last.

    With `free`, for what takes no load, upward as well.
    """
    first, last = max(FEWEST, able - reserve[0] // 2), max(FEWEST, able - reserve[-1] // 2)
    if first >= reps.lo:
        return reps if not free else Span(max(reps.lo, first - 2), max(reps.hi, last))
    return Span(max(1, min(first - 1, reps.lo)), max(last, first))
