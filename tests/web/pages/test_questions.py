"""From the first question to a plan that is followed, without a script."""

import datetime
from typing import Any

import pytest
from blocks_to_test import TEXT
from django.test import Client

from topset.app.init import choices
from topset.web.answers.steps import STEPS
from topset.web.answers.steps.block import first_start
from topset.web.answers.steps.goal import GOALS, LEVELS
from topset.web.answers.steps.gym import NAMES, POUNDS
from topset.web.jobs.asking import MOST, ask
from topset.web.jobs.models import Job, State
from topset.web.jobs.work import Work
from topset.web.jobs.worker import claim, do, work_once
from topset.web.training import athletes, offers, programs
from topset.web.training.models import Lifter

ANSWERS: dict[str, dict[str, Any]] = {
    "goal": {"goal": "strength", "level": "intermediate"},
    "days": {"on_mon": "on", "minutes_mon": "45", "on_thu": "on", "minutes_thu": "60"},
    "gym": {
        "place": "garage_rack",
        "unit": "kg",
        "bar": "15",
        "plates": "20 x2, 10, 1.25 x1",
    },
    "maxes": {},
    "body": {"priority_0": "back", "hurts": ["knee"], "body_mass": "82,5"},
    "safety": {"guards": ["safeties"], "technique": ["Bench Press"]},
    "block": {"weeks": "4"},
}


pytestmark = pytest.mark.usefixtures("silent_workers")


def answer(client: Client, name: str, **more: object) -> Any:
    page = client.get(f"/start/questions/{name}/")
    assert page.status_code == 200, page
    form = page.context["form"]
    sent = {f: form[f].value() for f in form.fields if form[f].value() not in (None, False, "")}
    return client.post(f"/start/questions/{name}/", {**({} if name == "days" else sent), **more})


def test_a_lifter_goes_from_questions_to_a_plan(as_owner: Client, lifter: Lifter) -> None:
    assert as_owner.get("/").headers["Location"] == "/start/"
    assert b"/start/questions/goal/" in as_owner.get("/start/").content
    for name in STEPS:
        answered = answer(as_owner, name, **ANSWERS[name])
        assert answered.status_code == 302, (name, answered.context["form"].errors)
    job = Job.objects.get()
    assert answered.headers["Location"] == f"/jobs/{job.pk}/"
    text = job.asked["athlete"]
    for line in (
        'goal = "strength"',
        'body_mass = "82.5 kg"',
        'bar = "15 kg"',
        "mon = 45",
        'hurts = ["knee"]',
        "weeks = 4",
    ):
        assert line in text
    waiting = as_owner.get(f"/jobs/{job.pk}/")
    assert b'http-equiv="refresh"' in waiting.content
    assert work_once()
    job.refresh_from_db()
    assert job.state == State.DONE, job.result
    assert programs.active(lifter) is None
    page = as_owner.get(f"/jobs/{job.pk}/").content.decode()
    assert "Proven" in page
    assert "Use this plan" in page
    assert as_owner.post(f"/jobs/{job.pk}/use/").headers["Location"] == "/"
    program = programs.active(lifter)
    assert program
    assert program.proof["pages"]
    lifter.refresh_from_db()
    assert lifter.athlete == text


STRONG: dict[str, dict[str, object]] = {
    "goal": {"goal": "strength", "level": "advanced", "unit": "kg"},
    "maxes": {"load_0": "200", "reps_0": "1", "load_1": "140", "reps_1": "1"},
    "safety": {"guards": ["safeties"], "technique": ["Back Squat"]},
}


def offered(client: Client, **more: dict[str, object]) -> str:
    for name in ("goal", "maxes", "safety"):
        answer(client, name, **(STRONG[name] | more.get(name, {})))
    return str(client.get("/start/questions/block/").content.decode())


def test_top_sets_with_back_offs_are_offered_to_who_may_lift_them(as_owner: Client, lifter: Lifter) -> None:
    shown = offered(as_owner)
    assert "Which lifts as a top set with back-offs?" in shown
    assert 'name="back_offs" value="Back Squat"' in shown
    assert 'value="Bench Press"' not in shown
    answer(as_owner, "block", back_offs=["Back Squat"])
    text = Job.objects.get().asked["athlete"]
    assert 'back_offs = ["Back Squat"]' in text
    assert "back_offs" in as_owner.get("/start/questions/block/").context["form"].fields


def test_no_top_sets_are_offered_to_beginners_nor_without_technique(as_owner: Client, lifter: Lifter) -> None:
    assert "back-offs" not in offered(as_owner, goal={"level": "beginner"})
    assert "back-offs" not in offered(as_owner, safety={"technique": []})


ATHLETE = 'gym = "commercial"\n\n[days]\nmon = 60\nthu = 60\n'


