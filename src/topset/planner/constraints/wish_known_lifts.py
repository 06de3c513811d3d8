"""Who trains for strength trains the lifts whose maxima are known, squat and bench press twice a week.

A beginner does so before any maximum is known.
"""

from topset.ground.linear import Var, total
from topset.model.exercise import Exercise, LoadMode, Pattern
from topset.model.families import POWER
from topset.model.program import Goal, Level
from topset.planner.draft import Draft
from topset.planner.priorities import benched_thrice
from topset.planner.problem import Choice

CODES = ()
A_LIFT_SHORT = 250
A_LIFT_LIKED = 150
A_COMPOUND_LIKED = 75  # another loaded compound with a maximum, such as a Romanian deadlift
# For the second day of a squat or a bench press: practice makes strong, and legs are the first to be skipped.
A_DAY_SHORT = {Pattern.SQUAT: 400, Pattern.HORIZONTAL_PRESS: 150}
TWICE = 2
A_THIRD_DAY = 75  # of bench presses, for advanced lifters
STRONG = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)
HEAVIEST = 3  # axial level of a deadlift
ONCE = 1  # days a week for pulls from the floor


def add(draft: Draft) -> None:
    """Each main lift with a maximum once a week, other compounds rather so; pulls from the floor no more than once."""
    athlete = draft.problem.athlete
    known = {m.exercise for m in athlete.maxes}
    for index, choice in enumerate(draft.problem.choices):
        if choice.pattern in POWER or choice.like.slug not in known:
            continue
        uses = [(used, 1) for (i, _), used in draft.use.items() if i == index]
        if choice.compound and loaded(choice.like) and not (choice.like.main_lift or choice.wished):
            unused = draft.slack("", f"known {choice.like.slug}", 1, A_COMPOUND_LIKED)
            draft.model.add(total(uses) + unused >= 1)
        if choice.like.main_lift:
            if not choice.wished:  # a wish says itself what it lacks
                draft.model.add(total(uses) + lacking(draft, choice) >= 1)
            if choice.pattern in A_DAY_SHORT and athlete.goal in STRONG:
                seldom = draft.slack(
                    "", f"second day of {choice.like.slug}", TWICE, A_DAY_SHORT[choice.pattern]
                )
                draft.model.add(total(uses) + seldom >= TWICE)
            if benched_thrice(draft.problem, choice):
                third = draft.slack("", f"third day of {choice.like.slug}", TWICE + 1, A_THIRD_DAY)
                draft.model.add(total(uses) + third >= TWICE + 1)
    once_from_the_floor(draft)
    practised(draft)


def practised(draft: Draft) -> None:
    """A beginner who trains for strength practises one squat and one bench press on two days, whatever is known."""
    athlete = draft.problem.athlete
    if athlete.level is not Level.BEGINNER or athlete.goal not in STRONG:
        return
    known = {m.exercise for m in athlete.maxes}
    for pattern, price in A_DAY_SHORT.items():
        lifts = {
            i: choice.like.slug
            for i, choice in enumerate(draft.problem.choices)
            if choice.pattern is pattern and choice.like.main_lift and loaded(choice.like)
        }
        if lifts and known.isdisjoint(lifts.values()):
            seldom = draft.slack("", f"second day of a {pattern}", 1, price)
            twice = [(both_days(draft, index, slug), 1) for index, slug in lifts.items()]
            draft.model.add(total(twice) + seldom >= 1)


def both_days(draft: Draft, index: int, slug: str) -> Var:
    """1 only if a choice stands on two days."""
    flag = draft.model.flag(f"{slug} twice")
    uses = total((used, 1) for (i, _), used in draft.use.items() if i == index)
    draft.model.add(TWICE * flag <= uses)
    return flag


def loaded(exercise: Exercise) -> bool:
    """Whether its maximum is one of weight: that of a push-up is known by many, and wanted again by few."""
    return exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)


def lacking(draft: Draft, choice: Choice) -> Var:
    """1 when the lift is left out: said to those who train for strength, a preference for the others."""
    if draft.problem.athlete.goal in STRONG:
        return draft.slack("KNOWN", choice.like.slug, 1, A_LIFT_SHORT)
    return draft.slack("", f"known {choice.like.slug}", 1, A_LIFT_LIKED)


def once_from_the_floor(draft: Draft) -> None:
    """Pulls from the floor tire for days: one session a week, or as many as lifts were wished for."""
    floor = [
        (used, 1)
        for (i, _), used in draft.use.items()
        if draft.problem.choices[i].pattern is Pattern.HINGE
        and draft.problem.choices[i].like.spine >= HEAVIEST
    ]
    wished = sum(
        c.wished and c.pattern is Pattern.HINGE and c.like.spine >= HEAVIEST for c in draft.problem.choices
    )
    draft.model.add(total(floor) <= max(ONCE, wished))
