"""A cast for the tests of the web: a lifter, a stranger, and their browsers."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from django.test import Client

from topset.web.accounts.models import User
from topset.web.jobs import work as hands
from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Lifter
from topset.web.uploads import stored


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
def no_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database of the tests belongs to one connection alone."""
    monkeypatch.setattr(hands, "BEAT", 3600.0)


@pytest.fixture
def uploads() -> Iterator[None]:
    """No uploads before, none after."""
    shutil.rmtree(stored.folder(), ignore_errors=True)
    yield
    shutil.rmtree(stored.folder(), ignore_errors=True)


@pytest.fixture
def done(no_beats: None) -> Callable[[Client, str], Job]:
    """Do the job whose page this is."""

    def do(client: Client, page: str) -> Job:
        assert work_once()
        job = Job.objects.get(pk=page.strip("/").split("/")[1])
        assert job.over, job
        return job

    return do
