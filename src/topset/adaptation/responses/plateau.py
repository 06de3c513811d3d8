"""A lift that no longer grows: a top set with back-offs is proposed where it suits lifter and lift.

A lift stalls where its estimate has not risen for some sessions and some weeks, deloads left out, and no heavier load
was made as planned either. Of several that stall together only one is changed at a time.
"""

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.evidence.progression import PLATEAU_DAYS, PLATEAU_LIFTS, PLATEAU_SESSIONS
from topset.methods.top_back_off import For, TopBackOff
from topset.metrics.journal.tracks import Track
from topset.model.exercise import Kind
from topset.model.prescription import Role
from topset.model.program import Goal

PRIORITY = 10
CITES = ("B1", "B20", "B21")
FORMS = {Goal.STRENGTH: For.STRENGTH, Goal.POWER: For.POWER, Goal.MIXED: For.STRENGTH}


class Stall(NamedTuple):
    """A lift whose estimate was highest so many sessions ago, on that date."""

    coming: Coming
    sessions: int
    since: datetime.date


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every compound ahead, each once."""
    stalls = tuple(_stalls(situation))
    if len(stalls) >= situation.figures(PLATEAU_LIFTS):
        yield _many(stalls)
    proposed = False
    for stall in stalls:
        form, refused = _form(situation, stall.coming)
        yield _proposal(stall, form, refused, proposed=proposed)
        proposed = proposed or bool(form)


def _stalls(situation: Situation) -> Iterator[Stall]:
    seen: set[str] = set()
    for coming in situation.coming:
        exercise = coming.work.exercise
        track = situation.tracks.get(exercise.slug)
        if exercise.slug in seen or exercise.kind is not Kind.COMPOUND or track is None:
            continue
        seen.add(exercise.slug)
        stall = _stall(situation, coming, track)
        if (
            stall
            and not _backwards(situation, exercise.slug)
            and not _growing(situation, exercise.slug, stall.since)
        ):
            yield stall


def _stall(situation: Situation, coming: Coming, track: Track) -> Stall | None:
    light = {entry.date for entry, nth in situation.pairs if situation.schedule.sessions[nth].deload}
    told = [estimate for estimate in track.estimates if estimate.date not in light]
    if not told:
        return None
    best = max(range(len(told)), key=lambda n: told[n].grams)
    since = told[best].date
    long = (told[-1].date - since).days >= situation.figures(PLATEAU_DAYS)
    sessions = len(told) - 1 - best
    return (
        Stall(coming, sessions, since) if long and sessions >= situation.figures(PLATEAU_SESSIONS) else None
    )


def _backwards(situation: Situation, slug: str) -> bool:
    """Whether the lift was done backwards: what that brings is tested after the block (A28)."""
    sessions = [situation.schedule.sessions[nth] for _, nth in situation.pairs]
    return any(w.exercise.slug == slug and w.method == "backwards" for s in sessions for w in s.works)


def _growing(situation: Situation, slug: str, since: datetime.date) -> bool:
    """Whether some line of the lift was done with more load than before, every set as prescribed."""
    for attempts in situation.attempts.values():
        mine = [a for a in attempts if a.work.exercise.slug == slug]
        for before, now in pairwise(mine):
            if now.date > since and any(
                one.good and one.lifted and earlier and earlier.lifted and one.lifted > earlier.lifted
                for one in now.parts
                for earlier in [before.part(one.part)]
            ):
                return True
    return False


def _form(situation: Situation, coming: Coming) -> tuple[For | None, str]:
    """The top set with back-offs for the goal, None with the reason where it does not suit, "" where there is one."""
    if any(sets.role is Role.TOP for sets in coming.work.sets):
        return None, ""
    form = FORMS.get(situation.view.goal, For.HYPERTROPHY)
    refused = TopBackOff(goal=form, figures=situation.figures).eligible(
        coming.work.exercise, situation.athlete
    )
    return (None, refused[0].message) if refused else (form, "")


def _proposal(stall: Stall, form: For | None, refused: str, *, proposed: bool) -> Response:
    coming = stall.coming
    said = f"the estimated 1RM has not risen for {stall.sessions} sessions, since {stall.since}."
    if form and proposed:
        remedy = "Change one lift at a time: this one later."
    elif form:
        remedy = f"Try a top set and back-offs: `{coming.name}: top-back-off goal {form}`."
    elif refused:
        remedy = f"Back-offs are not proposed: {refused} Add a set, or another rep range, for some weeks."
    else:
        remedy = "It has a top set already: try other reps, or a variant of the lift, for some weeks."
    return of_line(coming, reason("ADP151", said, CITES, coming, remedy))


def _many(stalls: Sequence[Stall]) -> Response:
    said = f"{len(stalls)} lifts have stopped growing together: that is seldom the exercises."
    remedy = "Look at sleep, food and rest days first, and take the next deload."
    return Response(reason("ADP152", said, ("B1", "D15", "D38", "D39"), remedy=remedy))
