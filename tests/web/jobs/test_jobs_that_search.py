"""Weeks that are planned again tell how far they are, and can be stopped midway."""

import datetime
from collections.abc import Callable

import pytest
from blocks_to_test import TEXT, followed
from django.test import Client

from topset.ground.search import Moment
from topset.web.jobs import searching, worker
from topset.web.jobs.models import Job, State
from topset.web.jobs.work import Work
from topset.web.jobs.worker import work_once
from topset.web.training import clock
from topset.web.training.models import Lifter

pytestmark = pytest.mark.usefixtures("silent_workers")

SUNDAY = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)
Told = list[dict[str, object]]


@pytest.fixture(autouse=True)
def on_sunday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda _lifter: SUNDAY)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """All that jobs tell."""
    found: Told = []
    monkeypatch.setattr(Work, "tell", lambda _self, **progress: found.append(progress))
    return found


@pytest.fixture
def stopped_at_once(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The lifter stops a job as soon as it tells of anything."""

    def stop() -> None:
        def tell(work: Work, **_progress: object) -> None:
            Job.objects.filter(pk=work.job).update(stop=True)
            work.halt.ask()

        monkeypatch.setattr(Work, "tell", tell)

    return stop


def asked(client: Client, **said: object) -> str:
    answer = client.post("/plan/move/", {"week": 2, "day": "mon", "to": "tue", **said})
    assert work_once()
    return answer.headers["Location"]


@pytest.mark.parametrize("kind", ["move", "replan"])
def test_a_week_planned_again_tells_found_bound_and_gap(
    as_owner: Client, lifter: Lifter, told: Told, kind: str
) -> None:
    followed(lifter)
    if kind == "move":
        asked(as_owner)
    else:
        as_owner.post("/replan/", {"missed": "mon"})
        assert work_once()
    assert told
    assert {"best", "bound", "gap", "again", "seconds", "step", "steps"} == set(told[-1])
    assert isinstance(told[-1]["best"], float | int)
    assert told[-1]["bound"] >= told[-1]["best"]  # type: ignore[operator]


@pytest.mark.django_db(transaction=True)
def test_a_week_that_was_stopped_shows_what_was_found_and_can_be_taken(
    as_owner: Client, lifter: Lifter, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = followed(lifter)

    def watching(work: Work) -> Callable[[Moment], None]:
        def stop(moment: Moment) -> None:
            if moment.objective and moment.objective > 0:
                work.halt.ask()  # from a thread of the solver's, which has no business with the database

        return stop

    monkeypatch.setattr(worker, "job_stopped", lambda _job: True)
    monkeypatch.setattr(searching, "watching", watching)
    proposal = asked(as_owner)
    assert Job.objects.get().state == State.CANCELLED
    shown = as_owner.get(proposal).content.decode()
    assert "You stopped the search" in shown
    assert as_owner.post(proposal).status_code == 302
    program.refresh_from_db()
    assert program.text != TEXT


def test_a_move_in_every_week_tells_its_step_and_stops_between_two(
    as_owner: Client, lifter: Lifter, told: Told, stopped_at_once: Callable[[], None]
) -> None:
    program = followed(lifter)
    asked(as_owner, to="wed", weeks="every")
    assert told == [{"step": 1, "steps": 2}, {"step": 2, "steps": 2}]
    stopped_at_once()
    shown = as_owner.get(asked(as_owner, to="thu", weeks="every")).content.decode()
    assert "Stopped" in shown
    assert "Nothing has changed." in shown
    assert "Accept" not in shown
    program.refresh_from_db()
    assert program.text == TEXT


@pytest.mark.parametrize(
    ("progress", "seen"),
    [
        ({}, "Looking for a first plan"),
        ({"best": 100.0, "bound": 120.0, "gap": 0.2}, "Looking for better plans"),
        ({"best": 100.0, "bound": 120.0, "gap": 0.2, "again": 1}, "A rule would be broken"),
    ],
)
def test_the_page_of_a_week_says_how_far_it_is_without_a_script(
    as_owner: Client, lifter: Lifter, progress: dict[str, object], seen: str
) -> None:
    job = Job.objects.create(lifter=lifter, kind="replan", state=State.RUNNING, progress=progress)
    html = as_owner.get(f"/replan/{job.pk}/").content.decode()
    assert seen in html
    assert 'role="progressbar"' in html
    assert ('aria-valuenow="80"' in html) == bool(progress)
    assert ('aria-valuetext="20.0 % gap"' in html) == bool(progress)
    assert 'http-equiv="refresh"' in html


def test_the_page_of_several_searches_says_which_one_it_is(as_owner: Client, lifter: Lifter) -> None:
    progress = {"best": 100.0, "bound": 120.0, "gap": 0.2, "step": 2, "steps": 2}
    job = Job.objects.create(
        lifter=lifter, kind="why_not", state=State.RUNNING, progress=progress, asked={"wish": "4 days"}
    )
    assert (
        "Step 2 of 2: Looking for better plans" in as_owner.get(f"/plan/why-not/{job.pk}/").content.decode()
    )


def test_a_plan_says_how_long_all_of_its_search_took(as_owner: Client, lifter: Lifter, told: Told) -> None:
    followed(lifter)
    as_owner.post("/start/make/")
    assert work_once()
    seconds = next(each["seconds"] for each in told if each.get("explaining"))
    assert Job.objects.get(kind="plan").result["proof"]["seconds"] == seconds
    assert all(seconds >= each["seconds"] for each in told if "seconds" in each)  # type: ignore[operator]
