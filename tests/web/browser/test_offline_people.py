"""One phone, several people: sets and pages belong to whoever logged and opened them."""

from collections.abc import Callable

from phones import PAGE, Phone
from playwright.sync_api import expect
from served import until
from server import Server

Person = dict[str, str]
NewPhone = Callable[[str], Phone]
KEPT = """async (path) => {
  while (!(await caches.match(location.origin + path))) await new Promise(requestAnimationFrame);
}"""

# Everything that the phone's database and local storage hold, as text.
STORED = """async () => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open("topset");
    request.onsuccess = () => resolve(request.result);
  });
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const stores = database.transaction([...database.objectStoreNames]);
  const all = [...database.objectStoreNames].map((name) => done(stores.objectStore(name).getAll()));
  const found = JSON.stringify([await Promise.all(all), { ...localStorage }]);
  database.close();
  return found;
}"""


def texts(server: Server, person: Person) -> list[str]:
    """What holds, by slot."""
    events = server.events(person["lifter"]).values()
    return [e["text"] for e in sorted(events, key=lambda e: e["slot"]) if e["current"]]


def test_two_lifters_on_one_phone(server: Server, person: Person, new_phone: NewPhone) -> None:
    phone, other = new_phone(person["session"]), server.user(f"other-{person['lifter']}@example.org")
    phone.cut()
    phone.tap("1.0", 5)
    phone.connect_as(other["session"])
    phone.says(0)
    assert phone.state("1.0") == "todo"
    phone.tap("1.0", 9)
    phone.sent()
    assert server.events(person["lifter"]) == {}
    assert texts(server, other) == ["80kg x9 @RIR2"]
    assert person["lifter"] not in str(phone.page.evaluate("caches.keys()"))
    phone.hand_to(person["session"])
    phone.sent()
    assert texts(server, person) == ["80kg x5 @RIR2"]
    assert texts(server, other) == ["80kg x9 @RIR2"]


def test_an_old_tab_does_not_send_its_sets_as_those_of_who_signed_in_since(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone, other = new_phone(person["session"]), server.user(f"other-{person['lifter']}@example.org")
    phone.sign_in(other["session"])
    phone.tap("1.0", 5)
    expect(phone.page.locator("[data-outbox]").first).to_contain_text("somebody else is signed in")
    phone.says(1)
    assert server.events(other["lifter"]) == {}
    phone.sign_in(person["session"])
    phone.reload()
    phone.sent()
    assert texts(server, person) == ["80kg x5 @RIR2"]


def test_a_session_that_ends_while_offline_is_signed_in_again_and_sends(
    server: Server, person: Person, new_phone: NewPhone
) -> None:
    phone = new_phone(person["session"])
    phone.cut()
    phone.tap("1.0", 5)
    server.expire(person["session"])
    phone.connect()
    expect(phone.page.locator("[data-outbox]").first).to_contain_text("1 set not sent · sign in to send")
    phone.page.goto("/accounts/login/")
    expect(phone.page.locator("[data-outbox]").first).to_contain_text("1 set not sent")
    phone.page.fill("[name=login]", person["email"])
    phone.page.fill("[name=password]", "a long enough password")
    phone.page.locator("main form button").first.click()
    phone.page.wait_for_url(lambda url: "/accounts/" not in url)
    phone.page.goto(PAGE)
    phone.ready()
    phone.sent()
    assert texts(server, person) == ["80kg x5 @RIR2"]


def test_who_signs_out_leaves_no_pages(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.page.goto("/accounts/logout/")
    phone.page.locator("main form button").first.click()
    phone.page.wait_for_url("**/accounts/login/")
    assert not [name for name in phone.page.evaluate("caches.keys()") if name.startswith("pages-")]
    phone.cut()
    phone.page.goto(PAGE)
    expect(phone.page.locator("h1")).to_have_text("No network")


def test_who_deletes_everything_leaves_nothing_on_the_phone(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.page.evaluate(KEPT, PAGE)
    phone.tap("1.0", 5)
    phone.sent()
    assert person["lifter"] in phone.page.evaluate(STORED)
    phone.page.goto("/settings/delete/")
    if "/accounts/" in phone.page.url:
        phone.page.fill("[name=password]", "a long enough password")
        phone.page.locator("main form button").first.click()
    phone.page.fill("[name=word]", "delete")
    phone.page.locator("main form .btn-danger").click()
    expect(phone.page.locator("body")).to_contain_text("are deleted")
    until(lambda: person["lifter"] not in phone.page.evaluate(STORED))
    assert not [name for name in phone.page.evaluate("caches.keys()") if name.startswith("pages-")]


def test_a_page_that_was_never_opened_says_so(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.page.evaluate(KEPT, "/bare/other/")
    phone.cut()
    phone.page.goto("/bare/third/")
    expect(phone.page.locator("h1")).to_have_text("No network")
    phone.page.goto("/bare/other/")
    expect(phone.page.locator("h1")).to_have_text("Bare")


def test_nothing_of_the_api_is_kept(person: Person, new_phone: NewPhone) -> None:
    phone = new_phone(person["session"])
    phone.tap("1.0", 5)
    phone.sent()
    kept = phone.page.evaluate(
        "async () => (await Promise.all((await caches.keys()).map(async (name) =>"
        " (await (await caches.open(name)).keys()).map((each) => each.url)))).flat()"
    )
    assert kept
    assert not [url for url in kept if "/api/" in url or "/accounts/" in url]
