import sqlite3

import pytest
from imports import codes, lines, read

from topset.ground.units import Unit

OLD = """
CREATE TABLE exercise (_id INTEGER PRIMARY KEY, name TEXT, category_id INTEGER, exercise_type_id INTEGER);
CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight INTEGER,
reps INTEGER);
INSERT INTO exercise VALUES (1, 'Flat Barbell Bench Press', 1, 0), (2, 'Pull Up', 1, 0), (3, 'Plank', 1, 3);
"""
NEW = (
    OLD
    + """
ALTER TABLE training_log ADD unit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE training_log ADD is_complete INTEGER NOT NULL DEFAULT 0;
ALTER TABLE training_log ADD distance INTEGER NOT NULL DEFAULT 0;
ALTER TABLE training_log ADD duration_seconds INTEGER NOT NULL DEFAULT 0;
CREATE TABLE Comment (_id INTEGER PRIMARY KEY, owner_type_id INTEGER, owner_id INTEGER, comment TEXT);
CREATE TABLE WorkoutGroup (_id INTEGER PRIMARY KEY, name TEXT, date TEXT);
CREATE TABLE WorkoutGroupExercise (_id INTEGER PRIMARY KEY, workout_group_id INTEGER, exercise_id INTEGER);
CREATE TABLE WorkoutTime (_id INTEGER PRIMARY KEY, start_date_time TEXT, end_date_time TEXT);
CREATE TABLE BodyWeight (_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL, body_fat REAL, comments TEXT);
CREATE TABLE settings (_id INTEGER PRIMARY KEY, metric INTEGER);
"""
)
SET = "INSERT INTO training_log (exercise_id, date, metric_weight, reps, unit, is_complete, duration_seconds) VALUES "


def backup(*scripts: str, version: int = 22, wal: bool = False) -> bytes:
    database = sqlite3.connect(":memory:")
    database.executescript("\n".join(scripts))
    database.execute(f"PRAGMA user_version = {version}")
    database.commit()
    raw: bytes = database.serialize()
    return raw[:18] + b"\2\2" + raw[20:] if wal else raw


def test_a_backup_of_an_early_version() -> None:
    day = "'2017-03-02'"
    rows = (
        f"INSERT INTO training_log VALUES (1, 1, {day}, 80, 5), (2, 1, {day}, 82.5, 5), (3, 2, {day}, 0, 8);"
    )
    found = read(backup(OLD, rows, version=14))
    assert lines(found) == ["2017-03-02", "Bench Press: 80kg x5, 82.5kg x5", "Pull-Up: BW x8"]


def test_a_backup_of_a_late_version() -> None:
    found = read(
        backup(
            NEW,
            SET + "(1, '2024-03-02', 80, 5, 1, 1, 0), (2, '2024-03-02', 10, 8, 1, 1, 0);",
            SET + "(3, '2024-03-02', 0, 0, 1, 1, 60);",
            SET + "(1, '2024-03-02', 90, 5, 1, 0, 0), (1, '2024-03-04', 85, 5, 1, 0, 0);",
            "INSERT INTO Comment VALUES (1, 1, 1, 'slow'), (2, 3, 2, 'of a routine');",
            "INSERT INTO WorkoutGroup VALUES (7, 'A', '2024-03-02');",
            "INSERT INTO WorkoutGroupExercise VALUES (1, 7, 1), (2, 7, 2);",
            "INSERT INTO WorkoutTime VALUES (1, '2024-03-02 18:05:10.000+01:00', '2024-03-02 19:10:00.000+01:00');",
            "INSERT INTO BodyWeight VALUES (1, '2024-03-02', 82.4, 0, ''), (2, '2024-03-03', 82, 0, '');",
            "INSERT INTO settings VALUES (1, 1);",
            wal=True,
        )
    )
    assert lines(found) == [
        "2024-03-02 18:05",
        'A1 Bench Press: 80kg x5 "slow"',
        "A2 Pull-Up: BW+10kg x8",
        "Plank: BW x1min",
        "body mass 82.4kg",
        "note took 65 min",
        "2024-03-03",
        "body mass 82kg",
        "2024-03-04",
        "Bench Press: 85kg x5",
    ]
    assert found.summary.skipped == (("IMP107", 1),)
    assert found.summary.rows == 7


