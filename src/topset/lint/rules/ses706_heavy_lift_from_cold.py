"""A heavy lift of a new movement has no warm-up sets.

Why:
    The general warm-up and the ramp of the first lift prepare what they move. A heavy bench press after rows, or
    a heavy squat after presses, still starts from cold: the muscles and the pattern have not been loaded that
    day. A few rising sets cost three minutes. A second press or a second knee-dominant lift of the session is
    warm enough. The first compound has a rule of its own. Main lifts and lifts that load the
    spine are meant, others from 85 % of the 1RM on; from there it is a warning, below that advice.

Flagged:
    day mon
    warm-up 10min
    Barbell Row: ramp, 3x8 @RIR2
    Bench Press: top 1x2-3 @87.5% rest 3:00, back-off 3x6 @75% rest 2:30

Accepted:
    day mon
    warm-up 10min
    Barbell Row: ramp, 3x8 @RIR2
    Bench Press: ramp, top 1x2-3 @87.5% rest 3:00, back-off 3x6 @75% rest 2:30
---
    day mon
    warm-up 10min
    Incline Bench Press: ramp, 3x6-8 @75%
    Bench Press: 3x3 @87.5% rest 3:00 spotter
"""

from collections.abc import Iterator

from topset.evidence.rests import HEAVY_FROM
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found, insert_before
from topset.lint.ramps import ramped
from topset.lint.rule import Scope
from topset.metrics.view import View
from topset.model.exercise import Kind, LoadMode, Pattern
from topset.model.families import KNEE, PRESSES
from topset.model.prescription import Role
from topset.model.session import Session, Work

CITES = ("D36",)
SEVERITY = Severity.WARNING
SCOPE = Scope.SESSION

LOADED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})


def check(view: View) -> Iterator[Finding]:
    """Look at the loaded compounds of each session after the first."""
    for session in view.sessions:
        if not session.deload:
            yield from _session(view, session)


def _session(view: View, session: Session) -> Iterator[Finding]:
    warm: set[frozenset[Pattern]] = set()
    for work in session.works:
        if work.exercise.kind is not Kind.COMPOUND or work.exercise.load_mode not in LOADED:
            continue
        family = family_of(work)
        if (
            warm
            and family not in warm
            and _wants_ramp(view, work)
            and not (ramped(view, work) or _tested(work))
        ):
            yield _finding(view, work)
        warm.add(family)


def family_of(work: Work) -> frozenset[Pattern]:
    """The movements that warm each other up."""
    pattern = work.exercise.pattern
    return next((group for group in (KNEE, PRESSES) if pattern in group), frozenset({pattern}))


def _wants_ramp(view: View, work: Work) -> bool:
    """Heavy main lifts and lifts that load the spine; anything else from 85 % on."""
    big = work.exercise.main_lift or work.exercise.spine >= view.figures(HEAVY_SPINE)
    return view.heavy(work) and (big or _heaviest(view, work) >= view.figures(HEAVY_FROM))


def _heaviest(view: View, work: Work) -> int:
    return max((span.hi for span in map(view.percent, work.sets) if span), default=0)


def _tested(work: Work) -> bool:
    return any(sets.role is Role.TEST for sets in work.sets)


def _finding(view: View, work: Work) -> Finding:
    return found(
        f"{work.exercise.name} is heavy, the first of its movement, and has no warm-up sets.",
        "Write `ramp,` before its sets.",
        work.place,
        fix=insert_before(work.sets[0].place, "ramp, "),
        severity=None if _heaviest(view, work) >= view.figures(HEAVY_FROM) else Severity.INFO,
        weeks=view.weeks_of(work),
        about="ramp",
    )
