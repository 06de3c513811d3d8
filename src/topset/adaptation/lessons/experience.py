"""How long the lifter has trained, as far as the journal goes back."""

from topset.adaptation.past import Past
from topset.evidence.next_block import EXPERIENCE
from topset.ground.reason import Reason, Severity
from topset.metrics.journal.log import week_of
from topset.model.learned import Learned, Lesson
from topset.model.program import Level

CITES = ("C9", "C10")


def learn(past: Past) -> Learned:
    """The weeks with a session; who has trained for long is told where the file says beginner."""
    weeks = len({week_of(entry.date) for entry in past.log.sessions})
    said = f"The journal holds {weeks} weeks of training, to {past.last}"
    remedy = ""
    beginner = past.athlete is not None and past.athlete.level is Level.BEGINNER
    if beginner and weeks >= past.figures(EXPERIENCE):
        said += ", and the athlete's file says beginner"
        remedy = 'If the lifts are learned, write level = "intermediate".'
    reason = Reason("LRN151", f"{said}.", remedy, CITES, severity=Severity.INFO)
    return Learned(weeks=weeks, lessons=(Lesson(reason),))
