"""A cast for the tests of the web: a lifter, a stranger, and their browsers."""

from pathlib import Path

import pytest
from django.test import Client
from followed import TEXT, Post, form_of

from topset.web.accounts.models import User
from topset.web.jobs import work
from topset.web.training import programs
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Lifter, Program

EXAMPLE = Path(__file__).parents[2] / "examples" / "athlete.toml"


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
def program(lifter: Lifter) -> Program:
    athlete = EXAMPLE.read_text()
    return programs.begin(lifter, TEXT, athlete_text=athlete)


@pytest.fixture
def tap(as_owner: Client, program: Program) -> Post:
    """Press a button of the form of a set, with what stands in the form, and give the page that comes."""

    def press(slot: str, /, *, page: str = "/", do: str = "done", **said: str) -> str:
        fields = {**form_of(as_owner.get(page).content.decode(), slot), "do": do, **said}
        answer = as_owner.post(f"/sessions/1/{said.pop('day', 'mon')}/log/", fields, follow=True)
        assert answer.status_code == 200
        return answer.content.decode()

    return press
