"""The first page on a slow phone: how much comes over the wire, when something is seen, when it can be used."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from benchmarks.result import Result, middle
from benchmarks.web.place import demonstration

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

TIMES = 9
SLOWER = 4  # times slower than this machine
FAST_3G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
STILL = 1500  # ms without another page kept
KEPT = """async () => {
    const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
    return (await Promise.all(caches.map((each) => each.keys()))).flat().length;
}"""
WEIGHT, PAINT, USABLE = 60.0, 1500.0, 1000.0


def run() -> list[Result]:
    """Weight, first paint and readiness of the page of today."""
    return list(_run())


def _run() -> Iterator[Result]:
    with demonstration() as (browser, address):
        visits = [_visits(browser, f"{address}/") for _ in range(TIMES)]
    cold, warm, bare = ([visit[nth] for visit in visits] for nth in (0, 1, 2))
    yield _result("a cold visit at fast 3G, first contentful paint", cold, "paint", PAINT)
    yield _result("a cold visit at fast 3G, all scripts run", cold, "usable", None)
    yield _result("a repeat visit without a service worker, over the wire", bare, "weight", WEIGHT, "kB")
    yield _result("a repeat visit, all scripts run", warm, "usable", USABLE)


def _result(
    what: str, visits: list[dict[str, float]], key: str, target: float | None, unit: str = "ms"
) -> Result:
    found = middle([visit[key] for visit in visits]) / 1000
    return Result(f"Today on a phone {SLOWER} times slower than this machine: {what}", found, unit, target)


def _visits(browser: "Browser", address: str) -> tuple[dict[str, float], ...]:
    """A first visit of a phone, one after it, and one after it of a phone that has no service worker.

    What a service worker asks for is not counted by the page.
    """
    context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="allow")
    cold = _visit(context, address)
    page = context.new_page()  # the service worker keeps what the next visit needs
    page.goto(address)
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_load_state("networkidle")
    _keeping(page)
    page.close()
    warm = _visit(context, address)
    context.close()
    plain = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    _visit(plain, address)
    bare = _visit(plain, address)
    plain.close()
    return cold, warm, bare


def _keeping(page: "Page") -> None:
    """Wait until the service worker has kept the sessions to come: here the server takes the time of the phone."""
    before, now = -1, 0
    while before != now:
        page.wait_for_timeout(STILL)
        before, now = now, page.evaluate(KEPT)


def _visit(context: "BrowserContext", address: str) -> dict[str, float]:
    page = context.new_page()
    phone = context.new_cdp_session(page)
    phone.send("Network.enable")
    phone.send("Network.emulateNetworkConditions", FAST_3G)
    phone.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    weights: list[float] = []
    phone.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))
    page.goto(address, wait_until="load")
    found = _seen(page)
    page.close()
    return found | {"weight": sum(weights) / 1000}


def _seen(page: "Page") -> dict[str, float]:
    """Milliseconds from the start of the visit to the first paint, and until the scripts of the page have run."""
    found: dict[str, Any] = page.evaluate(
        """async () => {
            const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
            const usable = () => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
            while (!paint() || !usable()) await new Promise((go) => requestAnimationFrame(go));
            return { paint: paint(), usable: usable() };
        }"""
    )
    return found
