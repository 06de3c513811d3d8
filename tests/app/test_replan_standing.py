"""Which week is planned again, and how far it is; what the journal says was missed; and what the text says after."""

import datetime

import pytest

from topset.adaptation import Situation
from topset.app.adapt import Around, Texts, read_situation
from topset.app.read_changes import Said
from topset.app.replan import Asked, Replan, replan, standing_in
from topset.ground.reason import Reason
from topset.lint.engine import check
from topset.model.program import Weekday
from topset.notation import parse
from topset.replanning import Standing

PLAN = """program "P"
goal hypertrophy
unit kg
progress double +2.5kg

weeks 1-3
day mon "Legs" 60min
warm-up 10min
Back Squat: 4x6-8 @100kg @RIR2 rest 2:30
Leg Curl: 3x10-12 @RIR2 rest 1:30

day wed "Push" 60min
warm-up 10min
Bench Press: 4x6-8 @80kg @RIR2 rest 2:30
Lateral Raise: 3x12-15 @RIR1 rest 1:30

day fri "Pull" 60min
warm-up 10min
Cable Row: 4x8-12 @RIR2 rest 2:00
Lat Pulldown: 4x8-12 @RIR2 rest 2:00

week 4 deload
"""
ONE = '2026-03-02 "Legs" week 1\nBack Squat: 100kg x8, x8, x8, x8\n\n'
TWO = '2026-03-05 "Push" week 1\nBench Press: 80kg x8, x8, x8, x8\n\n'
THREE = '2026-03-06 "Pull" week 1\nCable Row: 60kg x8, x8, x8, x8\n\n'
START = datetime.date(2026, 3, 2)


def standing(
    date: str, journal: str = "", start: datetime.date | None = None, week: int = 0
) -> Standing | Reason:
    around = Around(datetime.date.fromisoformat(date), start=start)
    situation = read_situation(Texts(PLAN, "p", journal, "l"), around)
    assert isinstance(situation, Situation)
    return standing_in(situation, week)


@pytest.mark.parametrize(
    ("date", "journal", "start", "week", "today"),
    [
        ("2026-03-04", "", None, 1, 2),
        ("2026-03-04", "", START, 1, 2),
        ("2026-03-18", "", START, 3, 2),
        ("2026-02-25", "", START, 1, -5),
        ("2026-03-04", ONE, None, 1, 2),
        ("2026-03-07", ONE + TWO, None, 1, 5),
        ("2026-03-07", ONE + TWO + THREE, None, 2, -2),
        ("2026-03-10", ONE + TWO, None, 2, 1),
        ("2026-03-24", ONE + TWO + THREE, START, 2, 1),
    ],
)
def test_the_week_under_way(
    date: str, journal: str, start: datetime.date | None, week: int, today: int
) -> None:
    found = standing(date, journal, start)
    assert isinstance(found, Standing)
    assert (found.week, found.today) == (week, today)


def test_a_week_that_is_asked_for() -> None:
    assert standing("2026-03-04", week=3) == Standing(3, 2)
    behind = standing("2026-03-10", ONE + TWO, week=1)
    assert behind == Standing(1, 8, {Weekday.MON: Weekday.MON, Weekday.WED: Weekday.THU})
    for week, start, words in ((9, None, "no week 9"), (0, datetime.date(2025, 1, 6), "The program is over")):
        reason = standing("2026-03-10", "", start, week)
        assert isinstance(reason, Reason)
        assert reason.code == "RPL002"
        assert words in reason.message


def again(journal: str | None, date: str, week: int = 0, **words: str) -> Replan:
    said = Said(**{name: [each] for name, each in words.items()})
    around = Around(datetime.date.fromisoformat(date))
    return replan(Texts(PLAN, "p", journal or "", "l"), around, Asked(said, week), logged=journal is not None)


BROKEN_OFF = '2026-03-02 "Legs" week 1\nBack Squat: 100kg x8\n\n'


