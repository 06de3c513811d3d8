"""What a browser tells of a visit: every request, what it complains about, what moved, what was asked of the person."""

from dataclasses import dataclass, field
from typing import Any

from looks import NEAR
from playwright.sync_api import Browser, CDPSession, Page, ViewportSize

# The pages that everybody opens, and those that are seen before signing in.
MAIN = (
    "/",
    "/plan/",
    "/plan/text/",
    "/progress/",
    "/progress/muscles/",
    "/progress/readiness/",
    "/history/",
    "/settings/",
    "/start/",
    "/offline/",
)
PUBLIC = ("/welcome/", "/accounts/login/", "/accounts/signup/")
PHONE: ViewportSize = {"width": 360, "height": 780}
STRANGE = {"X-Forwarded-For": "192.0.2.1"}  # from elsewhere, nobody is signed in
BLOCKED = "Service Worker registration blocked by Playwright"
# Before any script of the page: what moves, and what would ask the person for something.
WATCH = """
  self.moved = [];
  new PerformanceObserver((list) => moved.push(...list.getEntries().map((one) => one.value)))
    .observe({ type: "layout-shift", buffered: true });
  self.asked = [];
  const watch = (of, name) => {
    if (of?.[name]) of[name] = () => { asked.push(name); return new Promise(() => {}); };
  };
  watch(self.Notification, "requestPermission");
  watch(self.Geolocation?.prototype, "getCurrentPosition");
  watch(self.Geolocation?.prototype, "watchPosition");
  watch(self.PushManager?.prototype, "subscribe");
  watch(self.MediaDevices?.prototype, "getUserMedia");
"""


@dataclass
class Answer:
    """A request and what came; `weight` is in bytes over the wire."""

    url: str
    status: int
    kind: str
    headers: dict[str, str]
    weight: float = 0


@dataclass
class Visit:
    """A page that was opened with nothing kept; `page` is still open."""

    page: Page
    path: str
    answers: dict[str, Answer] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)

    @property
    def document(self) -> Answer:
        return next(each for each in self.answers.values() if each.kind == "Document")

    def evaluate(self, script: str) -> Any:
        self.page.evaluate(NEAR)
        return self.page.evaluate(script)


def visited(browser: Browser, url: str, path: str) -> Visit:
    """Open a page on a phone that never saw it, and wait until it is quiet."""
    context = browser.new_context(
        viewport=PHONE,
        service_workers="block",
        reduced_motion="reduce",
        extra_http_headers=STRANGE if path in PUBLIC else {},
    )
    page = context.new_page()
    page.add_init_script(WATCH)
    visit = Visit(page, path)
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    _listen(context.new_cdp_session(page), visit)
    page.goto(url + path, wait_until="networkidle")
    return visit


def _listen(tools: CDPSession, visit: Visit) -> None:
    """Write down what the browser says of requests, and every complaint: console, deprecations, broken policies."""

    def said(words: str) -> None:
        if BLOCKED not in words:
            visit.complaints.append(words)

    tools.on("Network.responseReceived", lambda event: _answered(visit, event))
    tools.on("Network.loadingFinished", lambda event: _weighed(visit, event))
    tools.on("Audits.issueAdded", lambda event: said(str(event["issue"])))
    tools.on("Log.entryAdded", lambda event: said(event["entry"]["text"]))
    tools.on("Runtime.consoleAPICalled", lambda event: said(str(event["args"])))
    for part in ("Network", "Audits", "Log", "Runtime"):
        tools.send(f"{part}.enable")


def _answered(visit: Visit, event: dict[str, Any]) -> None:
    response = event["response"]
    headers = {name.lower(): value for name, value in response["headers"].items()}
    visit.answers[event["requestId"]] = Answer(response["url"], response["status"], event["type"], headers)


def _weighed(visit: Visit, event: dict[str, Any]) -> None:
    if answer := visit.answers.get(event["requestId"]):
        answer.weight = event["encodedDataLength"]
