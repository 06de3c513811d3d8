"""A lighter week that is owed: enough hard weeks in a row, or signs of overtraining, and no rest since."""

import datetime

from topset.adaptation.past import Past
from topset.adaptation.signs import signs
from topset.adaptation.words import listed
from topset.evidence.deloads import DAYS, INTERVAL, MAX_WEEKS_WITHOUT
from topset.evidence.journal_signs import SIGNS
from topset.ground.reason import Reason, Severity
from topset.metrics.journal.log import WEEK
from topset.model.learned import Learned, Lesson

CITES = ("D35", "bell-2024")


def learn(past: Past) -> Learned:
    """The hard weeks since the last lighter one, unless the days up to the new block are rest enough.

    Weeks without a program count only as far as somebody told how hard they were, and more of them are waited for.
    """
    hard, last = _hard_weeks(past), past.last
    found = signs(past.block, datetime.date.min) if past.block else ()
    overtrained = len(found) >= past.figures(SIGNS)
    most = past.figures(INTERVAL) if past.block else past.figures(MAX_WEEKS_WITHOUT)
    if last is None or (hard < int(most) and not overtrained):
        return Learned()
    why = (
        listed(sign.words for sign in found) if overtrained else f"{hard} hard weeks in a row are behind you"
    )
    why = f"{why[:1].upper()}{why[1:]}"
    rest = (past.begin - last).days - 1
    if rest >= past.figures(DAYS):
        said = f"{why}, and {rest} days without a session by the time the block begins: no deload is owed."
        return Learned(lessons=(_lesson("LRN132", said),))
    if past.block is None and not _told(past):
        said = f"{hard} weeks in a row had no lighter one among them; how hard they were nobody told."
        remedy = "If you feel worn out, take an easy week first; log reserve or readiness, and it is planned."
        return Learned(lessons=(_lesson("LRN133", said, remedy),))
    return Learned(deload=True, lessons=(_lesson("LRN131", f"{why}: the block begins with a deload."),))


def _told(past: Past) -> bool:
    """Whether most sets say what they kept in reserve."""
    told = [effort >= 0 for line in past.lines for effort in line.told]
    return 2 * sum(told) > len(told)


def _hard_weeks(past: Past) -> int:
    """The hard weeks at the end, with no lighter week and no week without a session between them."""
    count, later = 0, None
    for week in reversed(past.weeks):
        if week.light or (later is not None and later - week.end > WEEK):
            break
        count, later = count + 1, week.begin
    return count


def _lesson(code: str, said: str, remedy: str = "") -> Lesson:
    return Lesson(Reason(code, said, remedy, CITES, severity=Severity.INFO))
