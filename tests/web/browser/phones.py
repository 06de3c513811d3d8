"""A phone in the tests: a browser of its own, and what can be done and seen on its page."""

import time
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect
from server import Server

PAGE = "/bare/one/"
PATIENCE = 10  # seconds
READY = "html[data-ready]"
KEPT = f"""async () => {{
  await navigator.serviceWorker.ready;
  const pages = "pages-" + document.body.dataset.lifter;
  const kept = async () => (await caches.open(pages)).match(location.origin + '{PAGE}');
  while (!(await kept())) await new Promise((go) => setTimeout(go, 20));
}}"""
OUTBOX = """async () => {
  const opened = indexedDB.open("topset");
  await new Promise((go) => { opened.onsuccess = go; });
  const all = opened.result.transaction("outbox").objectStore("outbox").getAll();
  await new Promise((go) => { all.onsuccess = go; });
  opened.result.close();
  return all.result;
}"""
IDS = """() => Object.fromEntries([...document.querySelectorAll("[data-set]")]
  .map((row) => [row.dataset.set, (row.dataset.ids ?? "").split(" ").filter(Boolean)]))"""
# Types the reps, presses the button, and waits until the page shows an id that it did not show before.
TAP = f"""async ([slot, reps, wait]) => {{
  const ids = {IDS};
  const before = ids();
  const row = document.querySelector(`[data-set="${{slot}}"]`);
  if (reps) {{
    const input = row.querySelector("input[name=reps]");
    input.value = reps;
    input.dispatchEvent(new Event("input", {{bubbles: true}}));
  }}
  delete row.dataset.tapped;
  row.querySelector("[data-done]").click();
  const until = performance.now() + 10000;
  const fresh = () => ids()[slot].some((id) => !before[slot].includes(id));
  while (wait && !fresh()) {{
    if (performance.now() > until) throw new Error("The tap was never shown.");
    await new Promise((go) => setTimeout(go, 5));
  }}
  return {{before, after: ids()}};
}}"""
CHOOSE = f"""async ([slot, choice]) => {{
  const ids = {IDS};
  const before = ids();
  const row = document.querySelector(`[data-set="${{slot}}"]`);
  const buttons = row.querySelectorAll(`[data-choice=${{choice}}]`);
  if (!buttons.length) return {{before, after: before}};
  buttons[buttons.length - 1].click();
  const until = performance.now() + 10000;
  while (ids()[slot].length !== 1) {{
    if (performance.now() > until) throw new Error("The choice was never shown.");
    await new Promise((go) => setTimeout(go, 5));
  }}
  return {{before, after: ids()}};
}}"""
# The clock of the phone, put forward by what localStorage says.
CLOCK = """(() => {
  const Real = Date;
  const later = () => Real.now() + Number(localStorage.getItem("test-later") ?? 0);
  window.Date = class extends Real {
    constructor(...said) { if (said.length) super(...said); else super(later()); }
    static now() { return later(); }
  };
})()"""

# Presses the button of the set that localStorage names, once, when the page is there and its modules have not run.
EARLY = """document.addEventListener("readystatechange", () => {
  const slot = localStorage.getItem("test-early");
  if (document.readyState !== "interactive" || !slot) return;
  localStorage.removeItem("test-early");
  document.querySelector(`[data-set="${slot}"] [data-done]`)?.click();
});"""
# Waits for the id of such a tap, or long enough to know that none comes.
LANDED = f"""async ([slot, before]) => {{
  const ids = {IDS};
  const until = performance.now() + 2000;
  while (ids()[slot].join() === before[slot].join() && performance.now() < until) {{
    await new Promise((go) => setTimeout(go, 20));
  }}
  return {{before, after: ids()}};
}}"""