def test_a_search_that_is_stopped_gives_the_best_so_far(
    as_owner: Client, lifter: Lifter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(self: Work, **_: object) -> None:
        self.halt.ask()

    monkeypatch.setattr(Work, "tell", stop)
    job = ask(lifter, "plan", {"athlete": ATHLETE})
    claimed = claim()
    assert claimed
    as_owner.post(f"/jobs/{job.pk}/cancel/")
    do(claimed)
    job.refresh_from_db()
    assert job.state == State.CANCELLED
    assert "Use this plan" in as_owner.get(f"/jobs/{job.pk}/").content.decode()
    assert "when you stopped the search" in as_owner.get(f"/jobs/{job.pk}/").content.decode()
    as_owner.post(f"/jobs/{job.pk}/use/")
    assert programs.active(lifter)


def test_a_search_that_waits_can_be_stopped(as_owner: Client, lifter: Lifter) -> None:
    job = ask(lifter, "plan", {"athlete": ATHLETE})
    as_owner.post(f"/jobs/{job.pk}/cancel/")
    assert "Stopped before a plan was found" in as_owner.get(f"/jobs/{job.pk}/").content.decode()
    assert not work_once()


def test_what_failed_says_so_and_can_be_tried_again(as_owner: Client, lifter: Lifter) -> None:
    job = ask(lifter, "plan", {"athlete": ATHLETE})
    Job.objects.update(state=State.FAILED, result={"error": "failed"})
    assert "The search for a plan failed" in as_owner.get(f"/jobs/{job.pk}/").content.decode()
    again = as_owner.post(f"/jobs/{job.pk}/again/").headers["Location"]
    assert str(job.pk) not in again
    assert Job.objects.filter(state=State.QUEUED).get().asked == {"athlete": ATHLETE, "was": ""}


@pytest.mark.parametrize("meanwhile", [True, False])
def test_settings_that_were_changed_after_a_plan_was_asked_for_stay(
    as_owner: Client, lifter: Lifter, *, meanwhile: bool
) -> None:
    job = ask(lifter, "plan", offers.wanted(lifter, ATHLETE))
    Job.objects.update(state=State.DONE, result={"athlete": ATHLETE, "text": TEXT, "proof": {}})
    newer = ATHLETE.replace("60", "90")
    if meanwhile:
        athletes.write(lifter, newer)
    as_owner.post(f"/jobs/{job.pk}/use/")
    lifter.refresh_from_db()
    assert lifter.athlete == (newer if meanwhile else ATHLETE)
    assert programs.active(lifter)


def test_asking_twice_makes_one_job(lifter: Lifter) -> None:
    assert ask(lifter, "plan", {"athlete": ATHLETE}) == ask(lifter, "plan", {"athlete": ATHLETE})


def test_who_asks_for_too_much_is_led_to_what_can_be_stopped(as_owner: Client, lifter: Lifter) -> None:
    waiting = [ask(lifter, "why_not", {"wish": f"{n} days"}) for n in range(MOST)]
    answer = as_owner.post("/plan/why-not/", {"wish": "6 days"}, follow=True)
    assert "5 things that you asked for are not done yet" in answer.content.decode()
    assert f'action="/jobs/{waiting[0].pk}/cancel/"' in answer.content.decode()
    as_owner.post(f"/jobs/{waiting[0].pk}/cancel/")
    as_owner.post("/plan/why-not/", {"wish": "6 days"})
    assert Job.objects.filter(state=State.QUEUED).count() == MOST


@pytest.mark.parametrize(
    ("kind", "asked", "address"),
    [
        ("why_not", {"wish": "4 days"}, "/plan/why-not/"),
        ("move_day", {}, "/plan/proposals/"),
        ("replan", {}, "/replan/"),
    ],
)
def test_every_long_job_shows_how_far_it_is_and_can_be_stopped(
    as_owner: Client, lifter: Lifter, kind: str, asked: dict[str, object], address: str
) -> None:
    job = ask(lifter, kind, asked)
    assert as_owner.get(f"/jobs/{job.pk}/").headers["Location"] == f"{address}{job.pk}/"
    page = as_owner.get(f"{address}{job.pk}/").content.decode()
    assert f'data-job="{job.pk}"' in page
    assert "Waiting for its turn" in page
    assert "topset/job.js" in page
    stopped = as_owner.post(f"/jobs/{job.pk}/cancel/", follow=True).content.decode()
    assert f'data-job="{job.pk}"' not in stopped
    assert Job.objects.get().state == State.CANCELLED


def test_a_job_that_is_to_end_says_so(as_owner: Client, lifter: Lifter) -> None:
    job = ask(lifter, "why_not", {"wish": "4 days"})
    claim()
    Job.objects.update(progress={"best": 1.0, "bound": 1.25, "gap": 0.25})
    page = as_owner.get(f"/plan/why-not/{job.pk}/").content.decode()
    assert "Looking for better plans" in page.partition('role="status"')[2]
    assert 'aria-valuenow="75"' in page
    as_owner.post(f"/jobs/{job.pk}/cancel/")
    page = as_owner.get(f"/plan/why-not/{job.pk}/").content.decode()
    assert '<b data-search-text="status" role="status">Stopping</b>' in page


def test_an_import_shows_how_many_sessions_are_taken(as_owner: Client, lifter: Lifter) -> None:
    job = ask(lifter, "import_log", {"take": True})
    Job.objects.update(state=State.RUNNING, progress={"done": 50, "of": 1200})
    page = as_owner.get(f"/jobs/{job.pk}/").content.decode()
    assert 'max="1200" value="50"' in page
    assert "data-job-bar" in page


def test_a_plan_that_is_taken_twice_is_one_program_and_replaces_nothing_unasked(
    as_owner: Client, lifter: Lifter
) -> None:
    older = programs.begin(lifter, 'program "Older"\n\nweek 1\nday mon\nBack Squat: 3x5 @75%\n')
    job = ask(lifter, "plan", {"athlete": ATHLETE})
    result = {
        "athlete": ATHLETE,
        "text": older.text.replace("Older", "Newer"),
        "proof": {"gap": 0.03, "splits": 1},
    }
    Job.objects.update(state=State.DONE, result=result)
    page = as_owner.get(f"/jobs/{job.pk}/").content.decode()
    assert "You follow “Older” now" in page
    assert programs.active(lifter) == older
    for _ in range(2):
        as_owner.post(f"/jobs/{job.pk}/use/")
    assert lifter.programs.count() == 2
    active = programs.active(lifter)
    assert active
    assert active.title == "Newer"


def test_every_goal_level_and_gym_has_words() -> None:
    assert set(GOALS) == set(choices().goals)
    assert set(LEVELS) == set(choices().levels)
    assert set(NAMES) == {name for name in choices().gyms if not name.endswith(POUNDS)}


@pytest.mark.parametrize(
    ("day", "first"),
    [("2026-11-23", "2026-11-23"), ("2026-11-25", "2026-11-23"), ("2026-11-28", "2026-11-30")],
)
def test_the_first_week_is_this_one_as_long_as_it_has_a_day_left(day: str, first: str) -> None:
    assert first_start(datetime.date.fromisoformat(day), ["mon", "fri"]).isoformat() == first


def gym_of(client: Client, language: str, **more: str) -> Any:
    """The gym as it was answered; the answer where that was refused."""
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    got = answer(client, "gym", place="garage_rack", unit="kg", **more)
    return client.session["answers"]["gym"] if got.status_code == 302 else got


@pytest.mark.parametrize("language", ["de-DE", "en-US"])
@pytest.mark.parametrize(
    "written",
    [
        "20 10 5 5",
        "20 kg; 10kg;5 x2",
        "20 x1, 10, 5 \N{MULTIPLICATION SIGN} 2",
        "20/10/5/5",
        "20x1 10x1 5x2",
        "20 + 10, 5 and 5",
    ],
)
def test_plates_are_read_as_they_are_usually_listed(
    as_owner: Client, lifter: Lifter, written: str, language: str
) -> None:
    gym = gym_of(as_owner, language, plates=written)
    assert gym["plates"] == {"20 kg": 1, "10 kg": 1, "5 kg": 2}


def test_decimal_commas_of_plates_are_those_of_the_language(as_owner: Client, lifter: Lifter) -> None:
    assert gym_of(as_owner, "de", plates="2,5 x2, 1,25, 1.5")["plates"] == {
        "2.5 kg": 2,
        "1.25 kg": 1,
        "1.5 kg": 1,
    }
    assert gym_of(as_owner, "en-US", plates="20,10,5")["plates"] == {"20 kg": 1, "10 kg": 1, "5 kg": 1}


@pytest.mark.parametrize("written", ["8 12 16", "8; 12; 16 kg", "8, 12, 16"])
def test_dumbbells_are_a_list_or_a_range(as_owner: Client, lifter: Lifter, written: str) -> None:
    assert gym_of(as_owner, "de", dumbbells=written)["dumbbells"] == ["8 kg", "12 kg", "16 kg"]
    assert gym_of(as_owner, "de", dumbbells="2-30 by 2,5")["dumbbells"] == "2-30 by 2.5"


@pytest.mark.parametrize(
    ("language", "written", "wrong", "quarter"),
    [
        ("de", "20,10,5", "20,10,5", "1,25"),
        ("en", "20, many", "many", "1.25"),
        ("en", "10, 2x20kg", "2x20kg", "1.25"),
    ],
)
def test_plates_that_are_none_are_refused_with_an_example(
    as_owner: Client, lifter: Lifter, language: str, written: str, wrong: str, quarter: str
) -> None:
    refused = gym_of(as_owner, language, plates=written)
    assert 'role="alert"' in refused.content.decode().partition("<form")[0]
    assert '<a href="#id_plates">' in refused.content.decode()
    errors = refused.context["form"].errors["plates"]
    assert errors == [f"“{wrong}” is no weight. Write plates as 20 x2, 10 x1, {quarter} x1."]
