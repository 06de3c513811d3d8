"""The page of a session in a real browser: axe is content, it fits its page, a set is logged without a script."""

import os
import shutil
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from topset.web.training.models import Lifter, Program

OPEN_ALL = "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in the thread that asks Django
    with sync_playwright() as started:
        chromium = started.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


def opened(
    browser: Browser, server: LiveServer, client: Client, scheme: str, *, scripts: bool = True
) -> Page:
    context = browser.new_context(
        viewport={"width": 390, "height": 844},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
        timezone_id="Europe/Berlin",
    )
    cookies = client.cookies.values()
    context.add_cookies([{"name": one.key, "value": one.value, "url": server.url} for one in cookies])
    page = context.new_page()
    page.goto(server.url)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_it_fits(
    browser: Browser, live_server: LiveServer, as_owner: Client, program: Program, scheme: str
) -> None:
    page = opened(browser, live_server, as_owner, scheme)
    page.evaluate(OPEN_ALL)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.context.close()


def test_the_first_set_is_logged_by_one_tap_without_a_script(
    browser: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(browser, live_server, as_owner, "light", scripts=False)
    page.get_by_role("button", name="Back Squat, set 1: done").first.click()
    assert page.locator('[data-set="0.0"]').get_attribute("data-set-state") == "done"
    assert "Back Squat: ramp 20kg x" in lifter.workouts.get().entry
    page.context.close()


def test_the_browser_tells_its_time_zone(
    browser: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(browser, live_server, as_owner, "light")
    page.wait_for_load_state("networkidle")
    lifter.refresh_from_db()
    assert lifter.time_zone == "Europe/Berlin"
    page.context.close()
