"""In the gym without network: what is logged stays on the phone, is sent later, and belongs to whoever logged it."""

from collections.abc import Callable

from phones import PAGE, Phone
from playwright.sync_api import expect
from served import until
from server import Server

Person = dict[str, str]
NewPhone = Callable[[str], Phone]


def texts(server: Server, person: Person) -> list[str]:
    """What holds, by slot."""
    events = server.events(person["lifter"]).values()
    return [e["text"] for e in sorted(events, key=lambda e: e["slot"]) if e["current"]]


def test_sets_logged_offline_survive_a_reload_and_are_sent(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.tap("0.0")
    phone.tap("1.0", 6)
    phone.says(2)
    phone.reload()
    phone.says(2)
    assert [phone.state(slot) for slot in ("0.0", "0.1", "1.0")] == ["unsent", "todo", "unsent"]
    assert server.events(person["lifter"]) == {}
    phone.connect()
    phone.sent()
    assert texts(server, person) == ["top 100kg x3 @RIR1", "80kg x6 @RIR2"]
    assert [phone.state(slot) for slot in ("0.0", "1.0")] == ["done", "done"]
    expect(phone.page.locator("[data-outbox]").first).to_be_hidden()


def test_what_was_sent_is_still_shown_by_the_kept_page(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.tap("0.0", 4)
    phone.sent()
    phone.cut()
    phone.reload()  # the page was kept before the tap
    assert phone.state("0.0") == "done"
    expect(phone.page.locator('[data-set="0.0"] [data-reps]').first).to_have_text("4")


def test_a_second_tap_at_once_is_the_same_tap(server: Server, person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.page.locator('[data-set="0.0"] [data-done]').dblclick()
    expect(phone.page.locator('[data-set="0.0"]')).to_have_attribute("data-set-state", "done")
    phone.sent()
    assert texts(server, person) == ["top 100kg x3 @RIR1"]
    assert len(server.events(person["lifter"])) == 1


def test_a_set_is_changed_and_taken_back(server: Server, person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.tap("1.0", 5)
    phone.tap("1.0", 7)
    phone.sent()
    assert texts(server, person) == ["80kg x7 @RIR2"]
    phone.tap("1.0")
    phone.sent()
    assert phone.state("1.0") == "todo"
    assert server.entries(person["lifter"]) == [""]


def test_the_session_ends_offline_and_begins_again_where_it_was(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.page.locator("[data-finish] button").click()
    expect(phone.page.locator("[data-finished-text]")).to_have_text("Session finished.")
    expect(phone.page.locator("[data-outbox]").first).to_contain_text("Not everything is sent")
    phone.reload()
    expect(phone.page.locator("[data-finished-text]")).to_have_text("Session finished.")
    phone.connect()
    phone.sent()
    assert texts(server, person) == ["finished"]


def test_feelings_and_notes_are_written_as_the_journal_has_them(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.page.fill("[name=sleep]", "7,5")
    phone.page.fill("[name=note]", 'felt "strong"')
    phone.page.locator("[data-feel] button").click()
    until(lambda: "sleep" in "".join(server.entries(person["lifter"])))
    phone.sent()
    assert server.entries(person["lifter"])[0].splitlines()[1:] == ["note felt 'strong'", "sleep 7.5h"]


def test_back_offs_follow_the_top_set_without_network(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    row = phone.page.locator('[data-set="0.0"]')
    row.locator("summary").click()
    row.locator("[name=load]").locator("xpath=../..").locator('[data-step="1"]').click()
    expect(row.locator("[name=load]")).to_have_value("102.5")
    row.locator("[name=rir]").fill("0")
    row.locator("[data-done]").click()
    expect(phone.page.locator('[data-set="0.1"] [data-load]').first).to_have_text("82.5")
    phone.reload()
    expect(phone.page.locator('[data-set="0.1"] [data-load]').first).to_have_text("82.5")
    expect(phone.page.locator('[data-set="0.1"] [name=load]')).to_have_value("82.5")


def test_an_exercise_is_swapped_without_network(server: Server, person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.page.locator("[data-swap='1'] summary").click()
    phone.page.locator("[data-stand-in=leg-press]").click()
    expect(phone.page.locator('[data-work="1"] [data-name]')).to_have_text("Leg Press")
    phone.tap("1.0")
    phone.reload()
    expect(phone.page.locator('[data-work="1"] [data-name]')).to_have_text("Leg Press")
    phone.connect()
    phone.sent()
    assert server.entries(person["lifter"])[0].endswith("Leg Press: 75kg x8 @RIR2")


def test_what_stands_in_for_an_exercise_has_its_own_why_and_leads_back(
    person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    card = phone.page.locator('[data-work="1"]')
    card.locator("summary", has_text="Swap").click()
    expect(card.get_by_text("Back to Back Squat")).to_be_hidden()
    card.locator("[data-stand-in=leg-press]").click()
    expect(card.locator("[data-instead]")).to_have_text("in place of Back Squat: another movement for quads")
    expect(card.get_by_text("Why?")).to_be_hidden()
    card.locator("summary", has_text="Swap").click()
    card.get_by_text("Back to Back Squat").click()
    expect(card.locator("[data-name]")).to_have_text("Back Squat")
    expect(card.locator("[data-instead]")).to_be_hidden()
    expect(card.get_by_text("Why?")).to_be_visible()


def test_a_set_without_a_load_begins_with_that_of_the_one_before(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.page.goto("/bare/unknown/")
    phone.ready()
    phone.cut()
    said = phone.page.locator('[data-work="0"]').get_by_text("No load is known yet.")
    expect(said).to_be_visible()
    load(phone, "0.0", "82,5")
    expect(said).to_be_hidden()
    expect(phone.page.locator('[data-set="0.1"] summary [data-unit]')).to_be_visible()
    expect(phone.page.locator('[data-set="0.1"] [data-load]')).to_have_text("82.5")
    expect(phone.page.locator('[data-set="0.2"] [name=load]')).to_have_value("82.5")
    phone.tap("0.1")
    load(phone, "1.0", "7.5")
    expect(phone.page.locator('[data-set="1.1"] [data-load]')).to_have_text("BW+7.5")
    expect(phone.page.locator('[data-set="1.1"] summary [data-unit]')).to_be_hidden()
    phone.tap("1.1")
    phone.connect()
    phone.sent()
    assert texts(server, person) == [*["82.5kg x8 @RIR2"] * 2, *["BW+7.5kg x8 @RIR2"] * 2]


def test_what_stands_in_has_its_own_sets_and_takes_no_load_of_another_exercise(
    person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.page.goto("/bare/ramped/")
    phone.ready()
    phone.cut()
    labels = phone.page.locator("[data-label]:visible")
    expect(labels).to_have_text(["Set 1 · warm-up", "Set 2 · warm-up", "Set 1", "Set 2"])
    phone.tap("0.0")
    phone.page.locator("[data-swap] summary").click()
    phone.page.locator("[data-stand-in=leg-press]").click()
    expect(labels).to_have_text(["Set 1", "Set 2", "Set 3"])
    expect(phone.page.locator('[data-set="0.1"] [data-load]')).to_have_text("")
    phone.page.locator("[data-swap] summary").click()
    phone.page.locator('[data-stand-in=""]').click()
    expect(labels).to_have_text(["Set 1 · warm-up", "Set 2 · warm-up", "Set 1", "Set 2"])


def load(phone: Phone, slot: str, typed: str) -> None:
    """Log a set with the load that is typed."""
    row = phone.page.locator(f'[data-set="{slot}"]')
    row.locator("summary").click()
    row.locator("[name=load]").fill(typed)
    row.locator("[data-done]").click()


def test_what_is_not_sent_is_listed_with_its_day(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.tap("1.0", 5)
    phone.page.locator("[data-outbox-text]").first.click()
    day = phone.page.evaluate(
        "new Intl.DateTimeFormat(document.documentElement.lang,"
        " {weekday: 'short', day: 'numeric', month: 'long'}).format()"
    )
    expect(phone.page.locator("dialog li")).to_have_text(f"{day} · Back Squat: 80kg x5 @RIR2")


def test_two_devices_that_differ_are_both_shown_and_both_may_have_been_done(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    one, other = new_phone(person["session"]), new_phone(person["session"])
    one.cut()
    one.tap("1.0", 5)
    other.tap("1.0", 6)
    other.sent()
    one.connect()
    one.sent()
    assert one.state("1.0") == "conflict"
    choices = one.page.locator('[data-set="1.0"] [data-choice]')
    expect(choices).to_have_count(3)
    expect(choices.first).to_contain_text("80kg x5")
    expect(choices.first).to_contain_text("this device")
    expect(choices.nth(1)).to_contain_text("another device")
    one.choose("1.0", "both")
    one.sent()
    assert sorted(texts(server, person)) == ["80kg x5 @RIR2", "80kg x6 @RIR2"]
    other.reload()
    assert other.state("1.0") == "done"
    assert other.page.locator("[data-set]").count() == 7


def test_what_another_device_logs_is_shown_when_the_page_is_looked_at_and_each_half_minute(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    one, other = new_phone(person["session"]), new_phone(person["session"])
    one.context.clock.install()
    one.reload()
    other.tap("1.0", 6)
    other.sent()
    assert one.state("1.0") == "todo"
    one.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    shown = one.page.locator('[data-set="1.0"]')
    expect(shown).to_have_attribute("data-set-state", "done")
    expect(shown.locator("[data-reps]")).to_have_text("6")
    other.tap("1.1", 7)
    other.sent()
    one.page.clock.fast_forward(31_000)
    expect(one.page.locator('[data-set="1.1"]')).to_have_attribute("data-set-state", "done")
    one.tap("1.0", 8)  # it has seen the six
    one.sent()
    assert texts(server, person) == ["80kg x8 @RIR2", "80kg x7 @RIR2"]


def test_a_page_that_nobody_looks_at_asks_for_nothing(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.context.clock.install()
    phone.reload()
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    phone.page.evaluate("Object.defineProperty(document, 'hidden', {configurable: true, get: () => true})")
    phone.page.clock.fast_forward(31_000)
    assert asked == []
    phone.page.evaluate("delete document.hidden")
    with phone.page.expect_request("**/api/v1/sets?*"):
        phone.page.clock.fast_forward(31_000)


def test_one_version_of_a_conflict_is_kept(server: Server, person: Person, new_phone: NewPhone) -> None:
    one, other = new_phone(person["session"]), new_phone(person["session"])
    one.cut()
    one.tap("1.0", 5)
    other.tap("1.0", 6)
    other.sent()
    one.connect()
    one.sent()
    one.page.locator('[data-set="1.0"] [data-choice=keep]', has_text="x5").click()
    expect(one.page.locator('[data-set="1.0"]')).to_have_attribute("data-set-state", "done")
    one.sent()
    assert texts(server, person) == ["80kg x5 @RIR2"]


def test_two_tabs_say_the_same(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    tab = phone.context.new_page()
    tab.goto(PAGE)
    tab.wait_for_selector("html[data-ready]", state="attached")
    phone.cut()
    phone.tap("1.0", 5)
    expect(tab.locator("[data-outbox]").first).to_contain_text("1 set not sent")
    expect(tab.locator('[data-set="1.0"]')).to_have_attribute("data-set-state", "unsent")
    phone.connect()
    expect(tab.locator('[data-set="1.0"]')).to_have_attribute("data-set-state", "done")
    expect(tab.locator("[data-outbox]").first).to_be_hidden()


def test_a_set_that_the_server_refuses_stays_with_its_reason_and_blocks_nothing(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.tap("0.0", 3)
    phone.page.evaluate(SPOIL)
    phone.tap("1.0", 5)
    phone.connect()
    expect(phone.page.locator('[data-set="0.0"] [data-set-note]')).to_contain_text(
        "The server did not take it"
    )
    phone.says(1)
    assert texts(server, person) == ["80kg x5 @RIR2"]
    phone.reload()
    phone.says(1)
    phone.page.locator("[data-outbox-text]").first.click()
    expect(phone.page.locator("dialog")).to_contain_text("Bench Press")
    phone.page.locator("dialog .btn-danger").click()
    phone.says(0)


SPOIL = """async () => {
  const opened = indexedDB.open("topset");
  await new Promise((go) => { opened.onsuccess = go; });
  const outbox = opened.result.transaction("outbox", "readwrite").objectStore("outbox");
  const all = outbox.getAll();
  await new Promise((go) => { all.onsuccess = go; });
  const entry = all.result[0];
  entry.tap.week = -1;
  outbox.put(entry);
  await new Promise((go) => { outbox.transaction.oncomplete = go; });
  opened.result.close();
}"""
