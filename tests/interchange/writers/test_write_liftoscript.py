from pathlib import Path

import pytest
from exported import program_of, read, text, written

from topset.notation import print_program

EXAMPLES = Path(__file__).parents[3] / "examples"
HEAD = 'program "Block"\nmax Bench Press 100kg\nweeks 1-2\nday mon "Heavy"\n'


def script(line: str) -> list[str]:
    return text("liftoscript", program_of(HEAD + line)).splitlines()[2:3]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Bench Press: 3x5 @80% rest 3:00", "Bench Press / 3x5 80kg 180s"),
        ("Back Squat: 3x5 @80%", "Squat / 3x5 80%"),
        ("Back Squat: ramp, 3x5 @100kg @RIR1-2", "Squat / 3x5 100kg @9 / warmup: "),
        ("Back Squat: 2-3x8-12 @60% rest 1:30, 1x5+ @70%", "Squat / 2-3x8-12 60% 90s, 1x5+ 70%"),
        ("Back Squat: 1xAMRAP @60%", "Squat / 1x1+ 60%"),
        ("Plank: 2x45s rest 1:00", "Plank / 2x1 45s|60s"),
        ("Back Squat: 3x8-12 @60% progress double +2.5kg", "Squat / 3x8-12 60% / progress: dp(2.5kg, 8, 12)"),
        ("Back Squat: 3x5 @60% progress load +5lb", "Squat / 3x5 60% / progress: lp(5lb)"),
        ("Back Squat: 3x5 @60% progress none", "Squat / 3x5 60%"),
        ("Pull-Up: 3x8 @BW", "Pull Up / 3x8"),
        ("Pull-Up: 3x8 @BW+10kg", "Pull Up / 3x8 10kg"),
    ],
)
def test_lines(line: str, wanted: str) -> None:
    [found] = script(f"{line}\n")
    assert found.startswith(wanted) if wanted.endswith(": ") else found == wanted


def test_loads_that_rise_stand_in_the_weeks_and_not_in_a_progression() -> None:
    lines = text(
        "liftoscript", program_of(HEAD + "Bench Press: 3x5 @80kg progress load +2.5kg\n")
    ).splitlines()
    assert [line for line in lines if "Bench" in line] == [
        "Bench Press / 3x5 80kg",
        "Bench Press / 3x5 82.5kg",
    ]


def test_an_exercise_twice_on_a_day_has_a_label_and_words_stand_above() -> None:
    lines = text(
        "liftoscript",
        program_of(
            HEAD + 'Back Squat: 1x3 @80% tempo 3-0-1-0 "brace"\nBack Squat: 3x8 @60%\nnote Bring a belt.\n'
        ),
    ).splitlines()
    assert lines[:6] == [
        "# Week 1", "## Heavy", "// Bring a belt.", "// tempo 3-0-1-0, brace", "Squat / 1x3 80%", "2: Squat / 3x8 60%",
    ]  # fmt: skip


def test_what_has_no_words_is_named() -> None:
    messages = [remark.message for remark in written("liftoscript", program_of()).remarks]
    assert "Timed sets, written as one rep with a timer: 2." in messages
    assert all(remark.code == "EXP101" for remark in written("liftoscript", program_of()).remarks)


def test_the_reader_gives_the_same_sets() -> None:
    source = (
        'program "f"\nunit kg\n\nweek 1\nday mon "Heavy"\nBench Press: 3x5 @80kg rest 3:00, 1x5+ @60kg rest 2:00\n'
        "A1 Lat Pulldown: 2-3x6-8 @RPE8 rest 2:00\nA2 Lying Leg Curl: 3x10 @50% rest 1:00\n"
        'day thu "Light"\nBack Squat: 3x8-12 @60% rest 2:30 progress double +2.5kg\n\n'
        'week 2\nday mon "Heavy"\nBench Press: 3x5 @85kg rest 3:00\n'
        'day thu "Light"\nBack Squat: 3x8-12 @62.5% rest 2:30 progress double +2.5kg\n'
    )
    found = read(text("liftoscript", program_of(source)), "liftoscript")
    assert found.program
    assert print_program(found.program).split() == source.split()
    assert found.remarks == ()


@pytest.mark.parametrize("path", sorted(EXAMPLES.rglob("*.topset")), ids=lambda path: path.stem)
def test_programs_are_read_again_line_by_line(path: Path) -> None:
    found = read(text("liftoscript", program_of(path.read_text("utf-8"))), "liftoscript")
    assert found.summary.left_out == 0
