"""The plan as a calendar."""

import datetime

import pytest
from blocks_to_test import TEXT, followed
from django.test import Client

from topset.web.pages.plan.proof import rival_told
from topset.web.training import clock
from topset.web.training.models import Lifter, Program, Workout

MONDAY = datetime.date(2026, 11, 23)


@pytest.fixture
def wednesday(monkeypatch: pytest.MonkeyPatch) -> datetime.date:
    """It is Wednesday of the first week."""
    moment = datetime.datetime(2026, 11, 25, 12, tzinfo=datetime.UTC)
    monkeypatch.setattr(clock, "now", lambda _lifter: moment)
    return moment.date()


def begun_on(program: Program, date: datetime.date) -> None:
    moment = datetime.datetime.combine(date, datetime.time(), datetime.UTC)
    Program.objects.filter(pk=program.pk).update(created=moment)


def lifted(lifter: Lifter, date: datetime.date, title: str, line: str) -> None:
    Workout.objects.create(
        lifter=lifter,
        session=f"free {date}",
        date=date,
        title=title,
        entry=f'{date} "{title}" week 1\n{line}',
    )


def page(client: Client, address: str = "/plan/") -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_who_has_no_program_is_asked_to_begin(as_owner: Client, lifter: Lifter) -> None:
    assert "No program yet" in page(as_owner)


def test_sessions_stand_with_their_sets_and_lead_to_their_pages(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = page(as_owner)
    assert '<a class="day-link" href="/sessions/1/mon/">Squat</a>' in shown
    assert "Back Squat</a> <span>3 \N{MULTIPLICATION SIGN} 4-6</span>" in shown
    assert shown.count("data-week-section") == 4


def test_the_deload_is_marked(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = page(as_owner)
    assert '<span class="chip">deload</span>' in shown.partition('id="week-4"')[2]
    assert '<span class="chip">deload</span>' not in shown.partition('id="week-4"')[0]


def test_what_was_done_is_ticked_and_today_is_marked(
    as_owner: Client, lifter: Lifter, wednesday: datetime.date
) -> None:
    begun_on(followed(lifter), MONDAY)
    lifted(lifter, MONDAY, "Squat", "Back Squat: 100kg x5, x5, x5")
    shown = page(as_owner)
    monday, _, rest = shown.partition("Press</a></p>")
    assert monday.count("chip-good") == 2  # this week, done
    assert "done</span>" in monday
    assert "next</span>" in rest.partition("Pull</a>")[0]
    assert shown.count('aria-current="date"') == 1
    assert "<b>25</b>" in shown.partition('aria-current="date"')[2].partition("</li>")[0]


def test_a_week_that_begins_after_this_one_is_not_called_this_week(
    as_owner: Client, lifter: Lifter, wednesday: datetime.date
) -> None:
    """Its sessions are done: the next week is shown first, and today's is still this one."""
    begun_on(followed(lifter), MONDAY)
    for nth, line in enumerate(("Back Squat: 100kg x5", "Bench Press: 80kg x5", "Deadlift: 120kg x5")):
        lifted(lifter, MONDAY + datetime.timedelta(days=nth), ("Squat", "Press", "Pull")[nth], line)
    first, _, second = page(as_owner).partition('id="week-2"')
    assert "is-shown" in first[-80:]
    assert "this week" in first
    assert "this week" not in second


def test_a_session_done_later_is_told_with_its_day(
    as_owner: Client, lifter: Lifter, wednesday: datetime.date
) -> None:
    begun_on(followed(lifter), MONDAY)
    lifted(lifter, MONDAY + datetime.timedelta(days=1), "Squat", "Back Squat: 100kg x5, x5, x5")
    assert "done Tue 24 Nov" in page(as_owner)


def test_what_was_done_of_it_before_it_was_kept_here_counts(
    as_owner: Client, lifter: Lifter, wednesday: datetime.date
) -> None:
    program = followed(lifter)
    begun_on(program, wednesday)
    lifted(lifter, MONDAY, "Squat", "Back Squat: 100kg x5, x5, x5")
    assert "done</span>" not in page(as_owner)
    lifter.workouts.update(program=program)
    assert "done</span>" in page(as_owner)


def test_what_was_passed_over_is_said(as_owner: Client, lifter: Lifter, wednesday: datetime.date) -> None:
    begun_on(followed(lifter), MONDAY)
    lifted(lifter, wednesday, "Press", "Bench Press: 80kg x5, x5, x5, x5")
    assert "not done</span>" in page(as_owner)


def test_a_program_that_nobody_began_has_no_dates(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = page(as_owner)
    assert "this week" not in shown
    assert 'aria-current="date"' not in shown


def test_a_phone_shows_the_week_that_is_asked_for(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert 'block-week is-shown" data-week-section="1"' in page(as_owner)
    assert 'block-week is-shown" data-week-section="3"' in page(as_owner, "/plan/?week=3")
    assert 'block-week is-shown" data-week-section="4"' in page(as_owner, "/plan/?week=99")
    assert 'block-week is-shown" data-week-section="1"' in page(as_owner, "/plan/?week=x")


def test_the_proof_is_told_in_words(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = page(as_owner)
    assert "no plan for you can be better by more than 3.0 %" in shown
    assert "It was compared with 3 other splits." in shown
    assert "The next best split, upper, lower, is worth 1.2 % less." in shown


@pytest.mark.parametrize(
    ("alike", "words"),
    [
        (True, "is as good: the 2.2 % between the two are less"),
        (False, "is worth 2.2 % more, which the search"),
    ],
)
def test_a_split_that_is_hardly_better_is_not_told_to_be_better(alike: bool, words: str) -> None:
    assert words in rival_told({"split": "upper, lower", "cost": -0.022, "least": -0.03, "alike": alike})


def short(severity: str, message: str) -> dict[str, object]:
    return {"code": "VOL101", "message": message, "remedy": "", "cites": ["C5"], "severity": severity}


def test_what_one_can_do_without_is_folded_away_and_no_code_is_told(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    program.proof["unmet"] = [
        short("warning", "Chest starts 3 sets below."),
        short("info", "Calves get none."),
        short("info", "Traps get none."),
    ]
    program.save()
    told = page(as_owner).partition('id="proof"')[2].partition("</section>")[0]
    large, _, small = told.partition("2 smaller things fall short")
    assert "Chest starts" in large
    assert "Calves" not in large
    assert "Calves" in small
    assert "Traps" in small
    assert "VOL101" not in told


def test_a_program_of_ones_own_claims_no_proof(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter, planned=False)
    assert "How good this plan is" not in page(as_owner)


def test_sets_stand_beside_their_landmarks(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert "too few</span>" in page(as_owner)  # of calves there are none


def test_a_deload_is_not_judged_by_the_landmarks(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = page(as_owner, "/plan/?week=4")
    assert "too few" not in shown
    assert "not judged</span>" in shown
    assert "A deload is meant to hold few sets" in shown
    assert "not judged</span>" not in page(as_owner, "/plan/?week=3")


def test_a_text_that_cannot_be_understood_leads_to_the_text(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter, TEXT.replace("Bench Press", "Bnech Prs"))
    assert 'href="/plan/text/"' in page(as_owner)


def test_titles_are_escaped(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter, TEXT.replace('"Press"', '"<b>Press"'))
    assert "&lt;b&gt;Press" in page(as_owner)


def test_a_stranger_sees_none_of_it(as_owner: Client, as_stranger: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert "Three days" not in page(as_stranger)
