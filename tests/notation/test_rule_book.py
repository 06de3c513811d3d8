"""Every prescription of the rule book can be written in one line, and is written back as it was."""

import pytest

from topset.methods import methods
from topset.model.prescription import MethodCall, SetGroup
from topset.model.program import ExerciseLine, Routine
from topset.notation import parse, print_program

LINES = {
    # The two traditional families.
    "A4 A5 A6 sets, rest and a comfortable load": "Leg Press: 4x10 @60-67% rest 30-45s",
    "A4 A5 A6 as a method": "Leg Press: traditional-volume @62.5% rest 45s",
    "A8 A9 A10 sets, rest and a significant load": "Bench Press: 3-4x4 @80-88% rest 2:00-5:00",
    "A8 A9 A10 as a method": "Bench Press: traditional-strength @82.5% rest 3:00",
    # The Backwards Workout.
    "A14 A15 A16 ten sets of four, heavier": "Hip Thrust: 10x4 @75-82% rest 2:00-3:00",
    "A14 A15 A16 as a method": "Hip Thrust: backwards @78% rest 2:30",
    "A17 A18 longer rest": "Barbell Curl: backwards @75% rest 2:00",
    # Back-offs, the three published forms.
    "B21 B22 hypertrophy": "Back Squat: top 1x2-3 @85% rest 3:00, back-off 3x8-10 @75% rest 2:30",
    "B21 B22 as a method": "Back Squat: top-back-off goal hypertrophy rest 3:00",
    "B23 B24 power": "Power Clean: top 1x1 @94% rest 3:00, back-off 2x2 @86% rest 3:00",
    "B23 B24 as a method": "Power Clean: top-back-off goal power",
    "B25 B26 strength": "Bench Press: top 1x2-3 @85% rest 3:00 spotter, back-off 3x6-8 @80% rest 2:30",
    "B25 B26 as a method": "Bench Press: top-back-off goal strength",
    # A rep more each session of the week.
    "C21 within the week": "Lat Pulldown: 3x8 @60kg progress reps +1",
    "C21 as a method": "Lat Pulldown: rep-wave @60kg wave {8 9 10} sets 3",
    # The session for back and legs.
    "D36 ramp before the first compound": "Back Squat: ramp, 3-4x5-8",
    "D40 warm-up": "warm-up 10-15min: Light Cardio, Leg Swings, Torso Twists, Cat-Cow, Band Pull-Apart",
    "D41 primary legs": "Back Squat: 3-4x5-8",
    "D42 primary back": "Pull-Up: 3-4x6-10",
    "D42 primary back, or": "Lat Pulldown: 3-4x6-10",
    "D43 secondary legs": "Romanian Deadlift: 3x8-12",
    "D44 secondary back": "Barbell Row: 3x8-12",
    "D45 accessory legs": "Leg Press: 2-3x10-15",
    "D46 accessory back": "Face Pull: 2-3x12-15",
    "D47 cool-down": "cool-down 5-10min: Hamstring Stretch 30s, Quad Stretch 30s, Glute Stretch 30s, Lat Stretch 30s",
    # Back-offs after a heavy top set.
    "E4 E5 E6 E9 heavy top set and a couple of lighter sets": (
        "Deadlift: top 1x1-2 @90-95% rest 2:00-4:00 spotter safeties, back-off 2-3x3-5 @75% rest 2:00-4:00"
    ),
    "E4 from the top set as lifted": "Bench Press: top 1x1 @92.5% rest 3:00 spotter, back-off 2x5 @80%top rest 3:00",
    "E4 E9 as a method": "Deadlift: heavy-top 2x3-5 top 92.5% back 80%top safeties",
    "E7 E8 drop sets": "Cable Curl: 1xAMRAP @RIR0 rest 0s, drop 2xAMRAP @80%top @RIR0 rest 0s",
    "E7 as a method": "Cable Curl: drop-set 1x10-12 drops 2 cut 20",
    "E13 one set of ten": "Deadlift: 1x10 @100kg",
    "E14 four singles": "Deadlift: 4x1 @250kg",
    "E16 a single, then lighter sets": "Deadlift: top 1x1 @250kg, back-off 2x2 @200kg",
    "E13 E14 E16 as a method": "Deadlift: load-volume target 1000kg top 250kg back 200kg",
    "E26 the light end": "Dumbbell Bench Press: 3x10-12 @70%",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_it_can_be_written_in_one_line(line: str) -> None:
    needed = "" if line[0].isupper() else "Back Squat: 3x5\n"
    text = f"day mon\n{line}\n{needed}"
    parsed = parse(text)
    assert parsed.problems == ()
    item = parsed.program.blocks[0].days[0].items[0]
    assert isinstance(item, ExerciseLine | Routine)
    assert print_program(parsed.program) == text


@pytest.mark.parametrize("name", methods())
def test_the_example_of_every_method_is_read(name: str) -> None:
    parsed = parse(f"day mon\n{methods()[name].example}")
    assert parsed.problems == ()
    (part,) = parsed.program.blocks[0].days[0].lines[0].parts
    assert isinstance(part, MethodCall)
    assert part.name == name
    printed = print_program(parsed.program)
    assert parse(printed).program == parsed.program


def test_roles_and_loads_are_kept_apart() -> None:
    parsed = parse(f"day mon\n{LINES['B21 B22 hypertrophy']}")
    top, back = parsed.program.blocks[0].days[0].lines[0].parts
    assert isinstance(top, SetGroup)
    assert isinstance(back, SetGroup)
    assert (top.role, back.role) == ("top", "back-off")
