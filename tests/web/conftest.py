"""A cast for the tests of the web: a lifter, a stranger, and their browsers."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from django.conf import settings
from django.test import Client
from followed import TEXT, Post, form_of
from pseudo import CODE, write
from pytest_django.live_server_helper import LiveServer
from things import Things, things_of

from topset.web.accounts.models import User
from topset.web.counter import COUNTER
from topset.web.jobs import work as hands
from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.training import programs
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Lifter, Program
from topset.web.uploads import stored

if TYPE_CHECKING:
    from phones import Phone
    from playwright._impl._api_structures import SetCookieParam, ViewportSize
    from playwright.sync_api import Browser, BrowserContext, Page
    from served import Served
    from server import Server
    from todays import Today

NUMBERS = count()
EXAMPLE = Path(__file__).parents[2] / "examples" / "athlete.toml"


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
def owners_cookie(as_owner: Client, live_server: LiveServer) -> "SetCookieParam":
    """What a browser needs to be the owner."""
    name = settings.SESSION_COOKIE_NAME
    return {"name": name, "value": as_owner.cookies[name].value, "url": live_server.url}


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
    """A browser, one for a module."""
    from playwright.sync_api import sync_playwright

    with pytest.MonkeyPatch.context() as around, sync_playwright() as started:
        around.setenv(
            "DJANGO_ALLOW_ASYNC_UNSAFE", "1"
        )  # Playwright's loop runs in the thread that asks Django
        found = started.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield found
        found.close()


@pytest.fixture
def today(chromium: "Browser", owners_cookie: "SetCookieParam", live_server: LiveServer) -> "Iterator[Today]":
    """The page of today on the owner's phone, as often as it is opened."""
    contexts: list[BrowserContext] = []

    def opened(
        *, scheme: Literal["light", "dark"] = "light", early: str = "", without: str = "", **around: Any
    ) -> "Page":
        size: ViewportSize = {"width": 390, "height": 844}
        around = {"timezone_id": "Europe/Berlin", "locale": "en-US", **around}
        contexts.append(chromium.new_context(viewport=size, color_scheme=scheme, **around))
        contexts[-1].add_cookies([owners_cookie])
        page = contexts[-1].new_page()
        if early:
            page.add_init_script(early)
        if without:
            page.route(without, lambda route: route.abort())
        page.goto(live_server.url)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Served]":
    """The demonstration as it is served; tests only look at it."""
    from served import Served

    made = Served(tmp_path_factory.mktemp("demo"), demo=True)
    yield made
    made.end()


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
def served(tmp_path: Path) -> "Iterator[Served]":
    """A server as it is started, with a worker, and nobody in it."""
    from served import Served

    made = Served(tmp_path)
    yield made
    made.end()


@pytest.fixture
def uploads() -> Iterator[None]:
    """No uploads before, none after."""
    shutil.rmtree(stored.folder(), ignore_errors=True)
    yield
    shutil.rmtree(stored.folder(), ignore_errors=True)


@pytest.fixture
def done(silent_workers: None) -> Callable[[Client, str], Job]:
    """Do the job whose page this is."""

    def do(client: Client, page: str) -> Job:
        assert work_once()
        job = Job.objects.get(pk=page.strip("/").split("/")[1])
        assert job.over, job
        return job

    return do


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


@pytest.fixture
def wide(tmp_path: Path, settings: Any) -> str:
    """The code of a language in which every text that the catalogue has stands in wide letters."""
    write(tmp_path)
    settings.LOCALE_PATHS = [tmp_path]
    settings.LANGUAGES = [("en", "English"), (CODE, "Wide")]
    return CODE


@pytest.fixture
def things(lifter: Lifter) -> Things:
    return things_of(lifter)
