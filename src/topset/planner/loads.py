"""What to put on the bar: from known maxima, reps and reserve, to loads the gym can make."""

from dataclasses import dataclass

from topset.catalogue import exercises
from topset.evidence.check_limits import GUARDED_PERCENT
from topset.evidence.doses import MANY_REPS, SETS_OF_MANY, TIRED_REPS, TIRED_REST
from topset.evidence.figure import Figures
from topset.evidence.progression import EXPECTED_GAIN, LOAD_STEP, REPS_GAIN
from topset.evidence.reps_at_percent import UNLIKELY, curve_of, reachable
from topset.evidence.rests import HEAVY as HEAVY_REST
from topset.evidence.rests import HEAVY_FROM
from topset.formulas import one_rep_max
from topset.formulas.rts import percent_for, reps_for
from topset.ground.units import Load, Span, Unit, grams_per
from topset.methods.loading import PLATE_LOADED, Direction, empty_bar, loadable, nearest, round_load
from topset.methods.maxes import share_of_body
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Skill
from topset.model.families import PINNING
from topset.model.gym import Gym
from topset.model.prescription import Amount, AtLoad, OwnWeight
from topset.model.program import Goal, Level, Max
from topset.planner.akin import estimated, trained

WHOLE = 100  # percent of body mass
FEWEST = 3  # reps of a bodyweight set that is worth writing down
MISSING = 10  # percent of the load by which the heaviest plates may fall short, before reps take over
FEW = 8  # reps up to which a range of two is narrow enough
MOST_GRAMS = 1_000_000  # nobody lifts more
MOST_REPS = 30  # of a set with a load too light to tell
ASTRAY = 2  # reps by which a load may miss the range before the reps follow it
STEP = {Unit.KG: 2.5, Unit.LB: 5.0}  # what loads are rounded to, from the empty bar up
FINE = 5  # tenths of a percent
EASIEST = 80  # percent of the load that the reserve would allow: a block need not begin lighter
ROOM = 80  # percent of an estimate of reps with which its range begins
SMALL_LIFT_G = 40_000  # under which fractional plates are worth their trouble


@dataclass(frozen=True, slots=True)
class Target:
    """Reps and amounts, each one for the block or one for each week; no amounts where nothing is known."""

    reps: tuple[Span, ...]
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class Aim:
    """What a block asks of an exercise: reps, and half points of reserve by week.

    `weeks` are the hard weeks and `block` the blocks done before it, the last of which `ended` with such a reserve.
    With `longer` reps are what grows, by `step` for each rep that the reserve gives up (1 rep, or some seconds of a
    hold). `rest` is seconds between sets, 0 where it does not matter.
    """

    reps: Span
    reserve: tuple[int, ...]
    weeks: int = 0
    block: int = 0
    longer: bool = False
    step: int = 1
    ended: int | None = None
    rest: int = 0


def target(exercise: Exercise, aim: Aim, athlete: Athlete, figures: Figures) -> Target:
    """Loads for the low end of the rep range with the reserve of each week; more reps where nothing can be loaded.

    The maximum is taken to have risen a little with each hard week done; the reserve corrects what is too much.
    """
    known = record(exercise, athlete)
    if known is None:
        return unknown(exercise, aim, athlete, figures)
    if exercise.load_mode is LoadMode.BODYWEIGHT:
        return own_weight(exercise, known, aim, athlete, figures)
    most = one_rep_max(known.load.grams, known.reps)
    if most is None or exercise.load_mode not in (LoadMode.EXTERNAL, LoadMode.PER_HAND):
        return Target(longer(aim) if aim.longer else (aim.reps,))
    return external(exercise, maxima(most, aim, athlete, figures), aim, athlete, figures)


def unknown(exercise: Exercise, aim: Aim, athlete: Athlete, figures: Figures) -> Target:
    """Reps alone, of an exercise of which nothing is known; a record of its family says how many."""
    like = None if whole_body(exercise) else estimated(exercise, athlete, figures)
    if like is not None:
        return Target(roughly(grown(like, aim, athlete, figures), aim.reserve))
    if whole_body(exercise):
        able = trained(exercise, athlete, figures) + aim.block * figures(REPS_GAIN)
        return Target(within(aim.reps, able, aim.reserve))
    return Target(longer(aim) if aim.longer else (aim.reps,))


