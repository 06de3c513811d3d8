"""What comes first: the movements that are a muscle's own, and how far its sets may go."""

from collections.abc import Mapping

from topset.evidence.landmarks import VolumeGroup, group_landmark
from topset.model.exercise import Exercise, Pattern
from topset.model.families import CHEST_PRESSES, TRUNK
from topset.model.program import Goal, Level
from topset.planner.problem import DIRECT, Choice, Problem, credit

OWN: Mapping[VolumeGroup, frozenset[Pattern]] = {
    VolumeGroup.GLUTES: frozenset({Pattern.HIP_EXTENSION}),
    VolumeGroup.HAMSTRINGS: frozenset({Pattern.KNEE_FLEXION, Pattern.HINGE}),
    VolumeGroup.SIDE_AND_REAR_DELTS: frozenset({Pattern.LATERAL_RAISE}),
    VolumeGroup.BICEPS: frozenset({Pattern.CURL}),
    VolumeGroup.TRICEPS: frozenset({Pattern.ELBOW_EXTENSION}),
    VolumeGroup.CALVES: frozenset({Pattern.CALF_RAISE}),
    VolumeGroup.CHEST: CHEST_PRESSES | {Pattern.FLY},
    VolumeGroup.QUADS: frozenset({Pattern.SQUAT, Pattern.KNEE_EXTENSION}),
    VolumeGroup.BACK: frozenset({Pattern.ROW, Pattern.PULLDOWN}),
    VolumeGroup.ABS: TRUNK,
}


def most_of(problem: Problem, group: VolumeGroup) -> int:
    """Direct sets a week at the most: the peak of the landmarks; of a priority of a trained lifter the maximum."""
    athlete = problem.athlete
    bounds = group_landmark(group, athlete.level, problem.figures)
    first = group in athlete.priorities and athlete.level is not Level.BEGINNER
    return bounds.maximum if first else bounds.peak


def benched_thrice(problem: Problem, choice: Choice) -> bool:
    """Whether a lift is a bench press that an advanced lifter with enough days practises three times a week."""
    athlete = problem.athlete
    strong = athlete.goal is Goal.STRENGTH and athlete.level is Level.ADVANCED
    benched = choice.pattern is Pattern.HORIZONTAL_PRESS and choice.like.main_lift
    return benched and strong and len(problem.days) >= MANY_DAYS


MANY_DAYS = 4
ROOMY = 40  # minutes of exercises in the longest session, below which arms get two sets only


def serves(exercise: Exercise, group: VolumeGroup) -> bool:
    """Whether an exercise is one of the group's own, and not merely one that works it too."""
    own = OWN.get(group)
    return credit(exercise, group) == DIRECT and (own is None or exercise.pattern in own)
