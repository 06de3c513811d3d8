import pytest
from imports import codes

from topset.interchange import Imported, Options, recognised
from topset.notation import parse, print_program


def read(text: str) -> Imported:
    kind = recognised(text.encode())
    assert kind
    assert kind.name == "liftoscript"
    found = kind.read(text.encode(), Options("my_block.liftoscript"))
    assert found.summary.adds_up
    return found


def program(text: str) -> list[str]:
    found = read(text)
    assert found.program
    written = print_program(found.program)
    assert parse(written).problems == ()
    return [line for line in written.splitlines() if line]


DAY = "# Week 1\n## Day 1\n"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Squat / 3x5 80%", "Back Squat: 3x5 @80%"),
        ("Bench Press, Dumbbell / 3x8-12 @8 60s", "Dumbbell Bench Press: 3x8-12 @RPE8 rest 1:00"),
        ("Deadlift / 1x5 70%, 1x3 80%, 1x1+ 90%", "Deadlift: 1x5 @70%, 1x3 @80%, 1x1+ @90%"),
        (
            "Deadlift / 1x5, 1x3 / 100kg 120s @8.5+",
            "Deadlift: 1x5 @100kg @RPE8.5 rest 2:00, 1x3 @100kg @RPE8.5 rest 2:00",
        ),
        ("Squat / 3x5 (Main) 100kg+", "Back Squat: 3x5 @100kg"),
        ("t1: Squat / 3x5 / warmup: 1x5 45lb", "Back Squat: ramp, 3x5"),
        ("Squat / 3x5 / warmup: none", "Back Squat: 3x5"),
        ("Squat / 3x5 100kg / progress: lp(2.5kg)", "Back Squat: 3x5 @100kg progress load +2.5kg"),
        ("Squat / 3x5 / progress: dp(5lb, 8, 12)", "Back Squat: 3x5 progress double +5lb"),
        ("Squat / 3x5 / progress: none", "Back Squat: 3x5 progress none"),
        ("Squat / 3x5 // a comment", "Back Squat: 3x5"),
    ],
)
def test_lines(line: str, wanted: str) -> None:
    assert program(f"{DAY}{line}\n")[-1] == wanted


def test_days_fall_on_weekdays_and_like_weeks_are_one_block() -> None:
    text = (
        "# Week 1\n## Heavy\nSquat[1-3] / 3x5 80%\n## Light\nDeadlift / 3x5 70%\n"
        "# Week 2\n## Heavy\n## Light\nDeadlift / 3x5 75%\n"
    )
    assert program(text) == [
        'program "my block"',
        "unit kg",
        "week 1",
        'day mon "Heavy"',
        "Back Squat: 3x5 @80%",
        'day thu "Light"',
        "Deadlift: 3x5 @70%",
        "week 2",
        'day mon "Heavy"',
        "Back Squat: 3x5 @80%",
        'day thu "Light"',
        "Deadlift: 3x5 @75%",
        "week 3",
        'day mon "Heavy"',
        "Back Squat: 3x5 @80%",
    ]


def test_reuse_and_templates_and_supersets() -> None:
    text = (
        f"{DAY}main / used: none / 3x8 70% 90s\nSquat / ...main\nBench Press / 3x10 / superset: A\n"
        "Leg Curl / ...Bench Press / superset: A\n"
    )
    assert program(text)[-3:] == [
        "Back Squat: 3x8 @70% rest 1:30",
        "A1 Bench Press: 3x10",
        "A2 Lying Leg Curl: 3x10",
    ]


def test_code_is_kept_as_text_and_reported() -> None:
    text = f"{DAY}Squat / 3x5 100kg / progress: custom() {{~\n  if (completedReps >= reps) {{ weights += 5lb }}\n~}}\n"
    text += "Deadlift / 1x5\n"
    found = read(text)
    assert codes(found) == ["IMP207:3"]
    assert "its code is kept as a comment" in found.remarks[0].message
    lines = program(text)
    assert "# if (completedReps >= reps) { weights += 5lb }" in lines
    assert lines[-2:] == ["Back Squat: 3x5 @100kg", "Deadlift: 1x5"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Squat / 900x5", "900 is out of range"),
        ("Squat / ...Nothing", "There are no sets of"),
        ("Squat / progress: lp(5lb)", "has no sets"),
    ],
)
def test_lines_that_cannot_be_carried_over_are_named_and_the_others_stay(line: str, said: str) -> None:
    text = f"{DAY}Deadlift / 1x5\n{line}\n"
    found = read(text)
    assert [each.place.line for each in found.remarks if each.place] == [4]
    assert said in found.remarks[0].message
    assert (found.summary.rows, found.summary.taken) == (2, 1)
    assert program(text)[-1] == "Deadlift: 1x5"


def test_the_setbacks_of_a_progression_and_set_timers_are_reported() -> None:
    found = read(f"{DAY}Squat / 3x5 60s|30s / progress: lp(5lb, 2, 0, 10lb, 3)\n")
    assert codes(found) == ["IMP207:3", "IMP207:3"]


def test_an_exercise_that_nobody_knows_is_defined() -> None:
    lines = program(f"{DAY}Zxcv Machine / 3x10\n")
    assert lines[0] == 'program "my block"'
    assert lines[2].startswith('exercise "Zxcv Machine" pattern drill')


def test_whatever_is_cut_off_never_fails() -> None:
    text = f"{DAY}Squat[1-4] / 3x5 / progress: custom() {{~ x ~}}\n"
    text += "Bench Press / ...Squat / superset: A\n# Week 2\n## Day 1\n"
    kind = recognised(text.encode())
    assert kind
    for end in range(len(text)):
        found = kind.read(text[:end].encode(), Options())
        assert found.questions or found.summary.adds_up
