"""What to put on the bar: from known maxima, reps and reserve, to loads the gym can make."""

from dataclasses import dataclass

from topset.catalogue import exercises
from topset.evidence.check_limits import GUARDED_PERCENT
from topset.evidence.doses import UNKNOWN_REPS
from topset.evidence.figure import Figures
from topset.evidence.progression import EXPECTED_GAIN, LOAD_STEP, REPS_GAIN
from topset.formulas import one_rep_max
from topset.formulas.rts import percent_for, reps_for
from topset.ground.units import Load, Span, Unit, grams_per
from topset.methods.loading import PLATE_LOADED, Direction, empty_bar, loadable, nearest, round_load
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Skill
from topset.model.families import PINNING
from topset.model.gym import Gym
from topset.model.prescription import Amount, AtLoad, OwnWeight
from topset.model.program import Max

WHOLE = 100  # percent of body mass
FEWEST = 3  # reps of a bodyweight set that is worth writing down
FEW = 8  # reps up to which a range of two is narrow enough
MOST_GRAMS = 1_000_000  # nobody lifts more
MOST_REPS = 30  # of a set with a load too light to tell
ASTRAY = 2  # reps by which a load may miss the range before the reps follow it
STEP = {Unit.KG: 2.5, Unit.LB: 5.0}  # what loads are rounded to, from the empty bar up
SMALL_LIFT_G = 40_000  # under which fractional plates are worth their trouble


@dataclass(frozen=True, slots=True)
class Target:
    """Reps and amounts, each one for the block or one for each week; no amounts where nothing is known."""

    reps: tuple[Span, ...]
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class Aim:
    """What a block asks of an exercise: reps, and half points of reserve by week.

    `weeks` are the hard weeks and `block` the blocks done before it. With `longer` reps are what grows, by `step` for
    each rep that the reserve gives up (1 rep, or some seconds of a hold).
    """

    reps: Span
    reserve: tuple[int, ...]
    weeks: int = 0
    block: int = 0
    longer: bool = False
    step: int = 1


def target(exercise: Exercise, aim: Aim, athlete: Athlete, figures: Figures) -> Target:
    """Loads for the low end of the rep range with the reserve of each week; more reps where nothing can be loaded.

    The maximum is taken to have risen a little with each hard week done; the reserve corrects what is too much.
    """
    known = record(exercise, athlete)
    if known is None:
        return unknown(exercise, aim, figures)
    if exercise.load_mode is LoadMode.BODYWEIGHT:
        return own_weight(exercise, known, aim, athlete, figures)
    most = one_rep_max(known.load.grams, known.reps)
    if most is None or exercise.load_mode not in (LoadMode.EXTERNAL, LoadMode.PER_HAND):
        return Target(longer(aim) if aim.longer else (aim.reps,))
    return external(exercise, maxima(most, aim, athlete, figures), aim, athlete, figures)


def unknown(exercise: Exercise, aim: Aim, figures: Figures) -> Target:
    """Reps alone, of an exercise of which nothing is known."""
    if whole_body(exercise):
        return Target(within(aim.reps, figures(UNKNOWN_REPS) + more(aim, figures), aim.reserve))
    return Target(longer(aim) if aim.longer else (aim.reps,))


