"""Whole weeks planned again: what becomes of them, and what is said."""

from dataclasses import replace

from weeks import ATHLETE, days, lines_of, lost, replanned, said, sore, week_of, without

from topset.evidence.landmarks import VolumeGroup
from topset.model.exercise import Equipment
from topset.model.program import Weekday
from topset.replanning import Changes, replan

QUADS = sore("quads", VolumeGroup.QUADS)
WEEK = (
    "day mon 60min\nBack Squat: ramp, 3x6 @RIR2 rest 3:00\nCable Row: 3x10 @RIR2 rest 2:00\nLeg Curl: 3x12 @RIR1\n\n"
    "day wed 60min\nBench Press: ramp, 3x6 @RIR2 rest 3:00\nLat Pulldown: 3x10 @RIR2 rest 2:00\n\n"
    "day fri 60min\nDeadlift: ramp, 2x5 @RIR3 rest 3:00\n"
    "Overhead Press: 3x8 @RIR2 rest 2:00\nWalking Lunge: 3x10 @RIR2\n"
)


def test_without_a_change_the_program_is_the_same() -> None:
    left = week_of(WEEK)
    made = replanned(left)
    assert made.program is left.before
    assert (made.changes, made.lost) == ((), ())


def test_a_lost_day_goes_to_the_others() -> None:
    left = week_of(WEEK, lost("mon"), today=1)
    lines = lines_of(left)
    assert "mon" not in lines
    assert "Back Squat: ramp, 3x6 @RIR2 rest 3:00" in lines["wed"]
    assert ("RPL102", "Back Squat: from Monday to Wednesday, because Monday is missed.") in said(left)


def test_what_was_done_is_not_touched() -> None:
    left = week_of(WEEK, lost("wed"), today=3, done={Weekday.MON: Weekday.MON})
    before = {day: [*map(str, (line.exercise for line in left.days[day].lines))] for day in left.days}
    lines = lines_of(left)
    assert [*lines] == ["mon", "fri"]
    assert len(lines["mon"]) == len(before[Weekday.MON])
    assert any(line.startswith("Bench Press") for line in lines["fri"])


def test_a_moved_session_is_on_its_new_day() -> None:
    left = week_of(WEEK, Changes(moved={Weekday.MON: Weekday.TUE}))
    assert [*lines_of(left)] == ["tue", "wed", "fri"]
    assert said(left)[0] == ("RPL101", "The session of Monday is on Tuesday.")


def test_a_moved_session_gives_way_to_the_hours_between() -> None:
    left = week_of(WEEK, Changes(moved={Weekday.MON: Weekday.THU}))
    assert any("24 hours later" in message for _, message in said(left))


def test_two_sessions_change_places() -> None:
    changes = Changes(moved={Weekday.MON: Weekday.WED, Weekday.WED: Weekday.MON})
    lines = lines_of(week_of(WEEK, changes))
    assert lines["mon"][0].startswith("Bench Press")
    assert lines["wed"][0].startswith("Back Squat")


def test_few_minutes_take_the_least_important_first() -> None:
    left = week_of(WEEK, Changes(minutes={Weekday.MON: 22}))
    lines = lines_of(left)
    assert lines["mon"][0].startswith("Back Squat: ramp, 3x6")
    assert len(lines["mon"]) < 3
    assert any(message.endswith("because Monday has 22 minutes.") for _, message in said(left))


def test_the_cool_down_goes_before_the_exercises() -> None:
    text = WEEK.replace("Leg Curl: 3x12 @RIR1\n", "Leg Curl: 3x12 @RIR1\ncool-down 10min\n")
    assert ("RPL107", "Monday: no cool-down, the minutes go into the exercises.") in said(
        week_of(text, Changes(minutes={Weekday.MON: 36}))
    )


def test_taken_equipment_is_replaced_in_place() -> None:
    left = week_of(WEEK, without("mon", Equipment.CABLE, Equipment.CABLE_ROW))
    [(code, message)] = said(left)
    assert code == "RPL105"
    assert message.endswith("instead of Cable Row on Monday, because there is no cable row on Monday.")


def test_a_sore_muscle_does_a_set_or_two() -> None:
    left = week_of(WEEK, QUADS, today=4)
    assert said(left) == [("RPL103", "Walking Lunge: 2 sets instead of 3, because quads are sore.")]


def test_a_sore_muscle_waits_where_there_is_a_later_day() -> None:
    assert said(week_of(WEEK, QUADS)) == [
        ("RPL102", "Back Squat: from Monday to Wednesday, because quads are sore.")
    ]


def test_a_sore_joint_is_spared_all_week() -> None:
    left = week_of(WEEK, Changes(hurts=frozenset({"knee"})))
    text = " ".join(line for lines in lines_of(left).values() for line in lines)
    assert "Squat" not in text
    assert "Lunge" not in text
    assert said(left)[-1][0] == "RPL109"


