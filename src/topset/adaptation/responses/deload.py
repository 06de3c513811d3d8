"""A lighter week when the signs of overtraining say so, or when too many hard weeks have followed one another.

Data that are missing are never taken for rest: then it is said that nothing is known.
"""

import datetime
from collections.abc import Iterator

from topset.adaptation.response import LightenWeek, Response
from topset.adaptation.signs import anything_said, signs
from topset.adaptation.situation import Situation
from topset.adaptation.words import listed, reason
from topset.evidence.deloads import MAX_WEEKS_WITHOUT
from topset.evidence.journal_signs import SIGNS
from topset.model.session import Week

PRIORITY = 90
CITES = ("D15", "D35", "bell-2024", "pyr")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the signs since the last deload, and at the weeks since then."""
    week = _coming_week(situation)
    if week is None or not situation.pairs:
        return
    found = signs(situation, _last_deload(situation))
    words = listed(sign.words for sign in found)
    hard = _hard_weeks(situation, week)
    edit = LightenWeek(week.number)
    if len(found) >= situation.figures(SIGNS):
        said = f"{words[:1].upper()}{words[1:]}: week {week.number} is a deload."
        remedy = "Sleep and eat enough, and see a doctor if it does not pass."
        yield Response(reason("ADP141", said, CITES, remedy=remedy), edit)
    elif hard >= situation.figures(MAX_WEEKS_WITHOUT):
        said = f"{hard} hard weeks in a row are behind you: week {week.number} is a deload."
        yield Response(reason("ADP142", said, CITES), edit)
    elif not anything_said(situation):
        said = "Whether a deload is needed is unknown: the journal says nothing of readiness, soreness or illness."
        remedy = "Write a line such as `readiness 4/5, soreness quads 2/5` after each session."
        yield Response(reason("ADP143", said, CITES, remedy=remedy))
    elif found:
        said = f"{words[:1].upper()}{words[1:]}: one sign alone has many causes, and no week is made lighter."
        yield Response(reason("ADP144", said, CITES))


def _coming_week(situation: Situation) -> Week | None:
    """The next week to begin; a deload stays what it is."""
    sessions = situation.schedule.sessions
    if situation.over:
        return None
    number = sessions[situation.due].week
    if situation.due and sessions[situation.due - 1].week == number:
        number += 1
    return next((week for week in situation.schedule.weeks if week.number == number), None)


def _last_deload(situation: Situation) -> datetime.date:
    """The date of the last session of a deload."""
    sessions = situation.schedule.sessions
    dates = [entry.date for entry, number in situation.pairs if sessions[number].deload]
    return dates[-1] if dates else datetime.date.min


def _hard_weeks(situation: Situation, until: Week) -> int:
    """The hard weeks in a row before a week, as far as any session of them was done."""
    sessions = situation.schedule.sessions
    done = {sessions[number].week for _, number in situation.pairs}
    count = 0
    for week in reversed(situation.schedule.weeks):
        if week.number >= until.number:
            continue
        if week.deload or week.number not in done:
            break
        count += 1
    return count
