"""Move a session to another day, of one week (then what is left of it is planned again) or of all; nothing is kept."""

from topset.app.adapt import Around, Texts
from topset.app.as_json import as_json
from topset.app.move_day import Moved, move_day
from topset.app.read_changes import Said
from topset.app.replan import Asked, Replan, replan
from topset.model.athlete import first_monday
from topset.model.program import Weekday
from topset.web.jobs.searching import search
from topset.web.jobs.work import Work
from topset.web.training import blocks, clock
from topset.web.training.athletes import athlete_of
from topset.web.training.journals import journal_since
from topset.web.training.models import Program


def run(work: Work) -> dict[str, object]:
    """`program`, `day`, `to` as mon … sun, `week` (0 for all), and `swap` where the other day has a session too."""
    asked = work.asked
    program = Program.objects.get(pk=str(asked["program"]), lifter=work.lifter)
    week = int(str(asked["week"]))
    found = _one_week(program, work, week) if week else _every_week(program, work)
    return {**found, "program": str(program.pk), "version": program.version, "week": week}


def _one_week(program: Program, work: Work, week: int) -> dict[str, object]:
    lifter, asked = work.lifter, work.asked
    day, to = str(asked["day"]), str(asked["to"])
    moves = [f"{day}={to}", *([f"{to}={day}"] if asked.get("swap") else [])]
    block = blocks.block_of(program, lifter)
    calendar = blocks.calendar_of(program, lifter, block) if block else None
    today = clock.now(lifter).date()
    mondays = calendar.mondays.values() if calendar else ()
    start = min(mondays, default=first_monday(today))
    journal = journal_since(lifter, min(start, program.created.date()))
    texts = Texts(program.text, blocks.FILE, journal, "journal")
    around = Around(today, athlete_of(lifter), start=start)
    return replanned(replan(texts, around, Asked(Said(move=moves), week), search=search(work)))


def replanned(found: Replan) -> dict[str, object]:
    """What was made of a week, as a proposal that can be accepted."""
    return {
        "before": found.before,
        "text": found.text,
        "apart": found.apart,
        "changes": as_json([told.reason for told in found.changes]),
        "lost": as_json(found.lost),
        "findings": as_json(found.findings),
        "allowed": as_json(found.allowed),
        "unfinished": list(found.unfinished),
        "problems": as_json(found.problems),
    }


def _every_week(program: Program, work: Work) -> dict[str, object]:
    asked = work.asked
    day, to = Weekday(str(asked["day"])), Weekday(str(asked["to"]))

    def goes_on(step: int, steps: int) -> bool:
        work.tell(step=step, steps=steps)
        return not work.halt.asked

    return moved(move_day(program.text, day, to, blocks.judgement(work.lifter), goes_on))


def moved(found: Moved) -> dict[str, object]:
    """A program with a day moved, as a proposal that can be accepted."""
    return {
        "before": found.before,
        "text": found.text,
        "apart": found.before,
        "swapped": found.swapped,
        "findings": as_json(found.findings),
        "gone": as_json(found.gone),
        "problems": as_json(found.problems),
    }
