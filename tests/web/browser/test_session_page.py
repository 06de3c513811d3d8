"""The page of a session in a real browser: axe is content, it fits its page, a set is logged without a script."""

import pytest
from django.test import Client
from followed import Post
from looks import OPEN_ALL, sound
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from topset.web.training.models import Lifter, Program

pytestmark = pytest.mark.django_db(transaction=True)


def opened(
    chromium: Browser,
    server: LiveServer,
    client: Client,
    scheme: str,
    *,
    scripts: bool = True,
    locale: str = "en-US",
) -> Page:
    context = chromium.new_context(
        viewport={"width": 390, "height": 844},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
        timezone_id="Europe/Berlin",
        locale=locale,
    )
    cookies = client.cookies.values()
    context.add_cookies([{"name": one.key, "value": one.value, "url": server.url} for one in cookies])
    page = context.new_page()
    page.goto(server.url)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_it_fits(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, scheme: str
) -> None:
    page = opened(chromium, live_server, as_owner, scheme)
    page.evaluate(OPEN_ALL)
    sound(page)
    page.context.close()


def test_the_first_set_is_logged_by_one_tap_without_a_script(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light", scripts=False)
    page.get_by_role("button", name="Back Squat, set 1: done").first.click()
    assert page.locator('[data-set="0.0"]').get_attribute("data-set-state") == "done"
    assert "Back Squat: ramp 20kg x" in lifter.workouts.get().entry
    page.context.close()


def test_the_browser_tells_its_time_zone(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    page.wait_for_load_state("networkidle")
    lifter.refresh_from_db()
    assert lifter.time_zone == "Europe/Berlin"
    page.context.close()


def test_a_set_that_is_opened_has_its_numbers_with_the_decimal_sign_of_the_page(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light", locale="de-DE")
    row = page.locator('[data-set="1.3"]')
    expect(row.locator("input[name=reps]")).to_have_count(0)
    row.locator("summary").click()
    expect(row.locator("input[name=load]")).to_have_value("70")
    row.get_by_label("Reps: less").click()
    expect(row.locator("input[name=reps]")).to_have_value("7")
    row.locator("input[name=load]").fill("67,5")
    row.get_by_label("RIR: more").click()
    expect(row.locator("input[name=rir]")).to_have_value("2,5")
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    expect(row.locator("[data-load]")).to_have_text("67,5")
    expect(row.locator("[data-effort]")).to_have_text("RIR 2,5")
    assert "Bench Press: 67.5kg x7 @RIR2.5" in lifter.workouts.get().entry
    page.context.close()


def test_in_a_superset_the_other_exercise_is_next(
    chromium: Browser, live_server: LiveServer, as_owner: Client, tap: Post
) -> None:
    for slot in (*(f"0.{n}" for n in range(9)), *(f"1.{n}" for n in range(6))):
        tap(slot)
    page = opened(chromium, live_server, as_owner, "light")
    page.locator('[data-set="2.0"] [data-done]').click()
    expect(page.locator(".set-next")).to_have_attribute("data-set", "3.0")
    page.locator('[data-set="3.0"] [data-done]').click()
    expect(page.locator(".set-next")).to_have_attribute("data-set", "2.1")
    page.context.close()


def test_a_set_that_was_not_planned_goes_on_counting(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    for number in (10, 11):
        page.locator("[data-add-set='0'] button").click()
        expect(page.locator("[data-work='0'] [data-set]")).to_have_count(number)
    labels = page.locator("[data-work='0'] [data-sets] [data-label]")
    assert [each.split(" · ")[0] for each in labels.all_text_contents()] == [f"Set {n}" for n in range(1, 7)]
    expect(labels.last).to_have_text("Set 6")
    page.context.close()


def test_who_leaves_the_warm_up_unsaid_sees_the_plates_of_the_set_that_is_next(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    plates = page.locator("[data-work='0'] [data-plates-words]")
    expect(plates).to_have_text("empty bar")
    page.locator("[data-work='0'] [data-role=top] [data-done]").click()
    expect(page.locator("[data-work='0'] .set-next")).to_have_attribute("data-role", "back-off")
    expect(plates).not_to_have_text("empty bar")
    page.context.close()


def test_who_saves_a_set_with_the_keyboard_keeps_their_place(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    row.locator("input[name=reps]").press("Enter")
    expect(row).to_have_attribute("data-set-state", "done")
    expect(row.locator("summary")).to_be_focused()
    page.context.close()


def test_a_set_that_is_corrected_after_a_swap_stays_of_its_exercise(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    row = page.locator('[data-set="1.3"]')
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    page.locator("[data-swap='1'] summary").click()
    page.locator("[data-swap='1'] [data-stand-in]:not([data-stand-in=''])").first.click()
    expect(page.locator("[data-work='1'] [data-name]")).not_to_have_text("Bench Press")
    row.locator("summary").click()
    row.locator("input[name=reps]").fill("6")
    row.locator("[data-done]").click()
    expect(row.locator("[data-reps]")).to_have_text("6")
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Bench Press: 70kg x6 @RIR2" in map(str.strip, lifter.workouts.get().entry.splitlines())
    page.context.close()


def test_what_is_typed_is_not_taken_for_something_else(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    row.locator("input[name=load]").fill("70lb")
    for reps in ("", "1:15"):
        row.locator("input[name=reps]").fill(reps)
        row.locator("[data-done]").click()
        expect(page.get_by_text("How many reps were it?").last).to_be_visible()
        expect(row).to_have_attribute("data-set-state", "todo")
    row.locator("input[name=reps]").fill("8")
    row.locator("input[name=load]").fill("abc")
    row.locator("[data-done]").click()
    expect(page.get_by_text("What was the load?")).to_be_visible()
    row.locator("input[name=load]").fill("70 Lb")
    for rir in ("-3", "11", "few"):
        row.locator("input[name=rir]").fill(rir)
        row.locator("[data-done]").click()
        expect(page.get_by_text("Reps in reserve are a number from 0 to 10.").last).to_be_visible()
        expect(row).to_have_attribute("data-set-state", "todo")
    row.locator("input[name=rir]").fill("2")
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Bench Press: 70lb x8 @RIR2" in lifter.workouts.get().entry
    expect(row.locator("[data-load]")).to_have_text("70lb")
    expect(row.locator("[data-unit]")).to_be_hidden()
    page.context.close()
