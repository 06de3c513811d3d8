"""What another app logged: bounded, looked at, taken once, deleted."""

import datetime
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from topset.app.import_journal import ImportedJournal, import_journal
from topset.ground.units import Unit
from topset.interchange import Options
from topset.web.jobs.models import Job, State
from topset.web.jobs.tasks import import_log
from topset.web.training.defined import own_of
from topset.web.training.entries import rewrite
from topset.web.training.holding import holding
from topset.web.training.journals import journal_of
from topset.web.training.models import Event, Lifter, Workout
from topset.web.uploads import apart, stored

Done = Callable[[Client, str], Job]

STRONG = """Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2025-03-03 18:00:00,Push,45m,Bench Press (Barbell),1,80,5,0,0,felt "good",,8
2025-03-03 18:00:00,Push,45m,Bench Press (Barbell),2,82.5,5,0,0,,,9
2025-03-03 18:00:00,Push,45m,Grandpa's Special Thing,1,20,12,0,0,,,
2025-03-05 18:10:00,Legs,50m,Squat (Barbell),1,100,5,0,0,,,
2025-03-05 18:10:00,Legs,50m,Squat (Barbell),2,none,5,0,0,,,
"""
SAMPLES = Path(os.environ.get("TOPSET_EXPORTS", "/nowhere"))


