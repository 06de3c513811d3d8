"""From page to page, as links lead, with what each says."""

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.test import Client
from page_kinds import kind

SHOWN = {"alt", "title", "placeholder", "aria-label", "label"}
# Program text, what was lifted as the journal has it, and what is no text.
NOTATION = {"code", "pre", "textarea", "del", "ins", "script", "style"}


class Words(HTMLParser):
    """The texts of the page at an address, what its fields hold, and where it leads."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.found: list[str] = []
        self.typed: list[str] = []
        self.links: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside.append(tag)
        self.found += [" ".join(value.split()) for name, value in attrs if name in SHOWN and value]
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]
        given = dict(attrs)
        if tag == "input" and given.get("type", "text") == "text":
            self.typed.append(given.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        while tag in self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not NOTATION & set(self.inside):
            self.found.append(" ".join(data.split()))


def read(client: Client, address: str, language: str) -> Words | None:
    """A page, None for a file."""
    answer = client.get(address, headers={"accept-language": language}, follow=True)
    if "text/html" not in answer.headers["Content-Type"]:
        return None
    page = Words(answer.request["PATH_INFO"])
    page.feed(answer.content.decode())
    return page


def walked(client: Client, waiting: list[str], language: str) -> Iterator[tuple[str, Words]]:
    """One page of every kind that is led to, with its address."""
    seen: set[str] = set()
    while waiting:
        address = waiting.pop(0)
        if kind(address) in seen or address.startswith("/accounts/"):
            continue
        seen.add(kind(address))
        if page := read(client, address, language):
            yield address, page
            here = urljoin("http://testserver", page.address)
            links = (urlsplit(urljoin(here, link)) for link in page.links)
            waiting += [
                link._replace(scheme="", netloc="", fragment="").geturl()
                for link in links
                if link.netloc == "testserver"
            ]
