"""What a text means: the tree it is read as."""

import pytest

from topset.ground.place import Place
from topset.ground.units import Load, Span, Unit
from topset.model.exercise import Equipment, Kind, Muscle, Pattern
from topset.model.prescription import (
    AtLoad,
    Base,
    Effort,
    Guard,
    OwnWeight,
    Part,
    Percent,
    Progress,
    ProgressKind,
    RepKind,
    Reps,
    Role,
    Scale,
    SetGroup,
    Tempo,
)
from topset.model.program import (
    Block,
    Deload,
    Drill,
    Goal,
    Level,
    Max,
    Program,
    Routine,
    RoutineKind,
    Weekday,
)
from topset.notation import parse, print_part

ONE = Span.one


def program(text: str) -> Program:
    parsed = parse(text)
    assert parsed.problems == ()
    return parsed.program


def parts(text: str, weeks: int = 1, unit: str = "kg") -> tuple[Part, ...]:
    found = program(f"unit {unit}\nweeks 1-{weeks}\nday mon\nBack Squat: {text}")
    return found.blocks[0].days[0].lines[0].parts


def group(text: str, weeks: int = 1, unit: str = "kg") -> SetGroup:
    (part,) = parts(text, weeks, unit)
    assert isinstance(part, SetGroup)
    return part


SCHEMES = {
    "3x8": ((ONE(3),), (Reps(ONE(8)),)),
    "3-4x8-12": ((Span(3, 4),), (Reps(Span(8, 12)),)),
    "1xAMRAP": ((ONE(1),), (Reps(ONE(0), amrap=True),)),
    "1x5+": ((ONE(1),), (Reps(ONE(5), amrap=True),)),
    "3x30s": ((ONE(3),), (Reps(ONE(30), RepKind.SECONDS),)),
    "3x30-45s": ((ONE(3),), (Reps(Span(30, 45), RepKind.SECONDS),)),
    "3x45s-1:30": ((ONE(3),), (Reps(Span(45, 90), RepKind.SECONDS),)),
    "1x5min": ((ONE(1),), (Reps(ONE(300), RepKind.SECONDS),)),
    "1x30s+": ((ONE(1),), (Reps(ONE(30), RepKind.SECONDS, amrap=True),)),
    "3x20-40m": ((ONE(3),), (Reps(Span(20, 40), RepKind.METRES),)),
    "3x10/side": ((ONE(3),), (Reps(ONE(10), per_side=True),)),
    "2xAMRAP/side": ((ONE(2),), (Reps(ONE(0), amrap=True, per_side=True),)),
    "{3 3 4}x8-12": ((ONE(3), ONE(3), ONE(4)), (Reps(Span(8, 12)),)),
    "{2-3 3-4}x8": ((Span(2, 3), Span(3, 4)), (Reps(ONE(8)),)),
    "3x{8 9 10}": ((ONE(3),), (Reps(ONE(8)), Reps(ONE(9)), Reps(ONE(10)))),
    "3x{30 45}s": ((ONE(3),), (Reps(ONE(30), RepKind.SECONDS), Reps(ONE(45), RepKind.SECONDS))),
    "1x{8 5+ AMRAP}": ((ONE(1),), (Reps(ONE(8)), Reps(ONE(5), amrap=True), Reps(ONE(0), amrap=True))),
}


@pytest.mark.parametrize("text", SCHEMES)
def test_sets_and_reps(text: str) -> None:
    found = group(text, weeks=3)
    assert (found.sets, found.reps) == SCHEMES[text]
    assert print_part(found) == text


