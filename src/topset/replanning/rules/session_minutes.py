"""A session fits its minutes; where nobody took any away, it may stay as long as it was."""

from collections.abc import Iterator
from dataclasses import replace

from topset.model.program import Weekday
from topset.replanning.problem import QUARTERS, Problem, budget, frame
from topset.replanning.rows import AtMost

CODES = ("SES701",)
CITES = ("A19", "burke-2024")
ROUNDING = QUARTERS // 2  # the linter rounds both ends of an estimate to minutes


def rows(problem: Problem) -> Iterator[AtMost]:
    """The middle of the estimate, as the linter takes it."""
    yield from (row for _, row in by_day(problem))


def by_day(problem: Problem) -> Iterator[tuple[Weekday, AtMost]]:
    """The row of each day to come."""
    for slot in problem.slots:
        minutes, framing = budget(problem.left, slot), frame(slot.session, problem.figures)
        most = QUARTERS * minutes - framing - ROUNDING
        if slot.day not in problem.left.changes.minutes:
            most = max(most, sum(dose.time for dose in problem.at_home(slot.day)))
        terms = tuple((number, dose.time) for number, _, dose in problem.on(slot.day))
        saved = tuple(
            (number, -_cool_down(problem, option.day))
            for number, option in enumerate(problem.options)
            if option.task is None and option.day is slot.day
        )
        words = f"{slot.day.full} has {minutes} {'minute' if minutes == 1 else 'minutes'}"
        yield slot.day, AtMost((*terms, *saved), most, words)


def _cool_down(problem: Problem, day: Weekday) -> int:
    slot = next(slot for slot in problem.slots if slot.day is day)
    bare = frame(slot.session, problem.figures)
    return bare - frame(replace(slot.session, cool_down=None), problem.figures)
