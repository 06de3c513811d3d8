"""A new lifter with a phone: from an empty database to a session that was logged without a network, and on."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from served import PATIENCE, Served

MINUTES = 3
# All pages of the gym are on the phone: the last is that of the plan's last session.
KEPT = """async () => {
  const pages = "pages-" + document.body.dataset.lifter;
  const links = [...document.querySelectorAll("a[href^='/sessions/']")].map((link) => link.getAttribute("href"));
  await navigator.serviceWorker.ready;
  for (const address of ["/", "/plan/", links.at(-1)]) {
    const kept = async () => (await caches.open(pages)).match(location.origin + address);
    while (!(await kept())) await new Promise((go) => setTimeout(go, 20));
  }
}"""


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    made = chromium.new_context(
        viewport={"width": 390, "height": 844}, timezone_id="Europe/Berlin", has_touch=True
    )
    made.set_default_timeout(PATIENCE * 1000)
    yield made
    made.close()


def test_a_new_lifter_logs_without_network_within_three_minutes(
    served: Served, phone: BrowserContext
) -> None:
    began = time.monotonic()
    page = phone.new_page()
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(served.url)
    a_plan(page)
    page.wait_for_url(f"{served.url}/")
    page.evaluate(KEPT)
    phone.set_offline(True)
    name = page.locator("[data-work='0'] [data-name]").inner_text()
    sets = lift_the_first_exercise(page)
    assert time.monotonic() - began < MINUTES * 60
    without_network(page, sets)
    assert served.ask("select count(*) from training_event") == [(0,)]
    phone.set_offline(False)
    expect(page.locator("[data-outbox]")).to_be_hidden()
    found = served.ask(f"select text from training_event where current and exercise = '{name}'")
    assert len(found) == sets
    assert sum("40kg x5" in str(text) for (text,) in found) >= 1
    the_end(page, name)
    assert failed == []


def a_plan(page: Page) -> None:
    """Few answers, and the plan that is best for them."""
    page.wait_for_url("**/welcome/")
    page.get_by_role("button", name="Use it without an account").click()
    page.get_by_role("link", name="Answer the questions").click()
    page.get_by_label("Strength and muscle").check()
    page.get_by_label("Intermediate").check()
    page.get_by_role("button", name="Make my plan now").click()
    page.wait_for_url("**/jobs/**")
    use = page.get_by_role("button", name="Use this plan")
    use.wait_for()
    expect(page.get_by_text("Proven: no plan")).to_be_visible()
    use.click()


def lift_the_first_exercise(page: Page) -> int:
    """The warm-up as it is asked for, by one tap a set, the working sets with a load; how many sets they are."""
    rows = page.locator("[data-work='0'] [data-set]").all()
    for row in rows:
        if row.get_attribute("data-role") != "ramp":
            typed(row, load="40", reps="5")
        row.locator("[data-done]").click()
        expect(row).to_have_attribute("data-set-state", "unsent")
        expect(page.locator("[data-timer]")).to_be_visible()
    return len(rows)


def typed(row: Locator, **values: str) -> None:
    row.locator("summary").click()
    for name, value in values.items():
        row.locator(f"input[name={name}]").fill(value)


def without_network(page: Page, sets: int) -> None:
    """Nothing is lost by a reload, every session opens, and the page says how many sets wait."""
    waiting = page.locator("[data-outbox-text]")
    expect(waiting).to_have_text(f"{sets} sets not sent")
    page.reload()
    expect(waiting).to_have_text(f"{sets} sets not sent")
    expect(page.locator("[data-set-state=unsent]")).to_have_count(sets)
    expect(page.locator("[data-timer]")).to_be_visible()
    page.get_by_text("All sessions").click()
    page.locator("a[href^='/sessions/']").last.click()
    page.wait_for_url("**/sessions/**")
    expect(page.locator("[data-set]").first).to_be_visible()
    page.get_by_role("link", name="Plan", exact=True).click()
    expect(page.locator("[data-block]")).to_be_visible()
    page.get_by_role("link", name="Today", exact=True).click()
    expect(waiting).to_have_text(f"{sets} sets not sent")


def the_end(page: Page, name: str) -> None:
    """The session is finished, the program adapted, and everything to be found again."""
    page.get_by_role("button", name="Finish the session").click()
    expect(page.get_by_role("heading", name="Session finished")).to_be_visible()
    expect(page.locator("[data-timer]")).to_be_hidden()
    page.get_by_text("changed, and why").click()
    expect(page.locator("main")).to_contain_text(f"{name}: ")
    page.get_by_role("link", name=f"Why {name}?").click()
    expect(page.get_by_role("heading", name=f"Why {name}?")).to_be_visible()
    page.get_by_role("link", name="History", exact=True).first.click()
    expect(page.get_by_text("1 workout")).to_be_visible()
    page.locator("main").get_by_text(name).first.click()
    expect(page.get_by_text("40kg x5").first).to_be_visible()
    page.get_by_role("link", name="Progress", exact=True).click()
    expect(page.get_by_role("link", name=name)).to_be_visible()
