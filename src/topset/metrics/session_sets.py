"""Sets of each muscle group in one session, and of muscles taken together."""

from collections.abc import Mapping

from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.metrics.set_credit import Count, count_of, credit, hard_sets, total
from topset.model.session import Session


def session_sets(session: Session, figures: Figures) -> Mapping[VolumeGroup, Count]:
    """Count the sets of each group; groups without a set are missing."""
    return total(count_of(hard_sets(work, figures), credit(work.exercise)) for work in session.works)


def direct_sets_of(session: Session, groups: frozenset[VolumeGroup], figures: Figures) -> Span:
    """Count the sets that work any of `groups` directly, each set once (a squat is one set of legs)."""
    counted = [
        hard_sets(work, figures)
        for work in session.works
        if not groups.isdisjoint(credit(work.exercise).direct)
    ]
    return Span(sum(sets.lo for sets in counted), sum(sets.hi for sets in counted))
