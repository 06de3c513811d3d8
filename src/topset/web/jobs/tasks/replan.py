"""Replan: what is left of the week planned again after what has changed; the lifter says whether it is taken."""

from topset.app.adapt import Around, Change
from topset.app.as_json import as_json
from topset.app.due_lifting import DueLifting
from topset.app.lifting import Which
from topset.app.read_changes import Said
from topset.app.replan import Asked, Replan, replan_after
from topset.ground.search import Search
from topset.model.program import Weekday
from topset.web.jobs.searching import search
from topset.web.jobs.work import Work
from topset.web.training import lifted
from topset.web.training.adapting import told
from topset.web.training.following import FILE, Following, following

WORDS = ("missed", "minutes", "without", "sore", "move", "instead", "prefer")


def run(work: Work) -> dict[str, object]:
    """Plan the week of `program` again after `missed`, `minutes`, `without`, `sore` … in the words of read_changes.

    `session` is the one whose week it is, as in `2/thu`, where it is not the one that is due.
    """
    lifter = work.lifter
    program = lifter.programs.filter(pk=str(work.asked.get("program"))).first()
    if program is None:
        return {"error": "no_program"}
    now = following(lifter, program)
    said = Said(**{name: words(work.asked.get(name)) for name in WORDS})
    made = replanned(now, said, search(work), from_session(now, words(work.asked.get("session"))))
    return {"version": program.version, **result(made)}


def due_in(now: Following) -> Which | None:
    """The session that Today shows, from which the week is planned again."""
    due = now.due()
    return due.which if isinstance(due, DueLifting) else None


def from_session(now: Following, names: tuple[str, ...]) -> Which | None:
    """The session from which a week is planned again: the one that is due.

    Of a session that is asked for by name its week: from it on where it comes before the one that is due, from the
    first on in a later week.
    """
    due, every = due_in(now), now.sessions()
    asked = next((each for each in every if f"{each.week}/{each.weekday}" in names), None)
    if asked is None or due is None:
        return asked or due
    first = next(each for each in every if each.week == asked.week)
    return asked if every.index(asked) < every.index(due) else max(due, first, key=every.index)


def replanned(now: Following, said: Said, search: Search | None = None, first: Which | None = None) -> Replan:
    """The week of a session, else of the one that is due, planned again from it on, however late it is."""
    due = first or due_in(now)
    journal = lifted.journal(now.lifter, now.rows, now.own)
    around = Around(now.day, now.athlete, start=now.since)
    asked = Asked(said, due.week, Weekday(due.weekday)) if due else Asked(said)
    return replan_after(journal, now.program.text, FILE, around, asked, search)


def result(made: Replan) -> dict[str, object]:
    """What came of it: the text to be taken or left, and all that is said of it."""
    return {
        "text": made.text,
        "changed": made.changed,
        "week": made.week,
        "empty": made.empty,
        "late": made.late.value if made.late else "",
        "changes": told(Change(one.exercise, one.reason) for one in made.changes),
        "lost": as_json(made.lost),
        "findings": as_json((*made.findings, *made.allowed)),
        "unfinished": list(made.unfinished),
        "problems": as_json(made.problems),
    }


def words(asked: object) -> tuple[str, ...]:
    """What was asked, as a list of words."""
    return tuple(str(word) for word in asked) if isinstance(asked, list) else ()
