"""A session moved to another day: asked for, worked out, accepted or not."""

import datetime

import pytest
from blocks_to_test import TEXT, followed
from django.db import OperationalError
from django.test import Client

from topset.web.jobs.models import Job, State
from topset.web.jobs.worker import work_once
from topset.web.training import clock
from topset.web.training.models import Lifter
from topset.web.training.programs import change

pytestmark = pytest.mark.usefixtures("silent_workers")

SUNDAY = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def on_sunday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda _lifter: SUNDAY)


def asked(client: Client, **said: object) -> str:
    """Ask for a move, and let it be worked out; the address of the proposal."""
    answer = client.post("/plan/move/", {"week": 2, "day": "mon", "to": "tue", **said})
    assert answer.status_code == 302
    assert work_once()
    return answer.headers["Location"]


def test_the_days_are_offered_with_what_is_on_them(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = as_owner.get("/plan/move/?week=2&day=mon").content.decode()
    assert '<option value="tue">Tuesday</option>' in shown
    assert "changes places with Press" in shown
    assert 'value="mon"' not in shown.partition("<select")[2].partition("</select>")[0]


@pytest.mark.parametrize("query", ["week=2&day=tue", "week=9&day=mon", "week=x&day=mon", ""])
def test_what_is_not_planned_cannot_be_moved(as_owner: Client, lifter: Lifter, query: str) -> None:
    followed(lifter)
    assert as_owner.get(f"/plan/move/?{query}").status_code == 404


@pytest.mark.parametrize("to", ["", "mon", "someday"])
def test_it_needs_another_day(as_owner: Client, lifter: Lifter, to: str) -> None:
    followed(lifter)
    assert as_owner.post("/plan/move/", {"week": 2, "day": "mon", "to": to}).status_code == 400
    assert not Job.objects.exists()


def test_while_it_is_worked_out_the_page_waits(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    answer = as_owner.post("/plan/move/", {"week": 2, "day": "mon", "to": "tue"})
    assert "data-waiting" in as_owner.get(answer.headers["Location"]).content.decode()


def test_one_week_is_planned_again_and_accepted(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    proposal = asked(as_owner)
    shown = as_owner.get(proposal).content.decode()
    assert "of Monday is on Tuesday" in shown
    assert '<ins><span class="aside">now: </span>day tue &quot;Squat&quot; 60min</ins>' in shown
    program.refresh_from_db()
    assert program.text == TEXT  # a proposal changes nothing
    assert as_owner.post(proposal).status_code == 302
    program.refresh_from_db()
    assert 'week 2\nday tue "Squat"' in program.text
    assert 'day mon "Squat"' in program.text  # in the other weeks
    kept = program.versions.get()
    assert kept.by == "move_day"
    assert "of Monday is on Tuesday" in kept.changes[0]["message"]
    assert "of Monday is on Tuesday" in as_owner.get("/plan/versions/2/").content.decode()


def test_in_every_week_two_sessions_change_places(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    proposal = asked(as_owner, to="wed", weeks="every")
    assert "The two sessions change places." in as_owner.get(proposal).content.decode()
    as_owner.post(proposal)
    program.refresh_from_db()
    assert 'day wed "Squat"' in program.text
    assert 'day mon "Press"' in program.text
    assert 'day mon "Squat"' not in program.text


def test_a_rule_that_would_be_broken_is_told(as_owner: Client, lifter: Lifter) -> None:
    text = TEXT.replace(
        "Barbell Row: ramp, 3x8-10 @RIR2 rest 2:00", "Leg Press: ramp, 3x8-10 @RIR2 rest 2:00"
    )
    followed(lifter, text)
    shown = as_owner.get(asked(as_owner, to="thu", weeks="every")).content.decode()
    assert "Rules that would be broken" in shown
    assert "REC202" in shown


def test_a_day_that_is_over_is_refused_in_words(
    as_owner: Client, lifter: Lifter, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed(lifter, TEXT.replace("unit kg", "start 2026-11-23\nunit kg"))
    thursday = SUNDAY + datetime.timedelta(days=4)
    monkeypatch.setattr(clock, "now", lambda _lifter: thursday)
    shown = as_owner.get(asked(as_owner, week=1, day="fri", to="tue")).content.decode()
    assert "Tuesday is over." in shown
    assert "Accept" not in shown


def test_a_proposal_for_another_text_cannot_be_accepted(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    proposal = asked(as_owner)
    change(program, TEXT.replace("4x4-6", "3x4-6"), 1, "lifter")
    assert "changed since" in as_owner.get(proposal).content.decode()
    as_owner.post(proposal)
    program.refresh_from_db()
    assert program.version == 2


def test_who_cannot_be_told_that_it_is_accepted_keeps_the_program(
    as_owner: Client, lifter: Lifter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise OperationalError

    program = followed(lifter)
    proposal = asked(as_owner)
    monkeypatch.setattr(Job.objects, "filter", fail)
    with pytest.raises(OperationalError):
        as_owner.post(proposal)
    program.refresh_from_db()
    assert program.text == TEXT


def test_a_stranger_finds_no_proposal(as_owner: Client, as_stranger: Client, lifter: Lifter) -> None:
    followed(lifter)
    proposal = asked(as_owner)
    assert as_stranger.get(proposal).status_code == 404
    assert as_stranger.post(proposal).status_code == 404


def test_a_job_that_failed_says_so(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    job = Job.objects.create(lifter=lifter, kind="move_day", state=State.FAILED, result={"error": "failed"})
    assert "Nothing has changed." in as_owner.get(f"/plan/proposals/{job.pk}/").content.decode()
    assert as_owner.post(f"/plan/proposals/{job.pk}/").status_code == 404
