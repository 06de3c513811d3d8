"""What an option is worth in points: what of the week it keeps, less what it changes.

A direct set of a muscle that has not had its weekly minimum brings 24 points, one above that 16, with half as much more
for a priority. Main lifts, heavy lifts and Backwards work count besides, because strength follows from doing them. A
change costs a fraction of a set: many small ones are not made for half a set.
"""

from collections.abc import Mapping

from topset.evidence.landmarks import VolumeGroup, group_named
from topset.ground.frozen import frozen
from topset.metrics.set_credit import UNCOUNTED_KINDS
from topset.model.exercise import Kind
from topset.model.prescription import Role
from topset.model.program import Goal
from topset.replanning.lengths import total
from topset.replanning.problem import Option, Problem, backwards, is_main, may_move
from topset.replanning.stand_ins import unlikeness
from topset.replanning.week import Left, Task

WHOLE = 100  # percent
UNITS = 4  # quarters of a set, as in the problem
NEEDED, USEFUL = 3, 2  # points of a quarter up to the minimum, and above it
PRIORITY, USUAL, SPARED = 3, 2, 1  # weights of groups: first ones, others, those that need no direct work
STRONG = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)

# Points for being there at all, and for each set: isolations, compounds, main lifts.
THERE, EACH = (10, 20, 150), (2, 4, 20)
TEST, BACKWARDS, HEAVY = 200, 120, 20
UNCOUNTED = 8  # a set of what trains no muscle that is counted: jumps, conditioning

AT_HOME = (32, 32, 120)  # what stands where it stood goes before what would come from elsewhere
AGAIN = 33  # percent of the first points that a lift brings which is done on another day of the week as well
FROM_A_LOST_DAY, MOVED, SHORTER, LONGER, SWAPPED = 6, 32, 12, 12, 20
ALONE = 8
MOVED_FOR_A_THING = 100  # what is there tomorrow is not worth another session: something else will do
UNLIKE = 8  # for each muscle that a stand-in works more or less
STAND_IN = 60  # percent of what a lift counts for by itself that is kept by what stands in for it
WISHED = 500  # what is preferred now: more than what any lift counts for
COOL_DOWN = 12
STARTED = 5000  # what was begun today cannot be undone


@frozen
class Cover:
    """Units of a group that are worth something: `needed` of them more, then `useful` ones, by `weight`."""

    needed: int
    useful: int
    weight: int


def covers(problem: Problem) -> Mapping[VolumeGroup, Cover]:
    """What the tasks can still bring each group, up to what was prescribed."""
    found = {}
    for group, prescribed in problem.prescribed.items():
        settled = problem.settled.get(group, 0)
        least = min(UNITS * problem.left.view.bounds[group].minimum, prescribed)
        needed = max(0, least - settled)
        useful = max(0, prescribed - max(settled, least))
        found[group] = Cover(needed, useful, _weight(problem.left, group))
    return found


def _weight(left: Left, group: VolumeGroup) -> int:
    first = {group_named(name) for name in (left.athlete.priorities if left.athlete else ())}
    if group in first:
        return PRIORITY
    return USUAL if left.view.bounds[group].minimum else SPARED


def points(problem: Problem, option: Option) -> int:
    """What an option is worth besides the sets that it brings its groups."""
    dose, task = option.dose, option.task
    if dose is None or task is None:
        return -COOL_DOWN
    kept = total(dose.work)
    rank = rank_of(problem, task)
    slug = task.work.exercise.slug
    again = slug in problem.done or (slug in problem.repeated and not dose.swapped)
    there = THERE[rank] * (AGAIN if again else WHOLE) // WHOLE
    sound = there + EACH[rank] * min(kept, total(task.work))
    sound *= _stress(problem, rank)
    if dose.swapped:
        sound = STAND_IN * sound // WHOLE
    at_home = _at_home(problem, task, rank) if option.home and not dose.swapped else 0
    started = STARTED if problem.left.started(task) else 0
    return sound + at_home + started + _special(problem, option) - _cost(problem, option)


def _stress(problem: Problem, rank: int) -> int:
    """How often a lift counts: where strength is the goal, main lifts count twice."""
    return 2 if rank == len(THERE) - 1 and problem.left.view.goal in STRONG else 1


def once(problem: Problem) -> Mapping[str, tuple[int, frozenset[int]]]:
    """What a lift with several days to come is worth for being done at all, besides each time, by its slug.

    The first number is the points, the others are the options that are that lift.
    """
    found: dict[str, tuple[int, frozenset[int]]] = {}
    for number, option in enumerate(problem.options):
        if option.task is None or option.dose is None or option.dose.swapped:
            continue
        slug, rank = option.task.work.exercise.slug, rank_of(problem, option.task)
        if slug in problem.repeated and slug not in problem.done:
            more = (THERE[rank] - THERE[rank] * AGAIN // WHOLE) * _stress(problem, rank)
            found[slug] = more, found.get(slug, (0, frozenset[int]()))[1] | {number}
    return found


def _at_home(problem: Problem, task: Task, rank: int) -> int:
    """What it counts that a line stays; nothing more for a lift that has a reason of its own to leave."""
    return AT_HOME[0] if may_move(problem.left, task) else AT_HOME[rank]


def rank_of(problem: Problem, task: Task) -> int:
    """0 for isolations, 1 for compounds, 2 for main lifts and lifts with a known maximum."""
    if is_main(problem.left, task.work.exercise):
        return 2
    return 1 if task.work.exercise.kind is Kind.COMPOUND else 0


def _special(problem: Problem, option: Option) -> int:
    """Points of a test, of Backwards work, of heavy lifts, and of what counts for no muscle."""
    dose, figures = option.dose, problem.figures
    assert dose
    if any(sets.role is Role.TEST for sets in dose.work.sets):
        return TEST
    found = (
        UNCOUNTED * total(dose.work) if dose.work.exercise.kind in UNCOUNTED_KINDS or not dose.units else 0
    )
    if dose.swapped:
        return found
    found += BACKWARDS if backwards(dose, figures) else 0
    return found + (HEAVY if dose.heavy and dose.work.exercise.kind is Kind.COMPOUND else 0)


def _cost(problem: Problem, option: Option) -> int:
    """What changes, in points."""
    dose, task = option.dose, option.task
    assert dose
    assert task
    cost = 0
    if not option.home:
        cost += _move(problem, task)
    if dose.more:
        cost += SHORTER if dose.more < 0 else LONGER * dose.more
    if dose.alone:
        cost += ALONE
    if dose.swapped:
        cost += SWAPPED + option.rank + round(UNLIKE * unlikeness(task.work.exercise, dose.work.exercise))
    return cost - (WISHED if option.wished else 0)


def _move(problem: Problem, task: Task) -> int:
    """What a line's way to another day costs."""
    home = problem.left.home(task)
    if home is None:
        return FROM_A_LOST_DAY
    return MOVED_FOR_A_THING if problem.left.lacks(task.work.exercise, home) else MOVED
