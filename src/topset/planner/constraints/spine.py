"""The lower back gets one very heavy exercise a session, and others between those that load it.

A squat for volume may share the day with a deadlift: something stands between them, and only one is near a maximum.
"""

from topset.evidence.progression import EXPECTED_GAIN
from topset.evidence.sessions import HEAVIEST_SPINE, HEAVY_SPINE, MAXIMAL_PERCENT
from topset.formulas.rts import percent_for
from topset.ground.linear import total
from topset.model.exercise import Pattern
from topset.model.families import TRUNK
from topset.planner.draft import Draft
from topset.planner.problem import Choice, Mode

CODES = ("ORD502", "ORD505")
MAXIMAL = ("explosive", "top-back-off")


def parts(choice: Choice) -> bool:
    """Whether an exercise may stand between two axial lifts: a compound, but no trunk work, which comes last."""
    return choice.compound and choice.pattern not in TRUNK


def near_maximal(mode: Mode, draft: Draft) -> bool:
    """Whether the hardest week of the dose comes near a maximum."""
    hardest = percent_for(2 * min(span.lo for span in mode.scheme.reps) + min(mode.scheme.rir)) or 0
    weeks = draft.problem.steps
    hardest += hardest * weeks * draft.problem.figures(EXPECTED_GAIN[draft.problem.athlete.level]) // 1000
    return mode.scheme.name in MAXIMAL or hardest >= draft.problem.figures(MAXIMAL_PERCENT).lo - MARGIN


def squat_for_volume(choice: Choice, mode: Mode) -> bool:
    """Whether it is the light squat of the week."""
    return choice.pattern is Pattern.SQUAT and mode.scheme.name == "volume"


def held_by_the_back(choice: Choice) -> bool:
    """Whether the lower back bears what the lift is limited by: the shoulders limit an overhead press (D16)."""
    return choice.pattern is not Pattern.VERTICAL_PRESS


MARGIN = 15  # tenths of a percent that rounding to plates may add


def add(draft: Draft) -> None:
    """At most one level-3 exercise and one maximal axial lift; an alternating order exists (D16, D29, D30)."""
    heavy, heaviest = draft.problem.figures(HEAVY_SPINE), draft.problem.figures(HEAVIEST_SPINE)
    for day in draft.problem.weekdays:
        there = list(draft.choices(day))
        doses = [
            (i, k, choice, mode) for i, choice in there for k, mode in enumerate(draft.problem.modes[i, day])
        ]
        most = [
            (i, k)
            for i, k, choice, mode in doses
            if choice.like.spine >= heaviest and not squat_for_volume(choice, mode)
        ]
        axial = [(draft.use[i, day], 1) for i, choice in there if choice.like.spine >= heavy]
        other = [(draft.use[i, day], 1) for i, choice in there if choice.like.spine < heavy and parts(choice)]
        maximal = [
            (i, k)
            for i, k, choice, mode in doses
            if choice.like.spine >= heavy and held_by_the_back(choice) and near_maximal(mode, draft)
        ]
        draft.limit_doses(day, most, 1)
        draft.limit_doses(day, maximal, 1)
        draft.model.add(total(axial) <= total(other) + 1)
