"""What another app logged, sent by a client: looked at, then taken or dropped."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from topset.app.import_journal import ImportedJournal, import_journal
from topset.interchange import Options
from topset.web.jobs.models import Job
from topset.web.jobs.tasks import import_log
from topset.web.jobs.worker import work_once
from topset.web.training.models import Lifter, Workout
from topset.web.uploads import stored

pytestmark = pytest.mark.usefixtures("silent_workers", "uploads", "lifter")
JSON = "application/json"
STRONG = b"""Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2025-03-03 18:00:00,Push,45m,Bench Press (Barbell),1,80,5,0,0,,,8
2025-03-05 18:10:00,Legs,50m,Grandpa's Special Thing,1,100,5,0,0,,,
"""


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read in this process: it is quicker."""

    def read(file: Path, given: dict[str, Any], _unwanted: Callable[[], bool]) -> ImportedJournal:
        return import_journal(file.read_bytes(), Options(**given))

    monkeypatch.setattr(import_log, "read_apart", read)


def send(client: Client, content: bytes = STRONG, **said: str) -> Any:
    return client.post("/api/v1/imports", {"file": SimpleUploadedFile("strong.csv", content), **said})


def done(client: Client, accepted: Any) -> Any:
    """What a client reads of the job once it is over."""
    assert accepted.status_code == 202, accepted.content
    assert work_once()
    return client.get(accepted.headers["Location"]).json()


def test_a_file_is_looked_at_and_then_taken(as_owner: Client) -> None:
    looked = done(as_owner, send(as_owner, unit="kg"))
    assert (looked["kind"], looked["result"]["new"]) == ("import_log", 2)
    assert not Workout.objects.exists()
    taken = done(as_owner, as_owner.post(f"/api/v1/imports/{looked['id']}/take"))
    assert taken["result"]["added"] == 2
    assert Workout.objects.count() == 2
    assert not list(stored.folder().iterdir())


def test_what_has_to_be_said_of_a_file_is_said_by_another_look(as_owner: Client) -> None:
    asked = done(as_owner, send(as_owner))
    assert asked["result"]["problems"][0]["code"] == "IMP002"
    said = json.dumps({"unit": "lb", "same": {"Grandpa's Special Thing": "Deadlift"}})
    looked = done(as_owner, as_owner.post(f"/api/v1/imports/{asked['id']}/look", said, JSON))
    assert (looked["result"]["new"], looked["result"]["unknown"]) == (2, [])


def test_nothing_can_be_taken_of_what_was_not_looked_at(as_owner: Client) -> None:
    job = send(as_owner, unit="kg").json()
    answer = as_owner.post(f"/api/v1/imports/{job['id']}/take")
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:topset:problem:nothing-to-take")


def test_a_file_that_is_dropped_is_deleted(as_owner: Client) -> None:
    looked = done(as_owner, send(as_owner, unit="kg"))
    assert as_owner.post(f"/api/v1/imports/{looked['id']}/drop").status_code == 204
    assert not list(stored.folder().iterdir())
    gone = done(as_owner, as_owner.post(f"/api/v1/imports/{looked['id']}/take"))
    assert gone["result"]["problems"][0]["code"] == "IMP301"


def test_a_job_of_another_kind_is_no_import(as_owner: Client, lifter: Lifter) -> None:
    job = Job.objects.create(lifter=lifter, kind="plan")
    for what in ("take", "drop"):
        assert as_owner.post(f"/api/v1/imports/{job.pk}/{what}").status_code == 404


def test_a_file_that_is_too_large_is_refused_and_not_kept(as_owner: Client, settings: Any) -> None:
    settings.UPLOAD_BYTES = 100_000
    answer = send(as_owner, b"x" * 200_000)
    assert (answer.status_code, answer.headers["Content-Type"]) == (413, "application/problem+json")
    assert not Job.objects.exists()
    assert not stored.folder().exists()


def test_a_file_that_must_wait_too_long_is_not_kept(as_owner: Client, lifter: Lifter) -> None:
    for n in range(5):
        Job.objects.create(lifter=lifter, kind="why_not", asked={"wish": str(n)})
    assert send(as_owner).json()["type"] == "urn:topset:problem:busy"
    assert not list(stored.folder().iterdir())


@pytest.mark.parametrize("key", [{}, {"Idempotency-Key": "a"}])
def test_bodies_that_are_no_form_are_refused(as_owner: Client, key: dict[str, str]) -> None:
    broken = as_owner.generic(
        "POST", "/api/v1/imports", b"nothing", "multipart/form-data; boundary=é", headers=key
    )
    assert (broken.status_code, broken.headers["Content-Type"]) == (400, "application/problem+json")
    assert as_owner.post("/api/v1/imports", "{}", JSON).status_code == 422


def test_sent_twice_under_one_key_it_is_looked_at_once(as_owner: Client) -> None:
    said = {"file": SimpleUploadedFile("strong.csv", STRONG)}
    key = {"Idempotency-Key": "a"}
    first = as_owner.post("/api/v1/imports", said, headers=key)
    said["file"].seek(0)
    assert as_owner.post("/api/v1/imports", said, headers=key).content == first.content
    assert Job.objects.count() == 1
