"""The parts of the body that are trained backwards, week by week."""

from collections.abc import Mapping

from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.metrics.view import View
from topset.model.session import Session, Week


def backwards_parts(view: View, week: Week) -> Mapping[VolumeGroup, Span]:
    """Count the Backwards sets of each part trained so in a week."""
    sets: dict[VolumeGroup, Span] = {}
    for session in week.sessions:
        for work, part in view.backwards(session):
            done, known = view.hard_sets(work), sets.get(part, Span(0, 0))
            sets[part] = Span(known.lo + done.lo, known.hi + done.hi)
    return sets


def has_part(view: View, session: Session, part: VolumeGroup) -> bool:
    """Tell whether a session trains the part backwards."""
    return any(found is part for _, found in view.backwards(session))
