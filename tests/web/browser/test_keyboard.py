"""Without a finger or a mouse: Tab comes to everything, in the order of the page, and one sees where it is."""

from collections.abc import Iterator
from typing import Any

import pytest
from audited import MAIN, PHONE
from playwright.sync_api import Browser, Page
from served import Served

ENOUGH = 400  # times Tab
# Of what Tab came to: its place among all elements, whether it or what is around it looks different with the focus,
# and whether it is in sight with nothing above it.
FOCUSED = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const look = () => [one, one.parentElement, one.parentElement.parentElement].map((each) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, top } = getComputedStyle(each);
    return outlineStyle === "none" ? [boxShadow, borderColor, top] : [outlineWidth, boxShadow, borderColor, top];
  }).join();
  const { left, top, right, bottom } = one.getBoundingClientRect();
  const middle = (from, to, most) => (Math.max(0, from) + Math.min(to, most)) / 2;
  const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  const label = one.labels?.[0];
  const seen = Boolean(over) && (one.contains(over) || over.contains(one) || Boolean(label?.contains(over)));
  const place = [...document.querySelectorAll("*")].indexOf(one);
  const focused = look();
  one.blur(); // Tab goes on from here
  return { html: one.outerHTML.slice(0, 200), place, ring: look() !== focused, seen };
}"""
REACHABLE = """[...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")]
  .filter((one) => !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
  .filter((one) => one.type !== "radio").map((one) => one.outerHTML.slice(0, 200))"""
LANDMARKS = """() => {
  const outside = (one) => !one.closest("main, section, article, aside, nav:not(:scope)");
  return {
    main: document.querySelectorAll("main").length,
    banner: [...document.querySelectorAll("header")].filter(outside).length,
    contentinfo: [...document.querySelectorAll("footer")].filter(outside).length,
    h1: document.querySelectorAll("h1").length,
    unnamed: [...document.querySelectorAll("nav, section.card")].filter((one) =>
      !one.getAttribute("aria-label") && !one.getAttribute("aria-labelledby")).length,
  };
}"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport=PHONE, service_workers="block", reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ["/", "/plan/", "/plan/text/", "/history/", "/settings/"])
def test_tab_comes_to_everything_in_order_and_shows_where_it_is(demo: Served, page: Page, path: str) -> None:
    page.goto(demo.url + path)
    found = list(walk(page))
    places = [each["place"] for each in found]
    assert places == sorted(places)  # a date has three places to stop at
    assert {each["html"] for each in found} == {each["html"] for each in found if each["ring"]}
    assert [each["html"] for each in found if not each["seen"]] == []
    assert set(page.evaluate(REACHABLE)) - {each["html"] for each in found} == set()


def walk(page: Page) -> Iterator[dict[str, Any]]:
    """What Tab comes to, until it leaves the page or begins again."""
    first = None
    for _ in range(ENOUGH):
        page.keyboard.press("Tab")
        found = page.evaluate(FOCUSED)
        if found is None or found["place"] == first:
            return
        first = found["place"] if first is None else first
        yield found
    raise AssertionError("Tab never leaves the page")


def test_the_first_tab_skips_to_the_content(demo: Served, page: Page) -> None:
    page.goto(demo.url)
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    assert link.get_attribute("href") == "#main"
    assert link.evaluate("(one) => one.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.locator(":focus").get_attribute("id") == "main"


@pytest.mark.parametrize("path", MAIN)
def test_a_page_has_its_landmarks_and_one_heading_above_all(demo: Served, page: Page, path: str) -> None:
    page.goto(demo.url + path)
    assert page.evaluate(LANDMARKS) == {"main": 1, "banner": 1, "contentinfo": 1, "h1": 1, "unnamed": 0}
