"""Days with so few minutes that no exercise fits: their sessions are as good as missed."""

from dataclasses import replace

from topset.replanning.problem import Problem, problem_of
from topset.replanning.rules import session_minutes
from topset.replanning.week import Left, Slot


def realistic(left: Left) -> Left:
    """The week with such sessions missed, so that what they hold can go elsewhere."""
    if not left.changes.minutes:
        return left
    problem, changes = problem_of(left), left.changes
    for slot in left.slots:
        if slot.day in changes.minutes and not _fits(problem, slot):
            changes = replace(
                changes,
                missed=changes.missed | {slot.source},
                moved={day: to for day, to in changes.moved.items() if day is not slot.source},
                minutes={day: n for day, n in changes.minutes.items() if day is not slot.day},
                without={day: things for day, things in changes.without.items() if day is not slot.day},
                too_short={**changes.too_short, slot.day: changes.minutes[slot.day]},
            )
    return left if changes is left.changes else left.otherwise(changes)


def _fits(problem: Problem, slot: Slot) -> bool:
    """Whether the shortest exercise fits beside the warm-up; the cool-down may go."""
    row = next(row for day, row in session_minutes.by_day(problem) if day is slot.day)
    cool_down = {n for n, o in enumerate(problem.options) if o.task is None and o.day is slot.day}
    return any(row.kept({number, *cool_down}) for number, _, _ in problem.on(slot.day))
