"""From the solver's picks to a program: names dealt out, exercises ordered, weeks written down."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from topset.evidence.figure import Figures
from topset.evidence.rests import HEAVY
from topset.ground.units import Load, Span, Unit
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode, Measure
from topset.model.families import KNEE
from topset.model.prescription import (
    Effort,
    MethodCall,
    Progress,
    ProgressKind,
    RepKind,
    Reps,
    Role,
    SetGroup,
)
from topset.model.program import Block as WrittenBlock
from topset.model.program import Day, Deload, ExerciseLine, Goal, OwnExercise, Program, Weekday
from topset.planner.doses import form_for, ramps
from topset.planner.focus import Focus
from topset.planner.frame import cool_down, warm_up
from topset.planner.loads import Aim, pins, target
from topset.planner.order import leads, ordered
from topset.planner.problem import Mode, Problem
from topset.planner.search import Found
from topset.planner.solve import Pick, Solution
from topset.planner.stagger import stagger
from topset.planner.weeks import Block, apart, reps_in, reserve_in, sets_in

Row = tuple[Pick, Exercise, tuple[int, ...]]  # with the hard weeks in which it adds a set
Dealt = Mapping[Weekday, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that share their exercises; `tests` are the exercises whose maximum is tested in their first week."""

    problem: Problem
    solution: Solution
    blocks: tuple[Block, ...]
    found: Found
    tests: frozenset[str] = frozenset()


def program_of(athlete: Athlete, parts: Sequence[Part]) -> Program:
    """The whole program."""
    return Program(
        name=title(athlete),
        goal=athlete.goal,
        level=athlete.level,
        unit=athlete.unit,
        body_mass=athlete.body_mass,
        progress=Progress(ProgressKind.DOUBLE, small_step(athlete.unit)),
        maxes=tuple(replace(m, place=None) for m in athlete.maxes),
        own=tuple(OwnExercise(exercise) for _, exercise in sorted(athlete.own.items())),
        blocks=tuple(block for part in parts for block in written(part)),
    )


def written(part: Part) -> Iterator[WrittenBlock]:
    """The blocks of one part, with their deloads."""
    dealt = deal(part.problem, part.solution, part.blocks[0].hard)
    for number, block in enumerate(part.blocks):
        for piece in apart(block) if part.tests and number == 0 else (block,):
            tests = part.tests if number == 0 and piece.first == block.first else frozenset()
            days = tuple(
                day_of(part.problem, day, focus, dealt[day], piece, tests) for day, focus in part.problem.days
            )
            yield WrittenBlock(Span(piece.first, piece.last), days)
            if piece.deload:
                yield WrittenBlock(Span.one(piece.deload), deload=Deload())


def title(athlete: Athlete) -> str:
    """What it is, in a few words."""
    goal = "strength and size" if athlete.goal is Goal.MIXED else athlete.goal.value
    return f"{goal.capitalize()}, {len(athlete.days)} days, {athlete.weeks} weeks"


def small_step(unit: Unit) -> Load:
    """The usual jump."""
    return Load.of(2.5, Unit.KG) if unit is Unit.KG else Load.of(5, Unit.LB)


def deal(problem: Problem, solution: Solution, hard: int) -> Dealt:
    """Order each day and give each pick an exercise: the best first, another one when the choice comes again."""
    used: Counter[int] = Counter()
    picks = [pick for there in solution.picks.values() for pick in there]
    rises = stagger(picks, hard)
    dealt = {}
    for day, focus in problem.days:
        rows = []
        first, priorities = first_of(focus, problem), problem.athlete.priorities
        strong = problem.athlete.goal in (Goal.STRENGTH, Goal.POWER)
        for pick in ordered(solution.picks[day], first, priorities, strong=strong):
            members = pick.choice.members
            rows.append((pick, members[used[id(pick.choice)] % len(members)], rises[id(pick)]))
            used[id(pick.choice)] += 1
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
    rows: Sequence[Row],
    block: Block,
    tests: frozenset[str],
) -> Day:
    """One session of one block; the first line of each exercise in `tests` is its test."""
    minutes = problem.athlete.days[weekday]
    picks = tuple(pick for pick, _, _ in rows)
    first = first_of(focus, problem)
    tested = any(exercise.slug in tests for _, exercise, _ in rows)
    # A compound is tested before anything tires; a small muscle where it stands, so as not to tire the others.
    rows = sorted(rows, key=lambda row: row[1].slug not in tests or not row[0].choice.compound)
    opening = next((pick for pick in picks if pick.choice.compound), picks[0])
    ramped = to_ramp(rows, tests, problem.figures)
    lines = tuple(
        test_of(row[1], problem)
        if row[1].slug in tests
        else line_of(problem, row, block, ramped=number in ramped)
        for number, row in enumerate(rows)
    )
    return Day(
        weekday,
        (warm_up(picks, minutes, problem.athlete), *lines, cool_down(picks, minutes)),
        focus.heading,
        minutes,
        first if leads(opening, first) and not tested else "",
    )


