import pytest
from imports import codes, lines, read, sample

from topset.ground.units import Unit

HEADER = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
)
WHEN = '"Push","8 Apr 2026, 16:50","8 Apr 2026, 17:52",""'


def row(name: str, index: int, rest: str, superset: str = "", notes: str = "", when: str = WHEN) -> str:
    return f'{when},"{name}",{superset},"{notes}",{index},{rest}\n'


BENCH = "Bench Press (Barbell)"


def test_sets_of_every_type() -> None:
    found = read(
        HEADER
        + row(BENCH, 0, '"warmup",40,10,,,')
        + row(BENCH, 1, '"normal",80,5,,,8')
        + row(BENCH, 2, '"failure",80,4,,,')
        + row(BENCH, 3, '"dropset",60,8,,,9.5')
        + row(BENCH, 4, '"drop_set",50,8,,,')
    )
    assert codes(found) == []
    assert lines(found) == [
        '2026-04-08 16:50 "Push"',
        "Bench Press: ramp 40kg x10, 80kg x5 @RPE8, x4 @RIR0, drop 60kg x8 @RPE9.5, drop 50kg x8",
        "note took 62 min",
    ]


def test_pounds_and_miles() -> None:
    header = HEADER.replace("weight_kg", "weight_lbs").replace("distance_km", "distance_miles")
    found = read(header + row(BENCH, 0, '"normal",225,5,,,') + row("Running", 0, '"normal",,,1.5,780,'))
    assert found.unit is Unit.LB
    assert lines(found)[:4] == [
        "unit lb",
        '2026-04-08 16:50 "Push"',
        "Bench Press: 225lb x5",
        'Running: x2414m "13:00"',
    ]


def test_supersets_are_labelled_and_an_exercise_alone_is_none() -> None:
    found = read(
        HEADER
        + "".join(row(BENCH, n, '"normal",80,5,,,', superset="0") for n in range(2))
        + "".join(row("Pull Up", n, '"normal",,8,,,', superset="0") for n in range(2))
        + row("Plank", 0, '"normal",,,,60,')
        + row("Lateral Raise (Dumbbell)", 0, '"normal",8,15,,,', superset="1")
        + row("Hammer Curl (Dumbbell)", 0, '"normal",12,12,,,', superset="1")
        + row("Face Pull", 0, '"normal",20,15,,,', superset="1")
        + row("Squat (Barbell)", 0, '"normal",100,5,,,', superset="7")
    )
    assert lines(found)[1:-1] == [
        "A1 Bench Press: 80kg x5, x5",
        "A2 Pull-Up: BW x8, x8",
        "Plank: BW x1min",
        "B1 Lateral Raise: 8kg x15",
        "B2 Hammer Curl: 12kg x12",
        "B3 Face Pull: 20kg x15",
        "Back Squat: 100kg x5",
    ]


def test_an_exercise_done_again_stands_again_even_when_adjacent() -> None:
    sets = [row(BENCH, n, '"normal",80,5,,,') for n in (0, 1)] + [
        row(BENCH, n, '"normal",60,10,,,') for n in (0, 1)
    ]
    found = read(HEADER + "".join(sets))
    assert lines(found)[1:3] == ["Bench Press: 80kg x5, x5", "Bench Press: 60kg x10, x10"]


def test_workouts_come_in_order_of_time() -> None:
    earlier = WHEN.replace("8 Apr", "6 Apr")
    found = read(HEADER + row(BENCH, 0, '"normal",80,5,,,') + row(BENCH, 0, '"normal",75,5,,,', when=earlier))
    assert [entry.date.day for entry in found.entries] == [6, 8]


def test_words_with_line_breaks_and_pictures() -> None:
    when = '"Morning workout ☀️","8 Apr 2026, 16:50","8 Apr 2026, 17:52","felt 💪🏽\n@friend said ""hi"""'
    found = read(HEADER + row(BENCH, 0, '"normal",80,5,,,', notes="pause\nat the chest", when=when))
    assert lines(found) == [
        '2026-04-08 16:50 "Morning workout ☀️"',
        'Bench Press: 80kg x5 "pause at the chest"',
        "note took 62 min",
        "note felt 💪🏽",
        'note @friend said "hi"',
    ]


@pytest.mark.parametrize(
    "start",
    [
        "8 Apr 2026, 16:50",
        "08 Apr 2026, 16:50",
        "Apr 8, 2026, 4:50 PM",
        "Apr 8, 2026, 4:50\u202fPM",
        "8. Apr. 2026, 16:50",
        "8 abr 2026, 16:50",
        "8 avr. 2026, 16:50",
        "2026-04-08 16:50:00",
        "2026-04-08T16:50:00+02:00",
        "8/4/2026, 16:50",
    ],
)
def test_every_form_of_a_date(start: str) -> None:
    when = WHEN.replace("8 Apr 2026, 16:50", start)
    assert lines(read(HEADER + row(BENCH, 0, '"normal",80,5,,,', when=when), day_first=True))[0] == (
        '2026-04-08 16:50 "Push"'
    )


def test_a_workout_that_was_never_ended() -> None:
    found = read(
        HEADER
        + row(BENCH, 0, '"normal",80,5,,,', when=WHEN.replace("8 Apr 2026, 17:52", "12 Apr 2026, 4:21"))
    )
    assert codes(found) == ["IMP201:2"]
    assert "83h 31min" in found.remarks[0].message


def test_a_type_nobody_knows_is_left_out() -> None:
    found = read(HEADER + row(BENCH, 0, '"cluster",80,5,,,') + row(BENCH, 1, '"normal",80,5,,,'))
    assert codes(found) == ["IMP108:2"]
    assert found.summary.sets == 1


def test_a_real_export() -> None:
    found = read(sample("hevy_kg.csv"))
    assert found.summary.rows == 330
    assert [met.theirs for met in found.exercises if met.own] == []
