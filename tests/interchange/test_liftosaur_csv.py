import datetime

from imports import codes, lines, read

from topset.ground.units import Unit

HEADER = (
    "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,"
    "Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,"
    "Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes\n"
)


def row(
    exercise: str, done: str, load: str = "100,kg", *, warm: int = 0, rpe: str = "", notes: str = ""
) -> str:
    return (
        f"2026-03-02T18:05:00.000Z,Basic,Day 1,{exercise},{warm},5,{done},0,,{rpe},0,100,kg,{load},0,"
        f'2026-03-02T18:50:00.000Z,"Quadriceps","Glutes",{notes}\n'
    )


def test_what_was_done_is_taken_and_what_was_planned_only_is_not() -> None:
    found = read(
        HEADER
        + row("Squat", "5", "60,kg", warm=1)
        + row("Squat", "5", rpe="8", notes="deep")
        + row("Squat", "")
        + row('"Bench Press, Dumbbell"', "8", "30,kg")
    )
    assert lines(found) == [
        '2026-03-02 18:05 "Day 1"',
        'Back Squat: ramp 60kg x5, 100kg x5 @RPE8 "deep"',
        "Dumbbell Bench Press: 30kg x8",
        "note took 45 min",
    ]
    assert found.summary.skipped == (("IMP107", 1),)


def test_moments_in_utc_become_the_lifter_s_own() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=9))
    found = read(HEADER + row("Squat", "5"), at_home=lambda moment: moment.astimezone(zone))
    assert lines(found)[0] == '2026-03-03 03:05 "Day 1"'


def test_pounds() -> None:
    found = read(HEADER + row("Squat", "5", "225,lb"))
    assert found.unit is Unit.LB
    assert "Back Squat: 225lb x5" in lines(found)


def test_a_unit_that_is_missing_is_not_guessed() -> None:
    assert codes(read(HEADER + row("Squat", "5", "225,"))) == ["IMP103:2"]


def test_the_older_table_has_one_load_and_the_equipment_in_a_column() -> None:
    found = read(
        "Workout DateTime,Program,Day Name,Exercise,Equipment,Is Warmup Set?,Required Reps,Completed Reps,RPE,"
        "Is AMRAP?,Weight Value,Weight Unit,Completed Reps Time,Target Muscles,Synergist Muscles,Notes\n"
        "2022-03-02T18:05:00.000Z,Basic,Day 1,Squat,barbell,1,5,5,,0,45,lb,,,,\n"
        "2022-03-02T18:05:00.000Z,Basic,Day 1,Bench Press,dumbbell,0,5,7,8,1,50,lb,,,,\n"
        "2022-03-02T18:05:00.000Z,Basic,Day 1,Plank,,0,1,1,,0,0,lb,,,,\n"
    )
    assert lines(found)[1:] == [
        '2022-03-02 18:05 "Day 1"', "Back Squat: ramp 45lb x5", "Dumbbell Bench Press: 50lb x7 @RPE8", "Plank: BW x1",
    ]  # fmt: skip
