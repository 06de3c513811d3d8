"""From nothing to a plan in a real browser at phone size, with a server and a worker that are real too."""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright
from served import PATIENCE, Served, until

STEPS = ("goal", "days", "gym", "maxes", "body", "safety", "block")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    server = Served(tmp_path)
    yield server
    server.end()


@pytest.fixture
def page(served: Served) -> Iterator[Page]:
    with sync_playwright() as started:
        chromium = started.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        context = chromium.new_context(
            viewport={"width": 390, "height": 844}, timezone_id="Europe/Berlin", has_touch=True
        )
        one = context.new_page()
        one.set_default_timeout(PATIENCE * 1000)
        yield one
        chromium.close()


def first_visit(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/welcome/")
    page.locator("main form button").first.click()
    page.wait_for_url("**/start/")


def test_from_nothing_to_a_plan(page: Page, served: Served) -> None:
    first_visit(page, served)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    began = time.monotonic()
    page.goto(f"{served.url}/start/questions/goal/")
    page.get_by_label("Lift more in the main lifts").check()
    page.get_by_label("Intermediate").check()
    for name in STEPS[:-1]:
        assert Axe().run(page).violations_count == 0, name
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
        page.get_by_role("button", name="Next").click()
        page.wait_for_url(f"**/{STEPS[STEPS.index(name) + 1]}/")
    page.go_back()
    page.go_back()
    page.goto(f"{served.url}/start/questions/goal/")
    expect(page.get_by_label("Lift more in the main lifts")).to_be_checked()
    page.get_by_role("button", name="Make my plan now").click()
    page.wait_for_url("**/jobs/**")
    page.get_by_role("button", name="Use this plan").wait_for()
    assert time.monotonic() - began < 60 * 3
    assert Axe().run(page).violations_count == 0
    assert "Proven" in page.locator("main").inner_text()
    assert said == []
    page.get_by_role("button", name="Use this plan").click()
    page.wait_for_url(f"{served.url}/")
    assert served.ask("select count(*) from training_program where active") == [(1,)]
    assert served.ask("select time_zone from training_lifter") == [("Europe/Berlin",)]


def test_a_worker_that_is_killed_is_followed_by_another(page: Page, served: Served) -> None:
    first_visit(page, served)
    page.goto(f"{served.url}/start/questions/goal/")
    page.get_by_role("button", name="Make my plan now").click()
    page.wait_for_url("**/jobs/**")
    until(lambda: served.ask("select state from jobs_job") == [("running",)])
    os.kill(served.worker(), signal.SIGKILL)
    if not served.ask("select 1 from jobs_job where result != '{}'"):
        served.ask("update jobs_job set beat = '2020-01-01 00:00:00'")  # nobody waits here for its silence
    page.get_by_role("button", name="Use this plan").wait_for()
    until(
        lambda: (
            served.ask("select state from jobs_job") == [("done",)]
            or bool(
                served.ask(
                    "update jobs_job set beat = '2020-01-01' where state = 'running' and tries = 1 returning 1"
                )
            )
        )
    )


def test_without_a_script_the_page_loads_itself_again(served: Served) -> None:
    with sync_playwright() as started:
        chromium = started.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = chromium.new_context(java_script_enabled=False).new_page()
        page.set_default_timeout(PATIENCE * 1000)
        first_visit(page, served)
        page.goto(f"{served.url}/start/questions/goal/")
        page.get_by_role("button", name="Make my plan now").click()
        page.wait_for_url("**/jobs/**")
        page.get_by_role("button", name="Use this plan").wait_for()
        chromium.close()
