"""A year of training, read by a German: no number has a point, and no date is written as machines do."""

import re

import pytest
from django.test import Client
from jobs_done import pages_of_jobs
from page_kinds import DEEP, kind
from walking import read, walked
from year import a_year

from topset.web.training.models import Lifter

OF_MACHINES = re.compile(r"(?<!doi )\b\d+\.\d|\d,\d{3}|\d{4}-\d\d-\d\d")


def test_every_number_has_its_comma(as_owner: Client, lifter: Lifter) -> None:
    a_year(lifter)
    as_owner.post("/accounts/reauthenticate/", {"password": "a long enough password"})
    pages = list(walked(as_owner, ["/", "/offline/", "/nothing/"], "de-DE,de;q=0.9"))
    assert {kind(address) for address, _ in pages} >= DEEP
    texts = {text: address for address, page in pages for text in (*page.found, *page.typed)}
    assert any(re.search(r"\d,\d", text) for text in texts)
    assert {text: address for text, address in texts.items() if OF_MACHINES.search(text)} == {}


@pytest.mark.usefixtures("uploads", "silent_workers")
def test_every_number_of_what_a_worker_did_has_its_comma(as_owner: Client, lifter: Lifter) -> None:
    a_year(lifter)
    pages = {address: read(as_owner, address, "de-DE") for address in pages_of_jobs(as_owner)}
    texts = {text: address for address, page in pages.items() if page for text in (*page.found, *page.typed)}
    assert any(re.search(r"\d,\d", text) for text in texts)
    assert {text: address for text, address in texts.items() if OF_MACHINES.search(text)} == {}