@pytest.fixture(autouse=True)
def at_once(uploads: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read in this process: it is quicker. One test below reads apart."""

    def read(file: Path, given: dict[str, Any], _unwanted: object) -> ImportedJournal:
        return import_journal(file.read_bytes(), Options(**given))

    monkeypatch.setattr(import_log, "read_apart", read)


def send(client: Client, content: bytes, name: str = "strong.csv") -> Any:
    return client.post("/start/import/", {"file": SimpleUploadedFile(name, content)})


def looked_at(client: Client, done: Done, text: str = STRONG) -> Job:
    """The job that looked at a file, its unit told."""
    first = send(client, text.encode()).headers["Location"]
    assert done(client, first).result["problems"][0]["code"] == "IMP002"
    again = client.post(f"{first}look/", {"unit": "kg"}).headers["Location"]
    return done(client, again)


def taken(client: Client, done: Done, text: str = STRONG) -> Job:
    job = looked_at(client, done, text)
    return done(client, client.post(f"/jobs/{job.pk}/take/").headers["Location"])


def test_nothing_is_taken_before_the_lifter_says_so(as_owner: Client, lifter: Lifter, done: Done) -> None:
    job = looked_at(as_owner, done)
    page = as_owner.get(f"/jobs/{job.pk}/").content.decode()
    assert "March 3, 2025 to March 5, 2025" in page
    assert "Take 2 sessions" in page
    assert "number not readable" in page
    assert "Grandpa&#x27;s Special Thing" in page
    assert not Workout.objects.exists()


def test_the_question_of_the_unit_is_asked_on_the_page(as_owner: Client, done: Done) -> None:
    page = send(as_owner, STRONG.encode()).headers["Location"]
    done(as_owner, page)
    assert 'name="unit" value="kg"' in as_owner.get(page).content.decode()


def test_what_is_taken_stands_in_the_journal(as_owner: Client, lifter: Lifter, done: Done) -> None:
    job = taken(as_owner, done)
    assert job.result["added"] == 2
    push = Workout.objects.get(title="Push")
    assert push.entry.startswith(
        '2025-03-03 18:00 "Push"\nBench Press: 80kg x5 @RPE8, 82.5kg x5 @RPE9\nGrandpa'
    )
    assert push.finished
    assert [own.exercise.name for own in own_of(Lifter.objects.get())] == ["Grandpa's Special Thing"]
    lifts = [len(entry.lifts) for entry in journal_of(Lifter.objects.get()).entries]
    assert lifts == [2, 1]


def test_an_entry_is_printed_as_if_it_had_been_tapped(as_owner: Client, lifter: Lifter, done: Done) -> None:
    taken(as_owner, done)
    for workout in Workout.objects.all():
        before, finished = workout.entry, workout.finished
        rewrite(workout, holding(workout))
        assert (workout.entry, workout.finished) == (before, finished)


def test_the_same_file_again_changes_nothing(as_owner: Client, lifter: Lifter, done: Done) -> None:
    taken(as_owner, done)
    before = list(Event.objects.order_by("id").values()), Lifter.objects.get().revision
    again = taken(as_owner, done)
    assert (again.result["added"], again.result["same"]) == (0, 2)
    assert (list(Event.objects.order_by("id").values()), Lifter.objects.get().revision) == before


def test_what_was_deleted_stays_deleted(as_owner: Client, lifter: Lifter, done: Done) -> None:
    taken(as_owner, done)
    Workout.objects.filter(title="Push").update(removed=datetime.datetime.now(datetime.UTC))
    assert taken(as_owner, done).result["added"] == 0


def test_a_longer_file_adds_what_is_new(as_owner: Client, lifter: Lifter, done: Done) -> None:
    taken(as_owner, done)
    more = STRONG + "2025-03-07 18:10:00,Pull,50m,Deadlift (Barbell),1,140,3,0,0,,,\n"
    assert taken(as_owner, done, more).result["added"] == 1


def test_a_name_may_be_told(as_owner: Client, lifter: Lifter, done: Done) -> None:
    job = looked_at(as_owner, done)
    said = {"theirs": ["Grandpa's Special Thing"], "ours": ["Overhead Press"]}
    again = done(as_owner, as_owner.post(f"/jobs/{job.pk}/look/", said).headers["Location"])
    assert again.result["unknown"] == []
    done(as_owner, as_owner.post(f"/jobs/{again.pk}/take/").headers["Location"])
    assert "Overhead Press: 20kg x12" in Workout.objects.get(title="Push").entry


def test_the_file_is_deleted_once_it_was_taken(as_owner: Client, done: Done) -> None:
    looked_at(as_owner, done)
    assert list(stored.folder().iterdir())
    taken(as_owner, done)
    left = {path.name for path in stored.folder().iterdir()}
    assert Job.objects.filter(asked__take=True).get().asked["file"] not in left


def test_the_file_is_deleted_where_it_is_not_wanted(as_owner: Client, done: Done) -> None:
    job = looked_at(as_owner, done)
    as_owner.post(f"/jobs/{job.pk}/drop/")
    assert not list(stored.folder().iterdir())
    assert "not there any more" in str(
        done(as_owner, as_owner.post(f"/jobs/{job.pk}/take/").headers["Location"]).result
    )


def test_what_was_forgotten_is_swept_away(as_owner: Client, done: Done) -> None:
    looked_at(as_owner, done)
    stored.sweep(oldest=-1.0)
    assert not list(stored.folder().iterdir())


def test_maxima_of_the_log_come_among_the_answers(as_owner: Client, lifter: Lifter, done: Done) -> None:
    days = [datetime.date.today() - datetime.timedelta(days=n) for n in (4, 8, 12, 16)]
    head = STRONG.partition("\n")[0]
    rows = [f"{day} 18:00:00,A,45m,Bench Press (Barbell),1,100,5,0,0,,,8" for day in days]
    job = taken(as_owner, done, "\n".join([head, *rows]))
    assert "Bench Press" in job.result["maxes"]
    assert as_owner.post(f"/jobs/{job.pk}/maxes/").headers["Location"] == "/start/questions/maxes/"
    shown = dict(as_owner.get("/start/questions/maxes/").context["form"].initial)
    assert shown["maxes"]["Bench Press"] == job.result["maxes"]["Bench Press"]


def test_a_file_that_is_too_large_is_refused_and_not_kept(as_owner: Client, settings: Any) -> None:
    settings.UPLOAD_BYTES = 100_000
    answer = send(as_owner, b"Date,Weight\n" + b"x" * 200_000)
    assert answer.status_code == 400
    assert b"larger than" in answer.content
    assert not Job.objects.exists()
    assert not stored.folder().exists()


def test_no_file_is_no_import(as_owner: Client) -> None:
    assert as_owner.post("/start/import/").status_code == 400


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as files:
        files.writestr("strong.csv", b"0" * 50_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    "content", [bomb(), b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\n", b"\0" * 900, b"hello, world\n"]
)
def test_what_no_app_wrote_is_refused_in_words(as_owner: Client, done: Done, content: bytes) -> None:
    page = send(as_owner, content).headers["Location"]
    job = done(as_owner, page)
    assert job.state == State.DONE
    assert job.result["problems"][0]["code"] == "IMP001"
    assert as_owner.get(page).status_code == 200
    assert not Workout.objects.exists()


def test_a_file_that_takes_too_long_is_given_up(
    as_owner: Client, done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(*_: object) -> None:
        raise apart.TooMuchError

    monkeypatch.setattr(import_log, "read_apart", give_up)
    page = send(as_owner, STRONG.encode()).headers["Location"]
    assert done(as_owner, page).result["problems"][0]["code"] == "IMP302"
    assert not list(stored.folder().iterdir())


def test_files_are_read_in_a_process_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text(STRONG)
    read = apart.read_apart(file, {"unit": Unit.KG, "at_home": apart.At("Europe/Berlin")}, lambda: False)
    assert read.imported.summary.sets == 4


def test_reading_ends_in_time(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text(STRONG)
    with pytest.raises(apart.TooMuchError):
        apart.read_apart(file, {}, lambda: False, seconds=0.0)
    with pytest.raises(apart.TooMuchError):
        apart.read_apart(file, {}, lambda: True)


def test_names_of_files_lead_nowhere_else() -> None:
    assert stored.path_of("../../secret-key") is None


def test_a_stranger_finds_no_job(as_owner: Client, as_stranger: Client, done: Done) -> None:
    job = looked_at(as_owner, done)
    assert as_stranger.get(f"/jobs/{job.pk}/").status_code == 404
    for what in ("take", "look", "drop", "cancel", "again", "use", "maxes"):
        assert as_stranger.post(f"/jobs/{job.pk}/{what}/").status_code == 404
    assert list(stored.folder().iterdir())


@pytest.mark.parametrize("what", ["take", "look", "drop", "maxes"])
def test_a_job_of_another_kind_is_no_import(as_owner: Client, lifter: Lifter, what: str) -> None:
    job = Job.objects.create(lifter=lifter, kind="plan", state=State.DONE)
    assert as_owner.post(f"/jobs/{job.pk}/{what}/").status_code == 404
    assert Job.objects.count() == 1


def test_where_nothing_can_be_taken_nothing_is_asked_for(as_owner: Client, done: Done) -> None:
    job = taken(as_owner, done)
    page = as_owner.post(f"/jobs/{job.pk}/take/")
    assert page.headers["Location"] == f"/jobs/{job.pk}/"
    assert not Job.objects.filter(state=State.QUEUED).exists()


@pytest.mark.parametrize("name", ["hevy_kg.csv", "strong_classic_kg_2021.csv"])
def test_real_exports_are_taken(as_owner: Client, lifter: Lifter, done: Done, name: str) -> None:
    if not (SAMPLES / name).exists():
        pytest.skip("TOPSET_EXPORTS names no folder with it")
    page = send(as_owner, (SAMPLES / name).read_bytes(), name).headers["Location"]
    job = done(as_owner, page)
    if "problems" in job.result:
        job = done(as_owner, as_owner.post(f"{page}look/", {"unit": "kg"}).headers["Location"])
    job = done(as_owner, as_owner.post(f"/jobs/{job.pk}/take/").headers["Location"])
    assert job.result["added"] == Workout.objects.count() > 10
    entries = journal_of(Lifter.objects.get()).entries
    assert sum(len(lift.sets) for entry in entries for lift in entry.lifts) == job.result["summary"]["sets"]
    for workout in Workout.objects.all():
        before = workout.entry
        rewrite(workout, holding(workout))
        assert workout.entry == before
