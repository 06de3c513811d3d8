"""The page of a session in a real browser: axe is content, it fits its page, a set is logged without a script."""

import re

import pytest
from followed import Post
from looks import OPEN_ALL, sound
from playwright.sync_api import expect
from todays import Today, done, load, swapped

from topset.web.training.models import Lifter, Program

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_it_fits(today: Today, program: Program, scheme: str) -> None:
    page = today(scheme=scheme)
    page.evaluate(OPEN_ALL)
    sound(page)


def test_the_first_set_is_logged_by_one_tap_without_a_script(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today(java_script_enabled=False)
    page.get_by_role("button", name="Back Squat, set 1: done").first.click()
    assert page.locator('[data-set="0.0"]').get_attribute("data-set-state") == "done"
    assert "Back Squat: ramp 20kg x" in lifter.workouts.get().entry


def test_the_browser_tells_its_time_zone(today: Today, program: Program, lifter: Lifter) -> None:
    page = today()
    page.wait_for_load_state("networkidle")
    lifter.refresh_from_db()
    assert lifter.time_zone == "Europe/Berlin"


def test_a_set_that_is_opened_has_its_numbers_with_the_decimal_sign_of_the_page(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today(locale="de-DE")
    row = page.locator('[data-set="1.3"]')
    expect(row.locator("input[name=reps]")).to_have_count(0)
    row.locator("summary").click()
    expect(row.locator("input[name=load]")).to_have_value("70")
    row.get_by_label("Reps: less").click()
    expect(row.locator("input[name=reps]")).to_have_value("7")
    row.locator("input[name=load]").fill("67,5")
    row.get_by_label("RIR: more").click()
    expect(row.locator("input[name=rir]")).to_have_value("2,5")
    done(row)
    expect(row.locator("[data-load]")).to_have_text("67,5")
    expect(row.locator("[data-effort]")).to_have_text("RIR 2,5")
    assert "Bench Press: 67.5kg x7 @RIR2.5" in lifter.workouts.get().entry


def test_nothing_that_is_seen_has_the_signs_of_another_reader(today: Today, program: Program) -> None:
    page = today(locale="de-DE")
    load(page, "0.3", "82,5")
    load(page, "0.4", "77,5")
    page.evaluate(OPEN_ALL)
    seen = page.locator("main").inner_text() + "".join(
        field.input_value() for field in page.locator("input[inputmode=decimal]").all()
    )
    assert re.search(r"82,5", seen)
    assert re.findall(r".*\d\.\d.*|.*\d{4}-\d\d-\d\d.*", seen) == []


def test_in_a_superset_the_other_exercise_is_next(today: Today, tap: Post) -> None:
    for slot in (*(f"0.{n}" for n in range(9)), *(f"1.{n}" for n in range(6))):
        tap(slot)
    page = today()
    load(page, "2.0", "40")
    expect(page.locator(".set-next")).to_have_attribute("data-set", "3.0")
    load(page, "3.0", "15")
    expect(page.locator(".set-next")).to_have_attribute("data-set", "2.1")


def test_who_leaves_the_warm_up_unsaid_sees_the_plates_of_the_set_that_is_next(
    today: Today, program: Program
) -> None:
    page = today()
    plates = page.locator("[data-work='0'] [data-plates-words]")
    expect(plates).to_have_text("empty bar")
    page.locator("[data-work='0'] [data-role=top] [data-done]").click()
    expect(page.locator("[data-work='0'] .set-next")).to_have_attribute("data-role", "back-off")
    expect(plates).not_to_have_text("empty bar")


def test_who_saves_a_set_with_the_keyboard_keeps_their_place(today: Today, program: Program) -> None:
    page = today()
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    row.locator("input[name=reps]").press("Enter")
    expect(row).to_have_attribute("data-set-state", "done")
    expect(row.locator("summary")).to_be_focused()


def test_a_set_that_is_corrected_after_a_swap_stays_of_its_exercise(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today()
    row = page.locator('[data-set="1.3"]')
    done(row)
    swapped(page, "1", "Bench Press")
    row.locator("summary").click()
    row.locator("input[name=reps]").fill("6")
    row.locator("[data-done]").click()
    expect(row.locator("[data-reps]")).to_have_text("6")
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Bench Press: 70kg x6 @RIR2" in map(str.strip, lifter.workouts.get().entry.splitlines())


@pytest.mark.parametrize("scripts", [True, False])
def test_after_a_swap_each_set_that_was_done_says_of_what_it_was(
    today: Today, tap: Post, *, scripts: bool
) -> None:
    tap("1.3")
    page = today(java_script_enabled=scripts)
    former = page.locator("[data-former]")
    expect(former.filter(has_text="Bench")).to_have_count(0)
    if scripts:
        swapped(page, "1", "Bench Press")
    else:
        slug = page.locator("[data-swap='1'] [data-stand-in]:not([data-stand-in=''])").first
        tap("1.4", swap=slug.get_attribute("data-stand-in") or "")
        page.reload()
    expect(former.filter(has_text="Bench")).to_have_count(1)
    expect(page.locator('[data-set="1.3"] [data-former]')).to_have_text(" · Bench Press")
    done = page.locator('[data-set="1.3"] [data-done]')
    assert (done.get_attribute("aria-label") or "").startswith("Bench Press")
