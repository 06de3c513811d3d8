"""History: workouts are found, shown, and taken along."""

import csv
import datetime
import io
import uuid

import pytest
from django.test import Client
from year import a_year

from topset.notation import parse_journal
from topset.web.training.bulk import Source, store
from topset.web.training.journals import journal_of
from topset.web.training.models import Lifter, Workout
from topset.web.training.programs import begin

JOURNAL = """2026-03-01 18:00 "Beine für Übung"
Back Squat: 100kg x5, x5
note felt strong

2026-03-03 "Push"
Bench Press: 80kg x5
"""


@pytest.fixture
def some(lifter: Lifter) -> Lifter:
    store(lifter, parse_journal(JOURNAL).journal, Source("import/strong"))
    return lifter


def page(client: Client, query: str = "") -> str:
    answer = client.get(f"/history/{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_empty_history_says_what_to_do(lifter: Lifter, as_owner: Client) -> None:
    assert "No workouts yet" in page(as_owner)


def test_the_newest_comes_first(some: Lifter, as_owner: Client) -> None:
    text = page(as_owner)
    assert text.index("Push") < text.index("Beine")
    assert text.count(">imported<") == 2


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("squat", ["Beine"]),
        ("SQUAT back", ["Beine"]),
        ("FELT", ["Beine"]),
        ("push", ["Push"]),
        ("übung", ["Beine"]),
        ("ÜBUNG", ["Beine"]),
        ("squat bench", []),
        ("100%", []),
        ("80kg", ["Push"]),
    ],
)
def test_the_search_finds_every_word_in_any_case(
    some: Lifter, as_owner: Client, query: str, found: list[str]
) -> None:
    answer = as_owner.get("/history/", {"q": query}).content.decode()
    assert [name for name in ("Beine", "Push") if f">{name}" in answer] == found


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("from=2026-03-02", 1),
        ("to=2026-03-02", 1),
        ("from=2026-03-02&to=2026-03-02", 0),
        ("from=nonsense", 2),
    ],
)
def test_days_bound_the_search(some: Lifter, as_owner: Client, query: str, count: int) -> None:
    assert page(as_owner, f"?{query}").count('class="card workout"') == count


def test_a_year_comes_page_by_page(lifter: Lifter, as_owner: Client) -> None:
    a_year(lifter)
    seen = 0
    for nth in range(1, 20):
        text = page(as_owner, f"?page={nth}")
        seen += text.count('class="card workout"')
        if 'rel="next"' not in text:
            break
    assert seen == Workout.objects.exclude(entry="").count()
    assert "q=squat&amp;page=2" in page(as_owner, "?q=squat")


def test_a_workout_shows_its_sets_and_facts(some: Lifter, as_owner: Client) -> None:
    workout = Workout.objects.get(title="Push")
    text = as_owner.get(f"/history/{workout.pk}/").content.decode()
    assert "Bench Press" in text
    assert "80kg x5" in text


@pytest.mark.parametrize("path", ["", "edit/"])
def test_a_stranger_finds_nothing(some: Lifter, as_stranger: Client, path: str) -> None:
    workout = Workout.objects.first()
    assert workout
    assert as_stranger.get(f"/history/{workout.pk}/{path}").status_code == 404
    assert "No workouts yet" in page(as_stranger)


@pytest.mark.parametrize("path", ["edit/", "remove/", "resolve/"])
def test_a_stranger_changes_nothing(some: Lifter, as_stranger: Client, path: str) -> None:
    workout = Workout.objects.first()
    assert workout
    assert as_stranger.post(f"/history/{workout.pk}/{path}").status_code == 404
    workout.refresh_from_db()
    assert workout.removed is None


@pytest.mark.parametrize("path", ["remove/", "resolve/"])
def test_only_a_form_changes_something(some: Lifter, as_owner: Client, path: str) -> None:
    workout = Workout.objects.first()
    assert workout
    assert as_owner.get(f"/history/{workout.pk}/{path}").status_code == 405


def test_who_is_not_signed_in_has_to_sign_in(some: Lifter) -> None:
    for path in ("/history/", "/history/export.csv", f"/history/{uuid.uuid4()}/", "/progress/"):
        assert Client().get(path).status_code == 302


