"""What Lighthouse looks for in a page and can be known without timing it: weight, good practice, finding one's way."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from audited import MAIN, PUBLIC, Visit, visited
from playwright.sync_api import Browser
from served import Served

Visits = Mapping[str, Visit]

HEAVIEST = 100_000  # bytes of a first visit, with all styles and scripts
MOST = 40  # requests of a first visit
SHIFT = 0.1  # from here on Lighthouse takes a page for restless
WORTH_PACKING = 1_400  # bytes; less fits one packet either way
YEAR = 31_536_000
FINGER, LEGIBLE, LEGIBLE_IN_CHARTS = 24, 12, 9  # CSS pixels; beside each chart stands its table
BLOCKING = """performance.getEntriesByType("resource")
  .filter((one) => one.renderBlockingStatus === "blocking").map((one) => new URL(one.name).pathname)"""
# What holds early taps has to be there before anything can be tapped.
WAITED_FOR = """[...document.head.querySelectorAll("script[src]:not([src*='/topset/early.'])")]
  .filter((one) => one.type !== "module" && !one.defer && !one.async).map((one) => one.src)"""
LATE = """[...document.body.querySelectorAll("script[src*='/topset/']:not([type=module])")].map((one) => one.src)"""
INLINE = """[...document.querySelectorAll("script:not([src], [type='application/json']), style, [style], [onclick]")]
  .map((one) => one.outerHTML)"""
UNSIZED = """[...document.querySelectorAll("img:not([width][height])")].map((one) => one.outerHTML)"""
DEAD_LINKS = """[...document.querySelectorAll("a")]
  .filter((link) => !/^(?!javascript:|#$)./.test(link.getAttribute("href") ?? "")).map((link) => link.outerHTML)"""
SHOWN = "(one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })"
TARGETS = "a[href], button, summary, select, textarea, input:not([type=hidden])"
SMALL_TARGETS = f"""[...document.querySelectorAll("{TARGETS}")]
  .filter({SHOWN}).filter((one) => {{
    const inText = getComputedStyle(one).display === "inline" && one.parentElement.innerText !== one.innerText;
    const {{ width, height }} = (one.labels?.[0]?.contains(one) ? one.labels[0] : one).getBoundingClientRect();
    return !inText && Math.min(width, height) < {FINGER};
  }}).map((one) => one.outerHTML)"""
SMALL_TEXT = f"""(() => {{
  const small = new Set(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {{
    const around = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !({SHOWN})(around)) continue;
    const scale = around.getScreenCTM?.().a ?? 1;
    const least = around.closest("svg") ? {LEGIBLE_IN_CHARTS} : {LEGIBLE};
    if (parseFloat(getComputedStyle(around).fontSize) * scale < least) small.add(around.outerHTML);
  }}
  return [...small];
}})()"""
PASTED = """[...document.querySelectorAll("input[type=password]")].map((one) =>
  one.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true })))"""


@pytest.fixture(scope="module")
def visits(demo: Served, chromium: Browser) -> Iterator[Visits]:
    made = {path: visited(chromium, demo.url, path) for path in (*MAIN, *PUBLIC)}
    assert {path: each.page.url for path, each in made.items()} == {path: demo.url + path for path in made}
    yield made
    for each in made.values():
        each.page.context.close()


def told(visits: Visits, script: str) -> Mapping[str, Any]:
    """What a script finds on each page, where it finds something."""
    return {path: found for path, visit in visits.items() if (found := visit.evaluate(script))}


def odd(visits: Visits, is_odd: Any) -> list[str]:
    """The addresses of the answers that are odd."""
    return sorted({each.url for visit in visits.values() for each in visit.answers.values() if is_odd(each)})


def test_a_first_visit_is_light(visits: Visits) -> None:
    weights = {path: sum(each.weight for each in visit.answers.values()) for path, visit in visits.items()}
    assert {path: weight for path, weight in weights.items() if not 10_000 < weight < HEAVIEST} == {}
    assert {path: n for path, visit in visits.items() if (n := len(visit.answers)) > MOST} == {}


def test_nothing_but_styles_and_what_holds_early_taps_is_waited_for_before_a_page_is_shown(
    visits: Visits,
) -> None:
    blocking = {name for names in told(visits, BLOCKING).values() for name in names}
    styles = {"/static/topset/topset", "/static/topset/plan/plan"}
    assert {name.split(".")[0] for name in blocking} == styles | {"/static/topset/early"}
    assert told(visits, WAITED_FOR) == {}
    assert told(visits, LATE) == {}


def test_a_page_waits_for_one_file_and_those_of_the_plan_and_of_a_session_for_two(visits: Visits) -> None:
    two = ("/plan/", "/sessions/")
    waits = {path: len(names) for path, names in told(visits, BLOCKING).items()}
    assert {path for path, n in waits.items() if n != 1 + (path == "/" or path.startswith(two))} == set()


def test_text_comes_packed(visits: Visits) -> None:
    text = ("text/", "application/json", "application/javascript", "image/svg", "application/manifest")
    assert odd(visits, lambda each: each.headers["content-type"].startswith(text)) != []
    assert (
        odd(
            visits,
            lambda each: (
                each.headers["content-type"].startswith(text)
                and each.weight > WORTH_PACKING
                and each.headers.get("content-encoding") not in ("gzip", "br", "zstd")
            ),
        )
        == []
    )


def test_what_never_changes_is_asked_for_once(visits: Visits) -> None:
    static = [each for visit in visits.values() for each in visit.answers.values() if "/static/" in each.url]
    assert static
    kept = {each.url: each.headers.get("cache-control", "") for each in static}
    assert {
        url for url, said in kept.items() if "immutable" not in said or f"max-age={YEAR}" not in said
    } == set()


def test_pages_lie_still_while_they_load(visits: Visits) -> None:
    assert {path: sum(moved) for path, moved in told(visits, "moved").items() if sum(moved) >= SHIFT} == {}


def test_pages_are_html_of_today(visits: Visits) -> None:
    assert told(visits, "document.doctype?.name !== 'html' || document.compatMode !== 'CSS1Compat'") == {}
    for visit in visits.values():
        assert visit.document.headers["content-type"] == "text/html; charset=utf-8"
        assert b'<meta charset="utf-8">' in visit.page.request.get(visit.document.url).body()[:1024]


def test_browsers_have_nothing_to_complain_of(visits: Visits) -> None:
    """Errors, deprecated interfaces, broken policies, forms that cannot be filled in, answers that fail."""
    assert {path: visit.complaints for path, visit in visits.items() if visit.complaints} == {}
    assert odd(visits, lambda each: each.status >= 400) == []


def test_every_script_is_ours_or_that_of_accounts_and_stands_in_a_file(visits: Visits) -> None:
    here = visits["/"].document.url + "static/"
    known = tuple(here + folder for folder in ("topset/", "mfa/js/webauthn", "account/js/onload"))
    assert odd(visits, lambda each: each.kind == "Script") != []
    assert odd(visits, lambda each: each.kind == "Script" and not each.url.startswith(known)) == []
    assert told(visits, INLINE) == {}


def test_the_policy_allows_our_own_scripts_and_styles_alone(visits: Visits) -> None:
    for visit in visits.values():
        said = visit.document.headers["content-security-policy"].split("; ")
        assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'"} <= set(said)
        assert "unsafe" not in str(said)
        assert "http" not in str(said)


def test_pictures_say_how_large_they_are(visits: Visits) -> None:
    assert told(visits, UNSIZED) == {}


def test_nobody_is_asked_for_anything_by_opening_a_page(visits: Visits) -> None:
    assert told(visits, "asked") == {}


def test_passwords_can_be_pasted(visits: Visits) -> None:
    assert told({path: visits[path] for path in PUBLIC}, PASTED) == {
        "/accounts/login/": [True],
        "/accounts/signup/": [True],
    }


def test_the_icon_that_browsers_ask_for_unasked_is_there(demo: Served, visits: Visits) -> None:
    answer = visits["/"].page.request.get(f"{demo.url}/favicon.ico")
    assert answer.ok
    assert answer.headers["content-type"] in ("image/x-icon", "image/vnd.microsoft.icon")


def test_every_page_has_a_title_of_its_own_and_a_language(visits: Visits) -> None:
    titles = [visit.page.title() for visit in visits.values()]
    assert sorted(set(titles)) == sorted(titles)
    assert told(visits, "document.documentElement.lang") == dict.fromkeys(visits, "en")


def test_pages_that_strangers_find_say_what_this_is(visits: Visits) -> None:
    for path in PUBLIC:
        assert visits[path].page.locator("meta[name=description]").get_attribute("content")


def test_every_link_leads_somewhere(visits: Visits) -> None:
    assert told(visits, DEAD_LINKS) == {}


def test_fingers_hit_what_can_be_tapped(visits: Visits) -> None:
    assert told(visits, SMALL_TARGETS) == {}


def test_text_can_be_read(visits: Visits) -> None:
    assert told(visits, SMALL_TEXT) == {}


def test_pages_fit_the_narrowest_phones(visits: Visits) -> None:
    assert told(visits, "document.documentElement.scrollWidth > innerWidth") == {}
    assert len(
        told(
            visits, "document.querySelector('meta[name=viewport][content*=\"width=device-width\"]')?.content"
        )
    ) == len(visits)
