"""What is typed into a set: asked again where it cannot be meant, kept until it is logged."""

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer
from todays import Today, done, load, undone

from topset.web.training.models import Lifter, Program

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_is_typed_is_not_taken_for_something_else(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today()
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
    done(row)
    assert "Bench Press: 70lb x8 @RIR2" in lifter.workouts.get().entry
    expect(row.locator("[data-load]")).to_have_text("70lb")
    expect(row.locator("[data-unit]")).to_be_hidden()


def test_a_load_that_nobody_knows_is_asked_for_before_the_set_is_logged(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today()
    row = page.locator('[data-set="2.0"]')
    row.locator("[data-done]").click()
    asked = page.get_by_text("What is the load?")
    expect(asked).to_be_visible()
    expect(row).to_have_attribute("data-set-state", "todo")
    expect(row.locator("input[name=load]")).to_be_focused()
    row.locator("input[name=load]").fill("40")
    done(row)
    expect(asked).to_have_count(0)
    assert "Lying Leg Curl: 40kg x11 @RIR1" in lifter.workouts.get().entry


def test_the_body_alone_is_no_load_that_is_missing(
    today: Today, live_server: LiveServer, program: Program, lifter: Lifter
) -> None:
    page = today()
    page.goto(f"{live_server.url}/sessions/1/thu/")
    row = page.locator('[data-set="1.0"]')
    done(row)
    assert "Pull-Up: " in lifter.workouts.get().entry


def test_a_set_that_is_taken_back_keeps_what_was_lifted(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today()
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    for name, value in (("load", "67.5"), ("reps", "7"), ("rir", "0.5")):
        row.locator(f"input[name={name}]").fill(value)
    done(row)
    undone(row)
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    expect(row.locator("[data-load]")).to_have_text("67.5")
    expect(row.locator("[data-reps]")).to_have_text("7")
    expect(row.locator("[data-effort]")).to_have_text("RIR 0.5")
    row.locator("summary").click()
    for name, value in (("load", "67.5"), ("reps", "7"), ("rir", "0.5")):
        expect(row.locator(f"input[name={name}]")).to_have_value(value)
    done(row)
    assert "Bench Press: 67.5kg x7 @RIR0.5" in lifter.workouts.get().entry


def test_what_was_typed_and_not_logged_outlives_the_page(
    today: Today, live_server: LiveServer, program: Program, lifter: Lifter
) -> None:
    page = today(locale="de-DE")
    row = page.locator('[data-set="1.3"]')
    row.locator("summary").click()
    row.locator("input[name=load]").fill("67,5")
    row.get_by_label("Reps: less").click()
    page.goto(f"{live_server.url}/history/")
    page.goto(live_server.url)
    expect(row.locator("input[name=load]")).to_have_value("67,5")
    expect(row.locator("input[name=reps]")).to_have_value("7")
    done(row)
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    expect(page.locator(".set-what[open]")).to_have_count(0)
    assert "Bench Press: 67.5kg x7 @RIR2" in lifter.workouts.get().entry


def test_a_correction_that_was_not_saved_outlives_the_page(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today()
    row = page.locator('[data-set="1.3"]')
    done(row)
    row.locator("summary").click()
    row.locator("input[name=reps]").fill("5")
    page.reload()
    expect(row.locator("input[name=reps]")).to_have_value("5")
    expect(row.locator("[data-reps]")).to_have_text("8")
    row.locator("[data-done]").click()
    expect(row.locator("[data-reps]")).to_have_text("5")
    expect(row).to_have_attribute("data-set-state", "done")
    assert "Bench Press: 70kg x5 @RIR2" in lifter.workouts.get().entry


def test_a_set_that_was_not_planned_goes_on_counting(today: Today, program: Program) -> None:
    page = today()
    for number in (10, 11):
        page.locator("[data-add-set='0'] button").click()
        expect(page.locator("[data-work='0'] [data-set]")).to_have_count(number)
        page.locator("[data-work='0'] [data-set] details[open] + [data-done]").click()
        expect(page.locator("[data-work='0'] [data-set]").last).to_have_attribute("data-set-state", "done")
    labels = page.locator("[data-work='0'] [data-sets] [data-label]")
    assert [each.split(" · ")[0] for each in labels.all_text_contents()] == [f"Set {n}" for n in range(1, 7)]
    expect(labels.last).to_have_text("Set 6")


def test_one_more_set_is_logged_by_a_tap_of_its_own(today: Today, program: Program, lifter: Lifter) -> None:
    page = today()
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
    done(more)
    assert "72.5kg x8 @RIR2, x6 @RIR2" in lifter.workouts.get().entry


def test_one_more_set_that_is_folded_unsaid_is_gone(today: Today, program: Program) -> None:
    page = today()
    page.locator("[data-add-set='1'] button").click()
    more = page.locator("[data-set^='1.x']")
    more.locator("summary").click()
    expect(more).to_have_count(0)
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    expect(more).to_have_count(0)


def test_who_taps_twice_at_once_taps_once_unless_something_is_typed_between(
    today: Today, program: Program
) -> None:
    row = today().locator('[data-set="1.3"]')
    row.locator("[data-done]").dblclick()
    expect(row).to_have_attribute("data-set-state", "done")
    row.locator("summary").click()
    row.locator("input[name=reps]").fill("6")
    done(row)
    expect(row.locator("[data-reps]")).to_have_text("6")


def test_the_second_of_two_quick_taps_on_one_more_set_does_not_fall_on_the_set_that_opened(
    today: Today, program: Program
) -> None:
    page = today()
    button = page.locator("[data-add-set='1'] button")
    button.evaluate("button => window.scrollBy(0, button.getBoundingClientRect().top - 150)")
    place = button.bounding_box()
    assert place
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    page.mouse.click(x, y)
    more = page.locator("[data-set^='1.x']")
    expect(more).to_have_count(1)
    page.mouse.click(x, y)
    page.wait_for_timeout(300)
    expect(more).to_have_count(1)
    expect(more).to_have_attribute("data-set-state", "todo")
    expect(more.locator("input[name=load]")).to_be_visible()
