"""A session has no cool-down.

Why:
    The article ends a session with five to ten minutes of static stretching and foam rolling for the muscles that
    worked. It is pleasant and keeps range of motion; nothing shows that the training is worth less without it,
    so this is a remark.

Flagged:
    day mon
    warm-up 10min
    Bench Press: 4x8-12 @RIR2

Accepted:
    day mon
    warm-up 10min
    Bench Press: 4x8-12 @RIR2
    cool-down 5-10min: Chest Stretch 30s
"""

from collections.abc import Iterator

from topset.evidence.time_costs import COOL_DOWN
from topset.ground.place import Place
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found, insert_below
from topset.lint.rule import Scope
from topset.lint.words import day
from topset.metrics.set_credit import UNCOUNTED_KINDS
from topset.metrics.view import View
from topset.model.session import Session

CITES = ("D37", "D47")
SEVERITY = Severity.INFO
SCOPE = Scope.SESSION


def check(view: View) -> Iterator[Finding]:
    """Look for the cool-down of each session that trains muscles."""
    line = f"cool-down {view.figures(COOL_DOWN)}min"
    for session in view.sessions:
        trains = any(work.exercise.kind not in UNCOUNTED_KINDS for work in session.works)
        if trains and session.cool_down is None:
            yield found(
                f"{day(session)} has no cool-down.",
                f"Write `{line}` at its end, with stretches for what was trained.",
                session.place,
                fix=insert_below(_end(view, session), line),
                weeks=view.weeks_of(session),
            )


def _end(view: View, session: Session) -> Place | None:
    """Find the last line of the day."""
    written = view.day_of(session)
    places = [item.place for item in written.items if item.place] if written else []
    return max(places, key=lambda place: place.line, default=None)
