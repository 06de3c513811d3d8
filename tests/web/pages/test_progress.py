"""Progress: what is drawn of a year of training, and what is said before there is any."""

import datetime
import re
import uuid

import pytest
from django.test import Client
from year import a_year

from topset.app.history import Wanted, history
from topset.app.known_exercises import Known
from topset.web.kept.models import PackedJournal
from topset.web.training.clock import now
from topset.web.training.events import Tap, take
from topset.web.training.journals import entries_of, numbers_of
from topset.web.training.models import Lifter

PAGES = ("", "lifts/back_squat/", "muscles/", "muscles/quads/", "volume/", "readiness/")
CELLS = re.compile(r"<tbody>(.*?)</tbody>", re.DOTALL)


@pytest.fixture
def trained(lifter: Lifter) -> Lifter:
    return a_year(lifter)


def body(client: Client, path: str) -> str:
    answer = client.get(f"/progress/{path}")
    assert answer.status_code == 200, path
    return answer.content.decode()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_a_chart_with_words_and_a_table(trained: Lifter, as_owner: Client, path: str) -> None:
    page = body(as_owner, path)
    [title] = re.findall(r'<svg[^>]*aria-labelledby="(\S+) ', page)[:1]
    assert f'<title id="{title}">' in page
    assert "<details><summary>As a table</summary>" in page
    assert " style=" not in page
    assert "<script>" not in page


@pytest.mark.parametrize("path", ["", "muscles/", "muscles/quads/", "volume/", "readiness/"])
def test_before_the_first_session_it_says_what_to_do(lifter: Lifter, as_owner: Client, path: str) -> None:
    page = body(as_owner, path)
    assert "Log a first session" in page
    assert "<svg xmlns" not in page


def test_the_chosen_lift_has_a_page_of_its_own(trained: Lifter, as_owner: Client) -> None:
    answer = as_owner.get("/progress/?lift=bench_press&range=1y")
    assert answer["Location"] == "/progress/lifts/bench_press/?range=1y"


def test_the_chooser_leads_nowhere_else(trained: Lifter, as_owner: Client) -> None:
    answer = as_owner.get("/progress/", {"lift": "//elsewhere.example"})
    assert answer["Location"].startswith("/progress/lifts/")
    assert as_owner.get(answer["Location"]).status_code == 404


@pytest.mark.parametrize("path", ["lifts/no_such_lift/", "muscles/no_such_group/"])
def test_what_there_is_not_is_not_found(trained: Lifter, as_owner: Client, path: str) -> None:
    assert as_owner.get(f"/progress/{path}").status_code == 404


def test_a_stranger_sees_nothing_of_it(trained: Lifter, as_stranger: Client) -> None:
    assert as_stranger.get("/progress/lifts/back_squat/").status_code == 404
    assert "Log a first session" in body(as_stranger, "")


def test_ranges_show_more_and_more(trained: Lifter, as_owner: Client) -> None:
    rows = [
        CELLS.findall(body(as_owner, f"lifts/back_squat/?range={span}"))[0].count("<tr>")
        for span in ("12w", "1y", "all")
    ]
    assert 0 < rows[0] < rows[1] <= rows[2]
    found = history(numbers_of(trained), Wanted("Back Squat")).lift
    assert found
    assert rows[2] == len(found.sessions)


def test_a_range_without_a_session_shows_the_last(lifter: Lifter, as_owner: Client) -> None:
    a_year(lifter)
    lifter.workouts.filter(date__gt=datetime.date.today() - datetime.timedelta(weeks=20)).update(entry="")
    Lifter.objects.get(pk=lifter.pk).touched()
    rows = CELLS.findall(body(as_owner, "lifts/back_squat/?range=12w"))[0].count("<tr>")
    assert rows == 1


def test_adherence_is_that_of_the_program(trained: Lifter, as_owner: Client) -> None:
    page = body(as_owner, "volume/")
    assert "Sets done of those planned" in page
    trained.programs.update(active=False)
    Lifter.objects.get(pk=trained.pk).touched()
    assert "once you have logged a session of it" in body(as_owner, "volume/")


def test_pounds_are_shown_as_pounds(trained: Lifter, as_owner: Client) -> None:
    Lifter.objects.filter(pk=trained.pk).update(athlete=trained.athlete.replace('"kg"', '"lb"'))
    trained.touched()
    page = body(as_owner, "volume/")
    assert "lb a week" in page


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are read anew."""
    import topset.app.log_journal as module

    texts: list[str] = []
    before = module._read

    def counted(text: str, known: Known) -> object:
        texts.append(text)
        return before(text, known)

    monkeypatch.setattr(module, "_read", counted)
    return texts


def test_a_journal_is_read_once_and_then_unpacked(trained: Lifter, read: list[str]) -> None:
    first = numbers_of(trained).log.journal
    PackedJournal.objects.all().delete()
    numbers_of(Lifter(pk=trained.pk, revision=trained.revision + 500))
    assert len(read) == len(entries_of(trained))
    read.clear()
    again = numbers_of(Lifter(pk=trained.pk, revision=trained.revision + 1000)).log.journal
    assert again == first
    assert read == []


def test_of_a_packed_journal_only_what_changed_is_read(trained: Lifter, read: list[str]) -> None:
    assert PackedJournal.objects.get().lifter_id == trained.pk
    last = trained.workouts.filter(entry__contains="Back Squat:").order_by("date").last()
    assert last
    last.entry = last.entry.replace("Back Squat:", "Front Squat:")
    last.save()
    found = numbers_of(Lifter(pk=trained.pk, revision=trained.revision + 2000)).log.journal
    assert read == [last.entry]
    assert any(lift.exercise == "front_squat" for entry in found.entries for lift in entry.lifts)


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"0" * 40])
def test_a_damaged_pack_counts_for_nothing(trained: Lifter, damage: bytes) -> None:
    first = numbers_of(trained).log.journal
    PackedJournal.objects.update(content=damage)
    assert numbers_of(Lifter(pk=trained.pk, revision=trained.revision + 3000)).log.journal == first


def test_what_was_lifted_a_moment_ago_is_not_ready(lifter: Lifter, as_owner: Client) -> None:
    at = now(lifter) - datetime.timedelta(minutes=1)  # a clock may be set back by a little meanwhile
    taps = [
        Tap(uuid.uuid4(), "free", at.date(), f"0.{n}", "60kg x8 @RIR0", at, "Bench Press", time=at.time())
        for n in range(4)
    ]
    take(lifter, taps)
    assert "chest" in body(as_owner, "readiness/").casefold()
