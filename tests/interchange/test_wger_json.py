import json
from typing import Any

import pytest
from imports import codes, lines, read

SET = {
    "id": "a", "date": "2026-03-02T00:00:00Z", "session": 5, "exercise": 7, "repetitions": "8", "repetitions_unit": 1,
    "weight": "32.50", "weight_unit": 1, "rir": "2", "next_log": None,
}  # fmt: skip
BENCH = {
    "id": 7,
    "translations": [{"language": 1, "name": "Bankdrücken"}, {"language": 2, "name": "Bench Press"}],
}
SESSION = {"id": 5, "date": "2026-03-02", "time_start": "18:05:00", "time_end": "19:10:00", "notes": "good"}


def saved(*sets: dict[str, Any], **more: Any) -> str:
    return json.dumps({"workoutlog": list(sets), "workoutsession": [SESSION], "exerciseinfo": [BENCH]} | more)


def test_sets_with_their_session_and_exercise() -> None:
    found = read(saved(SET, SET | {"id": "b", "rir": None, "repetitions": "7.00"}))
    assert codes(found) == []
    assert lines(found) == [
        "2026-03-02 18:05",
        "Bench Press: 32.5kg x8 @RIR2, x7",
        "note took 65 min",
        "note good",
    ]


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ({"repetitions_unit": 2}, "32.5kg x8 @RIR2"),
        ({"repetitions_unit": 2, "rir": None}, "32.5kg x8 @RIR0"),
        ({"repetitions_unit": 3, "repetitions": "45"}, "32.5kg x45s @RIR2"),
        ({"repetitions_unit": 4, "repetitions": "2"}, "32.5kg x2min @RIR2"),
        ({"repetitions_unit": 6, "repetitions": "1.5"}, "32.5kg x1500m @RIR2"),
        ({"weight_unit": 2, "weight": "70"}, "70lb x8 @RIR2"),
        ({"weight_unit": 3}, "x8 @RIR2"),
        ({"weight_unit": 4, "weight": "6"}, 'x8 @RIR2 "6 plates"'),
    ],
)
def test_units(changed: dict[str, Any], wanted: str) -> None:
    assert lines(read(saved(SET | changed)))[1] == f"Bench Press: {wanted}"


def test_drop_sets_are_chained() -> None:
    found = read(saved(SET | {"next_log": "b", "rir": None}, SET | {"id": "b", "weight": "20", "rir": None}))
    assert lines(found)[1] == "Bench Press: 32.5kg x8, drop 20kg x8"


def test_body_mass() -> None:
    found = read(
        saved(
            SET,
            weightentry=[{"date": "2026-03-03", "weight": "82.40"}, {"date": "2026-03-04", "weight": "0"}],
        )
    )
    assert lines(found)[-2:] == ["2026-03-03", "body mass 82.4kg"]
    assert found.summary.skipped == (("IMP104", 1),)


def test_a_page_alone_has_numbers_for_names() -> None:
    for text in (
        json.dumps({"count": 1, "next": None, "previous": None, "results": [SET]}),
        json.dumps([{"count": 1, "next": None, "results": [SET]}]),
        json.dumps([SET]),
    ):
        found = read(text)
        assert lines(found) == ["2026-03-02", '"wger exercise 7": 32.5kg x8 @RIR2']


def test_fields_of_older_servers() -> None:
    old = {
        "id": 1,
        "date": "2019-03-02",
        "workout": 3,
        "exercise_base": 7,
        "reps": 5,
        "repetition_unit": 1,
        "weight": "80",
    }
    assert lines(read(saved(old))) == ["2019-03-02", "Bench Press: 80kg x5"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"weight": "-5"}, "IMP104"),
        ({"weight": {}}, "IMP103"),
        ({"repetitions": "2.5"}, "IMP103"),
        ({"repetitions": None}, "IMP107"),
        ({"weight_unit": 99}, "IMP103"),
        ({"session": None, "date": None}, "IMP102"),
        ({"session": None, "date": "2031-01-01"}, "IMP105"),
    ],
)
def test_sets_that_cannot_be_read(changed: dict[str, Any], code: str) -> None:
    found = read(saved(SET, SET | changed))
    assert found.summary.skipped == ((code, 1),)
    assert found.summary.sets == 1


def test_a_file_that_is_cut_off() -> None:
    text = saved(SET)
    for end in range(20, len(text) - 1, 7):
        assert codes(read(text[:end])) == ["IMP004:1"]


def test_records_that_are_none() -> None:
    assert read('{"workoutlog": [1, null, "x"]}').summary.skipped == (("IMP108", 3),)
    assert read('{"workoutlog": 5}').summary.rows == 0
