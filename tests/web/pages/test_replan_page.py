"""Something is different: asked, planned again by a worker, taken or left."""

import datetime
import html
import re
from uuid import uuid4

import pytest
from django.test import Client
from followed import TEXT

from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.training import clock, programs
from topset.web.training.events import Tap, take
from topset.web.training.models import Lifter, Program

pytestmark = pytest.mark.usefixtures("silent_workers")


def asked(client: Client, **said: object) -> str:
    """Ask, let a worker do it, and give the address of the proposal."""
    answer = client.post("/replan/", said)
    assert answer.status_code == 302
    return str(answer.url)  # type: ignore[attr-defined]


@pytest.mark.usefixtures("program")
def test_the_form_asks_what_is_different_and_warns_of_pain(as_owner: Client) -> None:
    html = as_owner.get("/replan/?for=sore").content.decode()
    assert "Stop at once if a pain is sharp" in html
    assert 'value="lower back"' in html
    assert 'value="rack"' in html


def test_short_of_time_is_proposed_and_taken(as_owner: Client, program: Program) -> None:
    address = asked(as_owner, minutes="30")
    waiting = as_owner.get(address).content.decode()
    assert 'http-equiv="refresh"' in waiting
    assert work_once()
    html = as_owner.get(address).content.decode()
    assert "What would change" in html
    program.refresh_from_db()
    assert program.text == TEXT
    assert as_owner.post(address, {"do": "accept"}).url == "/"  # type: ignore[attr-defined]
    program.refresh_from_db()
    assert program.text != TEXT
    version = program.versions.get()
    assert version.by == "replan"
    assert version.changes
    again = as_owner.get(address).content.decode()
    assert "The program has changed since." in again
    assert 'value="accept"' not in again


def week_of(text: str, number: int) -> str:
    """A week that stands by itself in a program."""
    return text.partition(f"week {number}\n")[2].partition("\nweek")[0]


@pytest.mark.parametrize("week", [1, 2])
def test_short_of_time_on_the_page_of_a_session_is_about_that_session(
    as_owner: Client, program: Program, week: int
) -> None:
    page = as_owner.get(f"/sessions/{week}/thu/").content.decode()
    form = html.unescape(re.findall(r'href="([^"]*for=minutes[^"]*)"', page)[0])
    assert "Minutes for this session" in as_owner.get(form).content.decode()
    address = str(as_owner.post(form, {"minutes": "12"}).url)  # type: ignore[attr-defined]
    assert work_once()
    told = as_owner.get(address).content.decode()
    assert "Thursday: 12 minutes instead of 60" in told
    assert "Monday: " not in told
    as_owner.post(address, {"do": "accept"})
    program.refresh_from_db()
    assert 'day thu "Press" 12min' in week_of(program.text, week)
    assert 'day mon "Squat and press" 75min' in week_of(program.text, week)


@pytest.mark.usefixtures("program")
def test_a_rack_that_is_taken_on_the_page_of_a_session_is_taken_there_or_all_week(as_owner: Client) -> None:
    for said in ({"without": ["rack"]}, {"without": ["rack"], "whole_week": "on"}):
        as_owner.post("/replan/?for=without&session=2/thu", said)
    asked = [job.asked["without"] for job in Job.objects.order_by("created")]
    assert asked == [["thu=rack"], ["week=rack"]]


@pytest.mark.usefixtures("program")
def test_a_session_that_the_program_has_not_is_the_one_that_is_due(as_owner: Client) -> None:
    assert "Minutes for the next session" in as_owner.get("/replan/?session=9/sun").content.decode()


def test_a_proposal_that_is_left_changes_nothing(as_owner: Client, program: Program) -> None:
    address = asked(as_owner, without=["rack"])
    work_once()
    as_owner.post(address, {"do": "discard"})
    program.refresh_from_db()
    assert program.text == TEXT


