"""A line with other sets is laid out as its sets with another count."""

import pytest

from topset.evidence.figure import PUBLISHED
from topset.methods.expand import expand
from topset.model.program import ExerciseLine, Program
from topset.model.session import Work
from topset.notation import parse
from topset.notation.printer.exercise_line import print_line
from topset.replanning.lengths import resized, total

HEAD = 'program "P"\nunit kg\nmax Back Squat 140kg\n\nweek 1\nday mon\n'
LINES = (
    "Back Squat: ramp, 4x5 @80% rest 3:00",
    "Back Squat: ramp, top 1x2-3 @85% safeties, back-off 3x8-10 @75%",
    "Back Squat: ramp, top-back-off goal hypertrophy",
    "Back Squat: 3-4x8 @RIR2, 2x12 @RIR1",
    "Hip Thrust: backwards @78%",
    "Lat Pulldown: rep-wave wave {8 9 10} sets 4 @60kg",
    "Triceps Pushdown: 3x12 @RIR2 rest 1:30, drop-set 1x10-12 drops 2 cut 20",
    "Cable Row: set-ramp start 2 end 5 weeks 4",
    "Plank: 3x30s rest 1:00",
    "Back Squat: retest reps 5",
)


def laid_out(text: str) -> tuple[Program, ExerciseLine, Work]:
    program = parse(f"{HEAD}{text}\n").program
    return program, program.blocks[0].days[0].lines[0], expand(program).weeks[0].sessions[0].works[0]


@pytest.mark.parametrize("by", [-6, -3, -2, -1, 1, 2])
@pytest.mark.parametrize("text", LINES)
def test_the_text_and_the_sets_say_the_same(text: str, by: int) -> None:
    _, line, work = laid_out(text)
    found = resized(line, work, by, PUBLISHED)
    if found is None:
        return
    shorter, sets = found
    _, again, expected = laid_out(print_line(shorter))
    assert [(s.role, s.count, s.reps, s.load) for s in sets.sets] == [
        (s.role, s.count, s.reps, s.load) for s in expected.sets
    ]
    assert total(sets) == total(work) + by
    assert again.exercise == line.exercise


@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        (LINES[0], -1, "Back Squat: ramp, 3x5 @80% rest 3:00"),
        (LINES[0], 1, "Back Squat: ramp, 5x5 @80% rest 3:00"),
        (LINES[1], -2, "Back Squat: ramp, top 1x2-3 @85% safeties, back-off 1x8-10 @75%"),
        (LINES[1], -3, "Back Squat: ramp, top 1x2-3 @85% safeties"),
        (LINES[2], -1, "Back Squat: ramp, top-back-off goal hypertrophy sets 2"),
        (LINES[3], -3, "Back Squat: 2-3x8 @RIR2"),
        (LINES[4], -2, "Hip Thrust: backwards @78% sets 8"),
        (LINES[4], -5, None),
        (LINES[9], -1, None),
        (LINES[0], -4, None),
    ],
)
def test_the_last_sets_go_first(text: str, by: int, expected: str | None) -> None:
    _, line, work = laid_out(text)
    found = resized(line, work, by, PUBLISHED)
    assert (print_line(found[0]) if found else None) == expected
