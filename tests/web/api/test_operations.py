"""What the operations do beside what their description says."""

import json
from typing import Any

import pytest
from django.test import Client
from things import PROGRAM, Things

from topset.web import counter
from topset.web.jobs.models import Job, State
from topset.web.training import programs
from topset.web.training.models import Lifter, Program, Workout

JSON = "application/json"


def put(client: Client, program: Program, text: str, match: str) -> Any:
    where = f"/api/v1/programs/{program.pk}"
    return client.put(where, {"text": text}, JSON, headers={"If-Match": match})


def test_a_text_with_mistakes_is_refused_with_the_places(as_owner: Client) -> None:
    answer = as_owner.post("/api/v1/programs", {"text": "day mon\nBack Squat: 3x"}, JSON)
    assert answer.status_code == 422
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["reasons"][0]["place"]["line"] == 2


def test_what_is_wrong_with_a_request_says_where(as_owner: Client) -> None:
    answer = as_owner.post("/api/v1/check", {"text": 5}, JSON)
    assert answer.status_code == 422
    assert answer.json()["wrong"][0]["at"].endswith("/text")


def test_a_program_is_changed_at_the_version_that_is_named(as_owner: Client, things: Things) -> None:
    text = PROGRAM.replace("3x5", "4x5")
    answer = put(as_owner, things.program, text, '"2"')
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"3"')
    assert "4x5" in as_owner.get(f"/api/v1/programs/{things.program.pk}").json()["text"]


def test_a_version_that_was_compressed_on_its_way_is_known(as_owner: Client, things: Things) -> None:
    assert put(as_owner, things.program, PROGRAM, 'W/"2"').status_code == 200


def test_a_program_that_was_changed_meanwhile_stays(as_owner: Client, things: Things) -> None:
    answer = put(as_owner, things.program, PROGRAM, '"1"')
    assert answer.status_code == 412
    things.program.refresh_from_db()
    assert (things.program.version, "5x5" in things.program.text) == (2, True)


def test_one_program_is_followed_at_a_time(as_owner: Client, things: Things, lifter: Lifter) -> None:
    other = programs.begin(lifter, PROGRAM)
    assert as_owner.post(f"/api/v1/programs/{things.program.pk}/activate").json()["active"]
    other.refresh_from_db()
    assert not other.active


def test_a_list_comes_in_parts(as_owner: Client, lifter: Lifter) -> None:
    made = [str(programs.begin(lifter, PROGRAM).pk) for _ in range(5)]
    parts = [as_owner.get(f"/api/v1/programs?limit=2&offset={at}").json() for at in (0, 2, 4)]
    assert {part["count"] for part in parts} == {5}
    assert [each["id"] for part in parts for each in part["items"]] == made[::-1]
    assert as_owner.get("/api/v1/programs?limit=101").status_code == 422


def test_a_plan_is_a_job(as_owner: Client, things: Things) -> None:
    answer = as_owner.post("/api/v1/plan", {}, JSON)
    assert answer.status_code == 202
    job = as_owner.get(answer.headers["Location"]).json()
    assert (job["kind"], job["state"]) == ("plan", "queued")


def test_whoever_said_nothing_of_themselves_cannot_be_planned_for(as_owner: Client) -> None:
    assert as_owner.post("/api/v1/plan", {}, JSON).status_code == 409


def test_an_athlete_with_mistakes_is_refused_with_the_places(as_owner: Client) -> None:
    answer = as_owner.post("/api/v1/plan", {"athlete": "days = 3"}, JSON)
    assert answer.status_code == 422
    assert answer.json()["reasons"]


def test_not_many_jobs_wait_for_one_lifter(as_owner: Client, things: Things) -> None:
    said = [as_owner.post("/api/v1/why-not", {"wish": f"{n} days"}, JSON).status_code for n in range(6)]
    assert said == [202] * 4 + [409] * 2
    Job.objects.update(state=State.DONE, ended=things.job.created)
    assert as_owner.post("/api/v1/why-not", {"wish": "4 days"}, JSON).status_code == 202


def test_why_is_told_of_what_is_named(as_owner: Client, things: Things) -> None:
    where = f"/api/v1/programs/{things.program.pk}/why?words="
    assert len(as_owner.get(f"{where}squat").json()[0]["why"]) == 1
    assert as_owner.get(f"{where}bench").json()[0]["why"] == []


