"""A day without a session to which a lost one could go, so that nothing of it were lost."""

from collections.abc import Iterator
from dataclasses import replace

from topset.ground.reason import Reason, Severity
from topset.model.program import Weekday
from topset.replanning.problem import problem_of
from topset.replanning.rows import rows_of
from topset.replanning.week import Left


def advice(left: Left) -> Iterator[Reason]:
    """For each day that is lost the first free day that keeps every rule; each free day is told once."""
    told: set[Weekday] = set()
    for day in (day for day in left.gone if day not in left.broken_off):
        free = next((d for d in free_days(left) if d not in told and fits(left, day, d)), None)
        if free is not None:
            told.add(free)
            yield Reason(
                "RPL114",
                f"The session of {day.full} would fit on {free.full} as it is.",
                f"If you have the time: `--move {day}={free}`.",
                ("C13", "C17"),
                severity=Severity.INFO,
            )


def free_days(left: Left) -> Iterator[Weekday]:
    """The days to come on which nothing is trained, and of which nobody said that there is no time on them."""
    taken = {slot.day for slot in left.slots} | {left.standing.done.get(day, day) for day in left.kept}
    taken |= {*left.gone, *left.changes.too_short}
    yield from (day for day in Weekday if day not in taken and day.index >= left.standing.today)


def fits(left: Left, day: Weekday, free: Weekday) -> bool:
    """Whether all that is left can stand as it is written when a lost session is trained on a free day."""
    changes = left.changes
    moved = replace(changes, missed=changes.missed - {day}, moved={**changes.moved, day: free})
    problem = problem_of(left.otherwise(moved))
    whole = frozenset(number for number, option in enumerate(problem.options) if option.unchanged)
    there = {option.task.number for number in whole if (option := problem.options[number]).task}
    mine = {task.number for task in problem.left.tasks if task.day is day}
    return mine <= there and all(kept.row.kept(whole) for kept in rows_of(problem))
