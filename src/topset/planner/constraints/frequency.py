"""A group is trained more than once a week, and in four sessions at the most."""

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import MAX_SESSIONS, SESSIONS
from topset.ground.linear import Var, total
from topset.model.program import Weekday
from topset.planner.draft import Draft, Flag

CODES = ("REC201", "REC204")
A_SESSION_SHORT = 150  # more than any two sets bring elsewhere: chest once a week is no program for size
DIRECT, TOUCHED = 2, 1  # half-sets


def add(draft: Draft) -> None:
    """Sessions of each group with a minimum at least two (C14), where days allow; never above four (C15).

    A priority has two sessions with sets of its own.
    """
    most = draft.problem.figures(MAX_SESSIONS)
    for group in VolumeGroup:
        direct = [(trains(draft, day, group, DIRECT), 1) for day in draft.problem.weekdays]
        draft.model.add(total(direct) <= most)
        if not draft.bounds(group).minimum:
            continue  # worked by others; no sessions of its own are asked for
        touched = [(trains(draft, day, group, TOUCHED), 1) for day in draft.problem.weekdays]
        any_work = draft.model.flag(f"trained {group}")
        for flag, _ in direct:
            draft.model.add(flag <= any_work)
        least = draft.problem.figures(SESSIONS).lo
        short = draft.slack("REC201", group, least, A_SESSION_SHORT)
        draft.model.add(total(touched) + short >= any_work * least)
        if group in draft.problem.athlete.priorities:
            own = draft.slack("", f"sessions of {group}", least, A_SESSION_SHORT)
            draft.model.add(total(direct) + own >= least)


def trains(draft: Draft, day: Weekday, group: VolumeGroup, credit: int) -> Var:
    """1 exactly when an exercise of the day gives the group at least `credit` half-sets a set."""
    flag = draft.model.flag(f"{group} on {day}")
    there = [index for index, choice in draft.choices(day) if choice.half_sets(group) >= credit]
    draft.model.add(total((draft.use[index, day], 1) for index in there) >= flag)
    for index in there:
        draft.model.add(draft.use[index, day] <= flag)
    doses = ((index, number) for index in there for number in range(len(draft.problem.modes[index, day])))
    draft.flags.append(Flag(flag, day, frozenset(doses)))
    return flag
