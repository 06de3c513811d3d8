"""A day moved in every week of a program."""

from topset.app.check import STRICT
from topset.app.move_day import move_day
from topset.model.program import Weekday

PROGRAM = """\
program "A"
goal strength
unit kg

weeks 1-2
# heavy
day mon "Legs"
Back Squat: 3x5 @RIR2

day thu "More legs"
Leg Press: 3x8 @RIR2

weeks 3-4
day mon "Legs"
Back Squat: 3x3 @RIR2

day thu "More legs"
Leg Press: 3x6 @RIR2
"""


def test_it_is_moved_in_every_week_and_keeps_its_comments() -> None:
    moved = move_day(PROGRAM, Weekday.MON, Weekday.TUE, STRICT)
    assert moved.text == PROGRAM.replace("day mon", "day tue")
    assert not moved.swapped


def test_days_stay_in_the_order_of_the_week() -> None:
    moved = move_day(PROGRAM, Weekday.MON, Weekday.FRI, STRICT)
    first = moved.text.partition("weeks 3-4")[0]
    assert first.index("day thu") < first.index("day fri")
    assert first.index("# heavy") < first.index('day fri "Legs"')


def test_what_stands_there_takes_its_place() -> None:
    moved = move_day(PROGRAM, Weekday.MON, Weekday.THU, STRICT)
    assert moved.swapped
    assert 'day mon "More legs"' in moved.text
    assert 'day thu "Legs"' in moved.text


def test_what_it_breaks_and_what_it_mends_is_told() -> None:
    close = move_day(PROGRAM, Weekday.MON, Weekday.WED, STRICT)
    assert "REC202" in {finding.code for finding in close.findings}
    back = move_day(close.text, Weekday.WED, Weekday.MON, STRICT)
    assert "REC202" in {finding.code for finding in back.gone}
    assert back.text == PROGRAM


def test_a_day_without_a_session_cannot_be_moved() -> None:
    assert [each.code for each in move_day(PROGRAM, Weekday.TUE, Weekday.WED, STRICT).problems] == ["MOV001"]
    assert move_day(PROGRAM, Weekday.MON, Weekday.MON, STRICT).problems


def test_of_a_text_with_mistakes_they_are_told() -> None:
    assert move_day("day mon\nBnech Prs: 3x5\n", Weekday.MON, Weekday.TUE, STRICT).problems
