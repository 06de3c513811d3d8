"""The description names all that comes of a job: what a worker finds and tells is answered whole."""

import json

import pytest
from blocks_to_test import ATHLETE, TEXT, followed
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from topset.ground.discover import names
from topset.web.api import kinds
from topset.web.jobs import tasks
from topset.web.jobs.models import Job, State
from topset.web.jobs.work import Work
from topset.web.jobs.worker import work_once
from topset.web.training.models import Lifter

pytestmark = pytest.mark.usefixtures("silent_workers")

LOG = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,"
    "weight_kg,reps,distance_km,duration_seconds,rpe\n"
    '"Push","3 Mar 2025, 18:30","3 Mar 2025, 19:30","","Bench Press (Barbell)",,"",0,"normal",80,8,,,\n'
    '"Push","3 Mar 2025, 18:30","3 Mar 2025, 19:30","","Wobble Board Hop",,"",0,"normal",20,8,,,\n'
)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """All that the workers tell."""
    found: list[dict[str, object]] = []
    monkeypatch.setattr(Work, "tell", lambda _self, **progress: found.append(progress))
    return found


def read(client: Client, job: Job) -> dict[str, object]:
    answer = client.get(f"/api/v1/jobs/{job.pk}")
    assert answer.status_code == 200, answer.content
    found: dict[str, object] = answer.json()
    return found


def test_every_kind_of_job_is_described() -> None:
    assert tuple(names(kinds)) == tasks.kinds()


def asked_of(lifter: Lifter, kind: str) -> list[dict[str, object]]:
    """What to ask jobs of a kind for, so that all of their answers are seen."""
    program = followed(lifter)
    key = str(program.pk)
    found: dict[str, list[dict[str, object]]] = {
        "adapt": [{}],
        "plan": [{"athlete": ATHLETE.replace("fri = 60\n", "")}, {"athlete": "level ="}],
        "replan": [{"program": key, "missed": ["mon"]}, {"program": "0" * 32}],
        "move_day": [
            {"program": key, "day": "mon", "to": "tue", "week": 2, "swap": False},
            {"program": key, "day": "mon", "to": "wed", "week": 0},
            {"program": key, "day": "sun", "to": "wed", "week": 0},
        ],
        "why_not": [{"wish": "no Back Squat"}, {"wish": "Box Jump on tue"}, {"wish": "what?"}],
    }
    return found[kind]


@pytest.mark.parametrize("kind", ["adapt", "plan", "replan", "move_day", "why_not"])
def test_nothing_of_a_result_is_left_out(
    as_owner: Client, lifter: Lifter, told: list[dict[str, object]], kind: str
) -> None:
    for asked in asked_of(lifter, kind):
        job = Job.objects.create(lifter=lifter, kind=kind, asked=asked)
        assert work_once()
        job.refresh_from_db()
        assert job.state == State.DONE, (asked, job.result)
        assert read(as_owner, job) == {
            "id": str(job.pk),
            "kind": kind,
            "state": "done",
            "progress": {},
            "result": job.result,
        }
    for progress in told:
        job.progress = json.loads(json.dumps(progress))
        job.save()
        assert read(as_owner, job)["progress"] == job.progress


@pytest.mark.usefixtures("uploads")
def test_nothing_of_an_import_is_left_out(as_owner: Client, told: list[dict[str, object]]) -> None:
    for text in (LOG, LOG.replace("weight_kg", "weight"), TEXT):
        sent = as_owner.post("/api/v1/imports", {"file": SimpleUploadedFile("log.csv", text.encode())})
        assert sent.status_code == 202, sent.content
        assert work_once()
        job = Job.objects.latest("created")
        assert read(as_owner, job)["result"] == job.result
        if "summary" in job.result:
            assert as_owner.post(f"/api/v1/imports/{job.pk}/take").status_code == 202
            assert work_once()
            taken = Job.objects.latest("created")
            assert "added" in taken.result
            assert read(as_owner, taken)["result"] == taken.result
    assert told


def test_a_job_that_failed_says_so(as_owner: Client, lifter: Lifter) -> None:
    job = Job.objects.create(lifter=lifter, kind="plan", state=State.FAILED, result={"error": "gave_up"})
    assert read(as_owner, job)["result"] == {"error": "gave_up"}
