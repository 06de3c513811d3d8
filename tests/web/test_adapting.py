"""A program is adapted once to everything that was lifted, and to nothing that is not over."""

import datetime
import uuid

import pytest
from django.test import Client

from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.training import programs
from topset.web.training.adapting import changes_since, remarks_on, up_to_date
from topset.web.training.events import Tap, take
from topset.web.training.following import Following, following
from topset.web.training.models import Event, Lifter, Program

FAILED = ("60kg x6 @RIR0", "60kg x5 @RIR0", "60kg x4 @RIR0")


def lift(
    lifter: Lifter,
    program: Program,
    *,
    finished: bool = True,
    days_ago: int = 0,
    sets: tuple[str, str, str] = FAILED,
) -> None:
    now = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=days_ago)
    texts = dict(zip(("1.3", "1.4", "1.5"), sets, strict=True)) | (
        {"finished": "finished"} if finished else {}
    )
    key = f"{program.pk}/1/mon"
    taps = [
        Tap(uuid.uuid4(), key, now.date(), slot, text, now, "Bench Press", title="Squat and press", week=1)
        for slot, text in texts.items()
    ]
    take(lifter, taps)


def looked_at(lifter: Lifter) -> Following:
    program = programs.active(lifter)
    assert program is not None
    return up_to_date(following(lifter, program))


def test_nothing_is_adapted_before_anything_is_over(lifter: Lifter, program: Program) -> None:
    lift(lifter, program, finished=False)
    now = looked_at(lifter)
    assert (now.program.version, now.program.adapted) == (1, "")
    assert changes_since(now.program, now.mine) == []


def test_a_session_that_nobody_finished_is_over_the_next_day(lifter: Lifter, program: Program) -> None:
    lift(lifter, program, finished=False, days_ago=1)
    assert "@{70 52.5}kg" in looked_at(lifter).program.text


def test_looking_again_changes_nothing(lifter: Lifter, program: Program) -> None:
    lift(lifter, program)
    first = looked_at(lifter)
    assert (first.program.version, len(changes_since(first.program, first.mine))) == (2, 1)
    again = looked_at(lifter)
    assert (again.program.version, again.program.text) == (2, first.program.text)


def test_a_session_that_was_easier_than_asked_is_told_to_be(
    as_owner: Client, lifter: Lifter, program: Program
) -> None:
    lift(lifter, program, days_ago=1, sets=("70kg x8 @RIR5", "70kg x8 @RIR5", "70kg x8 @RIR5"))
    shown = as_owner.get("/").content.decode()
    assert "Nothing changed, and why" in shown
    assert "easier than asked, every set had 3 reps or more beyond it" in shown


def test_a_load_that_stays_is_no_change(lifter: Lifter, program: Program) -> None:
    day = datetime.datetime.now(datetime.UTC)
    key = f"{program.pk}/1/mon"
    sets = {"2.0": "40kg x10 @RIR1", "2.1": "40kg x10 @RIR1", "finished": "finished"}
    take(
        lifter,
        [
            Tap(uuid.uuid4(), key, day.date(), slot, text, day, "Leg Curl", title="Squat and press", week=1)
            for slot, text in sets.items()
        ],
    )
    now = looked_at(lifter)
    assert "@40kg @RIR1" in now.program.text
    assert "ADP102" not in {each["code"] for each in changes_since(now.program, now.mine)}
    assert "ADP102" in {each["code"] for each in remarks_on(now.program)}


def test_a_hand_that_undoes_a_change_is_not_overruled(lifter: Lifter, program: Program) -> None:
    before = program.text
    lift(lifter, program)
    now = looked_at(lifter)
    programs.change(now.program, before, now.program.version, "hand")
    assert looked_at(lifter).program.text == before


def test_a_set_that_was_corrected_adapts_anew(lifter: Lifter, program: Program) -> None:
    lift(lifter, program)
    mark = looked_at(lifter).program.adapted
    event = Event.objects.get(text=FAILED[0])
    key = f"{program.pk}/1/mon"
    other = Tap(
        uuid.uuid4(), key, event.workout.date, "1.3", "60kg x7", event.at, "Bench Press", replaces=(event.id,)
    )
    take(lifter, [other])
    assert looked_at(lifter).program.adapted not in ("", mark)


def test_who_changes_the_text_at_the_same_moment_keeps_the_change(
    monkeypatch: pytest.MonkeyPatch, lifter: Lifter, program: Program
) -> None:
    lift(lifter, program)
    late = following(lifter, Program.objects.get(pk=program.pk))
    edited = program.text.replace("75min", "80min")
    programs.change(program, edited, 1, "hand")
    assert up_to_date(late).program.text == edited
    text = looked_at(lifter).program.text
    assert "80min" in text
    assert "@{70 52.5}kg" in text


def test_what_belongs_to_another_program_counts_for_no_session(lifter: Lifter, program: Program) -> None:
    lift(lifter, program)
    programs.begin(lifter, program.text)
    now = looked_at(lifter)
    assert now.program.version == 1
    due = now.due()
    assert not isinstance(due, tuple)
    assert due.which is not None
    assert (due.which.week, due.which.weekday) == (1, "mon")


def test_the_end_of_a_session_has_the_program_adapted_in_the_background(
    lifter: Lifter, program: Program
) -> None:
    lift(lifter, program)
    assert work_once()
    program.refresh_from_db()
    assert (program.version, Job.objects.get().result["changed"]) == (2, True)
    assert looked_at(lifter).program.version == 2


def test_sets_of_a_session_that_goes_on_ask_for_nothing(lifter: Lifter, program: Program) -> None:
    lift(lifter, program, finished=False)
    assert not Job.objects.exists()


def test_two_sessions_that_come_at_once_are_adapted_to_once(lifter: Lifter, program: Program) -> None:
    lift(lifter, program, days_ago=1)
    lift(lifter, program)
    assert Job.objects.count() == 1


def test_who_follows_no_program_has_nothing_adapted(lifter: Lifter, program: Program) -> None:
    lift(lifter, program)
    program.delete()
    lift(lifter, program, days_ago=1)
    assert work_once()
    assert Job.objects.get().result == {}
