"""Why an exercise is in the plan, and why something else is not."""

import pytest
from blocks_to_test import ATHLETE, followed
from django.test import Client

from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.pages.plan.answers import details, head
from topset.web.training.models import Lifter
from topset.web.training.programs import change

pytestmark = pytest.mark.usefixtures("silent_workers")

SQUAT = "/plan/why/?exercise=Back+Squat&day=mon"


def test_what_the_planner_recorded_is_told_with_its_sources(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = as_owner.get(SQUAT).content.decode()
    assert "Why it is there" in shown
    assert "Works quads" in shown
    assert "<dt>C5</dt>" in shown
    assert "no reason was recorded" not in shown


def test_of_a_text_that_was_changed_since_that_is_said(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    change(program, program.text.replace("4x4-6", "3x4-6"), 1, "lifter")
    assert "as it was first written" in as_owner.get(SQUAT).content.decode()


def test_of_a_program_that_nobody_planned_what_is_known_is_told(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter, planned=False)
    shown = as_owner.get(SQUAT).content.decode()
    assert "no reason was recorded" in shown
    assert "What it works" in shown
    assert ">quads</span>" in shown


def test_what_can_stand_in_is_in_the_gym_and_spares_what_hurts(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert "Leg Press" in stand_ins(as_owner)
    lifter.athlete = ATHLETE.replace('"commercial"', '"garage_rack"').replace(
        "[days]", 'hurts = ["shoulder"]\n\n[days]', 1
    )
    lifter.save()
    there = stand_ins(as_owner)
    assert there
    assert "Leg Press" not in there
    assert "Pause Squat" not in there


def stand_ins(client: Client) -> str:
    shown = client.get(SQUAT).content.decode()
    return shown.partition("What can stand in for it:")[2].partition("</p>")[0]


@pytest.mark.parametrize("query", ["exercise=Back+Squat&day=tue", "exercise=Nothing&day=mon", "day=x", ""])
def test_what_is_not_in_the_plan_has_no_reasons(as_owner: Client, lifter: Lifter, query: str) -> None:
    followed(lifter)
    assert as_owner.get(f"/plan/why/?{query}").status_code == 404


def answered(client: Client, wish: str) -> str:
    answer = client.post("/plan/why-not/", {"wish": wish})
    assert work_once()
    return client.get(answer.headers["Location"]).content.decode()


def test_a_wish_is_answered_with_its_cost(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = answered(as_owner, "no Back Squat")
    assert "plan" in shown.partition('class="lead">')[2].partition("</p>")[0]
    assert "Split then:" in shown
    assert 'href="/settings/questions/body/#id_avoid"' in shown
    assert "avoid = " not in shown


def test_a_wish_that_is_not_understood_is_said_to_be(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert "is not understood" in answered(as_owner, "the moon")


def test_no_wish_is_no_work(as_owner: Client, lifter: Lifter) -> None:
    assert as_owner.post("/plan/why-not/", {"wish": "  "}).status_code == 302
    assert not Job.objects.exists()


def test_nobody_can_be_planned_for_without_an_athlete(as_owner: Client, lifter: Lifter) -> None:
    assert "Answer some questions" in answered(as_owner, "4 days")


def test_a_stranger_finds_no_answer(as_stranger: Client, lifter: Lifter) -> None:
    job = Job.objects.create(lifter=lifter, kind="why_not", asked={"wish": "4 days"})
    assert as_stranger.get(f"/plan/why-not/{job.pk}/").status_code == 404


def verdict(**said: object) -> dict[str, object]:
    plain = {"possible": True, "cost": 0.0, "least": 0.0, "gain": 0.0, "split": "full body", "changes": []}
    return {**plain, **said}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({}, "It costs nothing: a plan with it is as good."),
        ({"possible": False}, "Not possible."),
        ({"possible": None}, "Neither a plan with it nor a proof that there is none was found in time."),
        ({"cost": -0.05}, "The plan would be better by 5.0 %."),
        (
            {"cost": -0.01},
            "The plan would be better by 1.0 %, within the 3.0 % that the search for the plan left open.",
        ),
        (
            {"cost": 0.0499, "least": 0.02},
            "The plan would be worse by 5.0 % of its expected gain. No plan with it is worse by less than 2.0 %.",
        ),
        (
            {"cost": 0.008, "least": 0.0001},
            (
                "The plan that was found with it is worse by 0.8 % of its expected gain. "
                "It was not proven that any with it must be worse."
            ),
        ),
    ],
)
def test_a_verdict_in_words(said: dict[str, object], words: str) -> None:
    assert head(verdict(**said), 0.03) == words


def test_where_a_cost_comes_from() -> None:
    changes = [
        {"group": "quads", "before": 4.0, "after": 3.0},
        {"group": "chest", "before": 2.0, "after": 2.5},
    ]
    told = list(details(verdict(cost=0.05, gain=0.03, changes=changes)))
    assert told == [
        "Of that \N{MINUS SIGN}3.0 % by growth and strength, \N{MINUS SIGN}2.0 % by what is lacking or less liked.",
        "Split then: full body.",
        "Falls: quads from 4.0 % to 3.0 %.",
        "Rises: chest from 2.0 % to 2.5 %.",
    ]


def test_the_address_of_a_wish_leads_to_its_form_again(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert as_owner.post("/plan/why-not/", {"wish": " "})["Location"] == "/plan/#wish"
    led = as_owner.get("/plan/why-not/", follow=True)
    assert led.status_code == 200
    assert 'id="wish"' in led.content.decode()
