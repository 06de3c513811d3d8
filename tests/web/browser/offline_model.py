"""A random run of one or two phones through all that can go wrong, and what must hold after every step."""

import random
from typing import Any

from phones import Phone
from served import until
from server import Server

SLOTS = ("0.0", "0.1", "1.0")
OPEN_EXTRA = "[data-set^='1.x'][data-set-state=todo]"


class Run:
    """What was tapped, by id, with what was on the screen; and what each phone must still hold."""

    def __init__(self, seed: int, server: Server, lifter: str, phones: list[Phone]) -> None:
        self.chance = random.Random(seed)
        self.server, self.lifter, self.phones = server, lifter, phones
        self.taps: dict[str, dict[str, Any]] = {}
        self.waiting: list[set[tuple[str, str]]] = [set() for _ in phones]
        self.sure = [True for _ in phones]
        self.reps = 0
        self.story: list[str] = []

    def step(self) -> None:
        """Do one thing at random."""
        steps = {
            self.tap: 8,
            self.take_back: 2,
            self.settle_conflict: 3,
            self.one_more: 1,
            self.reload: 2,
            self.tap_early: 2,
            self.cut: 3,
            self.connect: 3,
            self.kill_server: 2,
            self.start_server: 2,
            self.kill_tab: 2,
            self.misfortune: 3,
            self.time_passes: 1,
            self.come_to_rest: 2,
        }
        number = self.chance.randrange(len(self.phones))
        act = self.chance.choices(list(steps), list(steps.values()))[0]
        self.story.append(f"{act.__name__} {number}")
        act(number)
        self.check()

    def tap(self, number: int) -> None:
        self._tap(number, self.chance.choice(SLOTS))

    def take_back(self, number: int) -> None:
        phone, slot = self.phones[number], self.chance.choice(SLOTS)
        button = phone.page.locator(f'[data-set="{slot}"] [data-done]')
        if (
            phone.state(slot) in ("done", "unsent") and button.get_attribute("value") == "undo"
        ):  # nothing was typed since
            self._noted(number, phone.tap(slot), "")

    def settle_conflict(self, number: int) -> None:
        phone = self.phones[number]
        for slot in SLOTS:
            if phone.state(slot) == "conflict":
                self._noted(number, phone.choose(slot, self.chance.choice(("keep", "both"))), None)
                return

    def one_more(self, number: int) -> None:
        phone = self.phones[number]
        # As from the keyboard: of two taps in one place so soon the second would be none.
        phone.page.locator("[data-add-set='1'] button").evaluate("button => button.click()")
        slot = phone.page.locator(OPEN_EXTRA).get_attribute("data-set") or ""
        self._tap(number, slot)

    def reload(self, number: int) -> None:
        self.phones[number].reload()

    def tap_early(self, number: int) -> None:
        """What is done already, or contradicted, an early tap leaves as it is."""
        phone, slot = self.phones[number], self.chance.choice(SLOTS)
        state = phone.state(slot)
        ids = phone.tap_early(slot)
        if state == "conflict":
            assert ids["before"][slot] == ids["after"][slot]
        self._noted(number, ids, None)

    def cut(self, number: int) -> None:
        if self.phones[number].online and self.chance.random() < 0.5:
            self.come_to_rest(number)
        self.phones[number].cut()

    def connect(self, number: int) -> None:
        self.phones[number].connect()
        self._unsure()

    def kill_server(self, number: int) -> None:
        if self.server.runs:
            self.server.kill()

    def start_server(self, number: int) -> None:
        if not self.server.runs:
            self.server.start()
        self._unsure()

    def kill_tab(self, number: int) -> None:
        """In the middle of a tap and of what it sends: what was not shown as done may be kept or not."""
        phone, slot = self.phones[number], self.chance.choice(SLOTS)
        before = phone.ids()
        pressed = phone.state(slot) != "conflict"
        if pressed:
            self.reps += 1
            phone.tap(slot, self.reps, wait=False)
        phone.reopen()
        if pressed:
            self._adopt(number, slot, before, f"x{self.reps}")

    def misfortune(self, number: int) -> None:
        """The next request is lost after it was done, comes twice, or is the last that the server does."""
        fate = self.chance.choice(("lose", "twice", "die"))
        if not (self.server.runs and self.phones[number].online):
            return
        self.come_to_rest(number)
        self.server.next_time(fate)
        self._tap(number, self.chance.choice(SLOTS))
        until(lambda: not (self.server.data / fate).exists())  # it has met its request
        if fate == "die":
            self.server.died()

    def time_passes(self, number: int) -> None:
        self.phones[number].later(self.chance.choice((1, 7, 24)))

    def come_to_rest(self, number: int) -> None:
        """Where there is a network, everything is sent."""
        phone = self.phones[number]
        if not (phone.online and self.server.runs):
            return
        phone.page.evaluate("() => window.dispatchEvent(new Event('online'))")
        phone.sent()
        self.waiting[number], self.sure[number] = set(), True

    def check(self) -> None:
        """Every tap is on its phone or on the server, and the page says how many sets are not sent."""
        outboxes = [{each["tap"]["id"]: each["tap"] for each in phone.outbox()} for phone in self.phones]
        stored = self.server.events(self.lifter)
        for key, tap in self.taps.items():
            assert key in stored or key in outboxes[tap["phone"]], f"{tap} is lost"
        for number, phone in enumerate(self.phones):
            if self._cut_off(number):
                held = phone.tells_the_truth()
                if self.sure[number]:
                    assert {slot for _, slot in held} == {slot for slot, _ in self.waiting[number]}

    def end(self) -> None:
        """With everything restored and sent the server holds each tap once, and each phone shows what holds."""
        self.story.append("end")
        self.server.be_well()
        self.start_server(0)
        for number, phone in enumerate(self.phones):
            phone.connect()
            self.come_to_rest(number)
        self._events_are_the_taps()
        for phone in self.phones:
            phone.page.evaluate("() => localStorage.removeItem('test-later')")
            phone.reload()
        self._pages_show_what_holds()

    def _events_are_the_taps(self) -> None:
        events, replaced = self.server.events(self.lifter), self.server.replaced(self.lifter)
        assert set(events) == set(self.taps)
        for key, tap in self.taps.items():
            assert tap["text"] is None or tap["text"] in (events[key]["text"] or ""), (tap, events[key])
            assert tap["text"] != "" or events[key]["text"] == ""
            mine = {k for k, each in self.taps.items() if each["phone"] == tap["phone"]}
            assert tap["seen"] <= replaced.get(key, set()) <= tap["seen"] | mine, (tap, replaced.get(key))
        gone = set().union(*replaced.values())
        assert {key for key, event in events.items() if event["current"]} == set(events) - gone
        self._own_taps_never_contradict(events)

    def _own_taps_never_contradict(self, events: dict[str, Any]) -> None:
        holding = [self.taps[key] | {"key": key} for key, event in events.items() if event["current"]]
        for tap in holding:
            same = [
                each
                for each in holding
                if (each["phone"], each["slot"], each["date"]) == (tap["phone"], tap["slot"], tap["date"])
            ]
            assert len(same) == 1, same

    def _pages_show_what_holds(self) -> None:
        events = self.server.events(self.lifter)
        for phone in self.phones:
            shown = {key for keys in phone.ids().values() for key in keys}
            assert all(events[key]["current"] for key in shown)
            for slot, keys in phone.ids().items():
                for key in keys:
                    assert events[key]["slot"] == slot

    def _tap(self, number: int, slot: str) -> None:
        phone = self.phones[number]
        if phone.state(slot) == "conflict":
            return
        self.reps += 1
        self._noted(number, phone.tap(slot, self.reps), f"x{self.reps}")

    def _noted(self, number: int, ids: dict[str, Any], text: str | None) -> None:
        for slot, after in ids["after"].items():
            for key in after:
                if key not in self.taps and key not in ids["before"].get(slot, ()):
                    self._note(number, key, slot, ids["before"].get(slot, ()), text)

    def _note(self, number: int, key: str, slot: str, seen: Any, text: str | None) -> None:
        date = next((e["tap"]["date"] for e in self.phones[number].outbox() if e["tap"]["id"] == key), "")
        date = date or self.phones[number].page.evaluate(TODAY)
        self.taps[key] = {"phone": number, "slot": slot, "seen": set(seen), "text": text, "date": date}
        self.waiting[number].add((slot, key))
        self.sure[number] = self.sure[number] and self._cut_off(number)

    def _adopt(self, number: int, slot: str, before: dict[str, list[str]], text: str) -> None:
        """Find the tap of a killed tab, on the phone or on the server, if it was kept."""
        for entry in self.phones[number].outbox():
            if entry["tap"]["id"] not in self.taps:
                self._note(number, entry["tap"]["id"], slot, before[slot], text)
        for key in self.server.events(self.lifter):
            if key not in self.taps:
                self._note(number, key, slot, before[slot], text)

    def _cut_off(self, number: int) -> bool:
        return not (self.phones[number].online and self.server.runs)

    def _unsure(self) -> None:
        for number in range(len(self.phones)):
            if not self._cut_off(number):
                self.sure[number] = False


TODAY = "() => new Date().toISOString().slice(0, 10)"
