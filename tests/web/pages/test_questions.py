"""From the first question to a plan that is followed, without a script."""

from typing import Any

import pytest
from django.test import Client

from topset.web.answers.steps import STEPS
from topset.web.jobs.models import Job, State
from topset.web.jobs.worker import work_once
from topset.web.training import programs
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


pytestmark = pytest.mark.usefixtures("no_beats")


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
