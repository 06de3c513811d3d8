"""What is to be seen of a session while it is lifted: nothing lies below what is fixed, and nothing jumps."""

import pytest
from followed import TEXT
from playwright.sync_api import Locator, expect
from pytest_django.live_server_helper import LiveServer
from todays import Today, done

from topset.web.training import programs
from topset.web.training.models import Lifter, Program

pytestmark = pytest.mark.django_db(transaction=True)


def box(found: Locator) -> tuple[float, float]:
    """Where something begins and ends on the screen, in pixels from above."""
    place = found.bounding_box()
    assert place
    return place["y"], place["y"] + place["height"]


def test_the_button_of_a_set_that_is_opened_lies_above_what_is_fixed(today: Today, program: Program) -> None:
    page = today()
    page.locator('[data-set="1.3"] [data-done]').click()
    expect(page.locator("[data-timer]")).to_be_visible()
    row = page.locator('[data-set="1.5"]')
    row.evaluate("row => window.scrollBy(0, row.getBoundingClientRect().bottom - innerHeight + 150)")
    row.locator("summary").click()
    expect(row.locator("input[name=load]")).to_be_visible()
    page.wait_for_timeout(100)
    assert box(row.locator("[data-done]"))[1] <= box(page.locator("[data-timer]"))[0]


def test_a_toast_hides_neither_the_timer_nor_the_navigation(today: Today, program: Program) -> None:
    page = today()
    page.locator('[data-set="1.3"] [data-done]').click()
    page.locator('[data-set="2.0"] [data-done]').click()
    page.locator("[data-timer-notify]").evaluate("button => { button.hidden = false; }")
    top, bottom = box(page.locator(".toast"))
    assert box(page.locator(".top"))[1] <= top
    assert bottom <= box(page.locator("[data-timer]"))[0]


def test_who_begins_the_working_sets_sees_the_warm_up_fold(today: Today, program: Program) -> None:
    page = today()
    ramp = page.locator("details[data-ramp='0']")
    expect(ramp).to_have_attribute("open", "")
    top = page.locator("[data-work='0'] [data-role=top]")
    after = page.locator("[data-work='0'] [data-role=back-off]").first
    after.evaluate("row => window.scrollBy(0, row.getBoundingClientRect().top - 400)")
    before = box(after)[0]
    done(top)
    expect(ramp).not_to_have_attribute("open", "")
    assert abs(box(after)[0] - before) < 40
    ramp.locator("summary").first.click()
    done(after)
    expect(ramp).to_have_attribute("open", "")


@pytest.mark.parametrize("number", [2, 4, 6])
def test_the_address_of_an_exercise_leads_to_it_each_time(
    today: Today, live_server: LiveServer, lifter: Lifter, number: int
) -> None:
    more = "Overhead Press: ramp, 5x5 @50kg\nLeg Press: 3x10 @100kg\nLat Pulldown: 3x10 @60kg\nA1 "
    programs.begin(lifter, TEXT.replace("A1 ", more))
    page = today()
    page.goto("about:blank")
    page.goto(f"{live_server.url}/#work-{number}")
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    page.wait_for_timeout(300)
    at = box(page.locator(f"#work-{number}"))[0]
    left = page.evaluate("document.documentElement.scrollHeight - innerHeight - scrollY")
    assert abs(at - 80) < 2 or (left < 1 and at > 80)
