"""An app that can be installed: what phones ask of it, pictures of the size they claim, a page without network."""

import struct
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import pytest
from audited import PHONE
from playwright.sync_api import Browser, CDPSession, Page, expect
from served import Served

PNG = b"\x89PNG\r\n\x1a\n"
CONTROLLED = "async () => navigator.serviceWorker.controller && Boolean(await caches.match(location.href))"


@pytest.fixture(scope="module")
def page(demo: Served, chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport=PHONE, service_workers="allow")
    made = context.new_page()
    made.goto(demo.url)
    yield made
    context.close()


@pytest.fixture
def tools(page: Page) -> Iterator[CDPSession]:
    made = page.context.new_cdp_session(page)
    yield made
    made.detach()


@pytest.fixture
def manifest(page: Page, demo: Served) -> dict[str, Any]:
    address = page.locator("link[rel=manifest]").get_attribute("href")
    answer = page.request.get(urljoin(demo.url, str(address)))
    assert answer.headers["content-type"] == "application/manifest+json"
    found: dict[str, Any] = answer.json()
    return found


def test_the_browser_would_install_it(tools: CDPSession) -> None:
    tools.send("Page.enable")
    assert tools.send("Page.getAppManifest")["errors"] == []
    assert told_but_private(tools.send("Page.getInstallabilityErrors")["installabilityErrors"]) == []


def told_but_private(errors: list[dict[str, Any]]) -> list[str]:
    """What is missing; that these windows keep nothing is their nature."""
    return [each["errorId"] for each in errors if each["errorId"] != "in-incognito"]


def test_the_manifest_says_all_that_phones_ask(manifest: dict[str, Any], page: Page) -> None:
    assert all(manifest[name] for name in ("id", "name", "description", "lang", "scope"))
    assert 0 < len(manifest["short_name"]) <= 12
    assert manifest["start_url"] == "/"
    assert manifest["display"] in ("standalone", "fullscreen", "minimal-ui")
    assert {"any 192x192", "any 512x512", "maskable 512x512"} <= {
        f"{icon['purpose']} {icon['sizes']}" for icon in manifest["icons"]
    }
    light = page.locator("meta[name=theme-color][media*=light]").get_attribute("content")
    assert manifest["theme_color"] == manifest["background_color"] == light


def test_icons_are_as_large_as_they_say(manifest: dict[str, Any], page: Page, demo: Served) -> None:
    for icon in manifest["icons"]:
        width, height = size(page, urljoin(demo.url, icon["src"]))
        assert icon["sizes"] == f"{width}x{height}"


def test_the_icon_of_apples_is_large_enough(page: Page, demo: Served) -> None:
    address = page.locator("link[rel=apple-touch-icon]").get_attribute("href")
    assert size(page, urljoin(demo.url, str(address))) == (180, 180)


def size(page: Page, url: str) -> tuple[int, int]:
    """Width and height of a PNG, from its head."""
    answer = page.request.get(url)
    assert answer.headers["content-type"] == "image/png"
    assert answer.body()[:8] == PNG
    width, height = struct.unpack(">II", answer.body()[16:24])
    return width, height


def test_both_themes_colour_what_is_around_the_page(page: Page) -> None:
    colours = page.locator("meta[name=theme-color]")
    assert len({each.get_attribute("content") for each in colours.all()}) == 2
    assert {each.get_attribute("media") for each in colours.all()} == {
        "(prefers-color-scheme: light)",
        "(prefers-color-scheme: dark)",
    }


def test_shortcuts_lead_to_pages(manifest: dict[str, Any], page: Page, demo: Served) -> None:
    assert manifest["shortcuts"]
    for shortcut in manifest["shortcuts"]:
        answer = page.request.get(urljoin(demo.url, shortcut["url"]))
        assert answer.ok
        assert answer.url == urljoin(demo.url, shortcut["url"])


def test_the_first_page_answers_without_network(manifest: dict[str, Any], page: Page, demo: Served) -> None:
    start = urljoin(demo.url, manifest["start_url"])
    page.goto(start)
    page.wait_for_function(CONTROLLED)
    heading = page.get_by_role("heading", level=1).inner_text()
    page.context.set_offline(True)
    answer = page.goto(start)
    assert answer
    assert answer.status == 200
    assert answer.from_service_worker
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
    expect(page.locator("html")).to_have_attribute("data-ready", "")
    page.context.set_offline(False)
