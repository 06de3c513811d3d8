"""Families of movement patterns: those that stand in for one another, tire the same parts, or fill the same days."""

from topset.model.exercise import Pattern

KNEE = frozenset({Pattern.SQUAT, Pattern.LUNGE})
"""Knee-dominant lifts."""

CHEST_PRESSES = frozenset({Pattern.HORIZONTAL_PRESS, Pattern.INCLINE_PRESS})
"""Flat, declined and inclined presses, and dips."""

PINNING = CHEST_PRESSES | {Pattern.SQUAT}
"""Lifts in which a missed rep ends with the bar on the lifter."""

PRESSES = CHEST_PRESSES | {Pattern.VERTICAL_PRESS}
"""Every press of the upper body."""

ROWS = frozenset({Pattern.ROW})
"""Pulls toward the trunk."""

PULLDOWNS = frozenset({Pattern.PULLDOWN, Pattern.PULLOVER})
"""Pulls from overhead, with bent arms and with straight ones."""

PULLS = ROWS | PULLDOWNS
"""Everything that trains the back by pulling."""

LEG_ISOLATIONS = frozenset(
    {
        Pattern.KNEE_EXTENSION,
        Pattern.KNEE_FLEXION,
        Pattern.HIP_EXTENSION,
        Pattern.HIP_ABDUCTION,
        Pattern.HIP_ADDUCTION,
        Pattern.CALF_RAISE,
    }
)
"""Work of the legs that is neither knee-dominant nor a hinge."""

TRUNK = frozenset({Pattern.TRUNK_FLEXION, Pattern.TRUNK_ROTATION, Pattern.TRUNK_STABILITY})
"""Abdominal and core work: it fits every day and counts for no region."""

POWER = frozenset({Pattern.OLYMPIC, Pattern.JUMP})
"""Movements done for speed: technique ends the set, not fatigue."""