def test_of_a_session_that_was_broken_off_the_rest_is_placed() -> None:
    made = again(BROKEN_OFF, "2026-03-03")
    (said,) = made.unfinished
    assert said.startswith('Of "Legs" of week 1, 1 of 7 sets was done; nothing of Lying Leg Curl.')
    assert said.endswith("What was not begun of it is planned again.")
    week = made.text.partition("weeks 2-3")[0]
    monday, _, later = week.partition("day wed")
    assert "Back Squat" in monday
    assert "Leg Curl" not in monday
    assert "Leg Curl: 3x10-12" in later
    assert [change.reason.code for change in made.changes] == ["RPL102"]
    assert "because of Monday little was done" in made.changes[0].reason.message
    assert "replanned: mon broken off" in made.text


def test_it_is_placed_once() -> None:
    first = again(BROKEN_OFF, "2026-03-03")
    texts = Texts(first.text, "p", BROKEN_OFF, "l")
    assert not replan(texts, Around(datetime.date(2026, 3, 3)), Asked(Said())).changed


def test_a_session_that_is_under_way_goes_on() -> None:
    found = standing("2026-03-02", BROKEN_OFF)
    assert found == Standing(1, 0, {}, {Weekday.MON: frozenset({1})})
    made = again(BROKEN_OFF, "2026-03-02")
    assert not made.changed
    assert made.unfinished[0].endswith("It is under way.")


def test_of_one_under_way_with_fewer_minutes_what_was_begun_stays() -> None:
    made = again(BROKEN_OFF, "2026-03-02", minutes="30")
    monday = made.text.partition("day wed")[0]
    assert "Back Squat: 4x6-8" in monday
    assert made.changed


def test_the_rest_of_one_under_way_goes_elsewhere_where_the_day_is_missed() -> None:
    made = again(BROKEN_OFF, "2026-03-02", missed="mon")
    monday, _, later = made.text.partition("weeks 2-3")[0].partition("day wed")
    assert "Back Squat" in monday
    assert "Leg Curl" not in monday
    assert "Leg Curl" in later
    refused = again(BROKEN_OFF, "2026-03-02", move="mon=tue")
    assert [problem.code for problem in refused.problems] == ["RPL003"]
    assert "was begun" in refused.problems[0].message


def test_what_is_said_to_be_done_is_not_placed_again() -> None:
    assert not again(BROKEN_OFF, "2026-03-03", done="mon").changed


def test_the_last_session_of_a_week_that_is_under_way_keeps_the_week() -> None:
    friday = '2026-03-06 "Pull" week 1\nCable Row: 60kg x8\n\n'
    found = standing("2026-03-06", ONE + TWO + friday)
    assert isinstance(found, Standing)
    assert (found.week, found.today, Weekday.FRI in found.done) == (1, 4, False)


def test_what_is_behind_and_not_in_the_journal_was_missed() -> None:
    made = again(ONE, "2026-03-06")
    assert "# replanned: wed missed\n" in made.text or "replanned: wed missed" in made.text
    assert "day wed" not in made.text.partition("weeks 2-3")[0]
    assert 'day mon "Legs" 60min' in made.text.partition("weeks 2-3")[0]


def test_what_is_said_to_be_done_was_not_missed() -> None:
    assert not again(ONE, "2026-03-06", done="wed").changed


def test_without_a_journal_what_is_behind_is_done() -> None:
    assert not again(None, "2026-03-06").changed
    assert again(None, "2026-03-06", missed="wed").changed


def test_what_is_moved_from_behind_is_not_missed() -> None:
    made = again(ONE, "2026-03-05", move="wed=thu")
    assert [(one.reason.code, one.reason.message) for one in made.changes] == [
        ("RPL101", 'The session "Push" of Wednesday is on Thursday.')
    ]
    assert 'day thu "Push" 60min' in made.text


def test_a_week_without_days_left_is_told_and_left() -> None:
    made = again(ONE, "2026-03-08")
    assert not made.empty  # Monday was done
    gone = again(None, "2026-03-08", week=1, missed="mon,wed,fri")
    assert gone.empty
    assert not gone.changed
    assert any(reason.code == "RPL113" for reason in gone.lost)


