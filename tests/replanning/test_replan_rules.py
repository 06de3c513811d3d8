"""Each rule of a replanned week alone: which choices it lets through, and in which words it refuses."""

import pytest
from weeks import broken, days, lost, rows_under, sore, week_of, without

from topset.evidence.landmarks import VolumeGroup
from topset.model.exercise import Equipment
from topset.model.program import Weekday
from topset.replanning import Changes
from topset.replanning.problem import problem_of
from topset.replanning.rows import rules

LEGS = "day mon\nBack Squat: 4x6 @RIR2 rest 2:00\n\nday wed\nBench Press: 4x8 @RIR2\n\n"


def test_every_rule_says_what_it_keeps() -> None:
    names = {
        "backwards_parts",
        "maximum_efforts",
        "once",
        "same_movement",
        "session_ceiling",
        "session_minutes",
    }
    assert {rule.name for rule in rules()} == names | {"soreness", "spacing", "spine", "supersets"}
    assert {code for rule in rules() for code in rule.codes} >= {
        "REC202",
        "REC203",
        "REC205",
        "SES701",
        "VOL106",
    }


def test_a_line_is_done_once() -> None:
    left = week_of(LEGS + "day fri\nCable Row: 4x8 @RIR2\n", lost("mon"))
    assert not broken(left, "once", ("Back Squat", "wed"))
    assert broken(left, "once", ("Back Squat", "wed"), ("Back Squat", "fri")) == [""]
    assert broken(left, "once", ("Back Squat", "wed"), ("Back Squat", "wed", -1)) == [""]


def test_a_session_fits_its_minutes() -> None:
    text = "day mon\nBack Squat: 4x6 @RIR2 rest 2:00\n\nday wed 30min\nBench Press: 4x8 @RIR2 rest 2:00\n"
    left = week_of(text, lost("mon"))
    assert not broken(left, "session_minutes", ("Bench Press", "wed"), ("Back Squat", "wed", -1))
    longer = text.replace("4x6", "5x6").replace("4x8", "5x8")
    both = ("Bench Press", "wed"), ("Back Squat", "wed")
    assert broken(week_of(longer, lost("mon")), "session_minutes", *both) == ["Wednesday has 30 minutes"]


def test_a_session_may_stay_as_long_as_it_was_unless_minutes_are_taken_away() -> None:
    text = "day mon 20min\nBack Squat: 5x6 @RIR2 rest 4:00\n"
    assert not broken(week_of(text), "session_minutes", ("Back Squat", "mon"))
    shorter = week_of(text, Changes(minutes={Weekday.MON: 15}))
    assert broken(shorter, "session_minutes", ("Back Squat", "mon")) == ["Monday has 15 minutes"]
    assert not broken(shorter, "session_minutes", ("Back Squat", "mon", -3))


def test_a_muscle_has_48_hours_between_hard_sessions() -> None:
    text = LEGS + "day thu\nLeg Press: 4x8 @RIR2\n"
    left = week_of(text, lost("mon"))
    assert broken(left, "spacing", ("Back Squat", "wed"), ("Leg Press", "thu")) == [
        "quads are trained hard on Wednesday and on Thursday, 24 hours later",
        "glutes are trained hard on Wednesday and on Thursday, 24 hours later",
    ]
    assert not broken(left, "spacing", ("Back Squat", "wed"), ("Leg Press", "thu", -2))
    assert not broken(left, "spacing", ("Back Squat", "wed", -2), ("Leg Press", "thu"))


def test_what_lay_closer_in_the_plan_may_stay_so() -> None:
    text = "day mon\nBack Squat: 4x6 @RIR2\n\nday tue\nLeg Press: 4x8 @RIR2\n"
    assert not broken(week_of(text), "spacing", ("Back Squat", "mon"), ("Leg Press", "tue"))


def test_a_session_that_was_done_on_another_day_counts_there() -> None:
    text = "day mon\nBack Squat: 4x6 @RIR2\n\nday wed\nLeg Press: 4x8 @RIR2\n"
    left = week_of(text, today=2, done={Weekday.MON: Weekday.TUE})
    assert (
        broken(left, "spacing", ("Leg Press", "wed"))[0]
        == "quads are trained hard on Tuesday, 24 hours before"
    )
    assert not broken(
        week_of(text, today=2, done={Weekday.MON: Weekday.MON}), "spacing", ("Leg Press", "wed")
    )


