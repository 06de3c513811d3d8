"""A cast for the tests of the web: a lifter, a stranger, and their browsers."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from typing import TYPE_CHECKING

import pytest
from django.test import Client

from topset.web.accounts.models import User
from topset.web.jobs import work as hands
from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Lifter
from topset.web.uploads import stored

if TYPE_CHECKING:
    from phones import Phone
    from playwright.sync_api import Browser
    from server import Server

NUMBERS = count()


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
    monkeypatch.setattr(hands, "BEAT", 600)


@pytest.fixture(scope="module")
def chromium() -> "Iterator[Browser]":
    """A browser; one for a module, for the tests without network."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        found = started.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield found
        found.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Server]":
    """A server that can be killed, with data of its own."""
    from server import Server

    made = Server(tmp_path_factory.mktemp("data"))
    yield made
    made.stop()


@pytest.fixture
def person(server: "Server") -> dict[str, str]:
    """Somebody new there: `lifter`, `email`, and the `session` they are signed in with."""
    return server.user(f"lifter{next(NUMBERS)}@example.org")


@pytest.fixture
def new_phone(chromium: "Browser", server: "Server") -> "Iterator[Callable[[str], Phone]]":
    """Phones in the hands of whose session it is."""
    from phones import Phone

    made: list[Phone] = []

    def phone(session: str) -> Phone:
        made.append(Phone(chromium, server, session))
        return made[-1]

    yield phone
    for each in made:
        each.close()


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
