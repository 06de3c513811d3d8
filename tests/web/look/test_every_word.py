"""A year of training shown in another language: no English word is left on any page but what is data."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.utils.dates import MONTHS, MONTHS_3, MONTHS_AP, WEEKDAYS, WEEKDAYS_ABBR
from jobs_done import THEIRS, WISHES, pages_of_jobs
from page_kinds import DEEP, kind
from walking import read, walked
from year import a_year

from topset.catalogue import exercises
from topset.evidence.sources import SOURCES
from topset.formulas import formulas
from topset.web.jobs.models import Job
from topset.web.training.models import Lifter, Version

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
CITED = re.compile(r": .*\[[a-z-]+, [a-z-]+\]$|^Training logs of")
# A wish is written as the planner understands it.
WISH = re.compile(r"^(?:no|5 sets of) (?=[A-Z])| on (?:mon|wed)$")
MEASURED = re.compile(r"@RIR\d+|\d+[\d.,]*(?:kg|h|RM)\b|e?1RM|[ap]\.m\.|[\w_]+/[\w/_-]+|\b[A-Z]{3}\d{3}\b")


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
    pages = walked(as_owner, ["/", "/offline/", "/nothing/"], wide)
    found = [(address, text) for address, page in pages for text in page.found]
    assert {kind(address) for address, _ in found} >= DEEP
    assert {text: address for address, text in found if WORD.search(plain(text))} == {}


@pytest.mark.usefixtures("uploads", "silent_workers")
def test_every_word_of_what_a_worker_did_is_translated(
    as_owner: Client, plain: Callable[[str], str], wide: str
) -> None:
    pages = {address: read(as_owner, address, wide) for address in pages_of_jobs(as_owner)}
    found = {text: address for address, page in pages.items() if page for text in page.found}
    titles = re.findall(r'"([^"]+)"', Job.objects.filter(kind="plan").get().result["text"])
    own = re.compile("|".join((*map(re.escape, (*titles, *WISHES, *THEIRS)), WISH.pattern)))
    assert {text: address for text, address in found.items() if WORD.search(plain(own.sub("", text)))} == {}
