from imports import codes, lines, read

HEADER = (
    "Name,Sex,Event,Equipment,BodyweightKg,WeightClassKg,Squat1Kg,Squat2Kg,Squat3Kg,Squat4Kg,Best3SquatKg,"
    "Bench1Kg,Bench2Kg,Bench3Kg,Bench4Kg,Best3BenchKg,Deadlift1Kg,Deadlift2Kg,Deadlift3Kg,Deadlift4Kg,"
    "Best3DeadliftKg,TotalKg,Place,Date,MeetName\n"
)
FULL = "Ann Example,F,SBD,Raw,62.4,63,120,-130,130,,130,70,75,-77.5,,75,150,160,-170,,160,365,1,2024-03-02,Open\n"
BEST = "Ann Example,F,B,Raw,61.9,63,,,,,,,,,,72.5,,,,,,,2,2023-03-04,Club Bench\n"
OUT = "Ann Example,F,SBD,Raw,62,63,-120,-120,-120,,-120,,,,,,,,,,,,DQ,2022-03-05,Spring Open\n"
NONE = "Ann Example,F,SBD,Raw,,63,,,,,,,,,,,,,,,,,NS,2021-03-05,Spring Open\n"
OTHER = FULL.replace("Ann Example", "Ben Example #2")


def test_attempts_are_tests_and_failed_ones_are_no_reps() -> None:
    found = read(HEADER + FULL)
    assert lines(found) == [
        '2024-03-02 "Open"',
        "Back Squat: test 120kg x1, test 130kg x0, test x1",
        "Bench Press: test 70kg x1, test 75kg x1, test 77.5kg x0",
        "Deadlift: test 150kg x1, test 160kg x1, test 170kg x0",
        "body mass 62.4kg",
        "note place 1, total 365kg, class 63kg, raw",
    ]
    assert (found.summary.rows, found.summary.taken, found.summary.sets) == (1, 1, 9)


def test_meets_of_which_only_the_best_is_known_meets_bombed_out_of_and_no_shows() -> None:
    found = read(HEADER + BEST + OUT + NONE)
    assert [line for line in lines(found) if ":" in line] == [
        "Back Squat: test 120kg x0, test x0, test x0",
        "Bench Press: test 72.5kg x1",
    ]
    assert found.summary.skipped == (("IMP107", 1),)


def test_of_several_lifters_one_is_asked_for() -> None:
    asked = read(HEADER + FULL + OTHER)
    assert codes(asked) == ["IMP007:1"]
    assert asked.questions[0].remedy == 'Add --lifter "Ann Example", say.'
    found = read(HEADER + FULL + OTHER, lifter="ben example #2")
    assert len(found.entries) == 1
    assert found.summary.skipped == (("IMP109", 1),)


def test_a_meet_in_two_divisions_is_one() -> None:
    found = read(HEADER + FULL + FULL.replace("365,1", "365,3"))
    assert len(found.entries) == 1
    assert found.summary.skipped == (("IMP107", 1),)


def test_a_copy_that_a_spreadsheet_has_touched() -> None:
    touched = "\ufeff" + (HEADER + FULL).replace("2024-03-02", "13/03/2024").replace("\n", "\r\n")
    assert read(touched).entries[0].date.isoformat() == "2024-03-13"
