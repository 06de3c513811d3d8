"""POST /api/v1/sets: each tap is answered by itself."""

import datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from topset.web.training import programs
from topset.web.training.events import Tap, take
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Event, Lifter, Workout

SETS = "/api/v1/sets"


def tap(nth: int, text: str = "80kg x5", **more: object) -> dict[str, object]:
    return {
        "id": str(UUID(int=nth)),
        "session": "free",
        "date": "2026-11-20",
        "slot": "0.0",
        "exercise": "Bench Press",
        "text": text,
        "at": "2026-11-20T12:00:00Z",
        **more,
    }


def send(client: Client, *taps: object, lifter: str | None = None) -> Any:
    headers = {"X-Lifter": lifter} if lifter else None
    answer = client.post(SETS, list(taps), content_type="application/json", headers=headers)
    return answer.json() if answer.status_code == 200 else answer.status_code


def test_a_tap_is_answered_with_what_holds_now(as_owner: Client, lifter: Lifter) -> None:
    (taken,) = send(as_owner, tap(1))
    lifter.refresh_from_db()
    assert (taken["state"], taken["slot"], taken["revision"]) == ("stored", "0.0", lifter.revision)
    assert [held["text"] for held in taken["held"]] == ["80kg x5"]


def test_a_bad_tap_does_not_block_the_others(as_owner: Client, lifter: Lifter) -> None:
    good, bad, other = send(as_owner, tap(1), tap(2, slot="no such slot!"), tap(3, slot="0.1"))
    assert [each["state"] for each in (good, bad, other)] == ["stored", "refused", "stored"]
    assert "slot" in bad["reason"]
    assert Event.objects.count() == 2


def test_lines_and_signs_that_cannot_be_seen_are_refused(as_owner: Client, lifter: Lifter) -> None:
    answers = send(as_owner, tap(1, "80kg x5\n2026-11-21"), tap(2, "80kg x5\0"), tap(3, exercise="A\nB"))
    assert {each["state"] for each in answers} == {"refused"}
    assert not Workout.objects.exists()


def test_times_without_a_zone_and_dates_that_cannot_be_meant_are_refused(
    as_owner: Client, lifter: Lifter
) -> None:
    answers = send(
        as_owner, tap(1, at="2026-11-20T12:00:00"), tap(2, date="0001-01-01"), tap(3, time="12:00Z")
    )
    assert {each["state"] for each in answers} == {"refused"}


def test_two_that_say_the_same_are_both_told_so_that_both_are_replaced(
    as_owner: Client, lifter: Lifter
) -> None:
    first, second = send(as_owner, tap(1), tap(2))
    assert len(first["held"]) == len(second["held"]) == 2
    send(as_owner, tap(3, "80kg x6", replaces=[each["id"] for each in first["held"]]))
    assert Workout.objects.get().conflicts == 0


def test_sets_of_another_lifter_are_not_taken_for_those_of_who_is_signed_in(
    as_owner: Client, lifter: Lifter, stranger: Any
) -> None:
    assert send(as_owner, tap(1), lifter=str(lifter_of(stranger).pk)) == 409
    assert not Event.objects.exists()
    assert send(as_owner, tap(1), lifter=str(lifter.pk))[0]["state"] == "stored"


def test_an_id_of_somebody_elses_set_is_refused_alone(
    as_owner: Client, lifter: Lifter, as_stranger: Client
) -> None:
    send(as_stranger, tap(1))
    taken, other = send(as_owner, tap(1, "90kg x1"), tap(2))
    assert (taken["state"], taken["held"], other["state"]) == ("refused", [], "stored")


def test_a_request_without_ids_is_refused_as_a_whole(as_owner: Client, lifter: Lifter) -> None:
    assert send(as_owner, {"text": "80kg x5"}) == 422


