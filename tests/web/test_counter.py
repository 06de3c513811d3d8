"""How often one may ask within a minute: of the API and of the pages that take work."""

import pytest
from django.test import Client

from topset.web import counter
from topset.web.counter import COUNTER, Counter, Limit
from topset.web.training.models import CalendarFeed, Lifter, Program

TEXT = "week 1\nday mon\nBack Squat: 3x5 @80%\n"


@pytest.fixture(autouse=True)
def _one_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("topset.web.counter.time.time", lambda: 1_800_000_010.0)


def used_up(limit: Limit, lifter: Lifter) -> None:
    for _ in range(limit.most):
        COUNTER.count(f"{limit.kind} user {lifter.user.pk}")


@pytest.mark.parametrize("page", ["/start/program/", "/plan/text/"])
def test_who_has_too_many_texts_checked_waits_wherever_they_ask(
    as_owner: Client, as_stranger: Client, program: Program, page: str
) -> None:
    said = {"text": TEXT, "do": "check"}
    assert as_owner.post(page, said).status_code == 200
    used_up(counter.TEXTS, program.lifter)
    answer = as_owner.post(page, said)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "50")
    assert "Wait for a minute" in answer.content.decode()
    assert as_owner.post("/api/v1/check", {"text": TEXT}, "application/json").status_code == 429
    assert as_owner.get(page).status_code == 200
    assert as_stranger.post("/start/program/", said).status_code == 200


@pytest.mark.parametrize("method", ["get", "head"])
def test_who_takes_too_many_files_waits(as_owner: Client, program: Program, method: str) -> None:
    assert getattr(as_owner, method)("/plan/exports/pdf/").status_code == 200
    used_up(counter.FILES, program.lifter)
    assert getattr(as_owner, method)("/plan/exports/pdf/").status_code == 429
    assert as_owner.get("/plan/exports/").status_code == 200


@pytest.mark.parametrize("page", ["/history/export.csv", "/history/export.topset-log", "/settings/export/"])
def test_files_of_all_that_was_lifted_are_counted_too(as_owner: Client, lifter: Lifter, page: str) -> None:
    assert as_owner.get(page).status_code == 200
    used_up(counter.FILES, lifter)
    assert as_owner.get(page).status_code == 429


def test_a_calendar_is_counted_by_its_address(client: Client, program: Program) -> None:
    CalendarFeed.objects.create(lifter=program.lifter, token="one")
    for _ in range(counter.FILES.most):
        assert client.get("/calendar/one.ics").status_code == 200
    assert client.get("/calendar/one.ics").status_code == 429
    assert client.get("/calendar/other.ics").status_code == 404


def test_of_too_many_names_the_quiet_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counter, "MOST_NAMES", 10)
    counted = Counter()
    for nth in range(1000):
        counted.count(str(nth))
        assert counted.count("busy") == nth + 1
    assert len(counted._counts) == 10
    assert counted.count("5") == 1


def test_a_new_minute_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counter()
    assert [counted.count("a"), counted.count("a")] == [1, 2]
    monkeypatch.setattr("topset.web.counter.time.time", lambda: 1_800_000_070.0)
    assert counted.count("a") == 1