def longer(aim: Aim) -> tuple[Span, ...]:
    """The range moved up as the reserve falls: the same effort spent on more reps."""
    given_up = [(aim.reserve[0] - rir) // 2 * aim.step for rir in aim.reserve]
    return tuple(Span(aim.reps.lo + more, aim.reps.hi + more) for more in given_up)


def maxima(most: float, aim: Aim, athlete: Athlete, figures: Figures) -> tuple[float, ...]:
    """The maximum expected in each week."""
    gain = figures(EXPECTED_GAIN[athlete.level])
    return tuple(most * (1 + (aim.weeks + week) * gain / 1000) for week in range(len(aim.reserve)))


def grown(reps: int, aim: Aim, athlete: Athlete, figures: Figures) -> tuple[int, ...]:
    """The most reps at body weight expected in each week, from those shown.

    Strength gained makes the body a smaller share of the maximum. Where that says little, a rep comes with a block.
    Short rests leave fewer (endurance).
    """
    tires = athlete.goal is Goal.ENDURANCE and 0 < aim.rest <= figures(TIRED_REST)
    gain, least = figures(EXPECTED_GAIN[athlete.level]), reps + aim.block * figures(REPS_GAIN)
    left = figures(TIRED_REPS) if tires else WHOLE
    share = percent_for(2 * reps)
    found = []
    for week in range(len(aim.reserve)):
        stronger = share and round(share / (1 + (aim.weeks + week) * gain / 1000))
        able = (reps_for(stronger) or 0) // 2 if stronger else 0
        found.append(max(1, max(able, least) * left // WHOLE))
    return tuple(found)


def external(
    exercise: Exercise, most: tuple[float, ...], aim: Aim, athlete: Athlete, figures: Figures
) -> Target:
    """Loads by week. Where they rise the reps stay; where the gym has none that fits, the reps follow the load."""
    limits = alone(exercise, most, aim, athlete, figures)
    direction = rounding(exercise, athlete)
    loads: list[Load] = []
    for best, rir, heaviest in zip(most, aim.reserve, limits, strict=True):
        share = percent_for(2 * aim.reps.lo + rir) or 0
        wanted = round(best * share / 1000)
        load = sensible(Load(wanted, athlete.unit), exercise, athlete.gym, direction)
        most_grams = min(heaviest, a_step_above(loads[-1], figures) if loads else heaviest)
        if load.grams > most_grams:
            load = sensible(Load(most_grams, athlete.unit), exercise, athlete.gym, "down")
        load = gently(loads[-1], load, figures) if loads else load
        loads.append(not_too_few(exercise, load, (best, rir), aim, athlete.gym))
    able = attainable(loads, most, aim.reserve)
    if any(abs(reps - aim.reps.lo) >= ASTRAY for reps in able):
        sure = credible(exercise, able, loads, most, figures)
        return Target(tuple(Span.one(reps) for reps in sure), in_amounts(loads))
    if athlete.level is Level.BEGINNER:
        return climbing(exercise, loads, most, aim, athlete, figures)
    return Target((reps_beside(aim.reps, in_amounts(loads)),), in_amounts(loads))


def not_too_few(exercise: Exercise, load: Load, shown: tuple[float, int], aim: Aim, gym: Gym) -> Load:
    """The load, or the gym's next one below, if that comes nearer to the reps that are asked for.

    `shown` is the maximum and the reserve of the week. Where steps are large, a bar that is a little too heavy leaves
    half of the reps.
    """
    if attained(load, *shown) > aim.reps.lo - ASTRAY:
        return load
    below = sensible(Load(load.grams - 1, load.unit), exercise, gym, "down")
    return min(load, below, key=lambda one: abs(attained(one, *shown) - aim.reps.lo))


def rounding(exercise: Exercise, athlete: Athlete) -> Direction:
    """Down where a bar could pin who misses a rep, else to the nearest load."""
    return "down" if pins(exercise) and not athlete.guards else "nearest"


def climbing(
    exercise: Exercise,
    loads: list[Load],
    most: tuple[float, ...],
    aim: Aim,
    athlete: Athlete,
    figures: Figures,
) -> Target:
    """A beginner's loads: a step more each week up to the last one; what is light for its week takes more reps.

    Counted back from the last week, so that the end is what can be done, and the start easy rather than impossible. A
    later block begins no lower than a step below the end of the one before it, and rather repeats a load.
    """
    least, found = loads[0].grams * EASIEST // WHOLE, [loads[-1]]
    least = max(least, min(resumed(exercise, most[0], aim, athlete, figures), loads[0].grams))
    for load in reversed(loads[:-1]):
        below = sensible(Load(found[0].grams - 1, load.unit), exercise, athlete.gym, "down")
        lower = min(load, below, key=lambda one: one.grams)
        steady = lower.grams >= least and gently(lower, found[0], figures) == found[0]
        found.insert(0, lower if steady else min(load, found[0], key=lambda one: one.grams))
    amounts = in_amounts(found)
    if len(set(amounts)) == 1:
        return Target((aim.reps,), amounts)
    able = tuple(min(reps, aim.reps.hi) for reps in attainable(found, most, aim.reserve))
    sure = credible(exercise, able, found, most, figures)
    return Target(tuple(Span.one(max(reps, aim.reps.lo)) for reps in sure), amounts)


def resumed(exercise: Exercise, best: float, aim: Aim, athlete: Athlete, figures: Figures) -> int:
    """The grams of a step below the end of the block before, of which the maximum now is `best`; 0 in the first."""
    if aim.ended is None or not aim.weeks:
        return 0
    gain = figures(EXPECTED_GAIN[athlete.level])
    before = best * (1000 + (aim.weeks - 1) * gain) / (1000 + aim.weeks * gain)
    wanted = round(before * (percent_for(2 * aim.reps.lo + aim.ended) or 0) / 1000)
    end = sensible(Load(wanted, athlete.unit), exercise, athlete.gym, rounding(exercise, athlete))
    return sensible(Load(end.grams - 1, end.unit), exercise, athlete.gym, "down").grams


def attainable(loads: list[Load], most: tuple[float, ...], reserve: tuple[int, ...]) -> tuple[int, ...]:
    """Reps that can be done in each week with its load, maximum and reserve."""
    return tuple(attained(load, best, rir) for load, best, rir in zip(loads, most, reserve, strict=True))


def in_amounts(loads: list[Load]) -> tuple[Amount, ...]:
    """Loads as they are written."""
    return tuple(AtLoad(load, load) for load in loads)


def today(most: float, aim: Aim, athlete: Athlete, figures: Figures) -> float:
    """The known maximum, from the one expected in the first week of a block."""
    return most * 1000 / (1000 + aim.weeks * figures(EXPECTED_GAIN[athlete.level]))


def alone(
    exercise: Exercise, most: tuple[float, ...], aim: Aim, athlete: Athlete, figures: Figures
) -> tuple[int, ...]:
    """The heaviest grams of each week: under those that want a guard or a long rest that is missing, or few could lift.

    The first two are measured by the maximum known today, as it is written down; the last (INT304) by the one expected
    in the week, and it binds beginners alone, of whom much is expected.
    """
    known, guarded = today(most[0], aim, athlete, figures), MOST_GRAMS
    if pins(exercise) and not athlete.guards:
        guarded = int(known * (figures(GUARDED_PERCENT) - 1) / 1000)
    if 0 < aim.rest < figures(HEAVY_REST):
        guarded = min(guarded, int(known * (figures(HEAVY_FROM) - FINE) / 1000))
    if athlete.level is not Level.BEGINNER:
        return (guarded,) * len(most)
    share = believable(exercise, aim.reps.lo, figures)
    return tuple(min(guarded, int(best * share / 1000)) for best in most)


def believable(exercise: Exercise, reps: int, figures: Figures) -> int:
    """The most tenths of a percent of today's maximum at which enough lifters could do so many reps."""
    shares = range(WHOLE * 10, 0, -FINE)
    return next((t for t in shares if likely(exercise, reps, t, figures)), WHOLE)


def likely(exercise: Exercise, reps: int, tenths: int, figures: Figures) -> bool:
    """Whether so many reps at a share of the maximum are in the reach of enough lifters."""
    return reachable(tenths, reps, curve_of(exercise), figures) >= figures(UNLIKELY)


def credible(
    exercise: Exercise, reps: tuple[int, ...], loads: list[Load], most: tuple[float, ...], figures: Figures
) -> tuple[int, ...]:
    """So many reps with the load of each week, or as many as are in the reach of enough lifters with its maximum."""
    shares = [round(load.grams * 1000 / best) for load, best in zip(loads, most, strict=True)]
    return tuple(
        next((n for n in range(asked, 1, -1) if likely(exercise, n, tenths, figures)), 1)
        for asked, tenths in zip(reps, shares, strict=True)
    )


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
    return after if before.grams <= after.grams <= a_step_above(before, figures) else before


def a_step_above(before: Load, figures: Figures) -> int:
    """The most grams of the week after."""
    return before.grams * (1000 + figures(LOAD_STEP).hi) // 1000


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
    """Weight added where there is strength to spare and something to add, else the reps that can be done."""
    able = grown(known.reps, aim, athlete, figures)
    body = athlete.body_mass
    moved = share_of_body(exercise, body.grams, figures) if body else None
    if whole_body(exercise) and not moved and known.load.grams:
        return Target((aim.reps,))  # with added weight, of somebody whose own is not known
    if not whole_body(exercise) or not moved:
        return Target(shown(in_sets(able, figures), aim.reserve))
    total = moved + known.load.grams
    most = one_rep_max(total, known.reps) or total * 1000 / (percent_for(2 * known.reps) or WHOLE)
    bests = maxima(most, aim, athlete, figures)
    added = extra(exercise, tuple(round(best) - moved for best in bests), moved, aim, athlete)
    if added:
        amounts = tuple(OwnWeight(load.grams, load.unit) for load in added)
        return Target((reps_beside(aim.reps, amounts),), amounts)
    if known.load.grams:
        most_reps = (reps_for(min(1000, round(1000 * moved / most))) or 2 * MOST_REPS) // 2
        able = grown(most_reps, aim, athlete, figures)
    return Target(shown(in_sets(able, figures), aim.reserve))


def in_sets(able: tuple[int, ...], figures: Figures) -> tuple[int, ...]:
    """The reps that several sets have on average, of those that a fresh one has by week: many tire the next set."""
    left = figures(SETS_OF_MANY)
    few = figures(MANY_REPS) - 1
    return tuple(max(min(reps, few), (reps * left + WHOLE // 2) // WHOLE) for reps in able)


def extra(
    exercise: Exercise, beyond: tuple[int, ...], moved: int, aim: Aim, athlete: Athlete
) -> tuple[Load, ...]:
    """What is hung on by week, where the maxima lie `beyond` the body's grams; none where it is too little to add."""
    shares = [(percent_for(2 * aim.reps.lo + rir) or 0) / 1000 for rir in aim.reserve]
    wanted = [round((moved + most) * share) - moved for most, share in zip(beyond, shares, strict=True)]
    if min(wanted) < exercise.step_g:
        return ()
    added = tuple(sensible(Load(grams, athlete.unit), exercise, athlete.gym, "down") for grams in wanted)
    light = min(zip(added, wanted, strict=True), key=lambda pair: pair[0].grams - pair[1])
    missing = (light[1] - light[0].grams) * WHOLE > MISSING * (moved + light[1])
    return () if missing or min(load.grams for load in added) <= 0 else added


def roughly(able: tuple[int, ...], reserve: tuple[int, ...]) -> tuple[Span, ...]:
    """A wide range below an estimate of what can be done, with the reserve of each week."""
    return tuple(Span(max(1, span.hi * ROOM // WHOLE), span.hi) for span in shown(able, reserve))


def within(reps: Span, able: int, reserve: tuple[int, ...]) -> tuple[Span, ...]:
    """The rep range, or where it is out of reach what can be done with the reserve of each week."""
    return (reps,) if able - reserve[0] // 2 >= reps.lo else shown((able,) * len(reserve), reserve)


def shown(able: tuple[int, ...], reserve: tuple[int, ...]) -> tuple[Span, ...]:
    """What somebody who can do so many reps in each week can do with its reserve."""
    most = [max(FEWEST, reps - rir // 2) for reps, rir in zip(able, reserve, strict=True)]
    return tuple(Span(max(1, top - 1 - (top > FEW)), top) for top in most)
