"""Reasons in words: why each exercise is there, and what could not be met."""

from collections.abc import Iterator

from topset.evidence.dose_response import HYPERTROPHY_MINIMUM
from topset.evidence.landmarks import VolumeGroup, group_landmark
from topset.ground.reason import Reason, Severity
from topset.model.families import POWER, PULLDOWNS, ROWS
from topset.model.program import Goal
from topset.planner.causes import (
    Chosen,
    against_movement,
    against_muscle,
    instead_of_minutes,
    time_is_left,
)
from topset.planner.constraints.movements import BASICS
from topset.planner.constraints.volume_minimum import SIZE, is_small
from topset.planner.following import one_after_the_other
from topset.planner.gain import PRIORITY
from topset.planner.in_turn import why_in_turn
from topset.planner.problem import DIRECT, Problem, credit
from topset.planner.solve import Pick, Solution

WORDS = {
    "VOL101": (
        "{subject} starts {missed} a week below the minimum",
        "more minutes, or fewer priorities",
        ("C5",),
    ),
    "VOL109": ("{subject} gets no sets of its own", "more minutes, or fewer priorities", ("C5",)),
    "PRIORITY": (
        "{subject} gets no sets of its own, though a priority",
        "more minutes, or fewer priorities",
        ("C5",),
    ),
    "REC201": ("{subject} is trained once a week only", "another day, or longer ones", ("C14",)),
    "SEL606": (
        "no {subject} for the back",
        "more minutes, or another day",
        ("C25",),
    ),
    "INT307": ("no {subject} found a place in the week", "more minutes, or a barbell", ("A13",)),
    "COVER": ("no {subject} found a place in the week", "more minutes, or another day", ("D26",)),
    "KNOWN": (
        "{subject} did not find a place, though its maximum is known",
        "more minutes, or another day",
        (),
    ),
    "WISH": ("{subject} did not find a place", "more minutes, or another day", ()),
    "WISH back-offs": ("no top set with back-offs for {subject}", "more minutes, or another day", ("E20",)),
    "WISH no backwards": (
        "{subject} cannot be trained Backwards: nothing that works them first can be loaded here",
        "equipment for them, or another part",
        ("A16",),
    ),
    "WISH backwards": (
        "{subject} cannot be trained Backwards: ten sets with long rests do not fit",
        "a longer session: about half an hour for the exercise alone",
        ("A15", "A19"),
    ),
}
OF_SEVERAL = {
    "VOL101": "{subject} start {missed} a week below the minimum",
    "VOL109": "{subject} get no sets of their own",
    "PRIORITY": "{subject} get no sets of their own, though a priority",
    "REC201": "{subject} are trained once a week only",
}


def unmet_of(problem: Problem, solution: Solution) -> tuple[Reason, ...]:
    """What the plan falls short of, in words and codes."""
    said = tuple(reason for _, reason in missed_by(problem, solution))
    return (*said, *nothing_for(problem, solution), *one_after_the_other(problem, solution))


def missed_by(problem: Problem, solution: Solution) -> Iterator[tuple[tuple[str, str], Reason]]:
    """What the plan falls short of, by its code and subject in the model."""
    wishes_first = sorted(solution.missed.items(), key=lambda item: not item[0][0].startswith("WISH"))
    for (code, subject), missed in wishes_first:
        reason = cause(code, subject, problem) or shortage(code, subject, missed, problem, solution)
        yield (code, subject), reason


def nothing_for(problem: Problem, solution: Solution) -> Iterator[Reason]:
    """Priorities without a set of their own, where no minimum says so: abs and others that need no direct work."""
    for name in problem.athlete.priorities:
        group = VolumeGroup(name)
        told = any(subject == group for _, subject in solution.missed)
        if not told and not direct_sets(solution, group):
            yield shortage("PRIORITY", group, 0, problem, solution)


def shortage(code: str, subject: str, missed: int, problem: Problem, solution: Solution) -> Reason:
    """Something that did not fit."""
    if code == "VOL101" and not direct_sets(solution, VolumeGroup(subject)):
        code = "VOL109"
    if code == "WISH backwards" and not offered(problem, "backwards"):
        code = "WISH no backwards"
    message, remedy, cites = WORDS[code]
    message = message if subject in SINGULAR else OF_SEVERAL.get(code, message)
    remedy, end = truly(code, subject, remedy, problem, solution)
    names = {choice.like.slug: choice.like.name for choice in problem.choices}
    count = f"{missed} set" if missed == 1 else f"{missed} sets"
    said = message.format(subject=names.get(subject, subject), missed=count)
    end = f"{in_phase(problem)}{end}" if code == "VOL101" else end
    severity = Severity.INFO if minor(code, subject, problem, solution) else Severity.WARNING
    told = "VOL109" if code == "PRIORITY" else code.split()[0]
    return Reason(told, f"{sentence(said)[:-1]}{end}", sentence(remedy), cites, severity=severity)


def in_phase(problem: Problem) -> str:
    """Of which weeks it is said, where a Backwards block and a traditional one follow each other."""
    if problem.backwards:
        return f" while {' and '.join(problem.backwards)} are trained Backwards"
    return " after the Backwards weeks" if problem.before else ""


