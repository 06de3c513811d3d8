"""A cast for the tests of the web: a lifter, a stranger, and their browsers."""

import pytest
from django.test import Client
from things import Things, things_of

from topset.web.accounts.models import User
from topset.web.api.limits import COUNTER
from topset.web.jobs import work
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Lifter


@pytest.fixture(autouse=True)
def nobody_asked_yet() -> None:
    COUNTER.clear()


@pytest.fixture
def owner(db: None) -> User:
    return User.objects.create_user("owner@example.org", "a long enough password")


@pytest.fixture
def stranger(db: None) -> User:
    return User.objects.create_user("stranger@example.org", "a long enough password")


@pytest.fixture
def lifter(owner: User) -> Lifter:
    return lifter_of(owner)


@pytest.fixture
def as_owner(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def as_stranger(stranger: User) -> Client:
    client = Client()
    client.force_login(stranger)
    return client


@pytest.fixture
def silent_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Jobs show no sign of life: the thread that does would wait for the test's own transaction."""
    monkeypatch.setattr(work, "BEAT", 600)


@pytest.fixture
def things(lifter: Lifter) -> Things:
    return things_of(lifter)
