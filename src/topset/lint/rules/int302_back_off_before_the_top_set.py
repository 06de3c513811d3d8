"""Back-off sets stand before the top set.

Why:
    The heavy set comes first, while the lifter is fresh; then a rest; then the lighter sets. Done the other way
    round the volume tires what the top set needs, and the lighter sets were a long warm-up. Sets that lead up
    to a heavy one are `ramp` sets. The order is part of the method's definition in both articles.

Flagged:
    day mon
    Back Squat: back-off 3x8-10 @75% rest 2:30, top 1x2-3 @85% rest 3:00

Accepted:
    day mon
    Back Squat: ramp, top 1x2-3 @85% rest 3:00, back-off 3x8-10 @75% rest 2:30
"""

from collections.abc import Iterator
from dataclasses import replace as changed

from topset.ground.reason import Edit, Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.tops import has
from topset.metrics.view import View
from topset.model.prescription import Part, Role, SetGroup
from topset.model.session import Work
from topset.notation import print_line

CITES = ("B6",)
SEVERITY = Severity.ERROR
SCOPE = Scope.SETS


def check(view: View) -> Iterator[Finding]:
    """Find the first back-off with a top set somewhere behind it and none before it."""
    for _, work in view.works:
        if not has(work, Role.BACK_OFF):
            continue
        roles = [sets.role for sets in work.sets]
        first = roles.index(Role.BACK_OFF)
        if Role.TOP in roles[first:] and Role.TOP not in roles[:first]:
            message = f"The back-offs of {work.exercise.name} come before the top set."
            remedy = "Do the top set first, rest, then take weight off."
            place, fix = work.sets[first].place, _reordered(view, work)
            yield found(message, remedy, place, fix=fix, weeks=view.weeks_of(work))


def _reordered(view: View, work: Work) -> tuple[Edit, ...]:
    line = view.line_of(work)
    if line is None or line.place is None or not all(isinstance(part, SetGroup) for part in line.parts):
        return ()
    parts = tuple(sorted(line.parts, key=_rank))
    return (Edit(line.place, print_line(changed(line, parts=parts))),)


def _rank(part: Part) -> int:
    """Tops before back-offs; drops and the rest keep their place behind or before them."""
    order = {Role.RAMP: 0, Role.TOP: 1, Role.WORK: 2, Role.BACK_OFF: 2, Role.DROP: 3, Role.TEST: 0}
    return order[part.role] if isinstance(part, SetGroup) else 2
