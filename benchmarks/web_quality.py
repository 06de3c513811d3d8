"""Main pages as Lighthouse times them on a phone: when most is seen, how long taps wait, what moves, the weight."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from benchmarks.result import Result, middle
from benchmarks.web.place import demonstration

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = ("/", "/plan/", "/progress/", "/history/")
TIMES = 5
SLOWER = 4  # times slower than this machine
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 204_800, "uploadThroughput": 93_750}
LARGEST, BLOCKED, SHIFT = 2500.0, 200.0, 0.1  # the most that Lighthouse calls good
LONG = 50  # ms; only what a task takes beyond keeps a tap waiting
WATCH = """
  self.seen = { largest: 0, blocked: 0, shift: 0 };
  const on = (type, told) => new PerformanceObserver((list) => list.getEntries().forEach(told))
    .observe({ type, buffered: true });
  on("largest-contentful-paint", (one) => { seen.largest = one.startTime; });
  on("longtask", (one) => { seen.blocked += Math.max(0, one.duration - %d); });
  on("layout-shift", (one) => { seen.shift += one.value; });
"""


def run() -> list[Result]:
    """Largest paint, blocking time, shifts and weight of each page, nothing kept."""
    return list(_run())


def _run() -> Iterator[Result]:
    with demonstration() as (browser, address):
        for path in PAGES:
            yield from _results(path, [_visit(browser, f"{address}{path}") for _ in range(TIMES)])


def _results(path: str, visits: list[dict[str, float]]) -> Iterator[Result]:
    wanted = (
        ("largest contentful paint", "largest", "ms", LARGEST),
        ("total blocking time", "blocked", "ms", BLOCKED),
        ("cumulative layout shift", "shift", "", SHIFT),
        ("over the wire", "weight", "kB", None),
    )
    for what, key, unit, target in wanted:
        found = middle([visit[key] for visit in visits]) / 1000
        yield Result(f"{path} on a phone {SLOWER} times slower, slow 4G, cold: {what}", found, unit, target)


def _visit(browser: "Browser", url: str) -> dict[str, float]:
    """One visit of a phone that never saw the page."""
    context = browser.new_context(viewport={"width": 360, "height": 780}, service_workers="block")
    page = context.new_page()
    page.add_init_script(WATCH % LONG)
    phone = context.new_cdp_session(page)
    phone.send("Network.enable")
    phone.send("Network.emulateNetworkConditions", SLOW_4G)
    phone.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    weights: list[float] = []
    phone.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))
    page.goto(url, wait_until="networkidle")
    found: dict[str, Any] = page.evaluate("seen")
    context.close()
    return found | {"weight": sum(weights) / 1000}