def test_a_set_takes_few_queries_however_many_there_are(as_owner: Client, lifter: Lifter) -> None:
    session = f"{programs.begin(lifter, 'day mon').pk}/1/mon"
    send(as_owner, *(tap(nth, slot=f"0.{nth}", session=session) for nth in range(1, 20)))
    with CaptureQueriesContext(connection) as said:
        send(as_owner, tap(20, slot="0.20", session=session))
    work = [
        each["sql"]
        for each in said.captured_queries
        if each["sql"].startswith(("SELECT", "INSERT", "UPDATE"))
    ]
    assert len(work) <= 11


def test_the_revision_that_is_told_is_the_one_that_is_kept(as_owner: Client, lifter: Lifter) -> None:
    Lifter.objects.filter(pk=lifter.pk).update(revision=41)
    for _ in range(2):
        (taken,) = send(as_owner, tap(1))
        lifter.refresh_from_db()
        assert taken["revision"] == lifter.revision == 42


def standing(client: Client, known: int = -1, lifter: str | None = None) -> Any:
    headers = {"X-Lifter": lifter} if lifter else None
    answer = client.get(f"{SETS}?session=free&date=2026-11-20&known={known}", headers=headers)
    return answer.json() if answer.status_code == 200 else answer.status_code


def test_what_holds_of_a_session_is_told_to_its_other_devices_once(as_owner: Client, lifter: Lifter) -> None:
    assert standing(as_owner) == {"revision": lifter.revision, "held": {}}
    send(as_owner, tap(1), tap(2, "80kg x6", slot="0.1"), tap(3, "80kg x7", replaces=[str(UUID(int=1))]))
    said = standing(as_owner)
    assert {slot: [each["text"] for each in held] for slot, held in said["held"].items()} == {
        "0.0": ["80kg x7"],
        "0.1": ["80kg x6"],
    }
    assert standing(as_owner, said["revision"]) == {"revision": said["revision"], "held": None}


def test_nobody_elses_session_is_told(as_owner: Client, as_stranger: Client, lifter: Lifter) -> None:
    send(as_owner, tap(1))
    assert standing(as_stranger)["held"] == {}
    assert standing(as_stranger, lifter=str(lifter.pk)) == 409


def test_a_text_that_is_no_set_is_refused_with_its_place_and_those_beside_it_are_not(
    as_owner: Client, lifter: Lifter
) -> None:
    good, bad, fact = send(
        as_owner, tap(1), tap(2, "80kg banana", slot="0.1"), tap(3, "banana", slot="sleep", exercise="")
    )
    assert [each["state"] for each in (good, bad, fact)] == ["stored", "refused", "refused"]
    (why,) = bad["reasons"]
    assert (why["message"], why["place"]["column"]) == ('"banana" is not a piece of a set.', 6)
    assert why["remedy"] in bad["reason"]
    assert Workout.objects.get().entry == "2026-11-20\nBench Press: 80kg x5"


def test_what_is_said_to_be_a_note_is_one(as_owner: Client, lifter: Lifter) -> None:
    (taken,) = send(as_owner, tap(1, "note banana", slot="note", exercise=""))
    assert taken["state"] == "stored"
    assert Workout.objects.get().entry.endswith("\nnote banana")


def test_a_set_of_an_exercise_that_its_program_had_is_kept(as_owner: Client, lifter: Lifter) -> None:
    own = 'exercise "Home Row" pattern squat muscles quads 1\nday mon\nHome Row: 3x5\n'
    program = programs.begin(lifter, own)
    programs.change(program, "day mon\nBench Press: 3x5\n", 1, "lifter")
    mine, unknown = send(as_owner, tap(1, exercise="Home Row"), tap(2, exercise="Nobody's Row"))
    assert [mine["state"], unknown["state"]] == ["stored", "refused"]


def test_what_was_stored_before_it_could_not_be_read_stays_stored(as_owner: Client, lifter: Lifter) -> None:
    take(lifter, [Tap(UUID(int=1), "free", datetime.date(2026, 11, 20), "0.0", "banana", timezone.now())])
    assert send(as_owner, tap(1, "banana"))[0]["state"] == "stored"
