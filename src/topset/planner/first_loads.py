"""What is said once, above the program: when pain ends a set, and how a beginner finds loads."""

from topset.catalogue import exercises
from topset.evidence.effort import BEGINNER_RIR
from topset.evidence.figure import Figures
from topset.model.athlete import Athlete
from topset.model.exercise import LoadMode
from topset.model.prescription import SetGroup
from topset.model.program import ExerciseLine, Level, Program
from topset.planner.sore import when_it_hurts

LOADED = (LoadMode.EXTERNAL, LoadMode.PER_HAND)


def how_to_find_loads(program: Program, athlete: Athlete, figures: Figures) -> tuple[str, ...]:
    """Comments above the program: a line where a joint hurts, and two where a beginner is to choose a load."""
    return (*when_it_hurts(athlete, figures), *beginning_light(program, athlete, figures))


def beginning_light(program: Program, athlete: Athlete, figures: Figures) -> tuple[str, ...]:
    """How a beginner finds the loads that no maximum gives: two lines, none where all are written."""
    lines = (line for block in program.blocks for day in block.days for line in day.lines)
    if athlete.level is not Level.BEGINNER or not any(without_load(line, athlete) for line in lines):
        return ()
    reps = figures(BEGINNER_RIR) // 2  # it is kept in half points
    return (
        "Where no load is written: begin light, and add a little from set to set,",
        f"until a set ends with about {reps} reps to spare; that is the load to begin with (helms-2016).",
    )


def without_load(line: ExerciseLine, athlete: Athlete) -> bool:
    """Whether weights are lifted and none is written."""
    exercise = athlete.own.get(line.exercise) or exercises()[line.exercise]
    sets = [part for part in line.parts if isinstance(part, SetGroup) and part.sets]
    return exercise.load_mode in LOADED and bool(sets) and not any(part.amount for part in sets)
