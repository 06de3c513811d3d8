"""Adapting twice changes nothing more, whatever the program and the journal; and no load leaps."""

import datetime

from cases import HEAD, situation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from topset.adaptation import adapt
from topset.model.prescription import AtLoad, SetGroup
from topset.notation import parse, print_program

LIFTS = ("Back Squat", "Bench Press", "Pull-Up", "Lateral Raise", "Barbell Curl")
SCHEMES = (
    "3x5 @{load}kg progress load +2.5kg",
    "3x5 @{load}kg progress load +2%",
    "3x{{8 7 6}} @{{{load} {more}}}kg progress load",
    "3x8-10 @RIR2 progress double +2.5kg",
    "3x8-10 @{load}kg progress double",
    "2x8 @{load}kg progress reps +1",
    "top 1x3-5 @{load}kg @RIR2, back-off 3x8-10 @{less}kg",
    "top 1x3 @85%, back-off 3x8-10 @75%",
    "3x5 @RIR2",
    "3x5 @75%TM progress none",
    "{{3 3 4}}x8-12 @RIR2",
    "double-progression 3x8-12 step 2.5kg",
    "top-back-off goal strength",
    "straight-sets 3x8 @RIR2",
)


@st.composite
def programs(draw: st.DrawFn) -> str:
    """Two or three days of some lifts, with a deload or without."""
    text = HEAD + draw(st.sampled_from(("", "max Back Squat 140kg\n", "max Bench Press 100kg x5\n")))
    text += draw(st.sampled_from(("", "progress double\n", "progress load +2.5kg\n")))
    last = draw(st.integers(3, 5))
    text += f"weeks 1-{last}\n"
    for day in draw(st.sampled_from((("mon",), ("mon", "thu"), ("mon", "wed", "fri")))):
        text += f"day {day}\n"
        for lift in draw(st.lists(st.sampled_from(LIFTS), min_size=1, max_size=3, unique=True)):
            load = draw(st.integers(4, 24)) * 5
            scheme = draw(st.sampled_from(SCHEMES))
            if lift == "Pull-Up":
                scheme = draw(
                    st.sampled_from(("3x5-8 @RIR2 progress double", "3x5-8 @BW+5kg progress double"))
                )
            text += f"{lift}: {scheme.format(load=load, more=load + 5, less=load - 10)}\n"
    return text + draw(st.sampled_from(("", f"week {last + 1} deload\n")))


@st.composite
def journals(draw: st.DrawFn, program: str) -> str:
    """Sessions of the program, done more or less as it says, with readings."""
    days = parse(program).program.blocks[0]
    text, monday = "", datetime.date(2026, 3, 2)
    for week in range(1, draw(st.integers(0, days.weeks.hi)) + 1):
        for day in days.days:
            date = monday + datetime.timedelta(weeks=week - 1, days=day.weekday.index)
            text += f"{date} week {week}\n"
            for line in day.lines:
                name = line.exercise.replace("_", " ").title().replace("Pull Up", "Pull-Up")
                load = draw(st.integers(4, 26)) * 5
                unit = "BW+5kg" if name == "Pull-Up" else f"{load}kg"
                sets = draw(st.lists(st.integers(0, 12), min_size=1, max_size=4))
                group = line.parts[-1]
                if draw(st.booleans()) and isinstance(group, SetGroup):  # as planned, every set full
                    sets = [group.reps[0].span.hi] * group.sets[0].hi
                    kilos = [a.lo.number for a in group.amount[:1] if isinstance(a, AtLoad)]
                    unit = f"{kilos[0]:g}kg" if kilos else unit
                rir = draw(st.sampled_from(("", " @RIR1", " @RIR3")))
                text += f"{name}: {unit} x{sets[0]}{rir}" + "".join(f", x{n}{rir}" for n in sets[1:]) + "\n"
            text += draw(
                st.sampled_from(
                    (
                        "",
                        "sleep 5h\n",
                        "soreness quads 5/5, chest 4/5\n",
                        "readiness 1/5\n",
                        "illness\n",
                        "readiness 4/5\n",
                    )
                )
            )
    return text


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_adapting_again_changes_nothing(data: st.DataObject) -> None:
    program = data.draw(programs())
    journal = data.draw(journals(program))
    date = data.draw(st.sampled_from(("2026-03-05", "2026-03-20", "2026-04-10", "2026-06-01")))
    once = print_program(adapt(situation(program, journal, date)).program)
    assert not parse(once).problems, once
    assert print_program(parse(once).program) == once
    assert print_program(adapt(situation(once, journal, date)).program) == once
