"""What stands in the way of a movement, a muscle or a lift: pain, the list to avoid, the gym, the doses, or time."""

from collections.abc import Callable, Iterable, Iterator

from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Reason, Severity
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Pattern, Standing
from topset.model.program import Level
from topset.planner.candidates import objection, trainable
from topset.planner.constraints.beginner_sets import A_SESSION, A_WEEK
from topset.planner.problem import DIRECT, Choice, Problem, credit
from topset.planner.schemes import beyond
from topset.planner.solve import Solution

Chosen = Callable[[Choice], bool]
FULL = 2  # sets under a ceiling, from which it is reached: no dose is smaller


def against_movement(patterns: frozenset[Pattern], problem: Problem) -> Reason | None:
    """What speaks against every sound exercise of a movement; None where one may be given."""
    every = [e for e in exercises().values() if e.pattern in patterns]
    sound = [e for e in every if e.standing is not Standing.SPECIAL]
    if any(choice.pattern in patterns for choice in dosed(problem)):
        return against_all(sound, problem)
    return against_all(sound, problem) or against_all(every, problem, some=True)


def against_muscle(group: VolumeGroup, problem: Problem) -> Reason | None:
    """What speaks against every sound exercise that works a muscle directly; None where one may be given."""
    if any(choice.half_sets(group) == DIRECT for choice in dosed(problem)):
        return None
    every = [e for e in exercises().values() if credit(e, group) == DIRECT and trainable(e)]
    sound = [e for e in every if e.standing is not Standing.SPECIAL]
    return against_all(sound, problem) or against_all(every, problem, some=True)


def dosed(problem: Problem) -> Iterator[Choice]:
    """The choices that have a dose on some day: body weight that is too much for sets has none."""
    able = {index for (index, _), modes in problem.modes.items() if modes}
    return (choice for index, choice in enumerate(problem.choices) if index in able)


def obstacle(exercise: Exercise, athlete: Athlete, figures: Figures) -> Reason | None:
    """Why an exercise may not be given, or why no dose of it may."""
    if against := objection(exercise, athlete, figures):
        return against
    return no_dose(exercise, athlete) if beyond(exercise, athlete, figures) else None


def no_dose(exercise: Exercise, athlete: Athlete) -> Reason:
    """That nobody could say how many reps of it are possible, or that the records say: too few."""
    name = exercise.name
    shown = next((m.reps for m in athlete.maxes if m.exercise == exercise.slug and not m.load.grams), None)
    if shown is None:
        message = f"No record shows that sets of {name} are possible."
        remedy = "Write the reps that are possible into the maxes, or wish for it."
    else:
        message = (
            f"{shown} reps of {name}, as the record says, are too few for sets that keep some in reserve."
        )
        remedy = "Train an assisted or lighter version first, or wish for it."
    return Reason("INT304", message, remedy, severity=Severity.WARNING)


def against_all(those: Iterable[Exercise], problem: Problem, *, some: bool = False) -> Reason | None:
    """The objection to the one that comes nearest, if there is one to each, or with `some` to any."""
    athlete, figures = problem.athlete, problem.figures
    said = [(obstacle(e, athlete, figures), e) for e in sorted(those, key=lambda e: nearness(e, problem))]
    if not some and any(reason is None for reason, _ in said):
        return None
    return next((reason for reason, _ in said if reason), None)


def nearness(exercise: Exercise, problem: Problem) -> tuple[int, bool, int, str]:
    """What the gym has comes first: buying helps nobody who hurts. Then what needs the fewest things, and staples."""
    missing = set(exercise.equipment) - problem.athlete.gym.equipment
    if problem.athlete.gym.offers(exercise):
        missing = set()
    return (
        len(missing),
        exercise.standing is not Standing.STAPLE,
        -len(exercise.elsewhere),
        exercise.slug,
    )


def time_is_left(chosen: Chosen, problem: Problem, solution: Solution) -> bool:
    """Whether a day has the minutes for another dose of such a choice: then longer days are no remedy."""
    return any(
        min(mode.minutes for mode in modes) <= minutes_left(problem, solution, day)
        for (index, day), modes in problem.modes.items()
        if modes and chosen(choice := problem.choices[index]) and not stands(choice, solution, day)
    )


def minutes_left(problem: Problem, solution: Solution, day: str) -> int:
    """Minutes of a day, at the peak, that no exercise needs."""
    there = next(d for d in problem.weekdays if d == day)
    return problem.budget[there] - sum(pick.mode.minutes for pick in solution.picks[there])


def stands(choice: Choice, solution: Solution, day: str) -> bool:
    """Whether it is trained on a day already."""
    return any(
        pick.choice == choice for there, picks in solution.picks.items() if there == day for pick in picks
    )


def peak_of(group: VolumeGroup, solution: Solution) -> int:
    """Direct sets of a group in the last hard week."""
    picks = (pick for there in solution.picks.values() for pick in there)
    return sum(pick.mode.peak for pick in picks if pick.choice.half_sets(group) == DIRECT)


def ceiling_reached(problem: Problem, solution: Solution) -> bool:
    """Whether a beginner's week, or each of the sessions, holds all the sets that it should."""
    if problem.athlete.level is not Level.BEGINNER:
        return False
    days = [sum(pick.mode.peak for pick in picks) for picks in solution.picks.values()]
    return sum(days) > A_WEEK - FULL or all(sets > A_SESSION - FULL for sets in days)


def instead_of_minutes(group: VolumeGroup, least: int, problem: Problem, solution: Solution) -> str:
    """What is to be said of a muscle that is short where more minutes would not help; "" where they would."""
    peak = peak_of(group, solution)
    if peak and peak >= least:
        return f"none is needed: the sets rise to {peak} within the block"
    if ceiling_reached(problem, solution):
        return "none is needed: a beginner's week is full, and what is short comes in a later block"
    if time_is_left(lambda choice: choice.half_sets(group) == DIRECT, problem, solution):
        return (
            "more minutes would not help: what one session should hold stands against it;"
            " wish for an exercise of it, or make it a priority"
        )
    return ""
