"""Journals written as Strong and Hevy write them, and read again by the readers of those."""

import csv
import io

import pytest
from exported import lines, log_of, program_of, read, text, written

from topset.catalogue import exercises, find
from topset.ground.units import Unit
from topset.interchange.book import in_app
from topset.interchange.writers import writers
from topset.interchange.writers.app_log import called

PLAIN = """\
2026-03-02 18:10 "Push; \\"hard\\"" week 1
Bench Press: ramp 40kg x8, 80kg x5 @RPE8, x5 @RPE9.5, x4 @RIR0, drop 60kg x8
A1 Pull-Up: BW+10kg x6, BW x8, BW-15kg x9
A2 Assisted Dip: BW-20kg x8
Farmer's Walk: 40kg x40m, x2414m
Plank: BW x1:30 "hips, up; \\"well\\""
Bench Press: 70kg x5, 200kg x0
note took 62 min
note The gym was full.
note Music: loud

2026-03-04 07:00
Back Squat: 100kg x5
"""
BACK = [
    '2026-03-02 18:10 "Push; \\"hard\\""',
    "Bench Press: ramp 40kg x8, 80kg x5 @RPE8, x5 @RPE9.5, x4 @RPE10, drop 60kg x8",
    "{a}Pull-Up: BW+10kg x6, BW x8, BW-15kg x9",
    "{b}Assisted Dip: BW-20kg x8",
    "Farmer's Walk: 40kg x40m, x2414m",
    'Plank: BW x1:30 "hips, up; \\"well\\""',
    "Bench Press: 70kg x5, 200kg x0",
    "note took 62 min",
    "note The gym was full.",
    "note Music: loud",
    "2026-03-04 07:00",
    "Back Squat: 100kg x5",
]


def expected(**words: str) -> list[str]:
    return [line.format(**words) if "{" in line else line for line in BACK]


def test_strong_reads_it_again() -> None:
    found = read(text("strong", log_of(PLAIN)), "strong")
    assert found.summary.left_out == 0
    assert lines(found) == expected(a="", b="")


def test_hevy_reads_it_again() -> None:
    found = read(text("hevy", log_of(PLAIN)), "hevy")
    assert found.summary.left_out == 0
    assert lines(found) == expected(a="A1 ", b="A2 ")


def test_pounds_stay_pounds() -> None:
    pounds = "unit lb\n2026-03-02 18:10\nBench Press: 225lb x5, 132.5lb x8\n"
    assert "weight_lbs" in text("hevy", log_of(pounds))
    for app in ("hevy", "strong"):
        found = read(text(app, log_of(pounds)), app)
        assert found.unit is Unit.LB
        assert lines(found)[2:] == ["Bench Press: 225lb x5, 132.5lb x8"]


def test_one_unit_in_a_file_of_hevy_and_a_unit_a_row_in_one_of_strong() -> None:
    both = "2026-03-02 18:10\nBench Press: 100kg x5, x5, 225lb x5\n"
    assert lines(read(text("hevy", log_of(both)), "hevy"))[1] == "Bench Press: 100kg x5, x5, 102.06kg x5"
    assert lines(read(text("strong", log_of(both)), "strong"))[1] == "Bench Press: 100kg x5, x5, 225lb x5"


def test_the_shape_of_strong() -> None:
    rows = list(csv.reader(io.StringIO(text("strong", log_of(PLAIN))), delimiter=";"))
    assert [row[3] for row in rows[1:6]] == ["W", "1", "2", "F", "D"]
    assert rows[2] == [
        "2026-03-02 18:10:00", 'Push; "hard"', "Bench Press (Barbell)", "1", "80", "kg", "5", "8", "", "", "", "", "",
        "1h 2m",
    ]  # fmt: skip
    assert rows[1][12] == "The gym was full.\nMusic: loud"
    assert {len(row) for row in rows} == {14}


def test_the_shape_of_hevy() -> None:
    content = text("hevy", log_of(PLAIN))
    first = content.split("\n")[1]
    assert first == (
        '"","4 Mar 2026, 07:00","4 Mar 2026, 07:00","","Squat (Barbell)",,"",0,"normal",100,5,,,'
    )
    rows = list(csv.DictReader(io.StringIO(content)))
    assert [row["set_type"] for row in rows[1:6]] == ["warmup", "normal", "normal", "failure", "dropset"]
    assert (rows[6]["superset_id"], rows[6]["end_time"]) == ("0", "2 Mar 2026, 19:12")
    assert not content.endswith("\n")


def test_names_are_found_again() -> None:
    for app in ("strong", "hevy"):
        for each in exercises().values():
            name = called(each, app)
            assert (in_app(app, name) or find(name)) == each


LOSSY = """\
2026-03-02 week 1
A1 Bench Press: top 100kg x3 @RIR1-2, back-off 80kg x8/side
A2 Back Squat: BW+10kg x5, BW x0
sleep 7h
"""


@pytest.mark.parametrize(("app", "count"), [("strong", 8), ("hevy", 7)])
def test_what_the_app_cannot_say_is_named(app: str, count: int) -> None:
    remarks = written(app, log_of(LOSSY)).remarks
    assert {remark.code for remark in remarks} == {"EXP101"}
    assert "Top, back-off and test sets, written as working sets: 2." in [each.message for each in remarks]
    assert len(remarks) == count
    assert written(app, log_of(PLAIN)).remarks[1:] == ()


def test_titles_and_notes_are_no_formulas() -> None:
    bad = '2026-03-02 18:10 "=1+1"\nBench Press: 80kg x5 "@x"\nnote +1\n'
    for app in ("strong", "hevy"):
        content = text(app, log_of(bad))
        assert "'=1+1" in content
        assert "'@x" in content
        assert "'+1" in content


def test_no_program_has_such_a_table() -> None:
    for app in ("strong", "hevy"):
        [problem] = writers()[app].write(program_of()).problems
        assert problem.code == "EXP001"
