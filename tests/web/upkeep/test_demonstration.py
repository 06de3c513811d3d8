"""The demonstration is a year of training that ends today."""

import datetime

import pytest

from topset.app.check import check
from topset.notation import parse_journal
from topset.web.accounts.models import User
from topset.web.training.journals import journal_of, journal_text
from topset.web.upkeep.demonstration import TEXTS, demonstrate

TODAY = datetime.date(2027, 3, 4)


@pytest.mark.django_db
def test_a_year_lies_behind_the_lifter() -> None:
    lifter = demonstrate(TODAY)
    entries = journal_of(lifter).entries
    assert TODAY - datetime.timedelta(days=7) <= entries[-1].date <= TODAY
    assert (entries[-1].date - entries[0].date).days > 350
    assert len(entries) > 150
    assert not parse_journal(journal_text(lifter)).problems


@pytest.mark.django_db
def test_nothing_of_the_year_is_lost_on_its_way_into_the_database() -> None:
    lifter = demonstrate(TODAY)
    written = parse_journal((TEXTS / "journal.topset-log").read_text("utf-8")).journal
    kept = journal_of(lifter)
    assert [entry.items for entry in kept.entries] == [entry.items for entry in written.entries]


@pytest.mark.django_db
def test_it_is_made_once() -> None:
    assert demonstrate(TODAY) == demonstrate(TODAY)
    assert User.objects.count() == 1


def test_its_program_is_understood() -> None:
    assert not check((TEXTS / "program.topset").read_text("utf-8"), "program.topset").problems
