"""The style guide in a real browser: axe is content, it fits its page, thumbs find its buttons."""

from collections.abc import Iterator

import pytest
from looks import OPEN_ALL, sound
from playwright._impl._api_structures import SetCookieParam
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

PHONE, DESK = (390, 844), (1280, 800)
TOO_SMALL = """() => [...document.querySelectorAll("button, .btn, .nav a, summary, select, .set-done")]
  .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 47.5).map((one) => one.outerHTML)"""

pytestmark = [pytest.mark.urls("tests.web.look.urls_with_guide"), pytest.mark.django_db(transaction=True)]


@pytest.fixture(params=[(PHONE, "light"), (PHONE, "dark"), (DESK, "light"), (DESK, "dark")], ids=str)
def guide(request: pytest.FixtureRequest, chromium: Browser, live_server: LiveServer) -> Iterator[Page]:
    (width, height), scheme = request.param
    context = chromium.new_context(
        service_workers="block", viewport={"width": width, "height": height}, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(f"{live_server.url}/style-guide/?wide=1")
    page.evaluate(OPEN_ALL)
    yield page
    context.close()


def test_axe_finds_nothing_and_it_fits(guide: Page) -> None:
    sound(guide)


def test_thumbs_find_everything(guide: Page) -> None:
    assert guide.evaluate(TOO_SMALL) == []


def test_the_icons_are_drawn(guide: Page) -> None:
    assert (
        guide.evaluate("document.querySelector('.nav .icon, .brand svg').getBoundingClientRect().width") >= 24
    )


def test_who_is_signed_in_sees_the_navigation(
    chromium: Browser, live_server: LiveServer, owners_cookie: SetCookieParam
) -> None:
    context = chromium.new_context(service_workers="block", viewport={"width": 390, "height": 844})
    context.add_cookies([owners_cookie])
    page = context.new_page()
    page.goto(f"{live_server.url}/style-guide/")
    assert page.get_by_role("link", name="Today", exact=True).get_attribute("aria-current") == "page"
    sound(page)
    context.close()