KILOS, POUNDS = Load(60_000), Load.of(225, Unit.LB)
AMOUNTS = {
    "@75%": (Percent(ONE(750)),),
    "@72.5-75%": (Percent(Span(725, 750)),),
    "@90%TM": (Percent(ONE(900), Base.TRAINING_MAX),),
    "@85%top": (Percent(ONE(850), Base.TOP),),
    "@60kg": (AtLoad(KILOS, KILOS),),
    "@225lb": (AtLoad(POUNDS, POUNDS),),
    "@60-65kg": (AtLoad(KILOS, Load(65_000)),),
    "@BW": (OwnWeight(),),
    "@BW+10kg": (OwnWeight(10_000),),
    "@BW-20kg": (OwnWeight(-20_000),),
    "@{70 72.5 75}%": (Percent(ONE(700)), Percent(ONE(725)), Percent(ONE(750))),
    "@{60 60-65}kg": (AtLoad(KILOS, KILOS), AtLoad(KILOS, Load(65_000))),
    "@{BW BW+5kg}": (OwnWeight(), OwnWeight(5_000)),
    "@BW+{5 10}kg": (OwnWeight(5_000), OwnWeight(10_000)),
    "@{70% 60kg BW}": (Percent(ONE(700)), AtLoad(KILOS, KILOS), OwnWeight()),
}


@pytest.mark.parametrize("text", AMOUNTS)
def test_amounts(text: str) -> None:
    found = group(f"3x5 {text}", weeks=3)
    assert found.amount == AMOUNTS[text]
    assert print_part(found) == f"3x5 {text}"


EFFORTS = {
    "@RIR2": (Effort(ONE(4)),),
    "@RIR1-2": (Effort(Span(2, 4)),),
    "@RPE8.5": (Effort(ONE(17), Scale.RPE),),
    "@RIR{3 2 1}": (Effort(ONE(6)), Effort(ONE(4)), Effort(ONE(2))),
    "@{RIR3 RPE8}": (Effort(ONE(6)), Effort(ONE(16), Scale.RPE)),
}


@pytest.mark.parametrize("text", EFFORTS)
def test_efforts(text: str) -> None:
    found = group(f"3x5 {text}", weeks=3)
    assert found.effort == EFFORTS[text]
    assert print_part(found) == f"3x5 {text}"


def test_a_group_with_everything() -> None:
    found = group("top 1x2-3 @85% @RIR2 rest 2:00-4:00 tempo 3-0-X-1 spotter safeties")
    assert found == SetGroup(
        sets=(ONE(1),),
        reps=(Reps(Span(2, 3)),),
        role=Role.TOP,
        amount=(Percent(ONE(850)),),
        effort=(Effort(ONE(4)),),
        rest=Span(120, 240),
        tempo=Tempo((3, 0, None, 1)),
        guards=frozenset(Guard),
    )


def test_the_pieces_of_a_part_stand_in_any_order() -> None:
    mixed = group("rest 3:00 @RIR2 spotter 1x3 tempo 3-0-1-1 @85% top")
    assert mixed == group("top 1x3 @85% @RIR2 rest 3:00 tempo 3-0-1-1 spotter")


def test_a_bare_ramp_has_no_sets() -> None:
    ramp, work = parts("ramp rest 1:00, 3x5")
    assert ramp == SetGroup((), (), Role.RAMP, rest=ONE(60))
    assert isinstance(work, SetGroup)


def test_numbers_without_a_unit_are_in_that_of_the_header() -> None:
    assert group("3x5 @100", unit="lb").amount == (AtLoad(Load.of(100, Unit.LB), Load.of(100, Unit.LB)),)
    assert group("3x5 @100").amount == (AtLoad(Load(100_000), Load(100_000)),)


def test_the_header() -> None:
    found = program(
        'program "A \\"B\\""\ngoal lean\nlevel advanced\nbody mass 180\nmax Squat 140kg\nmax Bench Press 225 x5\n'
        "training max Deadlift 400\nmax Pull-Up BW+20 x3\nunit lb\nprogress load +2.5%\n"
        "weeks 1-2\nday mon\nSquat: 3x5\n"
    )
    assert (found.name, found.goal, found.level, found.unit) == ('A "B"', Goal.LEAN, Level.ADVANCED, Unit.LB)
    assert found.body_mass == Load.of(180, Unit.LB)
    assert found.progress == Progress(ProgressKind.LOAD, Percent(ONE(25)))
    assert found.maxes == (
        Max("back_squat", Load(140_000)),
        Max("bench_press", POUNDS, 5),
        Max("deadlift", Load.of(400, Unit.LB), training=True),
        Max("pull_up", Load.of(20, Unit.LB), 3),
    )
    assert found.whole


