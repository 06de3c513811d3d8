"""Every page that can be reached, with a year of training: axe is content, it fits a phone, nothing fails."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import looks
import pytest
from page_kinds import DEEP, QUESTION, kind
from playwright.sync_api import Browser, BrowserContext, Page
from served import Served

LINKS = """() => [...document.querySelectorAll("a")].map((link) =>
  [link.getAttribute("href") ?? "", link.getAttribute("aria-label") ?? link.innerText.trim()])"""
PLACES = {"/", "/plan/", "/progress/", "/history/", "/settings/"}


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    made = chromium.new_context(
        viewport={"width": 390, "height": 844},
        timezone_id="Europe/Berlin",
        service_workers="block",
        reduced_motion="reduce",
    )
    yield made
    made.close()


def test_every_page_is_sound(demo: Served, phone: BrowserContext) -> None:
    page = phone.new_page()
    failed: list[str] = []
    page.on(
        "console", lambda said: failed.append(f"{page.url} {said.text}") if said.type == "error" else None
    )
    page.on("pageerror", lambda error: failed.append(f"{page.url} {error}"))
    seen: set[str] = set()
    waiting = ["/"]
    while waiting:
        address = waiting.pop(0)
        if kind(address, QUESTION) not in seen:
            seen.add(kind(address, QUESTION))
            waiting += [
                link for link in visited(page, demo.url + address) if kind(link, QUESTION) not in seen
            ]
    assert failed == []
    assert seen >= PLACES | DEEP


def test_a_page_that_is_not_there_leads_on(demo: Served, phone: BrowserContext) -> None:
    page = phone.new_page()
    answer = page.goto(f"{demo.url}/nothing/here/")
    assert answer
    assert answer.status == 404
    sound(page)
    page.get_by_role("link", name=re.compile("To today.s session")).click()
    page.wait_for_url(f"{demo.url}/")


def visited(page: Page, url: str) -> list[str]:
    """Open a page; where it leads to. What is downloaded is asked for."""
    answer = page.request.get(url)
    assert answer.ok, f"{answer.status} {url}"
    if "text/html" not in answer.headers["content-type"]:
        return []
    page.goto(url)
    page.evaluate(looks.OPEN_ALL)
    sound(page)
    links = page.evaluate(LINKS)
    assert [link for link in links if not all(link)] == [], url
    here = [urljoin(page.url, to) for to, _ in links]
    return [each.removeprefix(origin(url)) for each in here if origin(each) == origin(url)]


def sound(page: Page) -> None:
    """In either theme."""
    page.emulate_media(color_scheme="light")
    looks.sound(page)
    page.emulate_media(color_scheme="dark")
    looks.sound(page)


def origin(url: str) -> str:
    return "{0.scheme}://{0.netloc}".format(urlsplit(url))
