"""Tables that were saved, copied and put together in every way."""

import pytest
from imports import codes, lines, read, read_kg

STRONG = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
FIRST = (
    "2026-03-02 18:10:33,Push,Bench Press (Barbell),1,80,5,0,0,größer,,\n"
    "2026-03-02 18:10:33,Push,Bench Press (Barbell),2,80,5,0,0,,,\n"
)
SECOND = "2026-03-04 18:10:33,Pull,Pull Up,1,0,8,0,0,,,\n"
FITNOTES = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"


@pytest.mark.parametrize(
    "letters", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_way_of_saving_letters(letters: str) -> None:
    found = read_kg((STRONG + FIRST).encode(letters))
    assert lines(found) == ['2026-03-02 18:10 "Push"', 'Bench Press: 80kg x5, x5 "größer"']
    assert codes(found) == (["IMP205:2"] if letters == "cp1252" else [])


def test_two_exports_in_one_file_are_one_history() -> None:
    found = read_kg(STRONG + FIRST + STRONG + FIRST + SECOND)
    assert lines(found) == [
        '2026-03-02 18:10 "Push"', 'Bench Press: 80kg x5, x5 "größer"', '2026-03-04 18:10 "Pull"', "Pull-Up: BW x8",
    ]  # fmt: skip
    assert codes(found) == ["IMP101:4", "IMP110:5", "IMP110:6"]


def test_the_second_header_may_stand_on_the_line_of_the_last_row() -> None:
    found = read_kg(STRONG + FIRST.rstrip("\n") + STRONG + FIRST + SECOND.rstrip("\n"))
    assert (found.summary.rows, found.summary.taken) == (6, 3)
    assert len(found.entries) == 2


def test_like_sets_of_one_export_are_not_taken_for_copies() -> None:
    like = "2026-03-02,Bench Press,Chest,80,kgs,5,,,,\n"
    found = read(FITNOTES + like * 3)
    assert lines(found) == ["2026-03-02", "Bench Press: 80kg x5, x5, x5"]
    twice = read(FITNOTES + like * 2 + FITNOTES + like * 3)
    assert lines(twice) == lines(found)


def test_a_name_with_a_comma_beside_a_comment_of_two_lines() -> None:
    found = read(
        FITNOTES + '2026-03-02,Row (Wide, Slow),Back,80,kgs,5,,,,"one\ntwo"\n2026-03-02,Dip,Chest,,,8,,,,\n'
    )
    assert found.summary.rows == found.summary.taken == 2
    assert codes(found)[0] == "IMP208"


def test_names_of_columns_in_other_spellings() -> None:
    header = (
        "Date,Nom de l\u2019entrai\u0302nement,Dure\u0301e,Nom\u00a0de l'exercice,Ordre de la se\u0301rie,"
    )
    found = read_kg(f"{header}Poids,Re\u0301ps\n2026-03-02 18:10:33,Haut,45m,Bench Press (Barbell),1,80,5\n")
    assert lines(found) == ['2026-03-02 18:10 "Haut"', "Bench Press: 80kg x5", "note took 45 min"]