def test_the_weeks_around_count_too() -> None:
    text = (
        'program "P"\nunit kg\n\nweeks 1-2\nday mon\nBack Squat: 4x6 @RIR2\n\nday thu\nLeg Press: 4x8 @RIR2\n\n'
        "day sat\nBench Press: 4x8 @RIR2\n"
    )
    left = week_of(text, Changes(moved={Weekday.THU: Weekday.SUN}))
    assert (
        broken(left, "spacing", ("Leg Press", "sun"))[0] == "quads are trained hard on Monday, 24 hours later"
    )


def test_groups_that_need_no_direct_work_need_no_gap() -> None:
    text = "day mon\nCable Crunch: 4x12 @RIR2\n\nday wed\nBench Press: 4x8 @RIR2\n\nday thu\nCrunch: 4x12 @RIR2\n"
    assert not broken(week_of(text, lost("mon")), "spacing", ("Cable Crunch", "wed"), ("Crunch", "thu"))


BACKWARDS = (
    "day mon\nHip Thrust: backwards @75%\n\nday tue\nBench Press: 4x8 @RIR2\n\n"
    "day thu\nHip Thrust: backwards @75%\n\nday sat\nCable Row: 4x8 @RIR2\n"
)


def test_a_backwards_part_has_72_hours() -> None:
    left = week_of(BACKWARDS, Changes(moved={Weekday.MON: Weekday.WED}))
    words = broken(left, "backwards_parts", ("Hip Thrust", "wed"), ("Hip Thrust", "thu"))
    assert words == ["glutes are trained backwards on Wednesday and 24 hours later on Thursday"]
    done = week_of(
        BACKWARDS, Changes(moved={Weekday.THU: Weekday.WED}), today=2, done={Weekday.MON: Weekday.MON}
    )
    assert broken(done, "backwards_parts", ("Hip Thrust", "wed")) == [
        "glutes are trained backwards on Monday, 48 hours away"
    ]


def test_a_backwards_part_is_not_trained_in_between() -> None:
    text = BACKWARDS + "\nday sun\nGoblet Squat: 3x10 @RIR2\nBulgarian Split Squat: 3x10 @RIR2\n"
    left = week_of(text, lost("sun"))
    assert broken(left, "backwards_parts", ("Bulgarian Split Squat", "tue")) == [
        "glutes rest between the Backwards sessions"
    ]


def test_a_maximum_effort_waits_five_days() -> None:
    single = "Back Squat: ramp, top 1x1 @97% rest 4:00 safeties"
    text = f"day mon\n{single}\n\nday wed\nBench Press: 4x8 @RIR2\n\nday sat\n{single}\n"
    left = week_of(text, lost("mon"))
    assert broken(left, "maximum_efforts", ("Back Squat", "wed"), ("Back Squat", "sat"))
    assert not broken(left, "maximum_efforts", ("Back Squat", "sat"))


def test_a_session_has_no_more_sets_than_it_can_use() -> None:
    text = "day mon\nMachine Fly: 5x10 @RIR1\n\nday wed\nBench Press: 5x8 @RIR2\nIncline Bench Press: 5x8 @RIR2\n"
    left = week_of(text, lost("mon"))
    both = (("Bench Press", "wed"), ("Incline Bench Press", "wed"))
    assert broken(left, "session_ceiling", *both, ("Machine Fly", "wed")) == [
        "Wednesday has all the sets of chest that one session can use"
    ]
    assert not broken(left, "session_ceiling", *both)


