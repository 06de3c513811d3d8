"""Where in a session a line goes that comes to it: what stands there keeps its order."""

from collections.abc import Sequence
from itertools import pairwise

from topset.evidence.figure import Figures
from topset.evidence.sessions import HEAVY_SPINE
from topset.metrics.set_credit import UNCOUNTED_KINDS
from topset.model.exercise import Kind
from topset.model.families import KNEE, POWER, PRESSES, TRUNK
from topset.model.session import Work
from topset.replanning.problem import Dose

OUT_OF_CLASS, BOTH_SPINE, SAME_FAMILY, SAME_MUSCLE = 100, 130, 15, 2
HEAVY_LEVEL = 2  # of axial load: what is heavy for the whole body
GUEST_FIRST = 250  # a session begins with what it is for, unless what comes is heavier


def inserted(there: Sequence[Dose], coming: Sequence[Sequence[Dose]], figures: Figures) -> tuple[Dose, ...]:
    """A session with the lines that come to it, those of a superset together, each where they do the least harm."""
    session = list(there)
    for group in sorted(coming, key=lambda each: standing(each[0])):
        places = [at for at in range(len(session) + 1) if not _inside(session, at)]
        first = GUEST_FIRST if session and standing(session[0]) <= standing(group[0]) else 0
        best = min(
            places,
            key=lambda at: (
                cost([*session[:at], *group, *session[at:]], figures) + (first if not at else 0),
                -at,
            ),
        )
        session[best:best] = group
    return tuple(session)


def _inside(session: Sequence[Dose], at: int) -> bool:
    """Whether a superset would be parted."""
    if not 0 < at < len(session):
        return False
    before, after = session[at - 1].work.partner, session[at].work.partner
    return bool(before) and before == after


def cost(session: Sequence[Dose], figures: Figures) -> int:
    """What speaks against an order: heavy lifts late, two that load the lower back or are alike in a row."""
    late = sum(
        OUT_OF_CLASS * (standing(first) - standing(second))
        for at, second in enumerate(session)
        for first in session[:at]
        if standing(first) > standing(second)
    )
    return late + sum(_beside(a.work, b.work, figures) for a, b in pairwise(session))


def standing(dose: Dose) -> int:
    """0 for what is done for speed, 1 heavy lifts, 2 main lifts, 3 compounds, 4 isolations, 5 trunk, 6 the rest."""
    exercise = dose.work.exercise
    if exercise.pattern in POWER:
        return 0
    if exercise.kind in UNCOUNTED_KINDS:
        return 6
    if exercise.pattern in TRUNK:
        return 5
    if exercise.kind is Kind.ISOLATION:
        return 4
    if dose.heavy and (dose.main or exercise.spine >= HEAVY_LEVEL):
        return 1
    return 2 if dose.main else 3


def _beside(before: Work, after: Work, figures: Figures) -> int:
    one, other = before.exercise, after.exercise
    both = min(one.spine, other.spine) >= figures(HEAVY_SPINE)
    alike = one.pattern is other.pattern or any(
        {one.pattern, other.pattern} <= family for family in (KNEE, PRESSES)
    )
    return BOTH_SPINE * both + SAME_FAMILY * alike + SAME_MUSCLE * len(one.direct & other.direct)