def test_the_table_has_a_row_a_set(some: Lifter, as_owner: Client) -> None:
    answer = as_owner.get("/history/export.csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    assert [row["exercise"] for row in rows if row["exercise"]] == ["Back Squat", "Back Squat", "Bench Press"]
    assert "attachment" in answer["Content-Disposition"]


def test_no_cell_of_the_table_is_a_formula(lifter: Lifter, as_owner: Client) -> None:
    text = '2026-03-01 "=HYPERLINK(1)"\nBench Press: 80kg x5\nnote @SUM(A1)\n'
    store(lifter, parse_journal(text).journal, Source("hand"))
    rows = csv.reader(io.StringIO(as_owner.get("/history/export.csv").content.decode()))
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+@\t\r")]


def test_the_journal_can_be_read_again(lifter: Lifter, as_owner: Client) -> None:
    lifter = a_year(lifter)
    text = as_owner.get("/history/export.topset-log").content.decode()
    parsed = parse_journal(text)
    assert not parsed.problems
    assert parsed.journal.entries == journal_of(lifter).entries


def test_what_is_removed_is_in_no_download(some: Lifter, as_owner: Client) -> None:
    as_owner.post(f"/history/{Workout.objects.get(title='Push').pk}/remove/")
    assert "Bench" not in as_owner.get("/history/export.csv").content.decode()
    assert "Bench" not in as_owner.get("/history/export.topset-log").content.decode()


def enter(client: Client, lines: str, **more: str) -> object:
    return client.post("/history/new/", {"token": "abc", "date": "2026-03-05", "lines": lines, **more})


def test_what_no_database_takes_is_left_out(lifter: Lifter, as_owner: Client) -> None:
    as_owner.post("/history/new/", {"token": "a", "date": "2026-03-05", "lines": "note a\0b\nDip: BW x8"})
    assert "note ab" in lifter.workouts.get().entry


def test_a_workout_is_entered_by_hand(lifter: Lifter, as_owner: Client) -> None:
    enter(as_owner, "bench press: 80kg x5, x4\nsleep 7h", time="18:05", title="Push")
    workout = Workout.objects.get()
    assert workout.entry == '2026-03-05 18:05 "Push"\nBench Press: 80kg x5, x4\nsleep 7h'
    assert workout.date == datetime.date(2026, 3, 5)


def test_a_form_that_is_sent_twice_counts_once(lifter: Lifter, as_owner: Client) -> None:
    enter(as_owner, "bench press: 80kg x5")
    enter(as_owner, "bench press: 80kg x5")
    enter(as_owner, "bench press: 80kg x5", token="another")
    assert Workout.objects.count() == 2


def test_a_whole_journal_may_be_pasted(lifter: Lifter, as_owner: Client) -> None:
    enter(as_owner, JOURNAL)
    assert sorted(str(one.date) for one in Workout.objects.all()) == ["2026-03-01", "2026-03-03"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("", "Write what you lifted"),
        ("bnech press: 80kg x5", "Did you mean Bench Press?"),
        ("bench press: 80kg x5\nleg press: 100kg", "line 2"),
        ("2999-01-01\nbench press: 80kg x5", "has not come yet"),
        ("2026-03-01\n", "There is nothing in it"),
    ],
)
def test_mistakes_are_said_and_nothing_is_lost(
    lifter: Lifter, as_owner: Client, lines: str, said: str
) -> None:
    answer = as_owner.post("/history/new/", {"token": "a", "date": "2026-03-05", "lines": lines})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert said in text
    assert 'aria-invalid="true"' in text
    assert lines.strip() in text.replace("&#x27;", "'")
    assert not Workout.objects.exists()


def test_no_workout_is_later_than_today(lifter: Lifter, as_owner: Client) -> None:
    answer = as_owner.post("/history/new/", {"date": "2999-01-01", "lines": "bench press: 80kg x5"})
    assert "no later than today" in answer.content.decode()


OWN = """program "Carries"
exercise "Yoke March" pattern squat muscles quads 1

weeks 1-1
day mon "Carry"
Yoke March: 3x5 @RIR2
"""


def test_exercises_of_a_program_may_be_entered_and_count(lifter: Lifter, as_owner: Client) -> None:
    begin(lifter, OWN)
    enter(as_owner, "yoke march: 100kg x5")
    assert Workout.objects.get().entry.endswith("Yoke March: 100kg x5")
    assert "Yoke March" in as_owner.get("/progress/").content.decode()
