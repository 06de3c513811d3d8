"""A year of training shown in another language: no English word is left on any page but what is data."""

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from django.test import Client
from django.utils.dates import MONTHS, MONTHS_3, MONTHS_AP, WEEKDAYS, WEEKDAYS_ABBR
from page_kinds import DEEP, kind
from year import a_year

from topset.catalogue import exercises
from topset.evidence.sources import SOURCES
from topset.formulas import formulas
from topset.web.training.models import Lifter, Version

SHOWN = {"alt", "title", "placeholder", "aria-label", "label"}
# Program text, what was lifted as the journal has it, and what is no text.
NOTATION = {"code", "pre", "textarea", "del", "ins", "script", "style"}
WORD = re.compile(r"[A-Za-z]{2,}")

DATES = (MONTHS, MONTHS_3, MONTHS_AP, WEEKDAYS, WEEKDAYS_ABBR)
FACTS = ("sleep", "soreness", "readiness")
# How sets and readings are written is the same in every language; wishes too, as the planner understands them.
EXAMPLES = (
    "Back Squat: 100kg x5 @RIR2, x5, x4 Bench Press: 80kg x5 sleep 7.5h",
    "sleep 7.5h, soreness quads 2/5",
    "no Overhead Press",
    "Overhead Press on mon",
    "5 sets of Overhead Press",
    "4 days",
    "90 minutes",
)
FORMATS = "Markdown Excel CSV PDF iCalendar FIT FitNotes Hevy Liftosaur Liftoscript JSON OpenPowerlifting Strong wger"
NAMES = ("Topset", "kg", "lb", "min", "RIR", "RPE", "UTC", "Etc/UTC", *FORMATS.split(), *EXAMPLES)
# What was published has the title that it has.
CITED = re.compile(r"\(\d{4}\): .*\[[a-z-]+, [a-z-]+\]$|^Training logs of")
MEASURED = re.compile(r"@RIR\d+|\d+[\d.,]*(?:kg|h|RM)\b|e?1RM|[ap]\.m\.|[\w_]+/[\w/_-]+")


class Words(HTMLParser):
    """The texts of a page, and where it leads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.links: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside.append(tag)
        self.found += [" ".join(value.split()) for name, value in attrs if name in SHOWN and value]
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]

    def handle_endtag(self, tag: str) -> None:
        while tag in self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not NOTATION & set(self.inside):
            self.found.append(" ".join(data.split()))


@pytest.fixture
def plain(lifter: Lifter) -> Callable[[str], str]:
    """Takes out of a text what is data."""
    a_year(lifter)
    workouts, versions = lifter.workouts.all(), Version.objects.filter(program__lifter=lifter)
    texts = [lifter.programs.get().text, *(one.text for one in versions), *(one.entry for one in workouts)]
    lines = {line.strip() for text in texts for line in text.splitlines()}
    titles = re.findall(r'"([^"]+)"', texts[0])
    facts = [line for line in lines if line.startswith(FACTS)]
    dates = [str(name) for names in DATES for name in names.values()]
    dates += [name.capitalize() for name in dates]
    lifts = [one.name for one in exercises().values()]
    names = sorted([*titles, *lifts, *NAMES, *dates, *formulas(), *SOURCES, *facts], key=len, reverse=True)
    known = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
    return lambda text: "" if text in lines or CITED.search(text) else MEASURED.sub("", known.sub("", text))


def test_every_word_is_translated(as_owner: Client, plain: Callable[[str], str], wide: str) -> None:
    as_owner.post(
        "/accounts/reauthenticate/", {"password": "a long enough password"}
    )  # for the last page of all
    found = list(walked(as_owner, ["/", "/offline/", "/nothing/"], wide))
    assert {kind(address) for address, _ in found} >= DEEP
    assert {text: address for address, text in found if WORD.search(plain(text))} == {}


def walked(client: Client, waiting: list[str], language: str) -> Iterator[tuple[str, str]]:
    """Every text of every kind of page that is led to, with the address."""
    seen: set[str] = set()
    while waiting:
        address = waiting.pop(0)
        if kind(address) in seen or address.startswith("/accounts/"):
            continue
        seen.add(kind(address))
        answer = client.get(address, headers={"accept-language": language}, follow=True)
        if "text/html" in answer.headers["Content-Type"]:
            page = Words()
            page.feed(answer.content.decode())
            yield from ((address, text) for text in page.found)
            here = urljoin("http://testserver", answer.request["PATH_INFO"])
            links = (urlsplit(urljoin(here, link)) for link in page.links)
            waiting += [
                link._replace(scheme="", netloc="", fragment="").geturl()
                for link in links
                if link.netloc == "testserver"
            ]
