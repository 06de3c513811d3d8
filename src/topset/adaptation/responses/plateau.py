"""A lift whose estimate no longer grows: a top set with back-offs is proposed where it suits lifter and lift."""

from collections.abc import Iterator

from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.progression import PLATEAU_SESSIONS
from topset.methods.top_back_off import For, TopBackOff
from topset.metrics.journal.tracks import Track
from topset.model.exercise import Kind
from topset.model.prescription import Role
from topset.model.program import Goal

PRIORITY = 10
CITES = ("B1", "B20", "B21")
FORMS = {Goal.STRENGTH: For.STRENGTH, Goal.POWER: For.POWER, Goal.MIXED: For.STRENGTH}


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every compound ahead, each once."""
    told: set[str] = set()
    for coming in situation.coming:
        track = situation.tracks.get(coming.work.exercise.slug)
        if (
            coming.work.exercise.slug in told
            or coming.work.exercise.kind is not Kind.COMPOUND
            or track is None
        ):
            continue
        told.add(coming.work.exercise.slug)
        stalled = stalled_for(situation, track)
        if stalled:
            yield _proposal(situation, coming, stalled)


def stalled_for(situation: Situation, track: Track) -> int:
    """How many sessions ago the estimate was highest, 0 while that is no plateau."""
    grams = [estimate.grams for estimate in track.estimates]
    since = len(grams) - 1 - max(range(len(grams)), key=lambda n: grams[n])
    return since if since >= situation.figures(PLATEAU_SESSIONS) else 0


def _proposal(situation: Situation, coming: Coming, sessions: int) -> Response:
    said = f"the estimated 1RM has not risen for {sessions} sessions."
    form = FORMS.get(situation.view.goal, For.HYPERTROPHY)
    method = TopBackOff(goal=form, figures=situation.figures)
    has_top = any(sets.role is Role.TOP for sets in coming.work.sets)
    refused = method.eligible(coming.work.exercise, situation.athlete)
    if has_top:
        remedy = "It has a top set already: try other reps, a variant of the lift, or more sleep and food."
    elif refused:
        remedy = f"Back-offs are not proposed: {refused[0].message}"
    else:
        remedy = f"Try a top set and back-offs: `{coming.name}: top-back-off goal {form}`."
    return of_line(coming, reason("ADP151", said, CITES, coming, remedy))
