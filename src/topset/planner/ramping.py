"""Which exercises of a session want warm-up sets of their own (D36)."""

from collections.abc import Sequence

from topset.evidence.rests import HEAVY_FROM
from topset.model.exercise import Exercise, LoadMode
from topset.model.families import KNEE
from topset.planner.doses import ramps
from topset.planner.in_turn import paired
from topset.planner.lines import Row, heaviest, heaviest_load
from topset.planner.pairs import weight
from topset.planner.problem import Problem
from topset.planner.weeks import Block

A_REP = 30  # tenths of a percent: what a rep more or less in reserve makes of a load
NEAR = 70  # percent of a load up to which a like lift before it has warmed up for it


def to_ramp(problem: Problem, rows: Sequence[Row], tests: frozenset[str], block: Block) -> frozenset[int]:
    """The rows that want warm-up sets (D36): the first loaded compound, and every heavy lift of a new movement.

    A like lift before it is warm-up enough, unless its bar is much lighter. Where the first opens a superset with
    one for a priority or for the legs, and is light itself, the other is warmed up.
    """
    warm: dict[str, int] = {}  # grams by movement
    ramped = set()
    for number, row in enumerate(rows):
        if not row.pick.choice.compound or not loaded(row.exercise):
            continue
        if not warm and lighter_half(problem, rows[number : number + 2], block):
            continue
        like, grams = family(row.exercise), heaviest_load(problem, row, block)
        if row.exercise.slug in tests:  # a test brings its own ramp
            warm[like] = max(warm.get(like, 0), grams)
        elif not warm or (heavy(problem, row, block) and not warmed_up(warm.get(like), grams)):
            ramped.add(number)
            warm[like] = max(warm.get(like, 0), grams)
    return frozenset(ramped)


def lighter_half(problem: Problem, rows: Sequence[Row], block: Block) -> bool:
    """Whether the first of a superset is light, and its partner wants warm-up sets more."""
    if len(rows) < 2 or not paired(*(row.pick for row in rows)) or heavy(problem, rows[0], block, A_REP):
        return False
    one, other = (weight(row.pick.choice, problem.athlete.priorities) for row in rows)
    return loaded(rows[1].exercise) and one < other


def warmed_up(before: int | None, grams: int) -> bool:
    """Whether a like lift with a load of `before` grams prepares for one of `grams`; loads not known are trusted to."""
    return before is not None and (not before or 100 * before >= NEAR * grams)


def heavy(problem: Problem, row: Row, block: Block, doubt: int = 0) -> bool:
    """Whether the working sets want warm-up sets: by the kind of lift, or by what the block loads in the end.

    In `doubt` a load that is lighter by so many tenths of a percent is heavy too.
    """
    scheme = row.pick.mode.scheme
    if scheme.method or ramps(row.exercise, scheme, problem.figures):
        return True
    return heaviest(problem, row, block) + doubt >= problem.figures(HEAVY_FROM)


def family(exercise: Exercise) -> str:
    """Movements that warm each other up."""
    if exercise.pattern in KNEE:
        return "knee"
    return "press" if "press" in exercise.pattern else exercise.pattern.value


def loaded(exercise: Exercise) -> bool:
    """Whether a ramp makes sense."""
    return exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)
