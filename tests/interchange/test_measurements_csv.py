import pytest
from imports import codes, lines, read, read_kg

HEVY = '"date","weight_kg","fat_percent","neck_cm","waist_cm"\n'


def test_hevy_has_a_column_for_each_measure() -> None:
    found = read(
        f'{HEVY}"31 Jan 2026, 00:00",79,15,,82.5\n"1 Feb 2026, 07:10",78.4,,,\n"2 Feb 2026, 00:00",,,38,\n'
        '"3 Feb 2026, 00:00",,,,\n"soon",80,,,\n"4 Feb 2026, 00:00",790,,,\n'
    )
    assert lines(found) == [
        "2026-01-31", "body mass 79kg", "note body fat 15%, waist 82.5cm",
        "2026-02-01 07:10", "body mass 78.4kg",
        "2026-02-02", "note neck 38cm",
    ]  # fmt: skip
    assert (found.summary.taken, found.summary.notes, found.summary.sets) == (2, 1, 0)
    assert codes(found) == ["IMP107:5", "IMP102:6", "IMP104:7"]


def test_pounds_of_hevy() -> None:
    found = read('"date","weight_lbs","waist_in"\n"31 Jan 2026, 00:00",174.2,32\n')
    assert lines(found) == ["unit lb", "2026-01-31", "body mass 174.2lb", "note waist 32in"]


def test_strong_has_a_file_for_each_measure() -> None:
    weights = read('"Date";"Weight (kg)"\n"2024-03-02 07:10:00";"76.80000305175781"\n')
    assert lines(weights) == ["2024-03-02 07:10", "body mass 76.8kg"]
    fat = read('"Date";"Body fat percentage"\n"2024-03-02 07:10:00";"17.5"\n')
    assert lines(fat) == ["2024-03-02 07:10", "note body fat 17.5%"]


def test_fitnotes_has_a_row_for_each_measure() -> None:
    found = read(
        "Date,Time,Measurement,Value,Unit,Comment\n2024-03-02,07:10:00,Bodyweight,76.8,kgs,\n"
        "2024-03-02,07:11:00,Waist,82,cm,after food\n2024-03-04,,Body Fat,17,%,\n2024-03-05,,Body Weight,12,st,\n"
    )
    assert lines(found) == [
        "2024-03-02 07:10", "body mass 76.8kg",
        "2024-03-02 07:11", "note Waist 82cm", "note after food",
        "2024-03-04", "note Body Fat 17%",
    ]  # fmt: skip
    assert codes(found) == ["IMP103:5"]


def test_the_unit_of_body_masses_is_asked_for() -> None:
    table = "Date,Weight\n2024-03-02,76.8\n2024-03-03,x\n"
    assert codes(read(table)) == ["IMP002:1"]
    assert lines(read_kg(table)) == ["2024-03-02", "body mass 76.8kg"]


def test_two_of_a_day_are_two() -> None:
    found = read_kg("Date,Weight\n2024-03-02,76.8\n2024-03-02,77.2\n")
    assert lines(found) == ["2024-03-02", "body mass 76.8kg", "2024-03-02", "body mass 77.2kg"]


@pytest.mark.parametrize("header", ["Date,Price", "Date,Exercise,Weight", "Name,Weight", "Date"])
def test_other_tables_are_none_of_measurements(header: str) -> None:
    from topset.interchange.formats.measurements_csv import recognise

    assert not recognise(f"{header}\n2024-03-02,1,2\n".encode())
