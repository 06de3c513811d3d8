"""What is written without waiting for the disk, and what is not."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from topset.web.accounts.models import User
from topset.web.accounts.seen import SEEN
from topset.web.accounts.unhurried import unhurried

pytestmark = pytest.mark.django_db(transaction=True)
SAFE = "on"


def waits() -> str:
    """Whether a transaction that ends now waits for the disk; SQLite's are always the same."""
    if connection.vendor == "sqlite":
        return SAFE
    with connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        return str(cursor.fetchone()[0])


def test_what_is_unhurried_is_written_and_what_follows_is_waited_for() -> None:
    with unhurried():
        assert waits() == ("off" if connection.vendor == "postgresql" else SAFE)
        User.objects.create(email="a@example.org")
    assert waits() == SAFE
    assert User.objects.filter(email="a@example.org").exists()


def test_what_others_write_in_the_same_transaction_is_waited_for() -> None:
    with transaction.atomic():
        with unhurried():
            assert waits() == SAFE
        assert waits() == SAFE


def test_what_fails_is_not_written() -> None:
    def fail() -> None:
        with unhurried():
            User.objects.create(email="a@example.org")
            User.objects.create(email="a@example.org")

    with pytest.raises(IntegrityError), transaction.atomic():
        fail()
    assert not User.objects.exists()


def test_a_page_that_is_opened_first_waits_for_nothing_that_it_writes(as_owner: Client) -> None:
    as_owner.get("/settings/")
    session = as_owner.session
    del session[SEEN]
    session.save()
    with CaptureQueriesContext(connection) as queries:
        as_owner.get("/settings/")
    said = [each["sql"] for each in queries if not each["sql"].startswith("SELECT")]
    assert any("usersessions" in sql for sql in said)
    assert any("django_session" in sql for sql in said)
    if connection.vendor == "postgresql":
        begun = [nth for nth, sql in enumerate(said) if sql == "BEGIN"]
        assert [said[nth + 1] for nth in begun] == ["SET LOCAL synchronous_commit TO off"] * 2
