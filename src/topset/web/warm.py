"""What a process loads once, loaded before it answers anybody: modules, the catalogue, templates, names of files."""

import datetime
import gc
import sys
from pathlib import Path

from django.template.loader import get_template
from django.urls import reverse

SOME = 20  # entries of the demonstration that are read
# Seconds that one thread computes before another has its turn. With Python's 0.005 a short request that asks the
# database fifteen times waits as often for a long one beside it.
TURN = 0.0005
YOUNG = 10_000  # new objects between two searches for circles among them; Python's 700 are for small programs
# Searches until those of middle age are searched too, and those of all ages: journals that are kept are found to be
# no circles again and again, and a page waits for it. Little at a time, and all seldom.
OLDER = (3, 300)


def warm() -> None:
    """Work through a program once, and look at all pages. Nothing of it touches the database."""
    from topset.web.pages.service_worker import shell

    reverse("today")
    shell()
    _templates()
    _program()
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, *OLDER)
    sys.setswitchinterval(TURN)


def _templates() -> None:
    folder = Path(__file__).parent / "templates"
    for file in folder.rglob("*.html"):
        get_template(file.relative_to(folder).as_posix())


def _program() -> None:
    """Lay out the program of the demonstration, judge it, prepare a session and adapt it."""
    from topset.app.adapt import Around, adapt_to
    from topset.app.log_journal import journal_of
    from topset.web.training.blocks import block_of, checked
    from topset.web.training.following import FILE, Following
    from topset.web.training.models import Lifter, Program
    from topset.web.upkeep.demonstration import TEXTS

    text, entries, athlete = (
        (TEXTS / name).read_text("utf-8") for name in ("program.topset", "journal.topset-log", "athlete.toml")
    )
    lifter = Lifter(athlete=athlete)
    program = Program(lifter=lifter, text=text)
    now = Following(lifter, program, datetime.date(2026, 1, 1), ())
    journal = journal_of(entries.split("\n\n")[-SOME:])
    block_of(program, lifter)
    checked(text, lifter)
    now.prepared(now.sessions()[0], journal)
    adapt_to(journal, text, FILE, Around(journal.entries[-1].date, now.athlete))
