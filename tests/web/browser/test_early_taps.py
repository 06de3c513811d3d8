"""A set that is tapped when the page can be seen and its script is not ready: it is logged all the same."""

from collections.abc import Callable

import pytest
from phones import EARLY, Phone
from playwright.sync_api import expect
from server import Server
from todays import Today

from topset.web.training.models import Lifter, Program

Person = dict[str, str]
ONCE = """if (!localStorage.getItem("test-told")) {
  localStorage.setItem("test-told", "0.0");
  localStorage.setItem("test-early", "0.0");
}"""
NO_DATABASE = "indexedDB.open = () => { throw new Error('none'); };"
FIRST = '[data-set="0.0"]'


def test_offline_it_waits_for_the_script(
    server: Server, person: Person, new_phone: Callable[[str], Phone]
) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.tap_early("0.0")
    expect(phone.page.locator(FIRST)).to_have_attribute("data-set-state", "unsent")
    expect(phone.page.locator("[data-timer]")).to_be_visible()
    phone.connect()
    phone.sent()
    assert [each["text"] for each in server.events(person["lifter"]).values()] == ["top 100kg x3 @RIR1"]


def test_what_an_old_page_does_not_know_is_not_taken_back(
    server: Server, person: Person, new_phone: Callable[[str], Phone]
) -> None:
    phone = new_phone(person["session"])
    phone.tap("0.0")
    phone.sent()
    phone.cut()
    phone.tap_early("0.0")  # the page was kept before the tap, and shows the set as to be done
    expect(phone.page.locator(FIRST)).to_have_attribute("data-set-state", "done")
    phone.tap("1.0")
    phone.connect()
    phone.sent()
    assert [each["text"] for each in server.events(person["lifter"]).values()] == [
        "top 100kg x3 @RIR1",
        "80kg x5 @RIR2",
    ]


@pytest.mark.django_db(transaction=True)
def test_where_the_script_cannot_start_it_goes_to_the_server(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today(early=NO_DATABASE + ONCE + EARLY)
    expect(page.locator(FIRST)).to_have_attribute("data-set-state", "done")
    assert "Back Squat: ramp 20kg x" in lifter.workouts.get().entry


@pytest.mark.django_db(transaction=True)
def test_where_the_script_does_not_come_it_goes_to_the_server(
    today: Today, program: Program, lifter: Lifter
) -> None:
    page = today(early=ONCE + EARLY, without="**/session*.js", service_workers="block")
    expect(page.locator(FIRST)).to_have_attribute("data-set-state", "done")
    assert "Back Squat: ramp 20kg x" in lifter.workouts.get().entry