class Phone:
    """A browser in which a lifter is signed in, with the bare session open and kept for use without network."""

    def __init__(self, chromium: Browser, server: Server, session: str) -> None:
        self.server = server
        self.context: BrowserContext = chromium.new_context(
            base_url=server.url, viewport={"width": 390, "height": 844}, locale="en-GB", timezone_id="UTC"
        )
        self.context.add_init_script(CLOCK)
        self.context.add_init_script(EARLY)
        self.online = True
        self.page: Page = self.context.new_page()
        self.hand_to(session)

    def sign_in(self, session: str) -> None:
        self.context.add_cookies([{"name": self.server.cookie, "value": session, "url": self.server.url}])

    def hand_to(self, session: str) -> None:
        """Somebody signs in, and opens the page."""
        self.sign_in(session)
        self.page.goto(PAGE)
        self.ready()
        self.page.evaluate(KEPT)

    def connect_as(self, session: str) -> None:
        """There is a network again, and somebody else signs in before anything is sent."""
        self.sign_in(session)
        self.connect()
        self.hand_to(session)

    def ready(self) -> None:
        self.page.wait_for_selector(READY, state="attached")

    def cut(self) -> None:
        self.context.set_offline(True)
        self.online = False

    def connect(self) -> None:
        self.context.set_offline(False)
        self.online = True

    def reload(self) -> None:
        self.page.reload()
        self.ready()

    def reopen(self) -> None:
        """Kill the tab, and open the page in another."""
        self.page.close(run_before_unload=False)
        self.page = self.context.new_page()
        self.page.goto(PAGE)
        self.ready()

    def later(self, hours: int) -> None:
        """Put the clock forward."""
        self.page.evaluate(
            "(ms) => localStorage.setItem('test-later', ms + Number(localStorage.getItem('test-later') ?? 0))",
            hours * 3_600_000,
        )
        self.reload()

    def tap(self, slot: str, reps: int | None = None, *, wait: bool = True) -> dict[str, Any]:
        """Press the button of a set; the ids on the page before and after."""
        found: dict[str, Any] = self.page.evaluate(TAP, [slot, str(reps or ""), wait])
        return found

    def tap_early(self, slot: str) -> dict[str, Any]:
        """Load the page anew, and press the button of a set before the scripts are there; the ids before and after."""
        before = self.ids()
        self.page.evaluate("(slot) => localStorage.setItem('test-early', slot)", slot)
        self.reload()
        found: dict[str, Any] = self.page.evaluate(LANDED, [slot, before])
        return found

    def choose(self, slot: str, choice: str) -> dict[str, Any]:
        """Settle a conflict: keep the last ("keep"), or both ("both")."""
        found: dict[str, Any] = self.page.evaluate(CHOOSE, [slot, choice])
        return found

    def state(self, slot: str) -> str:
        return self.page.get_attribute(f'[data-set="{slot}"]', "data-set-state") or ""

    def ids(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = self.page.evaluate(IDS)
        return found

    def outbox(self) -> list[dict[str, Any]]:
        """What waits on the phone, read past the application."""
        found: list[dict[str, Any]] = self.page.evaluate(OUTBOX)
        return found

    def says(self, count: int, timeout: float = 5000) -> None:
        """The page says that so many sets are not sent."""
        box = self.page.locator("[data-outbox]").first
        expect(box).to_have_attribute("data-count", str(count), timeout=timeout)
        if count:
            words = "1 set not sent" if count == 1 else f"{count} sets not sent"
            expect(box).to_contain_text(words, timeout=timeout)

    def tells_the_truth(self) -> set[tuple[str, str]]:
        """The sets that are not sent, by date and slot: as many as the page says.

        What was on its way when the network was cut may still be answered, so both are read until they agree.
        """
        until = time.monotonic() + PATIENCE
        while True:
            held = {(each["tap"]["date"], each["tap"]["slot"]) for each in self.outbox()}
            try:
                self.says(len(held), timeout=500)
            except AssertionError:
                if time.monotonic() > until:
                    raise
            else:
                return held

    def sent(self) -> None:
        """Nothing waits any more."""
        expect(self.page.locator("[data-outbox]").first).to_have_attribute("data-taps", "0", timeout=20_000)

    def close(self) -> None:
        self.context.close()