def truly(code: str, subject: str, remedy: str, problem: Problem, solution: Solution) -> tuple[str, str]:
    """The remedy that helps, and how the message ends: minutes are asked for only where they are what is lacking."""
    if code in OF_MUSCLES:
        group = VolumeGroup(subject)
        if against := against_muscle(group, problem):
            return against.remedy.rstrip("."), f": {against.message}"
        if code == "PRIORITY":
            return own_sets(problem), "."
        least = group_landmark(group, problem.athlete.level, problem.figures).minimum
        remedy = instead_of_minutes(group, least, problem, solution) or f"{remedy}{or_a_wish(group, problem)}"
    elif remedy.startswith("more minutes") and time_is_left(about(subject), problem, solution):
        remedy = "more minutes would not help: what stands in its place brings more; wish for it by name"
    return (remedy if problem.athlete.priorities else remedy.replace(", or fewer priorities", "")), "."


def or_a_wish(group: VolumeGroup, problem: Problem) -> str:
    """What helps besides minutes where the lifts come before small muscles, as they do for strength."""
    if problem.athlete.goal in SIZE or not is_small(group):
        return ""
    return ", or a wish for such an exercise: for strength the lifts come first"


def own_sets(problem: Problem) -> str:
    """What brings sets of its own to a priority that needs none: nothing but growth asks for them."""
    many = len(problem.athlete.priorities) > len(PRIORITY)
    return f"{'fewer priorities, or ' if many else ''}wishing for an exercise of it"


def about(subject: str) -> Chosen:
    """The choices that a movement or a lift is trained by."""
    patterns = MOVEMENTS.get(subject, frozenset())
    return lambda choice: choice.like.slug == subject or choice.pattern in patterns


OF_MUSCLES = ("VOL101", "VOL109", "PRIORITY")
SINGULAR = (VolumeGroup.CHEST, VolumeGroup.BACK)


def minor(code: str, subject: str, problem: Problem, solution: Solution) -> bool:
    """Whether a shortage is a remark only; never where a priority gets nothing."""
    if code not in ("VOL101", "VOL109"):
        return False
    first = code == "VOL109" and subject in problem.athlete.priorities
    return not first and bearable(problem, solution, VolumeGroup(subject))


MOVEMENTS = {
    **BASICS,
    "rows": ROWS,
    "pulldowns": PULLDOWNS,
    "pull for the back": ROWS | PULLDOWNS,
    "explosive lift": POWER,
}


def cause(code: str, subject: str, problem: Problem) -> Reason | None:
    """Why a movement or known lift is missing that neither time nor days would bring: an objection, or A23."""
    if code not in ("COVER", "SEL606", "KNOWN"):
        return None
    patterns = MOVEMENTS.get(subject, frozenset())
    if patterns and (against := against_movement(patterns, problem)):
        said = f"No {subject}: {against.message}"
        return Reason(code, said, against.remedy, against.cites, severity=Severity.WARNING)
    chosen = about(subject)
    groups = {g for c in problem.choices if chosen(c) for g in VolumeGroup if c.half_sets(g) == DIRECT}
    part = next((group for group in problem.backwards if group in groups), None)
    if part is None:
        return None
    names = {choice.like.slug: choice.like.name for choice in problem.choices}
    name = names.get(subject, subject)
    said = f"no {name} while {part} are trained Backwards: nothing may train them in between"
    return Reason(
        code, sentence(said), "It comes back after that block.", ("A23",), severity=Severity.WARNING
    )


def offered(problem: Problem, method: str) -> bool:
    """Whether any exercise may be trained by the method."""
    return any(mode.scheme.method == method for modes in problem.modes.values() for mode in modes)


def sentence(words: str) -> str:
    """With a capital and a full stop."""
    return f"{words[:1].upper()}{words[1:]}."


def direct_sets(solution: Solution, group: VolumeGroup) -> int:
    """Direct sets of a group in the first week."""
    return sum(
        pick.mode.start
        for picks in solution.picks.values()
        for pick in picks
        if pick.choice.half_sets(group) == DIRECT
    )


def bearable(problem: Problem, solution: Solution, group: VolumeGroup) -> bool:
    """Whether a shortage matters little: size is not the goal, or indirect work brings measurable growth."""
    if problem.athlete.goal not in (Goal.HYPERTROPHY, Goal.LEAN, Goal.MIXED):
        return True
    indirect = sum(
        pick.mode.start / 2
        for picks in solution.picks.values()
        for pick in picks
        if pick.choice.half_sets(group) == 1
    )
    return indirect >= problem.figures(HYPERTROPHY_MINIMUM)


def reasons_of(problem: Problem, solution: Solution) -> tuple[Reason, ...]:
    """Why each exercise of the week stands where it does."""
    each = tuple(_why(problem, pick, day) for day, picks in solution.picks.items() for pick in picks)
    return (*each, *(reason for day, picks in solution.picks.items() for reason in why_in_turn(picks, day)))


def _why(problem: Problem, pick: Pick, day: str) -> Reason:
    exercise = pick.choice.like
    groups = [group for group in VolumeGroup if credit(exercise, group) == DIRECT]
    wanted = [group for group in groups if group in problem.athlete.priorities]
    parts = [f"{exercise.name} on {day}: {', '.join(groups) or exercise.pattern}"]
    if pick.choice.wished:
        parts.append("as wished")
    if wanted:
        parts.append(f"priority {', '.join(wanted)}")
    dose = (
        f"{pick.mode.start} sets"
        if pick.mode.start == pick.mode.peak
        else f"{pick.mode.start} to {pick.mode.peak} sets"
    )
    parts.append(f"{dose}, {pick.mode.scheme.name}")
    return Reason("PLAN100", sentence("; ".join(parts)), "", ("C11", "D26"), severity=Severity.INFO)
