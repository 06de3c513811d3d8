"""What comes first: the movements that are a muscle's own, and how far its sets may go."""

from collections.abc import Mapping

from topset.evidence.landmarks import VolumeGroup, group_landmark
from topset.model.exercise import Exercise, Pattern
from topset.model.families import CHEST_PRESSES, TRUNK
from topset.model.program import Level
from topset.planner.problem import Problem, credit

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


def serves(exercise: Exercise, group: VolumeGroup) -> bool:
    """Whether an exercise is one of the group's own, and not merely one that works it too."""
    own = OWN.get(group)
    return credit(exercise, group) == DIRECT and (own is None or exercise.pattern in own)


DIRECT = 2  # half-sets
