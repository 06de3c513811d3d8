"""A session fits its minutes at the peak, warm-up and cool-down included."""

from topset.planner.draft import Draft, total

CODES = ("SES701",)


def add(draft: Draft) -> None:
    """Minutes of all doses of a day within its budget."""
    for day in draft.problem.weekdays:
        spent = [(var, mode.minutes) for _, mode, var in draft.doses(day)]
        draft.model.add(total(spent) <= draft.problem.budget[day])
