"""Whether an exercise has warm-up sets of its own."""

from topset.metrics.view import View
from topset.model.prescription import Role, SetGroup
from topset.model.session import Work


def ramped(view: View, work: Work) -> bool:
    """Tell whether ramp sets stand before the working sets, worked out or only asked for."""
    if any(sets.role is Role.RAMP for sets in work.sets):
        return True
    line = view.line_of(work)
    parts = line.parts if line else ()
    return any(isinstance(part, SetGroup) and part.role is Role.RAMP for part in parts)