def test_a_session_does_not_become_a_parade() -> None:
    names = (
        "Leg Extension",
        "Lateral Raise",
        "Face Pull",
        "Barbell Curl",
        "Cable Crunch",
        "Shrug",
        "Calf Raise",
    )
    text = "day mon\nMachine Fly: 2x12\nHip Abduction: 2x12\n\nday wed\n"
    left = week_of(text + "".join(f"{name}: 2x12\n" for name in names), lost("mon"))
    there = [(dose.work.exercise.name, "wed") for dose in problem_of(left).at_home(Weekday.WED)]
    assert not broken(left, "session_ceiling", *there, ("Machine Fly", "wed"))
    guests = [(task.name, "wed") for task in left.tasks if task.day is Weekday.MON]
    assert broken(left, "session_ceiling", *there, *guests) == ["Wednesday has 8 exercises"]


def test_the_lower_back_gets_one_very_heavy_exercise() -> None:
    text = "day mon\nDeadlift: 3x5 @RIR3\n\nday wed\nBack Squat: 3x8 @RIR3\n\nday fri\nBench Press: 3x8\n"
    left = week_of(text, lost("mon"))
    assert broken(left, "spine", ("Deadlift", "wed"), ("Back Squat", "wed")) == [
        "Wednesday loads the lower back with a squat or deadlift"
    ]
    assert not broken(left, "spine", ("Deadlift", "fri"))
    heavy = "day mon\nBarbell Row: 3x3 @88%\n\nday wed\nFront Squat: 3x3 @88% safeties\n"
    assert broken(week_of(heavy, lost("mon")), "spine", ("Barbell Row", "wed"), ("Front Squat", "wed")) == [
        "Wednesday loads the lower back with a lift near its maximum"
    ]


def test_what_does_the_same_stands_in_a_session_once() -> None:
    text = "day mon\nChin-Up: 3x6\nBack Squat: 3x6\n\nday wed\nPull-Up: 3x6\nLeg Press: 3x10\n\nday fri\nChin-Up: 3x8\n"
    left = week_of(text, lost("mon"))
    both = ("Chin-Up", "wed"), ("Pull-Up", "wed")
    assert broken(left, "same_movement", *both) == ["Wednesday would have both Chin-Up and Pull-Up"]
    assert not broken(left, "same_movement", ("Back Squat", "wed"), ("Leg Press", "wed"))
    problem = problem_of(left)
    whole = [(n, o.dose) for n, o in enumerate(problem.options) if o.day is Weekday.FRI and o.dose]
    twice = frozenset(n for n, dose in whole if dose.work.exercise.name == "Chin-Up" and not dose.more)
    words = [k.row.words for k in rows_under(problem, "same_movement") if not k.row.kept(twice)]
    assert words == ["Friday has the Chin-Up already"]


@pytest.mark.parametrize(("today", "fits"), [(0, False), (1, False), (2, True)])
def test_a_sore_muscle_waits_for_48_hours(today: int, fits: bool) -> None:
    changes = sore("quads", VolumeGroup.QUADS)
    left = week_of("day thu\nBack Squat: 4x6 @RIR2\n", changes, today=today)
    kept = not broken(left, "soreness", ("Back Squat", "thu"))
    assert kept is (today < 2)
    assert fits is not kept
    assert not broken(left, "soreness", ("Back Squat", "thu", -2))


def test_of_a_superset_only_the_last_can_stand_alone() -> None:
    text = "day mon\nA1 Leg Curl: 3x10 rest 0s\nA2 Face Pull: 3x12 rest 1:00\n"
    left = week_of(text)
    assert broken(left, "supersets", ("Lying Leg Curl", "mon")) == [
        "Lying Leg Curl is done in turn with Face Pull"
    ]
    assert not broken(left, "supersets", ("Face Pull", "mon"))
    assert not broken(left, "supersets", ("Lying Leg Curl", "mon"), ("Face Pull", "mon"))


def test_equipment_that_is_taken_leaves_no_option_with_it() -> None:
    left = week_of(LEGS, without("mon", Equipment.RACK))
    with pytest.raises(LookupError):
        broken(left, "once", ("Back Squat", "mon"))
    assert not broken(left, "once", ("Back Squat", "wed"))


def test_days_that_are_behind_are_no_slots() -> None:
    left = week_of(LEGS, today=2)
    assert [slot.day for slot in left.slots] == [Weekday.WED]
    assert left.kept == (Weekday.MON,)
    assert week_of(LEGS, lost("mon"), today=2).gone == tuple(days("mon"))
