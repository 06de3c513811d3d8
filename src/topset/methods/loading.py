"""Loads that can be made: from a bar and plates, a rack of dumbbells, a stack, or plates on a belt."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from topset.ground.units import Load, Unit, grams_per
from topset.model.exercise import Equipment, Exercise, LoadMode
from topset.model.gym import Gym

Direction = Literal["nearest", "down"]
Pieces = tuple[tuple[int, int], ...]  # (grams, how many), heavy to light

BARS = (
    Equipment.BARBELL,
    Equipment.EZ_BAR,
    Equipment.TRAP_BAR,
    Equipment.SAFETY_BAR,
    Equipment.SWISS_BAR,
    Equipment.LOG,
    Equipment.SMITH_MACHINE,
)
# Loaded with plates whether or not the exercise lists them; the carriage is left out of the number written.
PLATE_LOADED = frozenset(
    {
        Equipment.LEG_PRESS,
        Equipment.HACK_SQUAT,
        Equipment.PENDULUM_SQUAT,
        Equipment.BELT_SQUAT,
        Equipment.T_BAR_ROW,
        Equipment.PLATES,
    }
)
ONE_ENDED = frozenset({Equipment.LANDMINE, Equipment.T_BAR_ROW, Equipment.SLED})
# Resistance that a gym does not describe in grams.
UNMEASURED = frozenset(
    {Equipment.BANDS, Equipment.MEDICINE_BALL, Equipment.STRONGMAN, Equipment.WRIST_ROLLER}
)


def loadable(exercise: Exercise, gym: Gym) -> tuple[int, ...]:
    """Every load that can be written for `exercise` in `gym`, ascending, in grams; empty where none is known.

    Loads of bodyweight exercises are what is added (0 first), assistance is negative.
    """
    if exercise.load_mode is LoadMode.BODYWEIGHT:
        return _added(gym)
    if exercise.load_mode in (LoadMode.BAND, LoadMode.NONE) or not UNMEASURED.isdisjoint(exercise.equipment):
        return ()
    if exercise.load_mode is LoadMode.ASSISTED:
        return (*(-g for g in reversed(_stack(gym.stack_step_g, gym.stack_max_g, gym.unit))), 0)
    return _external(exercise, gym)


def round_load(target: Load, exercise: Exercise, gym: Gym, direction: Direction = "nearest") -> Load:
    """Choose the load nearest to `target`, or the next one `down`, that `gym` can make; in its unit.

    Ties go down. Beyond the ends it is the lightest or heaviest there is. Where loads are not known, `target`
    itself.
    """
    loads = loadable(exercise, gym)
    return Load(nearest(target.grams, loads, direction), gym.unit) if loads else target


def plates(load: Load, exercise: Exercise, gym: Gym) -> tuple[tuple[int, int], ...]:
    """List the plates of `load` as (grams, how many), heavy to light, for each side or for the belt.

    Empty for an empty bar, for anything that takes no plates, and for a load that cannot be made.
    """
    base = _bar(exercise, gym)
    if base is None and not _takes_plates(exercise, gym):
        return ()
    pieces, ends = _pieces(exercise, gym)
    extra = _cents(load.grams, gym.unit) - _cents(base or 0, gym.unit)
    counts = _sums(_in_cents(pieces, gym.unit)).get(extra // ends) if extra % ends == 0 else None
    return tuple((mass, n) for (mass, _), n in zip(pieces, counts or (), strict=False) if n)


def empty_bar(exercise: Exercise, gym: Gym) -> int:
    """Weigh the unloaded bar of `exercise`; 0 if it has none."""
    return _bar(exercise, gym) or 0


def nearest(grams: int, loads: tuple[int, ...], direction: Direction = "nearest") -> int:
    """Choose from `loads`, ascending and not empty, the one nearest to `grams`, or the next one down."""
    after = bisect_left(loads, grams)
    if after < len(loads) and loads[after] == grams:
        return grams
    if after in (0, len(loads)):
        return loads[0] if after == 0 else loads[-1]
    below, above = loads[after - 1], loads[after]
    return below if direction == "down" or grams - below <= above - grams else above


def _bar(exercise: Exercise, gym: Gym) -> int | None:
    if exercise.load_mode in (LoadMode.BODYWEIGHT, LoadMode.ASSISTED):
        return None
    return next((gym.bar_of(e) for e in BARS if e in exercise.equipment), None)


def _takes_plates(exercise: Exercise, gym: Gym) -> bool:
    if exercise.load_mode is LoadMode.BODYWEIGHT:
        return bool(gym.plates_g)
    return exercise.load_mode is LoadMode.EXTERNAL and not PLATE_LOADED.isdisjoint(exercise.equipment)


def _pieces(exercise: Exercise, gym: Gym) -> tuple[Pieces, int]:
    """Find the plates for one end, and how many ends there are; a single end takes both plates of a pair."""
    if exercise.load_mode is LoadMode.BODYWEIGHT or not ONE_ENDED.isdisjoint(exercise.equipment):
        return tuple((mass, 2 * pairs) for mass, pairs in gym.plates_g), 1
    return gym.plates_g, 2


def _external(exercise: Exercise, gym: Gym) -> tuple[int, ...]:
    bar = _bar(exercise, gym)
    if bar is None and Equipment.DUMBBELLS in exercise.equipment:
        return gym.dumbbells_g
    if bar is None and Equipment.KETTLEBELLS in exercise.equipment:
        return gym.kettlebells_g
    if bar is not None or _takes_plates(exercise, gym):
        return _plate_loads(bar or 0, *_pieces(exercise, gym), gym.unit)
    return _stack(gym.stack_step_g, gym.stack_max_g, gym.unit)


def _added(gym: Gym) -> tuple[int, ...]:
    if gym.plates_g:
        return _plate_loads(0, tuple((mass, 2 * pairs) for mass, pairs in gym.plates_g), 1, gym.unit)
    return (0, *gym.dumbbells_g)


@lru_cache(maxsize=256)
def _stack(step_g: int, max_g: int, unit: Unit) -> tuple[int, ...]:
    if not step_g:
        return ()
    step = _cents(step_g, unit)
    return tuple(_grams(n * step, unit) for n in range(1, round(max_g / step_g) + 1))


@lru_cache(maxsize=256)
def _plate_loads(base_g: int, pieces: Pieces, ends: int, unit: Unit) -> tuple[int, ...]:
    base = _cents(base_g, unit)
    sums = sorted(_sums(_in_cents(pieces, unit)))
    # A machine without plates is not loaded; an empty bar, or nothing on the belt, is.
    return tuple(_grams(base + ends * total, unit) for total in sums if base or total or ends == 1)


@lru_cache(maxsize=256)
def _sums(pieces: Pieces) -> Mapping[int, tuple[int, ...]]:
    """Every total of the pieces on one end, with the count of each that makes it from the fewest pieces."""
    best: dict[int, tuple[int, tuple[int, ...]]] = {0: (0, ())}
    for mass, available in pieces:
        grown: dict[int, tuple[int, tuple[int, ...]]] = {}
        for total, (used, counts) in best.items():
            for n in range(available + 1):
                key, pieces_used = total + n * mass, used + n
                if key not in grown or pieces_used < grown[key][0]:
                    grown[key] = (pieces_used, (*counts, n))
        best = grown
    return {total: counts for total, (_, counts) in best.items()}


# Sums are made in hundredths of the gym's own unit: seven 45 lb plates are 315 lb, not 315.01.
def _cents(grams: int, unit: Unit) -> int:
    return round(grams / grams_per(unit) * 100)


def _grams(cents: int, unit: Unit) -> int:
    return round(cents * grams_per(unit) / 100)


@lru_cache(maxsize=256)
def _in_cents(pieces: Pieces, unit: Unit) -> Pieces:
    return tuple((_cents(mass, unit), count) for mass, count in pieces)
