"""Without an account on one's own machine: from nowhere else, by no other name, through no proxy."""

import pytest
from django.conf import settings as configured
from django.test import Client
from pytest_django import Settings

from topset.web.accounts.models import Installation, User
from topset.web.environment import own_machine
from topset.web.pages.welcome import the_sole

HERE = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost:8000"}
ELSEWHERE = {
    "another address": {"REMOTE_ADDR": "192.168.1.7"},
    "no address": {"REMOTE_ADDR": ""},
    "a foreign name": {"HTTP_HOST": "rebound.example.org"},
    "a foreign name that begins alike": {"HTTP_HOST": "localhost.example.org:8000"},
    "the address of the network": {"HTTP_HOST": "192.168.1.2:8000"},
    "a proxy": {"HTTP_X_FORWARDED_FOR": "203.0.113.9"},
    "a proxy that says itself to be here": {"HTTP_X_FORWARDED_FOR": "127.0.0.1"},
    "a proxy that says the name alone": {"HTTP_X_FORWARDED_HOST": "localhost"},
    "a proxy by the standard": {"HTTP_FORWARDED": "for=127.0.0.1"},
    "a proxy that says its own name": {"HTTP_VIA": "1.1 proxy"},
    "a proxy with its own header": {"HTTP_X_REAL_IP": "127.0.0.1"},
}


@pytest.fixture
def sole(db: None, settings: Settings) -> User:
    settings.OWN_MACHINE, settings.ALLOWED_HOSTS = True, ["*"]
    user = User.objects.create_user("me@localhost")
    Installation.objects.create(pk=1, sole=user)
    return user


def signed_in(client: Client, **environ: str) -> bool:
    return client.get("/settings/", **{**HERE, **environ}).status_code == 200  # type: ignore[arg-type]


def test_here_one_is_signed_in(sole: User) -> None:
    assert signed_in(Client())
    assert signed_in(Client(), HTTP_HOST="127.0.0.1:8000")
    assert signed_in(Client(), HTTP_HOST="[::1]:8000", REMOTE_ADDR="::1")


@pytest.mark.parametrize("environ", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_elsewhere_one_is_not(sole: User, environ: dict[str, str]) -> None:
    assert not signed_in(Client(), **environ)
    assert Client().get("/api/v1/programs", **{**HERE, **environ}).status_code in (401, 403)  # type: ignore[arg-type]


@pytest.mark.parametrize("environ", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_a_session_of_here_holds_nowhere_else(sole: User, environ: dict[str, str]) -> None:
    client = Client()
    assert signed_in(client)
    assert not signed_in(client, **environ)


def test_it_ends_with_the_mode(sole: User, settings: Settings) -> None:
    client = Client()
    assert signed_in(client)
    settings.OWN_MACHINE = False
    assert not signed_in(client)
    assert not signed_in(Client())


@pytest.mark.parametrize("environ", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_nobody_elsewhere_becomes_the_sole_user(
    db: None, settings: Settings, environ: dict[str, str]
) -> None:
    settings.OWN_MACHINE, settings.ALLOWED_HOSTS = True, ["*"]
    Client().post("/welcome/", **{**HERE, **environ})  # type: ignore[arg-type]
    assert not User.objects.exists()


def test_who_comes_second_does_not_either(owner: User, settings: Settings) -> None:
    settings.OWN_MACHINE = True
    Client().post("/welcome/", **HERE)  # type: ignore[arg-type]
    assert Installation.here().sole is None


def test_who_enters_twice_at_once_is_one_person(db: None) -> None:
    assert the_sole() == the_sole() == User.objects.get()


def test_who_signed_up_meanwhile_is_not_joined_by_anybody(owner: User) -> None:
    assert the_sole() is None
    assert User.objects.get() == owner


def test_names_of_other_machines_are_refused() -> None:
    assert set(configured.ALLOWED_HOSTS) - {"testserver"} == {"localhost", "127.0.0.1", "[::1]"}


@pytest.mark.parametrize(
    ("said", "hosts", "is_own"),
    [
        ({"TOPSET_OWN_MACHINE": "1"}, ["localhost"], True),
        ({}, ["localhost"], False),
        ({"TOPSET_OWN_MACHINE": "1", "TOPSET_PROXY": "1"}, ["localhost"], False),
        ({"TOPSET_OWN_MACHINE": "1"}, ["localhost", "lifts.example.org"], False),
    ],
)
def test_a_proxy_or_a_public_name_ends_the_mode(
    said: dict[str, str], hosts: list[str], is_own: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TOPSET_OWN_MACHINE", "TOPSET_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    assert own_machine(hosts) is is_own