def test_what_comes_of_doing_less_is_allowed_in_the_text() -> None:
    text = PLAN.replace("Leg Curl: 3x10-12 @RIR2 rest 1:30", "Machine Chest Press: 4x8 @RIR2 rest 2:00")
    made = replan(Texts(text, "p", ONE, "l"), Around(datetime.date(2026, 3, 8)), Asked(Said()))
    assert {finding.code for finding in made.allowed} == {"REC201", "VOL103"}
    assert not made.findings
    assert "# allow REC201: replanned: wed missed, fri missed\nweek 1\n" in made.text
    assert "# allow VOL103: week 1 was replanned\nweeks 2-3\n" in made.text
    assert {f.code for f in check(parse(made.text).program)} <= {f.code for f in check(parse(text).program)}


def test_comments_of_the_time_before_are_replaced() -> None:
    first = again(ONE, "2026-03-03", minutes="wed=30")
    texts = Texts(first.text, "p", ONE, "l")
    second = replan(texts, Around(datetime.date(2026, 3, 3)), Asked(Said(minutes=["fri=30"])))
    assert first.text.count("replanned: ") == second.text.count("replanned: ") == 1
    assert "replanned: fri 30min" in second.text


def test_a_program_without_weeks_is_refused() -> None:
    found = replan(Texts("day mon\nBack Squat: 3x5\n", "p", "", "l"), Around(), Asked(Said()))
    assert [problem.code for problem in found.problems] == ["RPL001"]


def test_a_rule_that_was_kept_is_kept() -> None:
    text = PLAN.replace("weeks 1-3", "weeks 1-3").replace(
        "Lateral Raise: 3x12-15 @RIR1 rest 1:30", "Front Squat: 3x8 @RIR2 rest 2:00"
    )
    made = replan(Texts(text, "p", "", "l"), Around(START), Asked(Said(missed=["mon"])), logged=False)
    assert not made.findings
    assert (
        "Back Squat"
        not in made.text.partition("weeks 2-3")[0].partition("day wed")[2].partition("day fri")[0]
    )


def late_for(
    due: Weekday | None, date: str, journal: str = ONE, week: int = 1, minutes: str = "25"
) -> Replan:
    around = Around(datetime.date.fromisoformat(date), start=START)
    asked = Asked(Said(minutes=[minutes]), week, due)
    return replan(Texts(PLAN, "p", journal, "l"), around, asked)


@pytest.mark.parametrize("date", ["2026-03-08", "2026-03-10", "2026-03-20"])
def test_the_session_that_is_due_is_not_missed_however_late_it_is(date: str) -> None:
    found = late_for(Weekday.WED, date)
    assert (found.week, found.late, found.problems) == (1, Weekday.WED, ())
    week = found.text.partition("week 1\n")[2].partition("weeks 2-3")[0]
    days = [line.split()[1] for line in week.splitlines() if line.startswith("day ")]
    assert days == ["mon", "wed", "fri"]
    words = " ".join(told.reason.message for told in found.changes)
    assert "25 minutes" in words
    assert "missed" not in words


def test_by_the_calendar_it_is_missed() -> None:
    found = late_for(None, "2026-03-08")
    assert found.late is None
    assert "missed" in " ".join(told.reason.message for told in found.changes)


def test_who_is_in_time_is_planned_for_by_the_calendar() -> None:
    by_day = late_for(Weekday.WED, "2026-03-04")
    assert by_day == late_for(None, "2026-03-04")
    assert by_day.late is None


def test_a_session_that_is_begun_late_is_under_way() -> None:
    begun = ONE + '2026-03-08 "Push" week 1\nBench Press: 80kg x8\n\n'
    found = late_for(Weekday.WED, "2026-03-08", begun)
    assert found.late is Weekday.WED
    assert "It is under way." in found.unfinished[0]
