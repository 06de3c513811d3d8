"""Plan again what is left of a week."""

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.search import Search
from topset.model.athlete import Athlete
from topset.model.program import Program
from topset.replanning.balance import balance
from topset.replanning.changes import Changes, Standing
from topset.replanning.checking import stopped, wrong
from topset.replanning.explaining import Outcome, Told, told
from topset.replanning.free_days import advice
from topset.replanning.problem import Key, Option, problem_of
from topset.replanning.rows import rows_of
from topset.replanning.too_short import realistic
from topset.replanning.week import Left, Slot
from topset.replanning.writing import written


@frozen
class Replanned:
    """The program with its new week, the same one where nothing changes.

    `changes` say what became different and why, `lost` what the week lacks in the end. `days` are the sessions to come
    with their lines in order. `empty` where no day of the week is left at all: then the program stays as it was.
    """

    program: Program
    changes: tuple[Told, ...] = ()
    lost: tuple[Reason, ...] = ()
    days: tuple[tuple[Slot, tuple[Option, ...]], ...] = ()
    empty: bool = False
    problems: tuple[Reason, ...] = ()


def left_of(
    program: Program,
    standing: Standing,
    changes: Changes,
    athlete: Athlete | None = None,
    figures: Figures = PUBLISHED,
) -> Left:
    """The week as it is before anything is chosen; a session with too few minutes for anything is missed."""
    left = Left(program, standing, changes, athlete, figures)
    return left if wrong(left) else realistic(left)


def replan(
    left: Left, forbidden: tuple[tuple[Key, str], ...] = (), search: Search | None = None
) -> Replanned:
    """The best of what is left of the week; options in `forbidden`, told with why not, are not taken.

    Where the `search` is ended, the best so far, or that there is none.
    """
    problems = wrong(left)
    if problems:
        return Replanned(left.before, problems=problems)
    problem = problem_of(left, frozenset(key for key, _ in forbidden))
    rows = rows_of(problem)
    from topset.replanning.solve import ALONE, solve  # loads the solver

    solution = solve(problem, rows, search or ALONE)
    if solution is None:
        return Replanned(left.before, problems=(stopped(),))
    chosen = solution.chosen
    outcome = Outcome(problem, rows, chosen, forbidden)
    new = written(problem, [problem.options[number] for number in sorted(chosen)])
    lost = balance(problem, chosen)
    lost = (*lost, *advice(left)) if lost else lost
    if new is None:
        return Replanned(left.before, told(outcome), lost, empty=True)
    return Replanned(new.program, told(outcome), lost, new.days)
