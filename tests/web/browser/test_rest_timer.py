"""The rest between sets goes on whatever happens to the page, and its end is said."""

import re
from collections.abc import Callable

from phones import Phone
from playwright.sync_api import expect

Person = dict[str, str]
NewPhone = Callable[[str], Phone]


def test_the_rest_goes_on_through_a_reload(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    bar = phone.page.locator("[data-timer]")
    expect(bar).to_be_hidden()
    phone.tap("0.0")
    expect(bar).to_be_visible()
    phone.reload()
    expect(bar).to_be_visible()
    expect(bar).to_contain_text("Bench Press")
    bar.locator('[data-timer-add="15"]').click()
    expect(bar.locator("[data-timer-left]")).to_have_text(re.compile("2:[01]"))
    bar.locator("[data-timer-stop]").click()
    expect(bar).to_be_hidden()


def test_the_end_of_a_rest_is_said(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.tap("0.0")
    phone.page.evaluate(
        "() => { const rest = JSON.parse(localStorage['topset-rest']); rest.end = Date.now() + 300;"
        " localStorage['topset-rest'] = JSON.stringify(rest); }"
    )
    phone.reload()
    expect(phone.page.locator("[data-toasts]")).to_contain_text("Rest is over: Bench Press")
    expect(phone.page.locator("[data-timer].timer-over")).to_be_visible()