def longer(aim: Aim) -> tuple[Span, ...]:
    """The range moved up as the reserve falls: the same effort spent on more reps."""
    given_up = [(aim.reserve[0] - rir) // 2 * aim.step for rir in aim.reserve]
    return tuple(Span(aim.reps.lo + more, aim.reps.hi + more) for more in given_up)


def maxima(most: float, aim: Aim, athlete: Athlete, figures: Figures) -> tuple[float, ...]:
    """The maximum expected in each week."""
    gain = figures(EXPECTED_GAIN[athlete.level])
    return tuple(most * (1 + (aim.weeks + week) * gain / 1000) for week in range(len(aim.reserve)))


def more(aim: Aim, figures: Figures) -> int:
    """Reps gained at body weight in the blocks before."""
    return aim.block * figures(REPS_GAIN)


def external(
    exercise: Exercise, most: tuple[float, ...], aim: Aim, athlete: Athlete, figures: Figures
) -> Target:
    """Loads by week. Where they rise the reps stay; where the gym has none that fits, the reps follow the load."""
    heaviest = alone(exercise, most, aim, athlete, figures)
    loads: list[Load] = []
    for best, rir in zip(most, aim.reserve, strict=True):
        share = percent_for(2 * aim.reps.lo + rir) or 0
        wanted = Load(min(round(best * share / 1000), heaviest), athlete.unit)
        load = sensible(wanted, exercise, athlete.gym, "down" if pins(exercise) else "nearest")
        loads.append(gently(loads[-1], load, figures) if loads else load)
    able = tuple(attained(load, best, rir) for load, best, rir in zip(loads, most, aim.reserve, strict=True))
    amounts = tuple(AtLoad(load, load) for load in loads)
    if any(abs(reps - aim.reps.lo) >= ASTRAY for reps in able):
        return Target(tuple(Span.one(reps) for reps in able), amounts)
    return Target((reps_beside(aim.reps, amounts),), amounts)


def alone(exercise: Exercise, most: tuple[float, ...], aim: Aim, athlete: Athlete, figures: Figures) -> int:
    """The heaviest grams that may be lifted: under those that want a guard where there is none."""
    known = most[0] * 1000 / (1000 + aim.weeks * figures(EXPECTED_GAIN[athlete.level]))
    unguarded = pins(exercise) and not athlete.guards
    return int(known * (figures(GUARDED_PERCENT) - 1) / 1000) if unguarded else MOST_GRAMS


def attained(load: Load, most: float, rir: int) -> int:
    """Reps that can be done with a load and so many half points in reserve."""
    share = round(1000 * load.grams / most)
    to_failure = reps_for(share) or (2 if share > WHOLE * 10 else 2 * MOST_REPS)
    return max(1, (to_failure - rir) // 2)


def reps_beside(reps: Span, amounts: tuple[Amount, ...]) -> Span:
    """The low end beside loads that rise from week to week; the range, to grow into, beside one that stays."""
    return Span.one(reps.lo) if len(set(amounts)) > 1 else reps


def sensible(wanted: Load, exercise: Exercise, gym: Gym, direction: Direction) -> Load:
    """The nearest load that people write down: fractional plates are for small lifts."""
    loads = loadable(exercise, gym)
    plated = exercise.load_mode is LoadMode.BODYWEIGHT or empty_bar(exercise, gym)
    if not loads or not (plated or PLATE_LOADED & set(exercise.equipment)):
        return round_load(wanted, exercise, gym, direction)
    step, base = round(STEP[gym.unit] * 100), empty_bar(exercise, gym)
    usual = tuple(load for load in loads if round((load - base) * 100 / grams_per(gym.unit)) % step == 0)
    light = exercise.load_mode is not LoadMode.BODYWEIGHT and wanted.grams < SMALL_LIFT_G
    return Load(nearest(wanted.grams, loads if light else usual or loads, direction), gym.unit)


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


def own_weight(exercise: Exercise, known: Max, aim: Aim, athlete: Athlete, figures: Figures) -> Target:
    """Weight added where there is strength to spare, else the reps that can be done."""
    able = known.reps + more(aim, figures)
    if not whole_body(exercise):
        return Target(shown(able, aim.reserve))
    if athlete.body_mass is None:
        return Target(within(aim.reps, able, aim.reserve) if known.load.grams == 0 else (aim.reps,))
    moved = athlete.body_mass.grams * exercise.body_mass_percent // 100
    most = one_rep_max(moved + known.load.grams, known.reps)
    if most is None:
        return Target(within(aim.reps, able, aim.reserve))
    shares = [(percent_for(2 * aim.reps.lo + rir) or 0) / 1000 for rir in aim.reserve]
    bests = maxima(most, aim, athlete, figures)
    extras = [round(best * share) - moved for best, share in zip(bests, shares, strict=True)]
    if min(extras) >= exercise.step_g:
        added = [sensible(Load(extra, athlete.unit), exercise, athlete.gym, "down") for extra in extras]
        amounts = tuple(OwnWeight(load.grams, load.unit) for load in added)
        return Target((reps_beside(aim.reps, amounts),), amounts)
    if known.load.grams:
        able = (reps_for(min(1000, round(1000 * moved / most))) or 2) // 2 + more(aim, figures)
    return Target(within(aim.reps, able, aim.reserve))


def within(reps: Span, able: int, reserve: tuple[int, ...]) -> tuple[Span, ...]:
    """The rep range, or where it is out of reach what can be done with the reserve of each week."""
    return (reps,) if able - reserve[0] // 2 >= reps.lo else shown(able, reserve)


def shown(able: int, reserve: tuple[int, ...]) -> tuple[Span, ...]:
    """What somebody who can do `able` reps can do with the reserve of each week."""
    most = [max(FEWEST, able - rir // 2) for rir in reserve]
    return tuple(Span(max(1, top - 1 - (top > FEW)), top) for top in most)
