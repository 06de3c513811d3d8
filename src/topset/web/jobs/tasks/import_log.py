"""Import a log: look at what another app wrote, and, once the lifter says so, take it in.

Asked are `file` and `name` of the upload, what its owner says of it (`unit`, `day_first`, `lifter`, `same`), and
`take`, without which nothing is stored.
"""

from dataclasses import replace
from typing import Any

from django.utils import timezone

from topset.app.as_json import Json, as_json
from topset.app.import_journal import ImportedJournal
from topset.app.import_new import New, new_in
from topset.app.log_journal import journal_of
from topset.app.log_numbers import Numbers
from topset.app.maxes import Verdict, maxes
from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.metrics.journal.log import Log
from topset.model.journal import Journal
from topset.web.jobs.work import Work
from topset.web.training import clock, defined
from topset.web.training.athletes import athlete_of
from topset.web.training.bulk import Source, store
from topset.web.training.journals import entries_of
from topset.web.training.models import Lifter
from topset.web.training.models.workout import IMPORTED
from topset.web.uploads import stored
from topset.web.uploads.apart import At, TooMuchError, read_apart

MOST_SETS = 300_000
MOST_TOLD = 100  # remarks, exercises
MOST_MAXES = 20
OFFERED = frozenset({Verdict.NEW, Verdict.HIGHER, Verdict.LOWER})


def run(work: Work) -> dict[str, object]:
    """Look, or take."""
    stored.sweep()
    path = stored.path_of(str(work.asked["file"]))
    if path is None:
        return refused("IMP301", "The file is not there any more.", "Send it again.")
    lifter, given = work.lifter, settings_of(work)
    try:
        done = read_apart(path, given, lambda: work.halt.asked)
    except TooMuchError:
        stored.drop(path.name)
        return refused("IMP302", "The file takes too long to read.", "Send it in parts, a year each.")
    if done.imported.summary.sets > MOST_SETS:
        stored.drop(path.name)
        return refused(
            "IMP303", f"The file has more than {MOST_SETS:,} sets.", "Send it in parts, a year each."
        )
    if done.problems:
        return {"problems": as_json(done.problems), "format": done.title}
    if done.imported.program:
        stored.drop(path.name)
        return {"program": done.text, "format": done.title, "remarks": as_json(done.remarks[:MOST_TOLD])}
    new = new_in(done.imported, whole(lifter))
    told: dict[str, object] = account(done, new)
    return take(work, lifter, new, told) if work.asked.get("take") else told


def settings_of(work: Work) -> dict[str, Any]:
    """What the owner of the file says, as the formats take it."""
    asked, lifter = work.asked, work.lifter
    same = asked.get("same")
    unit = asked.get("unit")
    return {
        "file": str(asked.get("name", "")),
        "today": clock.now(lifter).date(),
        "unit": Unit(str(unit)) if unit else None,
        "day_first": asked.get("day_first"),
        "lifter": str(asked.get("lifter") or ""),
        "same": same if isinstance(same, dict) else {},
        "own": tuple(each.exercise for each in defined.own_of(lifter)),
        "at_home": At(str(clock.zone_of(lifter))),
    }


def whole(lifter: Lifter) -> Journal:
    """The journal with all that was ever in it: a session that was deleted does not come back by an import."""
    own = defined.own_of(lifter)
    texts = lifter.workouts.exclude(entry="").order_by("date", "time").values_list("entry", flat=True)
    return replace(journal_of(texts, tuple(each.exercise for each in own)), own=own)


def account(done: ImportedJournal, new: New) -> dict[str, object]:
    """What there is to be taken, and what is not, and why."""
    summary, met = done.imported.summary, done.imported.exercises
    dates = sorted(entry.date for entry in done.imported.entries)
    return {
        "format": done.title,
        "first": as_json(dates[0]) if dates else None,
        "last": as_json(dates[-1]) if dates else None,
        "sessions": len(dates),
        "new": len(new.entries),
        "same": new.same,
        "differ": new.differ,
        "summary": as_json(summary),
        "known": sum(not each.own for each in met),
        "unknown": as_json([each for each in met if each.own][:MOST_TOLD]),
        "remarks": as_json(done.remarks[:MOST_TOLD]),
    }


def take(work: Work, lifter: Lifter, new: New, told: dict[str, object]) -> dict[str, object]:
    """Store what is new. Where the work ends early, the next one goes on: what is stored is known."""
    defined.add(lifter, new.own)
    journal = Journal(new.entries, own=defined.own_of(lifter))

    def tell(stored_so_far: int) -> None:
        work.tell(done=stored_so_far, of=len(new.entries))

    added = store(lifter, journal, Source(IMPORTED), tell, lambda: work.halt.asked)
    if not work.halt.asked:
        stored.drop(str(work.asked["file"]))
    return {
        **told,
        "added": added.workouts,
        "maxes": learned(lifter),
        "taken": as_json(timezone.now().date()),
    }


def learned(lifter: Lifter) -> Json:
    """The maxima that the journal tells of, as the athlete's file writes them."""
    own = tuple(each.exercise for each in defined.own_of(lifter))
    log = Log.of(journal_of(entries_of(lifter), own), athlete_of(lifter))
    found = maxes(Numbers(log), clock.now(lifter).date())
    lines = [line for line in found.lines if line.verdict in OFFERED][:MOST_MAXES]
    return {line.exercise: line.best for line in lines}


def refused(code: str, message: str, remedy: str) -> dict[str, object]:
    """Why nothing is read, now or later."""
    return {"problems": as_json([Reason(code, message, remedy)]), "over": True}
