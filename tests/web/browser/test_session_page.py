"""The page of a session in a real browser: axe is content, it fits its page, a set is logged without a script."""

import pytest
from django.test import Client
from followed import TEXT, Post
from looks import OPEN_ALL, sound
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from topset.web.training import programs
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


def load(page: Page, slot: str, typed: str) -> None:
    """Log a set with the load that is typed."""
    row = page.locator(f'[data-set="{slot}"]')
    row.locator("summary").click()
    row.locator("input[name=load]").fill(typed)
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")


def later(row: Locator) -> Locator:
    """The button of a set, long enough after it was tapped last."""
    row.evaluate("row => delete row.dataset.tapped")
    return row.locator("[data-done]")


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
    load(page, "2.0", "40")
    expect(page.locator(".set-next")).to_have_attribute("data-set", "3.0")
    load(page, "3.0", "15")
    expect(page.locator(".set-next")).to_have_attribute("data-set", "2.1")
    page.context.close()


def test_a_set_that_was_not_planned_goes_on_counting(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    for number in (10, 11):
        page.locator("[data-add-set='0'] button").click()
        expect(page.locator("[data-work='0'] [data-set]")).to_have_count(number)
        page.locator("[data-work='0'] [data-set] details[open] + [data-done]").click()
        expect(page.locator("[data-work='0'] [data-set]").last).to_have_attribute("data-set-state", "done")
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


def test_a_load_that_nobody_knows_is_asked_for_before_the_set_is_logged(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    row = page.locator('[data-set="2.0"]')
    row.locator("[data-done]").click()
    asked = page.get_by_text("What is the load?")
    expect(asked).to_be_visible()
    expect(row).to_have_attribute("data-set-state", "todo")
    expect(row.locator("input[name=load]")).to_be_focused()
    row.locator("input[name=load]").fill("40")
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    expect(asked).to_have_count(0)
    assert "Lying Leg Curl: 40kg x11 @RIR1" in lifter.workouts.get().entry
    page.context.close()


def test_the_body_alone_is_no_load_that_is_missing(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    page.goto(f"{live_server.url}/sessions/1/thu/")
    row = page.locator('[data-set="1.0"]')
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Pull-Up: " in lifter.workouts.get().entry
    page.context.close()


def test_a_set_that_is_taken_back_keeps_what_was_lifted(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    for name, value in (("load", "67.5"), ("reps", "7"), ("rir", "0.5")):
        row.locator(f"input[name={name}]").fill(value)
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    later(row).click()
    expect(row).to_have_attribute("data-set-state", "todo")
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    expect(row.locator("[data-load]")).to_have_text("67.5")
    expect(row.locator("[data-reps]")).to_have_text("7")
    expect(row.locator("[data-effort]")).to_have_text("RIR 0.5")
    row.locator("summary").click()
    for name, value in (("load", "67.5"), ("reps", "7"), ("rir", "0.5")):
        expect(row.locator(f"input[name={name}]")).to_have_value(value)
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Bench Press: 67.5kg x7 @RIR0.5" in lifter.workouts.get().entry
    page.context.close()


def test_what_was_typed_and_not_logged_outlives_the_page(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light", locale="de-DE")
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    row.locator("input[name=load]").fill("67,5")
    row.get_by_label("Reps: less").click()
    page.goto(f"{live_server.url}/history/")
    page.goto(live_server.url)
    expect(row.locator("input[name=load]")).to_have_value("67,5")
    expect(row.locator("input[name=reps]")).to_have_value("7")
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    expect(page.locator(".set-what[open]")).to_have_count(0)
    assert "Bench Press: 67.5kg x7 @RIR2" in lifter.workouts.get().entry
    page.context.close()


def test_a_correction_that_was_not_saved_outlives_the_page(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    row = page.locator('[data-set="1.3"]')
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")
    row.locator("summary").click()
    row.locator("input[name=reps]").fill("5")
    page.reload()
    expect(row.locator("input[name=reps]")).to_have_value("5")
    expect(row.locator("[data-reps]")).to_have_text("8")
    later(row).click()
    expect(row.locator("[data-reps]")).to_have_text("5")
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Bench Press: 70kg x5 @RIR2" in lifter.workouts.get().entry
    page.context.close()


def test_one_more_set_is_logged_by_a_tap_of_its_own(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program, lifter: Lifter
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    load(page, "1.5", "72.5")
    page.locator("[data-add-set='1'] button").dblclick()
    more = page.locator("[data-set^='1.x']")
    expect(more).to_have_count(1)
    expect(more).to_have_attribute("data-set-state", "todo")
    expect(more.locator("input[name=load]")).to_have_value("72.5")
    more.locator("input[name=reps]").fill("6")
    page.reload()
    expect(more.locator("input[name=reps]")).to_have_value("6")
    assert " x6 " not in lifter.workouts.get().entry
    more.locator("[data-done]").click()
    expect(more).to_have_attribute("data-set-state", "done")
    assert "72.5kg x8 @RIR2, x6 @RIR2" in lifter.workouts.get().entry
    page.context.close()


def test_one_more_set_that_is_folded_unsaid_is_gone(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    page.locator("[data-add-set='1'] button").click()
    more = page.locator("[data-set^='1.x']")
    more.locator("summary").click()
    expect(more).to_have_count(0)
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    expect(more).to_have_count(0)
    page.context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_after_a_swap_each_set_that_was_done_says_of_what_it_was(
    chromium: Browser, live_server: LiveServer, as_owner: Client, tap: Post, *, scripts: bool
) -> None:
    tap("1.3")
    page = opened(chromium, live_server, as_owner, "light", scripts=scripts)
    former = page.locator("[data-former]")
    expect(former.filter(has_text="Bench")).to_have_count(0)
    if scripts:
        page.locator("[data-swap='1'] summary").click()
        page.locator("[data-swap='1'] [data-stand-in]:not([data-stand-in=''])").first.click()
        expect(page.locator("[data-work='1'] [data-name]")).not_to_have_text("Bench Press")
    else:
        slug = page.locator("[data-swap='1'] [data-stand-in]:not([data-stand-in=''])").first
        tap("1.4", swap=slug.get_attribute("data-stand-in") or "")
        page.reload()
    expect(former.filter(has_text="Bench")).to_have_count(1)
    expect(page.locator('[data-set="1.3"] [data-former]')).to_have_text(" · Bench Press")
    done = page.locator('[data-set="1.3"] [data-done]')
    assert (done.get_attribute("aria-label") or "").startswith("Bench Press")
    page.context.close()


def box(found: Locator) -> tuple[float, float]:
    """Where something begins and ends on the screen, in pixels from above."""
    place = found.bounding_box()
    assert place
    return place["y"], place["y"] + place["height"]


def test_the_button_of_a_set_that_is_opened_lies_above_what_is_fixed(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    page.locator('[data-set="1.3"] [data-done]').click()
    expect(page.locator("[data-timer]")).to_be_visible()
    row = page.locator('[data-set="1.5"]')
    row.evaluate("row => window.scrollBy(0, row.getBoundingClientRect().bottom - innerHeight + 150)")
    row.locator("summary").click()
    expect(row.locator("input[name=load]")).to_be_visible()
    page.wait_for_timeout(100)
    assert box(row.locator("[data-done]"))[1] <= box(page.locator("[data-timer]"))[0]
    page.context.close()


def test_a_toast_hides_neither_the_timer_nor_the_navigation(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    page.locator('[data-set="1.3"] [data-done]').click()
    page.locator('[data-set="2.0"] [data-done]').click()
    page.locator("[data-timer-notify]").evaluate("button => { button.hidden = false; }")
    top, bottom = box(page.locator(".toast"))
    assert box(page.locator(".top"))[1] <= top
    assert bottom <= box(page.locator("[data-timer]"))[0]
    page.context.close()


def test_who_begins_the_working_sets_sees_the_warm_up_fold(
    chromium: Browser, live_server: LiveServer, as_owner: Client, program: Program
) -> None:
    page = opened(chromium, live_server, as_owner, "light")
    ramp = page.locator("details[data-ramp='0']")
    expect(ramp).to_have_attribute("open", "")
    top = page.locator("[data-work='0'] [data-role=top]")
    after = page.locator("[data-work='0'] [data-role=back-off]").first
    after.evaluate("row => window.scrollBy(0, row.getBoundingClientRect().top - 400)")
    before = box(after)[0]
    top.locator("[data-done]").click()
    expect(top).to_have_attribute("data-set-state", "done")
    expect(ramp).not_to_have_attribute("open", "")
    assert abs(box(after)[0] - before) < 40
    ramp.locator("summary").first.click()
    after.locator("[data-done]").click()
    expect(after).to_have_attribute("data-set-state", "done")
    expect(ramp).to_have_attribute("open", "")
    page.context.close()


@pytest.mark.parametrize("number", [2, 4, 6])
def test_the_address_of_an_exercise_leads_to_it_each_time(
    chromium: Browser, live_server: LiveServer, as_owner: Client, lifter: Lifter, number: int
) -> None:
    more = "Overhead Press: ramp, 5x5 @50kg\nLeg Press: 3x10 @100kg\nLat Pulldown: 3x10 @60kg\nA1 "
    programs.begin(lifter, TEXT.replace("A1 ", more))
    page = opened(chromium, live_server, as_owner, "light")
    page.goto("about:blank")
    page.goto(f"{live_server.url}/#work-{number}")
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    page.wait_for_timeout(300)
    at = box(page.locator(f"#work-{number}"))[0]
    left = page.evaluate("document.documentElement.scrollHeight - innerHeight - scrollY")
    assert abs(at - 80) < 2 or (left < 1 and at > 80)
    page.context.close()
