"""After a Backwards block comes a traditional one (A25), which begins with a test of what was trained so (A28)."""

import datetime

from topset.adaptation.past import Past
from topset.adaptation.words import listed
from topset.evidence.progression import BACKWARDS_WEEKS
from topset.ground.reason import Reason, Severity
from topset.metrics.journal.maxes import is_test
from topset.model.learned import Learned, Lesson

METHOD = "backwards"
CITES = ("A25", "A28")


def learn(past: Past) -> Learned:
    """Look for exercises that the block trained Backwards, and for what was done of the weeks since."""
    last = _last_trained(past)
    if not last:
        return Learned()
    ended = max(last.values())
    since = [week for week in past.weeks if not week.light and week.begin > ended]
    names = listed(past.log.name(slug) for slug in sorted(last))
    tests = frozenset(slug for slug, date in last.items() if not _tested(past, slug, date))
    lessons = []
    if tests:
        named = listed(past.log.name(slug) for slug in sorted(tests))
        said = f"{named}: trained Backwards and not tested since: a test comes first, rested, before loads are set."
        lessons += [Lesson(_reason("LRN142", said, ("A28",)), slug) for slug in sorted(tests)]
    traditional = len(since) < past.figures(BACKWARDS_WEEKS).lo
    if traditional:
        said = f"{names}: trained Backwards until {ended}: this block is a traditional one."
        lessons.insert(0, Lesson(_reason("LRN141", said, CITES)))
    return Learned(traditional=traditional, tests=tests, lessons=tuple(lessons))


def _last_trained(past: Past) -> dict[str, datetime.date]:
    """The day on which each exercise was trained Backwards last, by its slug."""
    found: dict[str, datetime.date] = {}
    for entry, number in past.block.pairs if past.block else ():
        assert past.block
        works = past.block.schedule.sessions[number].works
        lifted = {lift.exercise for lift in entry.lifts}
        for work in works:
            if (
                work.method == METHOD
                and work.exercise.slug in lifted
                and past.can_be_planned(work.exercise.slug)
            ):
                found[work.exercise.slug] = entry.date
    return found


def _tested(past: Past, slug: str, since: datetime.date) -> bool:
    lines = (line for line in past.log.lines if line.exercise.slug == slug and line.entry.date > since)
    return any(is_test(done) for line in lines for done in line.done)


def _reason(code: str, said: str, cites: tuple[str, ...]) -> Reason:
    return Reason(code, said, "", cites, severity=Severity.INFO)