def test_a_proposal_made_from_another_text_is_not_taken(as_owner: Client, program: Program) -> None:
    address = asked(as_owner, minutes="30")
    work_once()
    edited = TEXT.replace("60min", "65min")
    programs.change(program, edited, program.version, "hand")
    html = as_owner.post(address, {"do": "accept"}, follow=True).content.decode()
    assert "The program has changed meanwhile" in html
    program.refresh_from_db()
    assert program.text == edited


@pytest.mark.usefixtures("program")
def test_one_that_waits_is_stopped(as_owner: Client) -> None:
    address = asked(as_owner, sore=["quads"], joints=["knee"])
    as_owner.post(address, {"do": "discard"})
    assert Job.objects.get().state == "cancelled"
    assert "It was stopped." in as_owner.get(address).content.decode()


@pytest.mark.usefixtures("program")
def test_what_makes_no_sense_is_asked_again(as_owner: Client) -> None:
    assert as_owner.post("/replan/", {"minutes": "5000"}).status_code == 200
    assert as_owner.post("/replan/", {"without": ["a dragon"]}).status_code == 200
    assert not Job.objects.exists()


@pytest.mark.usefixtures("program")
def test_a_stranger_sees_no_proposal(as_owner: Client, as_stranger: Client, lifter: Lifter) -> None:
    address = asked(as_owner, minutes="30")
    assert as_stranger.get(address).status_code == 404
    assert as_stranger.post(address, {"do": "accept"}).status_code == 404
    assert as_owner.get(f"/replan/{uuid4()}/").status_code == 404
    assert as_stranger.get("/replan/").url == "/start/"  # type: ignore[attr-defined]


def days_to_miss(html: str) -> list[str]:
    return re.findall(r'name="missed" value="(\w+)"', html)


def test_a_day_that_is_done_cannot_be_missed(as_owner: Client, program: Program) -> None:
    assert days_to_miss(as_owner.get("/replan/?for=missed").content.decode()) == ["mon", "thu"]
    now = clock.now(program.lifter)
    name = f"{program.pk}/1/mon"
    take(program.lifter, [Tap(uuid4(), name, now.date(), "1.0", "120kg x3", now, "Back Squat")])
    program.lifter.workouts.update(finished=now)
    assert days_to_miss(as_owner.get("/replan/?for=missed").content.decode()) == ["thu"]
    second = as_owner.get("/replan/?for=missed&session=2/thu").content.decode()
    assert days_to_miss(second) == ["mon", "thu"]
    assert as_owner.post("/replan/", {"missed": "mon"}).status_code == 200


@pytest.fixture
def on_sunday(monkeypatch: pytest.MonkeyPatch) -> None:
    sunday = datetime.datetime(2026, 11, 22, 9, tzinfo=datetime.UTC)
    monkeypatch.setattr(clock, "now", lambda _lifter: sunday)


@pytest.mark.usefixtures("on_sunday")
def test_who_is_late_is_asked_about_the_session_that_is_due(as_owner: Client, program: Program) -> None:
    monday = datetime.datetime(2026, 11, 16, 18, tzinfo=datetime.UTC)
    Program.objects.update(created=monday)
    program.refresh_from_db()
    name = f"{program.pk}/1/mon"
    sets = [
        Tap(uuid4(), name, monday.date(), f"{lift}.{nth}", text, monday, exercise)
        for lift, exercise, text in ((1, "Back Squat", "120kg x3"), (2, "Bench Press", "70kg x8"))
        for nth in range(4)
    ]
    take(program.lifter, sets)
    program.lifter.workouts.update(finished=monday)
    address = asked(as_owner, minutes="20")
    assert work_once()
    html = as_owner.get(address).content.decode()
    assert "The session of Thursday is due" in html
    assert "20 minutes" in html
    assert "is missed" not in html
    as_owner.post(address, {"do": "accept"})
    program.refresh_from_db()
    first = program.text.partition("week 1\n")[2].partition("weeks 2-3")[0]
    assert 'day mon "Squat and press"' in first
    assert 'day thu "Press"' in first
