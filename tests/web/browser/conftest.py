"""A browser and a server for the tests of the app without network; one of each for a module."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from phones import Phone
from playwright.sync_api import Browser, sync_playwright
from server import Server

NUMBERS = count()
NewPhone = Callable[[str], Phone]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as started:
        found = started.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield found
        found.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("data"))
    yield made
    made.stop()


@pytest.fixture
def person(server: Server) -> dict[str, str]:
    """Somebody new: `lifter`, and the `session` they are signed in with."""
    return server.user(f"lifter{next(NUMBERS)}@example.org")


@pytest.fixture
def new_phone(chromium: Browser, server: Server) -> Iterator[NewPhone]:
    made: list[Phone] = []

    def phone(session: str) -> Phone:
        made.append(Phone(chromium, server, session))
        return made[-1]

    yield phone
    for each in made:
        each.close()


@pytest.fixture
def data(server: Server) -> Path:
    return server.data
