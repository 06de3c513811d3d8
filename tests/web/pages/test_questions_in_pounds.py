"""Who trains in pounds answers in pounds, and follows a plan whose loads are in pounds and can be loaded."""

from typing import Any

import pytest
from django.test import Client

from topset.catalogue import gyms
from topset.ground.units import GRAMS_PER_POUND, Unit
from topset.methods.expand import expand
from topset.methods.loading import BARS, loadable
from topset.notation import parse
from topset.notation.athlete_file import read_athlete
from topset.web.answers.steps import STEPS
from topset.web.jobs.models import Job, State
from topset.web.jobs.worker import work_once
from topset.web.training import programs
from topset.web.training.models import Lifter

pytestmark = pytest.mark.usefixtures("silent_workers")

ANSWERS: dict[str, dict[str, Any]] = {
    "goal": {"goal": "strength", "level": "intermediate"},
    "days": {"on_mon": "on", "minutes_mon": "60", "on_thu": "on", "minutes_thu": "60"},
    "gym": {"place": "commercial", "unit": "lb"},
    "maxes": {"load_0": "302,5", "reps_0": "3", "load_1": "225", "load_2": "365.5"},
    "body": {"body_mass": "182,5"},
    "safety": {"guards": ["safeties"], "technique": ["Back Squat", "Bench Press", "Deadlift"]},
    "block": {"weeks": "4"},
}
IN_KG = """unit = "kg"
body_mass = 80
gym = "commercial"

[days]
mon = 60
thu = 60

[maxes]
"Back Squat" = 140
"Bench Press" = "100 kg x5"
"""


def answer(client: Client, name: str, **more: object) -> Any:
    form = client.get(f"/start/questions/{name}/").context["form"]
    sent = {f: form[f].value() for f in form.fields if form[f].value() not in (None, False, "")}
    return client.post(f"/start/questions/{name}/", {**({} if name == "days" else sent), **more})


def test_answers_in_pounds_end_in_a_plan_of_loads_that_pounds_can_make(
    as_owner: Client, lifter: Lifter
) -> None:
    for name in STEPS:
        answered = answer(as_owner, name, **ANSWERS[name])
        assert answered.status_code == 302, (name, answered.context["form"].errors)
    job = Job.objects.get()
    for line in (
        'unit = "lb"',
        'gym = "commercial_lb"',
        '"Back Squat" = "302.5 lb x3"',
        'body_mass = "182.5 lb"',
    ):
        assert line in job.asked["athlete"]
    assert work_once()
    job.refresh_from_db()
    assert job.state == State.DONE, job.result
    as_owner.post(f"/jobs/{job.pk}/use/")
    program = programs.active(lifter)
    assert program
    assert "unit lb" in program.text
    assert "kg" not in program.text
    athlete, _ = read_athlete(job.asked["athlete"], "athlete")
    assert athlete
    assert athlete.gym == gyms()["commercial_lb"]
    loads = [
        (work.exercise, load)
        for session in expand(parse(program.text).program, athlete).sessions
        for work in session.works
        for sets in work.sets
        for load in sets.load or ()
        if any(each in BARS for each in work.exercise.equipment)
    ]
    assert loads
    for exercise, load in loads:
        assert load.unit is Unit.LB
        assert load.grams in loadable(exercise, athlete.gym), (exercise.name, load)
    today = as_owner.get("/sessions/1/mon/").content.decode()
    assert " lb" in today
    assert " kg" not in today


def test_loads_of_who_changes_to_pounds_stay_the_same_loads(as_owner: Client, lifter: Lifter) -> None:
    lifter.athlete = IN_KG
    lifter.save()
    assert answer(as_owner, "gym", unit="lb").status_code == 302
    form = as_owner.get("/start/questions/maxes/").context["form"]
    shown = {name: (load.value(), reps.value()) for name, _, load, reps in form.rows() if name}
    assert shown["Back Squat"] == ("308.6", 1)
    assert shown["Bench Press"] == ("220.5", 5)
    assert abs(308.6 * GRAMS_PER_POUND - 140_000) < 50
    assert "80 kg" in as_owner.get("/start/questions/body/").content.decode()
    assert answer(as_owner, "maxes").status_code == 302
    assert as_owner.session["answers"]["maxes"]["Back Squat"] == "308.6 lb"
