"""Sets of each muscle group in one week."""

from collections.abc import Mapping

from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.metrics.session_sets import session_sets
from topset.metrics.set_credit import Count, total
from topset.model.session import Week


def weekly_sets(week: Week, figures: Figures) -> Mapping[VolumeGroup, Count]:
    """Count the sets of each group; groups without a set are missing."""
    return total(session_sets(session, figures) for session in week.sessions)
