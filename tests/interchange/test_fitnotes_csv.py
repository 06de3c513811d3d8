import pytest
from imports import codes, lines, read

from topset.ground.units import Unit

NEW = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"


def test_a_day_is_a_session() -> None:
    found = read(
        NEW
        + "2025-03-02,Flat Barbell Bench Press,Chest,80.0,kgs,5,,,,slow\n"
        + "2025-03-02,Flat Barbell Bench Press,Chest,80.0,kgs,5,,,,\n"
        + "2025-03-02,Pull Up,Back,0.0,kgs,8,,,,\n"
        + "2025-03-02,Plank,Abs,,kgs,0,0.0,kg,0:01:30,\n"
        + "2025-03-04,Deadlift,Back,315,lbs,3,,,,\n"
    )
    assert codes(found) == []
    assert lines(found) == [
        "2025-03-02",
        'Bench Press: 80kg x5, x5 "slow"',
        "Pull-Up: BW x8",
        "Plank: BW x1:30",
        "2025-03-04",
        "Deadlift: 315lb x3",
    ]


def test_the_older_form_has_the_unit_in_the_header() -> None:
    header = "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time\n"
    found = read(header + "2019-03-02,Deadlift,Back,315.0,3,,,\n")
    assert found.unit is Unit.LB
    assert lines(found) == ["unit lb", "2019-03-02", "Deadlift: 315lb x3"]


def test_the_form_of_fitnotes_2_has_two_columns_of_loads() -> None:
    header = "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind\n"
    found = read(
        header
        + "2025-03-02,Deadlift,Back,60,,5,,,,,Warm-up\n"
        + "2025-03-02,Deadlift,Back,100,,5,,,,good,Normal\n"
        + "2025-03-02,Deadlift,Back,,225,5,,,,,Failure\n"
        + "2025-03-02,Deadlift,Back,80,,9,,,,,Drop Set\n"
    )
    assert lines(found)[1] == 'Deadlift: ramp 60kg x5, 100kg x5, 225lb x5 @RIR0, drop 80kg x9 "good"'


def test_a_name_with_commas_is_put_together() -> None:
    found = read(
        NEW.replace(",Comment", "")
        + "2025-03-02,Barbell Curl,Arms,20.0,kgs,10,,,\n"
        + "2025-03-02,Overhead Press (Each Side, Dumbbells),Shoulders,8.0,kgs,5,,,\n"
        + "2025-03-02,Curl (Slow, Heavy, Left),Arms,8.0,kgs,5,,,\n"
    )
    assert found.summary.sets == 3
    assert [met.theirs for met in found.exercises if met.own] == [
        "Overhead Press (Each Side, Dumbbells)",
        "Curl (Slow, Heavy, Left)",
    ]
    assert "IMP208" in codes(found)
    assert '"Overhead Press (Each Side, Dumbbells)": 8kg x5' in lines(found)


def test_commas_in_a_comment_and_in_a_name_are_told_apart() -> None:
    found = read(
        NEW
        + "2025-03-02,Deadlift,Back,100,kgs,5,,,,good, very good\n"
        + "2025-03-02,Row (Wide, Slow),Back,60,kgs,8,,,,left, then right\n"
    )
    assert found.summary.sets == 2
    assert 'Deadlift: 100kg x5 "good, very good"' in lines(found)
    assert '"Row (Wide, Slow)": 60kg x8 "left, then right"' in lines(found)


def test_a_row_that_can_be_put_together_in_no_way_is_left_out_by_its_line() -> None:
    found = read(
        NEW.replace(",Comment", "")
        + "2025-03-02,Deadlift,Back,100,kgs,5,,,\n"
        + "2025-03-02,Row (Wide, Slow),My Own, Category,60,kgs,8,,,\n"
        + "2025-03-02,Row,Back,60\n"
    )
    assert codes(found) == ["IMP101:3", "IMP101:4"]
    assert found.summary.sets == 1


@pytest.mark.parametrize(("day_first", "month"), [(True, 4), (False, 5)])
def test_dates_of_the_phone_s_language(day_first: bool, month: int) -> None:
    row = "05/04/2025,Deadlift,Back,100,kgs,5,,,,\n"
    assert codes(read(NEW + row)) == ["IMP006:1"]
    assert read(NEW + row, day_first=day_first).entries[0].date.month == month
    clear = row.replace("05/04", "05/13")
    assert [entry.date.month for entry in read(NEW + row + clear).entries] == [5, 5]


def test_a_unit_nobody_knows_is_left_out() -> None:
    found = read(
        NEW + "2025-03-02,Deadlift,Back,100,stone,5,,,,\n2025-03-02,Running,Cardio,,,,5,league,0:30:00,\n"
    )
    assert codes(found) == ["IMP103:2", "IMP103:3"]


def test_cardio() -> None:
    found = read(NEW + "2025-03-02,Running (Outdoor),Cardio,,,,5.2,km,0:30:00,\n")
    assert lines(found)[1] == 'Running: x5200m "30:00"'