PROGRESSIONS = {
    "load +2.5kg": Progress(ProgressKind.LOAD, Load(2500)),
    "double": Progress(ProgressKind.DOUBLE),
    "load +0.5%": Progress(ProgressKind.LOAD, Percent(ONE(5))),
    "reps +1": Progress(ProgressKind.REPS, 1),
    "sets": Progress(ProgressKind.SETS),
    "none": Progress(ProgressKind.NONE),
}


@pytest.mark.parametrize("text", PROGRESSIONS)
def test_the_tail_of_a_line(text: str) -> None:
    found = program(f'day mon\nB2 Face Pull: 3x12 progress {text} "slow # and \\"long\\""')
    line = found.blocks[0].days[0].lines[0]
    assert (line.label, line.exercise, line.note) == ("B2", "face_pull", 'slow # and "long"')
    assert line.progress == PROGRESSIONS[text]


def test_a_day() -> None:
    (day,) = program('day Wednesday "Legs" 75 min side delts first\nSquat: 3x5').blocks[0].days
    assert (day.weekday, day.title, day.minutes, day.first) == (Weekday.WED, "Legs", 75, "side delts")


def test_blocks_and_deloads() -> None:
    day = "day mon\nSquat: 3x5\n"
    found = program(f"weeks 1-3\n{day}week 4 deload\nweeks 5-6 deload sets 50% load 90%\nweek 7\n{day}")
    assert [block.weeks for block in found.blocks] == [Span(1, 3), ONE(4), Span(5, 6), ONE(7)]
    assert [block.deload for block in found.blocks] == [None, Deload(), Deload(50, 90), None]


def test_days_without_weeks_are_a_fragment() -> None:
    found = program("day mon\nSquat: 3x5")
    assert not found.whole
    assert [type(block) for block in found.blocks] == [Block]


def test_a_warm_up() -> None:
    found = program("day mon\nwarm-up 10-15min: Light Cardio 5min, Leg Swings x10/side, Cat-Cow\nSquat: 3x5")
    assert found.blocks[0].days[0].items[0] == Routine(
        RoutineKind.WARM_UP,
        Span(10, 15),
        (
            Drill("light_cardio", Reps(ONE(300), RepKind.SECONDS)),
            Drill("leg_swings", Reps(ONE(10), per_side=True)),
            Drill("cat_cow"),
        ),
    )


def test_an_exercise_of_the_programs_own_comes_first_wherever_it_is_defined() -> None:
    found = program(
        'max Squat 100kg\nexercise "Squat" pattern squat muscles side delts 0.5, quads 1 '
        "equipment ez bar, pull up bar\n"
        "day mon\nsquat: 3x5"
    )
    (own,) = found.own
    assert (
        own.exercise.slug == "squat" == found.maxes[0].exercise == found.blocks[0].days[0].lines[0].exercise
    )
    assert own.exercise.muscles == {Muscle.SIDE_DELTS: 0.5, Muscle.QUADS: 1.0}
    assert own.exercise.equipment == (Equipment.EZ_BAR, Equipment.PULL_UP_BAR)
    assert (own.exercise.pattern, own.exercise.kind) == (Pattern.SQUAT, Kind.COMPOUND)


def test_places() -> None:
    found = parse("weeks 1\n day mon\n  A1 Squat: ramp, 3x5 @80%  # x\n", "a.topset").program
    day = found.blocks[0].days[0]
    line = day.lines[0]
    assert day.place == Place(2, 2, 9, "a.topset")
    assert line.place == Place(3, 3, 27, "a.topset")
    assert [part.place for part in line.parts] == [Place(3, 13, 17, "a.topset"), Place(3, 19, 27, "a.topset")]


def test_with_problems_the_program_is_what_could_be_read() -> None:
    parsed = parse("goal size\nlevel beginner\nday mon\nSquat: 3x5, 3x\nSqat: 3x5\nBench Press: 3x8\n")
    assert len(parsed.problems) == 3
    assert parsed.program.level is Level.BEGINNER
    squat, bench = parsed.program.blocks[0].days[0].lines
    assert (squat.exercise, len(squat.parts), bench.exercise) == ("back_squat", 1, "bench_press")