def test_a_workout_that_is_removed_can_be_taken_back(as_owner: Client, things: Things) -> None:
    where = f"/api/v1/workouts/{things.workout.pk}"
    assert as_owner.delete(where).status_code == 204
    assert as_owner.get(where).status_code == 404
    assert as_owner.get("/api/v1/metrics").json()["sessions"] == 0
    assert as_owner.post(f"{where}/restore").status_code == 200
    assert as_owner.get("/api/v1/metrics").json()["sessions"] == 1


def test_workouts_of_some_days(as_owner: Client, things: Things) -> None:
    assert as_owner.get("/api/v1/workouts?first=2026-11-20&last=2026-11-20").json()["count"] == 1
    assert as_owner.get("/api/v1/workouts?first=2026-11-21").json()["count"] == 0


def test_a_set_may_be_put_again(as_owner: Client) -> None:
    said = {"session": "free", "date": "2026-11-21", "slot": "0.0", "text": "80kg x5"}
    said |= {"at": "2026-11-21T12:00:00Z", "exercise": "Bench Press"}
    where = "/api/v1/sets/00000000-0000-4000-8000-000000000001"
    answers = [as_owner.put(where, said, JSON) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert Workout.objects.get().entry.endswith("Bench Press: 80kg x5")


def test_a_set_that_cannot_be_read_is_a_problem_with_its_place(as_owner: Client) -> None:
    said = {"session": "free", "date": "2026-11-21", "slot": "0.0", "text": "80kg banana"}
    said |= {"at": "2026-11-21T12:00:00Z", "exercise": "Bench Press"}
    where = "/api/v1/sets/00000000-0000-4000-8000-000000000001"
    refused = as_owner.put(where, said, JSON)
    assert (refused.status_code, refused.headers["Content-Type"]) == (422, "application/problem+json")
    (why,) = refused.json()["reasons"]
    assert why["message"] == '"banana" is not a piece of a set.'
    assert why["remedy"]
    assert why["place"]["column"] == 6
    assert not Workout.objects.exists()
    assert as_owner.put(where, {**said, "text": "80kg x5"}, JSON).status_code == 200


def test_sessions_carry_what_may_be_done(as_owner: Client, things: Things) -> None:
    sessions = as_owner.get(f"/api/v1/programs/{things.program.pk}/sessions?week=2").json()
    assert [each["week"] for each in sessions] == [2, 2]
    assert sessions[0]["exercises"][0]["name"] == "Back Squat"


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [("{", JSON, 400), ("[" * 100_000, JSON, 400), ('"a"', JSON, 422), ("text=a", "text/plain", 415)],
)
def test_bodies_that_are_none(as_owner: Client, body: str, kind: str, status: int) -> None:
    answer = as_owner.generic("POST", "/api/v1/check", body, kind)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")


def test_a_body_that_is_too_large(as_owner: Client) -> None:
    answer = as_owner.post("/api/v1/check", json.dumps({"text": "a" * 6_000_000}), JSON)
    assert answer.status_code == 413


def test_methods_and_addresses_that_are_none(as_owner: Client) -> None:
    answer = as_owner.patch("/api/v1/programs")
    assert answer.status_code == 405
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "POST"}
    assert answer.json()["status"] == 405
    assert as_owner.get("/api/v1/nowhere").json()["status"] == 404


def test_too_many_requests_are_put_off(as_owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("topset.web.counter.time.time", lambda: 1_800_000_010.0)
    said = [as_owner.post("/api/v1/format", {"text": PROGRAM}, JSON) for _ in range(241)]
    assert {answer.status_code for answer in said[:240]} == {200}
    assert said[240].status_code == 429
    assert said[240].headers["Retry-After"] == "50"
    assert as_owner.get("/api/v1/programs").status_code == 200


def test_strangers_of_one_address_are_put_off_and_the_gym_behind_it_is_not(
    as_owner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("topset.web.counter.time.time", lambda: 1_800_000_010.0)
    for _ in range(1200):
        counter.COUNTER.count("address 127.0.0.1")
    answer = Client().get("/api/v1/programs")
    assert (answer.status_code, answer.headers["Content-Type"]) == (429, "application/problem+json")
    assert as_owner.get("/api/v1/programs").status_code == 200
