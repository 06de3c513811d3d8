"""Sets of muscle groups taken together in one session."""

from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.metrics.set_credit import credit, hard_sets
from topset.model.session import Session


def direct_sets_of(session: Session, groups: frozenset[VolumeGroup], figures: Figures) -> Span:
    """Count the sets that work any of `groups` directly, each set once (a squat is one set of legs)."""
    counted = [
        hard_sets(work, figures)
        for work in session.works
        if not groups.isdisjoint(credit(work.exercise).direct)
    ]
    return Span(sum(sets.lo for sets in counted), sum(sets.hi for sets in counted))
