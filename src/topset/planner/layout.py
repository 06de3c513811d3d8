"""From the solver's picks to a program: names dealt out, exercises ordered, weeks written down."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from topset.ground.units import Load, Span, Unit
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode, Measure
from topset.model.prescription import (
    Effort,
    MethodCall,
    Part,
    Progress,
    ProgressKind,
    RepKind,
    Reps,
    Role,
    SetGroup,
)
from topset.model.program import Block as WrittenBlock
from topset.model.program import Day, Deload, ExerciseLine, Goal, Program, Weekday
from topset.planner.focus import Focus
from topset.planner.frame import cool_down, warm_up
from topset.planner.loads import target
from topset.planner.order import ordered
from topset.planner.problem import Problem
from topset.planner.solve import Pick, Solution
from topset.planner.weeks import Block, reps_in, reserve_in, sets_in

Dealt = Mapping[Weekday, tuple[tuple[Pick, Exercise, int], ...]]


def program_of(problem: Problem, solution: Solution, blocks: Sequence[Block]) -> Program:
    """The whole program."""
    athlete = problem.athlete
    dealt = deal(problem, solution)
    written: list[WrittenBlock] = []
    for block in blocks:
        days = tuple(day_of(problem, day, focus, dealt[day], block) for day, focus in problem.days)
        written.append(WrittenBlock(Span(block.first, block.last), days))
        if block.deload:
            written.append(WrittenBlock(Span.one(block.deload), deload=Deload()))
    return Program(
        name=title(athlete),
        goal=athlete.goal,
        level=athlete.level,
        unit=athlete.unit,
        body_mass=athlete.body_mass,
        progress=Progress(ProgressKind.DOUBLE, small_step(athlete.unit)),
        maxes=tuple(replace(m, place=None) for m in athlete.maxes),
        blocks=tuple(written),
    )


def title(athlete: Athlete) -> str:
    """What it is, in a few words."""
    goal = "strength and size" if athlete.goal is Goal.MIXED else athlete.goal.value
    return f"{goal.capitalize()}, {len(athlete.days)} days, {athlete.weeks} weeks"


def small_step(unit: Unit) -> Load:
    """The usual jump."""
    return Load.of(2.5, Unit.KG) if unit is Unit.KG else Load.of(5, Unit.LB)


def deal(problem: Problem, solution: Solution) -> Dealt:
    """Order each day and give each pick an exercise: the best first, another one when the choice comes again."""
    used: Counter[int] = Counter()
    number = 0
    dealt = {}
    for day, focus in problem.days:
        rows = []
        for pick in ordered(solution.picks[day], first_of(focus, problem), problem.athlete.priorities):
            members = pick.choice.members
            rows.append((pick, members[used[id(pick.choice)] % len(members)], number))
            used[id(pick.choice)] += 1
            number += 1
        dealt[day] = tuple(rows)
    return dealt


def first_of(focus: Focus, problem: Problem) -> str:
    """What a combined day does first: "legs", "back", or "" for alternating."""
    orders = problem.athlete.wished("back-and-legs")
    return orders[0].removesuffix(" first") if orders and focus is Focus.BACK_AND_LEGS else ""


def day_of(
    problem: Problem,
    weekday: Weekday,
    focus: Focus,
    rows: Sequence[tuple[Pick, Exercise, int]],
    block: Block,
) -> Day:
    """One session of one block."""
    minutes = problem.athlete.days[weekday]
    picks = tuple(pick for pick, _, _ in rows)
    first = first_of(focus, problem)
    ramped = next((e.slug for p, e, _ in rows if p.choice.compound and loaded(e)), None)
    lines = tuple(line_of(problem, row, block, ramped=row[1].slug == ramped) for row in rows)
    return Day(
        weekday,
        (warm_up(picks, minutes, problem.athlete), *lines, cool_down(picks, minutes)),
        focus.title,
        minutes,
        first if first in ("legs", "back") else "",
    )


def loaded(exercise: Exercise) -> bool:
    """Whether a ramp makes sense."""
    return exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)


def line_of(
    problem: Problem, row: tuple[Pick, Exercise, int], block: Block, *, ramped: bool
) -> ExerciseLine:
    """One exercise of one block."""
    pick, exercise, number = row
    ramp = (SetGroup((), (), Role.RAMP),) if ramped else ()
    return ExerciseLine(exercise.slug, (*ramp, work(problem, pick, exercise, number, block)))


def work(problem: Problem, pick: Pick, exercise: Exercise, number: int, block: Block) -> Part:
    """The sets of one exercise over the weeks of a block, or the method that stands for them."""
    mode = pick.mode
    if mode.scheme.method:
        return method_of(problem, mode.scheme.method)
    reserve = reserve_in(block, mode)
    reps = reps_in(block, mode)
    kind = RepKind.SECONDS if exercise.measure is Measure.TIME else RepKind.REPS
    aim = target(exercise, reps, reserve, problem.athlete)
    return SetGroup(
        sets=same(sets_in(block, mode, number)),
        reps=(Reps(aim.reps, kind),),
        amount=same(aim.amounts),
        effort=same(tuple(Effort(Span.one(rir)) for rir in reserve)) if kind is RepKind.REPS else (),
        rest=mode.scheme.rest,
    )


def same(values: tuple[object, ...]) -> tuple:  # type: ignore[type-arg]  # keeps the element type of its caller
    """A list of equal values as one."""
    return values[:1] if len(set(values)) == 1 else values


def method_of(problem: Problem, name: str) -> MethodCall:
    """A method with the arguments that the goal asks for."""
    goal = problem.athlete.goal
    if name == "top-back-off":
        form = goal if goal in (Goal.STRENGTH, Goal.POWER) else Goal.HYPERTROPHY
        return MethodCall(name, (("goal", form.value),))
    return MethodCall(name)

