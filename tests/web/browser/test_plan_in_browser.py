"""The plan in a real browser: axe is content, findings follow what is typed, sessions are dragged."""

from collections.abc import Iterator

import pytest
from blocks_to_test import TEXT, followed
from django.contrib.sessions.models import Session as Kept
from looks import OPEN_ALL, sound
from playwright._impl._api_structures import SetCookieParam
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
)
from pytest_django.live_server_helper import LiveServer

from topset.web.jobs import worker
from topset.web.jobs.models import Job
from topset.web.training.models import Lifter

PHONE, DESK = (390, 844), (1280, 800)
PAGES = (
    "/plan/",
    "/plan/text/",
    "/plan/versions/",
    "/plan/versions/1/",
    "/plan/move/?week=2&day=mon",
    "/plan/why/?exercise=Back+Squat&day=mon",
    "/plan/print/?week=1",
    "/plan/exports/",
)

pytestmark = [pytest.mark.django_db(transaction=True)]


@pytest.fixture(params=[(PHONE, "light"), (DESK, "dark")], ids=["phone", "desk"])
def context(
    request: pytest.FixtureRequest,
    chromium: Browser,
    live_server: LiveServer,
    owners_cookie: SetCookieParam,
    lifter: Lifter,
) -> Iterator[BrowserContext]:
    """A browser in which the owner, who follows a program, is signed in."""
    followed(lifter)
    (width, height), scheme = request.param
    made = chromium.new_context(
        service_workers="block",
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        base_url=live_server.url,
    )
    made.add_cookies([owners_cookie])
    yield made
    made.close()
    Kept.objects.all().delete()


