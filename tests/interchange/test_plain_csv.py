import pytest
from imports import codes, lines, read

from topset.ground.units import Unit
from topset.interchange import Options, formats


def test_common_names_of_columns() -> None:
    found = read("Date,Exercise,Weight (kg),Sets,Reps,RPE,Notes\n2026-03-02,Bench Press,80,3,5,8,easy\n")
    assert codes(found) == []
    assert lines(found) == ["2026-03-02", 'Bench Press: 80kg x5 @RPE8, x5 @RPE8, x5 @RPE8 "easy"']
    assert (found.summary.rows, found.summary.taken, found.summary.sets) == (1, 1, 3)


def test_columns_named_by_the_user() -> None:
    text = "Tag;Was;Last;Wdh;RIR\n02.03.2026;Bench Press;82,5;5;2\n"
    names = {"date": "Tag", "exercise": "Was", "load": "Last", "reps": "Wdh", "rir": "RIR"}
    found = formats()["csv"].read(text.encode(), Options(columns=names, unit=Unit.KG))
    assert lines(found) == ["2026-03-02", "Bench Press: 82.5kg x5 @RIR2"]


@pytest.mark.parametrize(
    ("load", "reps", "wanted"),
    [
        ("80kg", "5", "80kg x5"),
        ("175 lbs", "3x8", "175lb x8, x8, x8"),
        ("80", "8/8/7", "80kg x8, x8, x7"),
        ("80", "8 8 7", "80kg x8, x8, x7"),
        ('"80,5"', '"8, 7"', "80.5kg x8, x7"),
        ("80", "0", "80kg x0"),
    ],
)
def test_ways_to_write_loads_and_reps(load: str, reps: str, wanted: str) -> None:
    found = read(f"Day,Move,Weight,Reps\n2026-03-02,Bench Press,{load},{reps}\n", unit=Unit.KG)
    assert lines(found)[1] == f"Bench Press: {wanted}"


@pytest.mark.parametrize(
    ("load", "wanted"), [("BW", "BW x8"), ("BW+10kg", "BW+10kg x8"), ("bw -20 kg", "BW-20kg x8")]
)
def test_body_weight(load: str, wanted: str) -> None:
    found = read(f"Date,Exercise,Weight,Reps\n2026-03-02,Pull-Up,{load},8\n")
    assert lines(found)[1] == f"Pull-Up: {wanted}"


def test_the_unit_is_asked_for_where_a_load_has_none() -> None:
    head = "Date,Exercise,Weight,Reps\n"
    assert codes(read(f"{head}2026-03-02,Bench Press,80,8\n2026-03-02,Bench Press,80kg,8\n")) == ["IMP002:1"]
    assert codes(read(f"{head}2026-03-02,Bench Press,80kg,8\n")) == []


def test_time_title_kinds_supersets_and_distances() -> None:
    found = read(
        "date,time,title,exercise,load,unit,reps,seconds,distance,distance unit,kind,superset\n"
        "2026-03-02,18:05,Pull,Barbell Row,60,kg,8,,,,warm-up,a\n"
        "2026-03-02,18:05,Pull,Barbell Row,80,kg,8,,,,top set,a\n"
        "2026-03-02,18:05,Pull,Plank,,,,60,,,,a\n"
        "2026-03-02,18:05,Pull,Farmer's Walk,32,kg,,,40,m,,\n"
    )
    assert lines(found) == [
        '2026-03-02 18:05 "Pull"',
        "A1 Barbell Row: ramp 60kg x8, top 80kg x8",
        "A2 Plank: BW x1min",
        "Farmer's Walk: 32kg x40m",
    ]


def test_columns_that_are_not_there() -> None:
    read_named = formats()["csv"].read
    found = read_named(b"a,b\n1,2\n", Options(columns={"date": "Day", "weigth": "b"}))
    assert [each.code for each in found.questions] == ["IMP003", "IMP003"]
    assert "Possible are date, time" in found.questions[0].remedy
    assert "There are a, b." in found.questions[1].remedy


@pytest.mark.parametrize("sets", ["0", "900", "-1"])
def test_numbers_of_sets_that_nobody_does(sets: str) -> None:
    found = read(f"Date,Exercise,Weight (kg),Sets,Reps\n2026-03-02,Bench Press,80,{sets},5\n")
    assert codes(found) == ["IMP104:2"]
