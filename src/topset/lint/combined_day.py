"""Days of back and legs: what makes one, and what stands on it.

A combined day has at least two compounds for the back and two for the legs, no press, and nothing else for
the chest or the front of the shoulders. With a press, or a single exercise for one of the two, it is a
full-body, upper or lower day, to which the article's cautions are not addressed.
"""

from topset.evidence.landmarks import LEG_GROUPS, VolumeGroup
from topset.evidence.sessions import COMBINED_COMPOUNDS
from topset.metrics.view import View
from topset.model.exercise import Exercise, Kind
from topset.model.families import LEG_ISOLATIONS, PRESSES, PULLS, TRUNK
from topset.model.session import Session, Work

PUSHED = frozenset({VolumeGroup.CHEST, VolumeGroup.FRONT_DELTS})


def is_combined(session: Session, view: View) -> bool:
    """Tell whether back and legs are the content of the session."""
    compounds = [w.exercise for w in session.works if w.exercise.kind is Kind.COMPOUND]
    each = view.figures(COMBINED_COMPOUNDS)
    if sum(e.pattern in PULLS for e in compounds) < each:
        return False
    if sum(is_leg(e, view) for e in compounds) < each:
        return False
    return not any(is_push(w.exercise, view) for w in session.works)


def is_push(exercise: Exercise, view: View) -> bool:
    """Tell whether it is a press of any kind, or works chest or front delts directly."""
    return exercise.pattern in PRESSES or not PUSHED.isdisjoint(view.credit(exercise).direct)


def is_leg(exercise: Exercise, view: View) -> bool:
    """Tell whether it works quads, hamstrings or glutes directly."""
    return any(group in LEG_GROUPS for group in view.credit(exercise).direct)


def isolations(session: Session, *, legs: bool) -> tuple[Work, ...]:
    """The isolation exercises for the legs, or those for the back, shoulders and arms; trunk work is neither."""
    single = (w for w in session.works if w.exercise.kind is Kind.ISOLATION)
    chosen = (w for w in single if w.exercise.pattern not in TRUNK)
    return tuple(w for w in chosen if (w.exercise.pattern in LEG_ISOLATIONS) is legs)
