"""A week's journal holds fewer sets than the program planned for it.

Why:
    Volume drives growth first of all, and a program is judged by the sets that it plans: where they are not done, its
    promise does not hold. Sets are compared by muscle group, so one exercise may stand in for another, and a
    fifth may be missing. Only weeks that the journal names and that are over are judged (a later one has begun, or all
    sessions are in), and none beside which a
    session names no week: it might belong there. A week without any session in the journal is not mentioned. Deloads
    are not judged.

Flagged:
    program "Two sessions"
    weeks 1-4
    day mon
    Bench Press: 5x8-12 @RIR2
    day thu
    Bench Press: 5x8-12 @RIR2

    2026-03-02 week 1
    Bench Press: 80kg 5x8 @RIR2
    2026-03-09 week 2
    Bench Press: 80kg 5x9 @RIR2

Accepted:
    program "Two sessions"
    weeks 1-4
    day mon
    Bench Press: 5x8-12 @RIR2
    day thu
    Bench Press: 5x8-12 @RIR2

    2026-03-02 week 1
    Bench Press: 80kg 5x8 @RIR2
    2026-03-05 week 1 "Another exercise, and a set less"
    Dumbbell Bench Press: 30kg 4x10 @RIR2
    2026-03-09 week 2 "Not over yet"
    Bench Press: 80kg 5x9 @RIR2
"""

import datetime
from collections.abc import Iterator, Sequence

from topset.evidence.journal_signs import MISSED_VOLUME
from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import listed
from topset.metrics.lifted import sets_done
from topset.metrics.set_credit import NO_SETS
from topset.metrics.view import View
from topset.model.journal import Entry
from topset.model.session import Week

CITES = ("C2", "pelland-2026")
SEVERITY = Severity.INFO
SCOPE = Scope.JOURNAL
WEEK = datetime.timedelta(7)


def check(view: View) -> Iterator[Finding]:
    """Compare the sets of each week that is over with those planned."""
    start = view.program.start or datetime.date.min
    entries = view.journal.in_time if view.journal else ()
    sessions = [entry for entry in entries if entry.lifts and entry.date >= start]
    run = last_run([entry for entry in sessions if entry.week is not None])
    unnamed = [entry.date for entry in sessions if entry.week is None]
    for week in view.weeks if view.whole else ():
        done = [entry for entry in run if entry.week == week.number]
        if done and not week.deload and _is_over(week, done, run) and not _is_beside(done, unnamed):
            yield from _missed(view, week, done)


def last_run(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The entries since the program was begun last: since the weeks fell back by more than a session made up for."""
    begin = 0
    for at in range(1, len(entries)):
        if (entries[at].week or 0) < (entries[at - 1].week or 0) - 1:
            begin = at
    return entries[begin:]


def _is_over(week: Week, done: Sequence[Entry], run: Sequence[Entry]) -> bool:
    later = any((entry.week or 0) > week.number for entry in run)
    return later or len(done) >= len(week.sessions)


def _is_beside(done: Sequence[Entry], unnamed: Sequence[datetime.date]) -> bool:
    """Whether a session without a week lies so near that it may belong to this one."""
    return any(done[0].date - WEEK < date < done[-1].date + WEEK for date in unnamed)


def _missed(view: View, week: Week, done: Sequence[Entry]) -> Iterator[Finding]:
    kept = 100 - view.figures(MISSED_VOLUME)
    counted = sets_done(view, done)
    short = [
        f"{counted.get(group, NO_SETS).direct.hi} of {planned.direct.lo} for {group}"
        for group, planned in view.weekly_sets(week).items()
        if counted.get(group, NO_SETS).direct.hi * 100 < planned.direct.lo * kept
    ]
    if short:
        yield found(
            f"Week {week.number}: of the direct sets planned, the journal has {listed(short)}, in"
            f" {len(done)} of {len(week.sessions)} sessions.",
            "Write down what is missing, or plan what can be done: fewer sets, shorter or fewer sessions.",
            done[-1].place,
        )