def to_ramp(rows: Sequence[Row], tests: frozenset[str], figures: Figures) -> frozenset[int]:
    """The rows that want warm-up sets (D36): the first loaded compound, and every heavy lift of a new movement."""
    warm: set[str] = set()
    ramped = set()
    for number, (pick, exercise, _) in enumerate(rows):
        if not pick.choice.compound or not loaded(exercise):
            continue
        if exercise.slug in tests:  # a test brings its own ramp
            warm.add(family(exercise))
        elif not warm or (ramps(exercise, pick.mode.scheme, figures) and family(exercise) not in warm):
            ramped.add(number)
            warm.add(family(exercise))
    return frozenset(ramped)


def family(exercise: Exercise) -> str:
    """Movements that warm each other up."""
    if exercise.pattern in KNEE:
        return "knee"
    return "press" if "press" in exercise.pattern else exercise.pattern.value


def loaded(exercise: Exercise) -> bool:
    """Whether a ramp makes sense."""
    return exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)


def line_of(problem: Problem, row: Row, block: Block, *, ramped: bool) -> ExerciseLine:
    """One exercise of one block."""
    pick, exercise, _ = row
    ramp = (SetGroup((), (), Role.RAMP),) if ramped else ()
    known = any(m.exercise == exercise.slug for m in problem.athlete.maxes)
    note = (
        "" if known or pick.mode.scheme.method != "backwards" else "a load you could lift nine or ten times"
    )
    grows = Progress(ProgressKind.REPS, 1) if pick.mode.scheme.reps_grow else None
    return ExerciseLine(exercise.slug, (*ramp, work(problem, row, block)), progress=grows, note=note)


def test_of(exercise: Exercise, problem: Problem) -> ExerciseLine:
    """A rep-max in place of the exercise's sets (A28)."""
    guard = (("guard", min(problem.athlete.guards).value),) if problem.athlete.guards else ()
    return ExerciseLine(exercise.slug, (MethodCall("retest", guard),))


def work(problem: Problem, row: Row, block: Block) -> SetGroup | MethodCall:
    """The sets of one exercise over the weeks of a block, or the method that stands for them."""
    pick, exercise, rises = row
    mode = pick.mode
    if mode.scheme.method:
        return method_of(problem, mode.scheme.method, exercise)
    reserve = reserve_in(block, mode)
    reps = reps_in(block, mode)
    kind = RepKind.SECONDS if exercise.measure is Measure.TIME else RepKind.REPS
    told = kind is RepKind.REPS and mode.scheme.effort
    aim = target(exercise, Aim(reps, reserve, block.done), problem.athlete, problem.figures)
    return SetGroup(
        sets=same(sets_in(block, mode, rises)),
        reps=(Reps(aim.reps, kind),),
        amount=same(aim.amounts),
        effort=same(tuple(Effort(Span.one(rir)) for rir in reserve)) if told else (),
        rest=rest_for(aim.reps, mode, problem),
        guards=problem.athlete.guards if mode.scheme.name == "heavy" and pins(exercise) else frozenset(),
    )


def rest_for(reps: Span, mode: Mode, problem: Problem) -> Span:
    """The rest of the scheme; longer where ability has made the sets few and hard (A9)."""
    heavy = reps.hi <= FEW and mode.scheme.name != "hold"
    least = problem.figures(HEAVY) if heavy else 0
    return Span.one(max(mode.scheme.rest.lo, least))


FEW = 6  # reps of a set that is strength work whatever the goal


def same(values: tuple[object, ...]) -> tuple:  # type: ignore[type-arg]  # keeps the element type of its caller
    """A list of equal values as one."""
    return values[:1] if len(set(values)) == 1 else values


def method_of(problem: Problem, name: str, exercise: Exercise) -> MethodCall:
    """A method with the arguments that the goal asks for."""
    if name == "top-back-off":
        return MethodCall(name, (("goal", form_for(exercise, problem.athlete)),))
    return MethodCall(name)