def wrong(message: ConsoleMessage) -> bool:
    """Whether a message is of a mistake; that there is no network is none."""
    return message.type == "error" and "ERR_INTERNET_DISCONNECTED" not in message.text


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that must say nothing in the console: no script fails, nothing breaks the content security policy."""
    said: list[str] = []
    found = context.new_page()
    found.on("console", lambda message: said.append(message.text) if wrong(message) else None)
    found.on("pageerror", lambda error: said.append(str(error)))
    yield found
    assert said == []


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing_and_it_fits(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate(OPEN_ALL)
    sound(page)


def test_findings_follow_what_is_typed(page: Page) -> None:
    page.goto("/plan/text/")
    area = page.locator("#program-text")
    area.fill(TEXT.replace("Bench Press: ramp", "Bnech Prs: ramp"))
    finding = page.locator(".reason-error", has_text="Bnech Prs")
    expect(finding).to_be_visible()
    expect(page.locator(".editor-gutter .line-error")).to_have_text("15")
    finding.get_by_role("link").click()
    line = area.evaluate("(area) => area.value.slice(0, area.selectionStart).split('\\n').length")
    assert line == 15
    area.fill(TEXT)
    expect(page.locator(".reason-error")).to_have_count(0)
    assert Job.objects.count() == 0


def test_paper_is_black_on_white(page: Page) -> None:
    page.goto("/plan/print/?week=1")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("progress", [{}, {"best": 100.0, "bound": 120.0, "gap": 0.2, "again": 1}])
def test_a_week_under_way_is_seen_and_heard(page: Page, lifter: Lifter, progress: dict[str, object]) -> None:
    job = Job.objects.create(lifter=lifter, kind="replan", state="running", progress=progress)
    page.goto(f"/replan/{job.pk}/")
    sound(page)
    bar, card = page.get_by_role("progressbar"), page.locator("main .card")
    expect(page.locator("main [role=status]")).not_to_be_empty()
    stop = page.get_by_role("button", name="Stop and take the best so far")
    widths = [box["width"] for each in (bar, stop, card) if (box := each.bounding_box())]
    assert widths[0] == widths[1] > 0.9 * widths[2]
    if progress:
        expect(bar).to_have_attribute("aria-valuetext", "20% gap")
    else:
        assert bar.get_attribute("aria-valuenow") is None
    Job.objects.filter(pk=job.pk).update(progress={"best": 110.0, "bound": 115.5, "gap": 0.05})
    expect(bar).to_have_attribute("aria-valuenow", "95")
    expect(bar).to_have_attribute("aria-valuetext", "5% gap")


def test_the_bar_of_a_plan_moves_with_its_search(page: Page, lifter: Lifter) -> None:
    job = Job.objects.create(lifter=lifter, kind="plan", state="queued")
    page.goto(f"/jobs/{job.pk}/")
    bar, status = page.get_by_role("progressbar"), page.locator("main [role=status]")
    expect(status).to_have_text("Waiting for its turn")
    assert bar.get_attribute("aria-valuenow") is None
    Job.objects.filter(pk=job.pk).update(state="running")
    expect(status).to_have_text("Looking for a first plan")
    for best, gap, share in ((60.0, 1.0, "2"), (80.0, 0.5, "50"), (100.0, 0.2, "80"), (116.0, 0.0345, "96")):
        Job.objects.filter(pk=job.pk).update(progress={"best": best, "bound": 120.0, "gap": gap})
        expect(bar).to_have_attribute("aria-valuenow", share)
        expect(page.locator('[data-search-text="found"]')).to_have_text(f"{best:.0f}")
        expect(status).to_have_text("Looking for better plans")
    expect(bar).to_have_attribute("aria-valuetext", "3.5% gap")


def test_the_bar_counts_with_the_signs_of_the_reader(page: Page, lifter: Lifter) -> None:
    job = Job.objects.create(lifter=lifter, kind="plan", state="running")
    page.set_extra_http_headers({"Accept-Language": "de-DE"})
    page.goto(f"/jobs/{job.pk}/")
    Job.objects.filter(pk=job.pk).update(progress={"best": 16120.0, "bound": 16333.4, "gap": 0.0345})
    expect(page.get_by_role("progressbar")).to_have_attribute("aria-valuetext", "3,5% gap")
    found, bound = (page.locator(f'[data-search-text="{name}"]') for name in ("found", "bound"))
    expect(found).to_have_text("16\N{NARROW NO-BREAK SPACE}120")
    expect(bound).to_have_text("16\N{NARROW NO-BREAK SPACE}333")


def test_without_a_network_it_says_so(page: Page) -> None:
    page.goto("/plan/text/")
    page.context.set_offline(True)
    page.locator("#program-text").press("End")
    page.locator("#program-text").type(" ")
    expect(page.locator("[data-status]")).to_have_text("No network: what is said of the text is not fresh.")
    page.context.set_offline(False)
    expect(page.locator("[data-status]")).to_be_hidden()


def test_what_was_typed_live_is_repaired_by_a_button(page: Page, lifter: Lifter) -> None:
    page.goto("/plan/text/")
    page.locator("#program-text").fill(TEXT.replace("cool-down 5min\n", "", 1))
    finding = page.locator(".reason", has_text="SES704")
    finding.get_by_role("button", name="Repair this").click()
    expect(page.get_by_text("Repaired, and saved.")).to_be_visible()
    assert lifter.programs.get().version == 2


def test_a_week_is_turned_by_buttons(page: Page) -> None:
    page.goto("/plan/")
    if page.viewport_size != {"width": PHONE[0], "height": PHONE[1]}:
        expect(page.locator("#week-3")).to_be_visible()
        return
    expect(page.locator("#week-2")).to_be_hidden()
    page.get_by_role("link", name="The week after").click()
    expect(page.locator("#week-2")).to_be_visible()
    expect(page.locator("#week-1")).to_be_hidden()
    assert page.url.endswith("?week=2")
    page.reload()
    expect(page.locator("#week-2")).to_be_visible()


@pytest.mark.usefixtures("silent_workers")
def test_a_session_is_dragged_to_another_day(page: Page) -> None:
    page.route("**/api/v1/jobs/**", lambda route: route.fulfill(json={"state": "running"}))
    page.goto("/plan/?week=2")
    week = page.locator("#week-2")
    week.locator('.planned[data-day="mon"] .day-more').first.drag_to(week.locator('[data-drop-day="tue"]'))
    page.wait_for_url("**/plan/proposals/**")
    page.wait_for_load_state("networkidle")
    assert worker.work_once()  # while nobody asks the server: tests have one database in memory
    page.unroute("**/api/v1/jobs/**")
    expect(page.get_by_text("of Monday is on Tuesday")).to_be_visible()  # the page looks again by itself
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_text("The plan is changed.")).to_be_visible()
    expect(page.locator('#week-2 [data-drop-day="tue"] .planned')).to_have_count(1)


def test_a_session_is_moved_by_keyboard_alone(page: Page) -> None:
    page.goto("/plan/?week=2")
    page.get_by_role("link", name="Move Squat (week 2, Monday)…").press("Enter")
    page.get_by_label("Move to").select_option("tue")
    page.get_by_role("button", name="Show what would change").press("Enter")
    page.wait_for_url("**/plan/proposals/**")
    asked = Job.objects.get().asked
    assert (asked["day"], asked["to"], asked["week"], asked["swap"]) == ("mon", "tue", 2, False)