def test_a_preferred_exercise_takes_the_place_of_the_likest() -> None:
    left = week_of(WEEK, Changes(prefer=("hack_squat",)))
    assert said(left) == [
        ("RPL105", "Hack Squat instead of Back Squat on Monday, because it is preferred now.")
    ]


def test_a_preference_without_a_place_is_said() -> None:
    [(code, message)] = said(week_of(WEEK, Changes(prefer=("lateral_raise",))))
    assert code == "RPL108"
    assert message.startswith("Lateral Raise: no exercise")


def test_one_for_another() -> None:
    left = week_of(WEEK, Changes(instead={"walking_lunge": "leg_extension"}))
    assert any(line.startswith("Leg Extension: 3x10") for line in lines_of(left)["fri"])


def test_one_for_another_that_is_not_there_is_said() -> None:
    changes = Changes(
        instead={"walking_lunge": "leg_extension"},
        without={Weekday.FRI: frozenset({Equipment.LEG_EXTENSION})},
    )
    left = week_of(WEEK, changes)
    assert [line for line in lines_of(left)["fri"] if line.startswith("Walking Lunge")]
    assert (
        "RPL108",
        "Leg Extension cannot take the place of Walking Lunge: there is no leg extension.",
    ) in said(left)


def test_what_is_lost_is_told_with_what_to_do() -> None:
    made = replanned(week_of(WEEK, lost("mon wed"), today=3))
    codes = [reason.code for reason in made.lost]
    assert codes[0] == "RPL111"
    assert codes[-1] in ("RPL112", "RPL113", "RPL114")


def test_a_free_day_is_named() -> None:
    made = replanned(week_of(WEEK.replace("60min", "30min"), lost("fri"), today=3))
    assert [(r.code, r.remedy) for r in made.lost if r.code == "RPL114"] == [
        ("RPL114", "If you have the time: `--move fri=thu`.")
    ]


def test_when_all_days_are_gone_the_week_is_to_be_repeated() -> None:
    left = week_of(WEEK, lost("mon wed fri"), today=6)
    made = replanned(left)
    assert made.empty
    assert made.program is left.before
    assert "RPL113" in [reason.code for reason in made.lost]
    [repeat] = [reason for reason in made.lost if reason.code == "RPL113"]
    assert repeat.message.startswith("0 % of the week's sets")
    assert repeat.remedy == "Repeat week 1 before the next one, with the same loads."


def test_priorities_go_first() -> None:
    small = "Lateral Raise: 3x12 @RIR1\nBarbell Curl: 3x12 @RIR1\n"
    text = f"day mon\n{small}\nday wed 16min\nBench Press: 3x6 @RIR2 rest 2:00\n"
    for first, kept in (("biceps", "Barbell Curl"), ("side and rear delts", "Lateral Raise")):
        athlete = replace(ATHLETE, priorities=(first,))
        lines = lines_of(week_of(text, lost("mon"), athlete))["wed"]
        assert [line.partition(":")[0] for line in lines] == ["Bench Press", kept]


def test_a_lighter_week_is_not_made_lighter_still() -> None:
    text = (
        'program "P"\nunit kg\n\nweek 1 deload sets 50% load 90%\nday mon\nBack Squat: 4x6 @100kg rest 2:00\n\n'
        "day wed\nBench Press: 4x6 @80kg rest 2:00\n\nday fri\nCable Row: 4x8 @60kg rest 2:00\n"
    )
    lines = lines_of(week_of(text, lost("mon")))
    assert (
        sum(
            line.startswith("Back Squat: ") and "4x6 @100kg" in line
            for each in lines.values()
            for line in each
        )
        == 1
    )


def test_wrong_changes_are_refused() -> None:
    for changes, words in (
        (lost("tue"), "Week 1 has no session on Tuesday."),
        (Changes(moved={Weekday.MON: Weekday.WED}), "Wednesday has a session already."),
        (Changes(missed=days("mon"), moved={Weekday.MON: Weekday.TUE}), "Monday is missed and moved."),
        (Changes(minutes={Weekday.TUE: 30}), "Tuesday has no session to come."),
    ):
        assert [problem.message for problem in replan(week_of(WEEK, changes)).problems] == [words]
    behind = week_of(WEEK, Changes(moved={Weekday.FRI: Weekday.MON}), today=2)
    assert [problem.message for problem in replan(behind).problems] == ["Monday is over."]
    done = week_of(WEEK, lost("mon"), today=2, done={Weekday.MON: Weekday.MON})
    assert replan(done).problems[0].message == "The session of Monday is in the journal: it was done."
