"""Reasons in words: why each exercise is there, and what could not be met."""

from collections.abc import Iterator

from topset.catalogue import exercises
from topset.evidence.dose_response import HYPERTROPHY_MINIMUM
from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Reason, Severity
from topset.model.exercise import Pattern, Standing
from topset.model.families import PULLDOWNS, ROWS
from topset.model.program import Goal
from topset.planner.candidates import objection
from topset.planner.constraints.movements import BASICS
from topset.planner.in_turn import why_in_turn
from topset.planner.problem import Problem, credit
from topset.planner.solve import Pick, Solution

WORDS = {
    "VOL101": (
        "{subject} starts {missed} a week below the minimum",
        "more minutes, or fewer priorities",
        ("C5",),
    ),
    "VOL109": ("{subject} gets no sets of its own", "more minutes, or fewer priorities", ("C5",)),
    "REC201": ("{subject} is trained once a week only", "another day, or longer ones", ("C14",)),
    "SEL606": (
        "no {subject} for the back",
        "equipment for them, or taking them off the list to avoid",
        ("C25",),
    ),
    "INT307": ("no {subject} found a place in the week", "more minutes, or a barbell", ("A13",)),
    "COVER": ("no {subject} found a place in the week", "more minutes, or equipment for it", ("D26",)),
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


def unmet_of(problem: Problem, solution: Solution) -> tuple[Reason, ...]:
    """What the plan falls short of, in words and codes."""
    return tuple(reason for _, reason in missed_by(problem, solution))


def missed_by(problem: Problem, solution: Solution) -> Iterator[tuple[tuple[str, str], Reason]]:
    """What the plan falls short of, by its code and subject in the model."""
    wishes_first = sorted(solution.missed.items(), key=lambda item: not item[0][0].startswith("WISH"))
    for (code, subject), missed in wishes_first:
        reason = cause(code, subject, problem) or shortage(code, subject, missed, problem, solution)
        yield (code, subject), reason


def shortage(code: str, subject: str, missed: int, problem: Problem, solution: Solution) -> Reason:
    """Something that did not fit."""
    if code == "VOL101" and not direct_sets(solution, VolumeGroup(subject)):
        code = "VOL109"
    if code == "WISH backwards" and not offered(problem, "backwards"):
        code = "WISH no backwards"
    message, remedy, cites = WORDS[code]
    if not problem.athlete.priorities:
        remedy = remedy.replace(", or fewer priorities", "")
    names = {choice.like.slug: choice.like.name for choice in problem.choices}
    count = f"{missed} set" if missed == 1 else f"{missed} sets"
    said = sentence(message.format(subject=names.get(subject, subject), missed=count))
    minor = code in ("VOL101", "VOL109") and bearable(problem, solution, VolumeGroup(subject))
    severity = Severity.INFO if minor else Severity.WARNING
    return Reason(code.split()[0], said, sentence(remedy), cites, severity=severity)


MOVEMENTS = {**BASICS, "rows": ROWS, "pulldowns": PULLDOWNS}


def cause(code: str, subject: str, problem: Problem) -> Reason | None:
    """Why a movement is missing where neither time nor days would help: an objection, or a Backwards block."""
    patterns = MOVEMENTS.get(subject)
    if code not in ("COVER", "SEL606") or patterns is None:
        return None
    if not any(choice.pattern in patterns for choice in problem.choices):
        return objected(code, subject, patterns, problem)
    groups = {g for c in problem.choices if c.pattern in patterns for g in VolumeGroup if c.half_sets(g) == 2}
    part = next((group for group in problem.backwards if group in groups), None)
    if part is None:
        return None
    said = f"no {subject} while {part} are trained Backwards: nothing may train them in between"
    return Reason(
        code, sentence(said), "It comes back after that block.", ("A23",), severity=Severity.WARNING
    )


def objected(code: str, subject: str, patterns: frozenset[Pattern], problem: Problem) -> Reason | None:
    """What speaks against the staple of a movement."""
    known = sorted(exercises().values(), key=lambda e: (e.standing is not Standing.STAPLE, -len(e.elsewhere)))
    against = (objection(e, problem.athlete, problem.figures) for e in known if e.pattern in patterns)
    first = next((reason for reason in against if reason), None)
    if first is None:
        return None
    said = f"No {subject}: {first.message}"
    return Reason(code, said, first.remedy, first.cites, severity=Severity.WARNING)


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
        if pick.choice.half_sets(group) == 2
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
    groups = [group for group in VolumeGroup if credit(exercise, group) == 2]
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
