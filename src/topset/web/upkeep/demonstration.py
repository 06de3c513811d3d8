"""A demonstration: a lifter with a year of training behind them, up to today."""

import datetime
from dataclasses import replace
from pathlib import Path

from django.db import transaction

from topset.model.journal import Journal
from topset.notation import parse, parse_journal, print_program
from topset.web.accounts.models import Installation, User
from topset.web.training.bulk import Source, store
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Lifter
from topset.web.training.programs import begin

TEXTS = Path(__file__).parent / "demo"
EMAIL = "demo@example.org"


def demonstrate(today: datetime.date, password: str | None = None) -> Lifter:
    """The demonstration's lifter, made at the first time; without a password they are who uses this machine."""
    found = User.objects.filter(email=EMAIL).first()
    if found:
        return lifter_of(found)
    with transaction.atomic():
        user = User.objects.create_user(EMAIL, password)
        if password is None:
            Installation.objects.update_or_create(pk=1, defaults={"sole": user})
        lifter = lifter_of(user)
        train(lifter, today)
    return lifter


def train(lifter: Lifter, today: datetime.date) -> None:
    """Give a lifter the year, moved by whole weeks so that it ends in the week before `today`."""
    journal = parse_journal((TEXTS / "journal.topset-log").read_text("utf-8")).journal
    by = datetime.timedelta(weeks=(today - journal.entries[-1].date).days // 7)
    program = parse((TEXTS / "program.topset").read_text("utf-8")).program
    assert program.start
    text = print_program(replace(program, start=program.start + by))
    begun = begin(lifter, text, athlete_text=(TEXTS / "athlete.toml").read_text("utf-8"))
    store(lifter, _moved(journal, by), Source("demo", begun))


def _moved(journal: Journal, by: datetime.timedelta) -> Journal:
    return replace(journal, entries=tuple(replace(entry, date=entry.date + by) for entry in journal.entries))