def test_the_body_tracker() -> None:
    tracker = """
    CREATE TABLE MeasurementUnit (_id INTEGER PRIMARY KEY, type INTEGER, long_name TEXT, short_name TEXT);
    CREATE TABLE Measurement (_id INTEGER PRIMARY KEY, name TEXT, unit_id INTEGER);
    CREATE TABLE MeasurementRecord (_id INTEGER PRIMARY KEY, measurement_id INTEGER, date TEXT, time TEXT, value REAL,
    comment TEXT);
    INSERT INTO MeasurementUnit VALUES (1, 1, 'Kilograms', 'kgs'), (3, 2, 'Centimetres', 'cm');
    INSERT INTO Measurement VALUES (1, 'Bodyweight', 1), (2, 'Waist', 3);
    INSERT INTO MeasurementRecord VALUES (1, 1, '2024-03-02', '07:10:00', 76.8, NULL),
    (2, 1, '2024-03-02', '21:00:00', 77.6, 'late'), (3, 2, '2024-03-02', '07:11:00', 82, NULL),
    (4, 9, '2024-03-02', '07:11:00', 82, NULL), (5, 1, '2024-03-03', '07:11:00', 'much', NULL);
    """
    found = read(backup(NEW, SET + "(1, '2024-03-02', 80, 5, 1, 1, 0);", tracker))
    assert lines(found) == [
        "2024-03-02", "Bench Press: 80kg x5", "body mass 76.8kg", "note Waist 82cm",
        "2024-03-02 21:00", "body mass 77.6kg", "note late",
    ]  # fmt: skip
    assert dict(found.summary.skipped) == {"IMP103": 1, "IMP107": 1}


def test_pounds_are_given_back_as_they_were_typed() -> None:
    found = read(
        backup(NEW, SET + "(1, '2024-03-02', 102.0582, 5, 2, 1, 0);", "INSERT INTO settings VALUES (1, 0);")
    )
    assert found.unit is Unit.LB
    assert "Bench Press: 225lb x5" in lines(found)


@pytest.mark.parametrize("value", ["'heavy'", "x'00ff'", "-80", "9e300", "NULL"])
def test_columns_that_hold_something_else(value: str) -> None:
    found = read(
        backup(NEW, SET + f"(1, '2024-03-02', {value}, 5, 1, 1, 0), (1, 'yesterday', 80, 5, 1, 1, 0);")
    )
    assert found.summary.rows == 2
    assert found.summary.left_out == (1 if value == "NULL" else 2)


def test_an_exercise_that_is_gone() -> None:
    assert codes(read(backup(NEW, SET + "(99, '2024-03-02', 80, 5, 1, 1, 0);"))) == ["IMP106"]


def test_another_database() -> None:
    found = read(backup("CREATE TABLE milk (_id INTEGER);"))
    assert codes(found) == ["IMP004:1"]
    assert "holds no training log" in found.questions[0].message


def test_a_backup_that_is_cut_off_or_damaged_never_fails() -> None:
    whole = backup(NEW, SET + ", ".join(f"(1, '2024-03-02', {n}, 5, 1, 1, 0)" for n in range(1, 400)) + ";")
    for end in range(100, len(whole), 1777):
        found = read(whole[:end])
        assert found.questions or found.summary.adds_up
    for at in range(100, len(whole), 997):
        found = read(whole[:at] + b"\xff\x00\xfe" + whole[at + 3 :])
        assert found.questions or found.summary.adds_up


def test_a_damaged_schema_that_is_no_text() -> None:
    found = read(backup(OLD).replace(b"CREATE TABLE exercise", b"CREATE \xddABLE exercise"))
    assert codes(found) == ["IMP004:1"]
