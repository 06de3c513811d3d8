"""The rest between sets keeps time whatever happens to the page, and its end is seen, heard, felt and said."""

import re
from collections.abc import Callable

from phones import Phone
from playwright.sync_api import Locator, Page, expect
from served import until

Person = dict[str, str]
NewPhone = Callable[[str], Phone]

REST = 120  # seconds after the first set of the bare session
HIDE = """(hidden) => {
  Object.defineProperty(document, "hidden", {configurable: true, get: () => hidden});
  document.dispatchEvent(new Event("visibilitychange"));
}"""
# Writes down what the page gives to the hardware.
ALARMS = """(() => {
  window.buzzed = [];
  navigator.vibrate = (pattern) => window.buzzed.push(pattern);
  window.tones = [];
  const start = OscillatorNode.prototype.start;
  const stop = OscillatorNode.prototype.stop;
  OscillatorNode.prototype.start = function (at) {
    this.tone = {wait: at - this.context.currentTime, stopped: false};
    window.tones.push(this.tone);
    return start.call(this, at);
  };
  OscillatorNode.prototype.stop = function (at) {
    if (at === undefined) this.tone.stopped = true;
    return stop.call(this, at);
  };
})()"""
NOTIFICATIONS = """async () => (await (await navigator.serviceWorker.ready).getNotifications())
  .map((each) => ({title: each.title, body: each.body, page: each.data}))"""
WAITING = "() => window.tones.filter((tone) => !tone.stopped).map((tone) => tone.wait)"


def bar(phone: Phone) -> Locator:
    return phone.page.locator("[data-timer]")


def rested(phone: Phone) -> None:
    """Log the first set; the rest behind it begins a moment after the set is shown as done."""
    phone.tap("0.0")
    expect(bar(phone)).to_be_visible()


def left(phone: Phone, said: str) -> None:
    expect(bar(phone).locator("[data-timer-left]")).to_have_text(re.compile(said))


def listened(phone: Phone) -> Page:
    """The page loaded anew, what it gives to the hardware written down, its clock held."""
    phone.context.add_init_script(ALARMS)
    phone.context.clock.install()
    phone.reload()
    return phone.page


def short(phone: Phone, ms: int) -> None:
    """The rest that runs ends so soon."""
    phone.page.evaluate(
        "(ms) => { const rest = JSON.parse(localStorage['topset-rest']); rest.end = Date.now() + ms;"
        " localStorage['topset-rest'] = JSON.stringify(rest); }",
        ms,
    )


def test_the_rest_goes_on_through_a_reload(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    expect(bar(phone)).to_be_hidden()
    rested(phone)
    phone.reload()
    expect(bar(phone)).to_be_visible()
    expect(bar(phone)).to_contain_text("Bench Press")
    bar(phone).locator('[data-timer-add="15"]').click()
    left(phone, "2:[01]")
    bar(phone).locator("[data-timer-stop]").click()
    expect(bar(phone)).to_be_hidden()


def test_a_page_that_slept_or_was_killed_knows_the_time(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    page = listened(phone)
    rested(phone)
    left(phone, "^(2:00|1:59)$")
    page.evaluate(HIDE, True)
    page.clock.fast_forward(60_000)  # as a browser does: one timer fires, late
    page.evaluate(HIDE, False)
    left(phone, "^(1:00|0:59)$")
    phone.reopen()
    left(phone, "^(1:00|0:5.)$")


def test_the_end_of_a_rest_is_seen_and_felt_once(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    page = listened(phone)
    rested(phone)
    page.clock.run_for((REST + 1) * 1000)
    expect(page.locator("[data-toasts]")).to_contain_text("Rest is over: Bench Press")
    expect(page.locator("[data-timer].timer-over")).to_be_visible()
    page.evaluate(HIDE, True)
    page.evaluate(HIDE, False)
    assert page.evaluate("window.buzzed") == [[300, 120, 300]]


def test_a_rest_long_over_startles_nobody(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    page = listened(phone)
    rested(phone)
    short(phone, -30_000)
    phone.reload()
    expect(page.locator("[data-timer].timer-over")).to_be_visible()
    assert page.evaluate("window.buzzed") == []


def test_the_tones_do_not_wait_for_a_page_in_the_background(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    page = listened(phone)
    rested(phone)
    page.wait_for_function("() => window.tones.length === 3")
    assert [round(wait) for wait in page.evaluate(WAITING)] == [REST, REST, REST]
    bar(phone).locator('[data-timer-add="15"]').click()
    page.wait_for_function("() => window.tones.length === 6")
    assert [round(wait) for wait in page.evaluate(WAITING)] == [REST + 15] * 3
    bar(phone).locator("[data-timer-stop]").click()
    assert page.evaluate(WAITING) == []


def test_after_a_reload_the_first_tap_gives_the_rest_its_tones_again(
    person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    page = listened(phone)
    rested(phone)
    phone.reload()
    assert page.evaluate(WAITING) == []
    page.locator("h1").click()
    page.wait_for_function("() => window.tones.length === 3")


def test_permission_is_asked_at_a_tap_alone(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.context.add_init_script(
        "window.asked = 0; Object.defineProperty(Notification, 'permission', {get: () => 'default'});"
        "Notification.requestPermission = async () => { window.asked += 1; return 'granted'; };"
    )
    phone.reload()
    rested(phone)
    assert phone.page.evaluate("window.asked") == 0
    phone.page.get_by_role("button", name="Alert me").click()
    assert phone.page.evaluate("window.asked") == 1
    expect(phone.page.get_by_role("button", name="Alert me")).to_be_hidden()


def test_a_page_in_the_background_notifies_and_takes_it_back_when_it_is_looked_at(
    person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.context.grant_permissions(["notifications"])
    page = listened(phone)
    rested(phone)
    page.evaluate(HIDE, True)
    page.clock.fast_forward((REST + 1) * 1000)
    until(lambda: page.evaluate(NOTIFICATIONS))
    assert page.evaluate(NOTIFICATIONS) == [
        {"title": "Rest is over", "body": "Bench Press", "page": "/bare/one/"}
    ]
    page.evaluate(HIDE, False)
    until(lambda: not page.evaluate(NOTIFICATIONS))


def test_who_looks_at_the_page_is_not_notified(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.context.grant_permissions(["notifications"])
    page = listened(phone)
    rested(phone)
    page.clock.fast_forward((REST + 1) * 1000)
    expect(page.locator("[data-timer].timer-over")).to_be_visible()
    page.evaluate("() => new Promise((go) => navigator.serviceWorker.ready.then(go))")
    assert page.evaluate(NOTIFICATIONS) == []


def test_the_end_is_said_where_the_page_was_killed(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.context.grant_permissions(["notifications"])
    rested(phone)
    other = phone.context.new_page()
    other.goto("/offline/")
    short(phone, 1000)
    phone.page.evaluate(HIDE, True)
    phone.page.wait_for_timeout(
        300
    )  # a page that goes at once takes along what it was about to tell the worker
    phone.page.close()
    until(lambda: other.evaluate(NOTIFICATIONS))
    assert other.evaluate(NOTIFICATIONS)[0]["body"] == "Bench Press"


def test_a_rest_that_was_skipped_is_not_said(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.context.grant_permissions(["notifications"])
    page = listened(phone)
    rested(phone)
    bar(phone).locator("[data-timer-stop]").click()
    page.evaluate(HIDE, True)
    page.clock.fast_forward((REST + 1) * 1000)
    assert page.evaluate(NOTIFICATIONS) == []
