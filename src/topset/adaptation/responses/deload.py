"""A lighter week when the signs of overtraining say so, or when too many hard weeks have followed one another.

What is made lighter is what was hard: sets where volume stood at the upper landmark, loads where lifts were taken to a
maximum, both where neither or both can be told. Training maxima stay through it. Data that are missing are never taken
for rest: then it is said that nothing is known.
"""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from topset.adaptation.lightening import USUAL
from topset.adaptation.response import LightenWeek, Response
from topset.adaptation.signs import anything_said, lasting_soreness, signs
from topset.adaptation.situation import Situation
from topset.adaptation.words import listed, reason
from topset.evidence.deloads import LIGHT_LOAD, LIGHT_SETS, MAX_WEEKS_WITHOUT, SETS_KEPT
from topset.evidence.journal_signs import SIGNS
from topset.metrics.journal.clocks import lifts
from topset.model.prescription import Base, Percent, SetGroup
from topset.model.program import Deload
from topset.model.session import Week

PRIORITY = 90
PROTECTS = True
CITES = ("D15", "D35", "bell-2024", "pyr")
NIGHT = datetime.time(23, 59)


class _Kind(NamedTuple):
    deload: Deload
    words: str


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the signs since the last deload, and at the weeks since then."""
    week = _coming_week(situation)
    if week is None or not situation.pairs:
        return
    found = signs(situation, _last_deload(situation))
    words = listed(sign.words for sign in found)
    words = f"{words[:1].upper()}{words[1:]}"
    hard = _hard_weeks(situation, week)
    if week.deload:
        yield _planned(situation, week, words)
    elif len(found) >= situation.figures(SIGNS):
        remedy = "Sleep and eat enough, and see a doctor if it does not pass."
        yield _lighter(situation, week, "ADP141", f"{words}:", remedy)
    elif hard >= situation.figures(MAX_WEEKS_WITHOUT):
        yield _lighter(situation, week, "ADP142", f"{hard} hard weeks in a row are behind you:")
    elif not anything_said(situation):
        said = "Whether a deload is needed is unknown: the journal says nothing of readiness, soreness or illness."
        remedy = "Write a line such as `readiness 4/5, soreness quads 2/5` after each session."
        yield Response(reason("ADP143", said, CITES, remedy=remedy))
    elif found and not lasting_soreness(situation):  # one muscle has a deload of its own
        said = f"{words}: one sign alone has many causes, and no week is made lighter."
        yield Response(reason("ADP144", said, CITES))


def _lighter(situation: Situation, week: Week, code: str, why: str, remedy: str = "") -> Response:
    """The week as a deload."""
    kind = _kind(situation)
    said = f"{why} week {week.number} is a deload, {kind.words}.{_maxima(situation)}"
    return Response(reason(code, said, CITES, remedy=remedy), LightenWeek(week.number, kind.deload))


def _planned(situation: Situation, week: Week, words: str) -> Response:
    """A deload that comes by plan is left as it is."""
    why = f" {words}: it comes at the right time." if words else ""
    said = f"Week {week.number} is a deload by plan: loads and sets of the weeks behind count again after it.{why}"
    return Response(reason("ADP145", f"{said}{_maxima(situation)}", CITES))


def _kind(situation: Situation) -> _Kind:
    """What to take off: what the last week was hard by."""
    high = _high_volume(situation)
    moment = datetime.datetime.combine(situation.date, NIGHT)
    heavy = [clock.name for clock in lifts(situation.log, moment, situation.tracks) if clock.surely(moment)]
    if high and not heavy:
        kept = situation.figures(SETS_KEPT)
        many = f"{listed(high)} had as many sets as can be recovered from"
        return _Kind(Deload(kept, 100), f"of volume: {kept} % of the sets at the same loads, because {many}")
    if heavy and not high:
        sets, load = situation.figures(LIGHT_SETS), situation.figures(LIGHT_LOAD)
        why = f"{listed(heavy)} {'was' if len(heavy) == 1 else 'were'} taken to a maximum"
        return _Kind(Deload(sets, load), f"of load: {load} % of it for {sets} % of the sets, because {why}")
    return _Kind(USUAL, "with fewer sets and less load")


def _high_volume(situation: Situation) -> list[str]:
    """The groups that stood at their upper landmark in the week that was trained last."""
    number = situation.schedule.sessions[situation.pairs[-1][1]].week
    week = next(week for week in situation.schedule.weeks if week.number == number)
    sets, bounds = situation.view.weekly_sets(week), situation.view.bounds
    return [str(group) for group, count in sets.items() if count.direct.hi >= bounds[group].peak]


def _maxima(situation: Situation) -> str:
    """What becomes of training maxima, "" where no load is a share of one."""
    names = {
        line.exercise
        for block in range(len(situation.program.blocks))
        for _, line in situation.lines_of(block)
        for part in line.parts
        if isinstance(part, SetGroup)
        and any(isinstance(each, Percent) and each.of is Base.TRAINING_MAX for each in part.amount)
    }
    if not names:
        return ""
    which = "Training maxima stay" if len(names) > 1 else "The training max stays"
    return (
        f" {which} through it: what is taken of {'them' if len(names) > 1 else 'it'} gets lighter by itself."
    )


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
