"""One exercise of one block, written down: sets, reps, loads and reserve week by week, and what grows."""

from dataclasses import dataclass, replace
from typing import TypeVar

from topset.evidence.back_offs import ISOLATION_TOP_REPS
from topset.evidence.check_limits import GUARDED_REPS, GUARDED_RIR
from topset.evidence.deloads import INTERVAL
from topset.evidence.figure import Figures
from topset.evidence.rests import HEAVY
from topset.formulas import one_rep_max
from topset.formulas.rts import percent_for
from topset.ground.units import Span
from topset.methods.top_back_off import FORMS, rising
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, Measure, Pattern
from topset.model.prescription import (
    Argument,
    AtLoad,
    Effort,
    Guard,
    MethodCall,
    Progress,
    ProgressKind,
    RepKind,
    Reps,
    Role,
    SetGroup,
)
from topset.model.program import ExerciseLine, Goal, Level
from topset.planner.doses import form_for
from topset.planner.loads import Aim, Target, pins, record, target
from topset.planner.problem import Mode, Problem
from topset.planner.schemes import PRACTICE, by_side
from topset.planner.solve import Pick
from topset.planner.weeks import A_REP, Block, reps_in, reserve_in, sets_in

T = TypeVar("T")

WHOLE = 100  # percent of the sets
FEW = 6  # reps of a set that is strength work whatever the goal
VARIED = ("volume", "small", "practice")  # schemes that come again in the week with other reps
SHIFT = 2  # reps more each time that an exercise comes again in the week
LEAST_VARIED = 5  # reps under which a range stays where it is
HOLD_STEP = 5  # seconds that a hold grows by where a set would grow by a rep
QUICK_TEST = 2  # reps of a test of a lift whose form breaks before its strength


@dataclass(frozen=True, slots=True)
class Row:
    """A pick by name: the hard weeks in which it adds a set, and how often it came before in the same week."""

    pick: Pick
    exercise: Exercise
    rises: tuple[int, ...]
    again: int = 0


def line_of(problem: Problem, row: Row, block: Block, *, ramped: bool, kept: int = WHOLE) -> ExerciseLine:
    """One exercise of one block, with `kept` percent of its sets."""
    ramp = (SetGroup((), (), Role.RAMP),) if ramped else ()
    scheme = row.pick.mode.scheme
    if scheme.method:
        call = method_of(problem, row, block, kept)
        return ExerciseLine(row.exercise.slug, (*ramp, call), note=advice(problem, row))
    aim = aim_of(problem, row, block)
    found = target(row.exercise, aim, problem.athlete, problem.figures)
    sets = work(problem, row, block, found, aim.reserve, kept)
    return ExerciseLine(row.exercise.slug, (*ramp, sets), progress=growth(row.pick.mode, found))


def during(line: ExerciseLine, first: int, last: int) -> ExerciseLine:
    """The line in some of the weeks of its block, numbered from 0; one week alone has nothing to grow to."""
    parts = tuple(cut(part, first, last) if isinstance(part, SetGroup) else part for part in line.parts)
    return replace(line, parts=parts, progress=line.progress if first < last else None)


def cut(group: SetGroup, first: int, last: int) -> SetGroup:
    """The values of some weeks where they differ by week."""

    def some(values: tuple[T, ...]) -> tuple[T, ...]:
        return values[first : last + 1] if len(values) > 1 else values

    return replace(
        group,
        sets=same(some(group.sets)),
        reps=same(some(group.reps)),
        amount=some(group.amount),  # written for each week, so that no load is added to it
        effort=same(some(group.effort)),
    )


def advice(problem: Problem, row: Row) -> str:
    """How to choose a load where none can be worked out."""
    known = any(m.exercise == row.exercise.slug for m in problem.athlete.maxes)
    unknown = not known and row.pick.mode.scheme.method == "backwards"
    return "a load you could lift nine or ten times" if unknown else ""


def aim_of(problem: Problem, row: Row, block: Block) -> Aim:
    """What the block asks of the exercise."""
    mode, held = row.pick.mode, row.exercise.measure is Measure.TIME
    reps = reps_in(block, mode)
    if mode.scheme.name in VARIED and mode.scheme.reps[0].lo >= LEAST_VARIED:
        reps = Span(reps.lo + SHIFT * row.again, reps.hi + SHIFT * row.again)
    return Aim(
        reps,
        reserve_of(problem, row, block, reps),
        block.earlier + block.done,
        block.number,
        longer=mode.scheme.reps_grow,
        step=HOLD_STEP if held else 1,
        ended=ended(problem, row, block),
        rest=mode.scheme.rest.lo,
    )


def ended(problem: Problem, row: Row, block: Block) -> int | None:
    """Half points of reserve with which the block before ended, of a beginner who did one."""
    if problem.athlete.level is not Level.BEGINNER or not block.number:
        return None
    last = row.pick.mode.scheme.rir[1]
    return last if block.number == 1 else nearer(problem, row, last)


def practised(problem: Problem) -> bool:
    """Whether the journal holds a block's weeks of training already; where rests are short, that changes nothing."""
    weeks, goal = problem.athlete.learned.weeks, problem.athlete.goal
    return weeks > problem.figures(INTERVAL) and goal is not Goal.ENDURANCE


def nearer(problem: Problem, row: Row, rir: int) -> int:
    """A rep less in reserve from a beginner's second block on: by then the lifts are learned."""
    learned = problem.athlete.level is Level.BEGINNER and row.pick.mode.scheme.rir == PRACTICE
    return rir - A_REP if learned else rir


def reserve_of(problem: Problem, row: Row, block: Block, reps: Span) -> tuple[int, ...]:
    """The reserve by week: more of it in the few reps of a lift that can pin whoever has nobody to catch it."""
    figures, reserve = problem.figures, reserve_in(block, row.pick.mode)
    if block.number or practised(problem):
        reserve = tuple(nearer(problem, row, rir) for rir in reserve)
    if problem.athlete.guards or not pins(row.exercise) or reps.lo > figures(GUARDED_REPS):
        return reserve
    return tuple(max(rir, figures(GUARDED_RIR) + 1) for rir in reserve)


def growth(mode: Mode, found: Target) -> Progress | None:
    """What grows from week to week where the line says it itself; else the program's own progression holds."""
    if len(set(found.amounts)) > 1:
        return Progress(ProgressKind.LOAD)
    ranges = all(reps.lo < reps.hi for reps in found.reps)  # a single number would grow within the week too
    return Progress(ProgressKind.REPS, 1) if mode.scheme.reps_grow and ranges else None


def work(
    problem: Problem, row: Row, block: Block, found: Target, reserve: tuple[int, ...], kept: int
) -> SetGroup:
    """The sets of one exercise over the weeks of a block."""
    mode, exercise = row.pick.mode, row.exercise
    kind = RepKind.SECONDS if exercise.measure is Measure.TIME else RepKind.REPS
    told = kind is RepKind.REPS and mode.scheme.effort
    a_side = by_side(exercise)
    # A load leaves its range room to grow into, which a lighter week is not for.
    spans = [Span.one(reps.lo) if kept < WHOLE and found.amounts else reps for reps in found.reps]
    return SetGroup(
        sets=same(tuple(share(sets, kept) for sets in sets_in(block, mode, row.rises))),
        reps=same(tuple(Reps(reps, kind, per_side=a_side) for reps in spans)),
        amount=same(found.amounts),
        effort=same(tuple(Effort(Span.one(rir)) for rir in reserve)) if told else (),
        rest=rest_for(found.reps[0], mode, problem.figures),
        guards=guards_of(problem, row, reserve),
    )


def guards_of(problem: Problem, row: Row, reserve: tuple[int, ...]) -> frozenset[Guard]:
    """What catches a bar that can pin: written where the sets are heavy, new to the lifter, or come near failure."""
    near = min(reserve, default=0) <= problem.figures(GUARDED_RIR)
    wanted = near or row.pick.mode.scheme.name in ("heavy", "practice")
    return problem.athlete.guards if wanted and pins(row.exercise) else frozenset()


def share(sets: Span, kept: int) -> Span:
    """So many percent of the sets, rounded, one at the least: two of three are 70 %."""
    half = WHOLE // 2
    return Span(max(1, (sets.lo * kept + half) // WHOLE), max(1, (sets.hi * kept + half) // WHOLE))


def rest_for(reps: Span, mode: Mode, figures: Figures) -> Span:
    """The rest of the scheme; longer where ability has made the sets few and hard (A9)."""
    heavy = reps.hi <= FEW and mode.scheme.name != "hold"
    least = figures(HEAVY) if heavy else 0
    return Span.one(max(mode.scheme.rest.lo, least))


def same(values: tuple[T, ...]) -> tuple[T, ...]:
    """A list of equal values as one."""
    return values[:1] if len(set(values)) == 1 else values


def method_of(problem: Problem, row: Row, block: Block, kept: int) -> MethodCall:
    """A method with the arguments that the goal and the block ask for."""
    name = row.pick.mode.scheme.method
    if name != "top-back-off":
        return MethodCall(name)
    goal = form_for(row.exercise, problem.athlete)
    form = problem.figures(FORMS[goal])
    given: dict[str, Argument] = {"goal": goal}
    if kept < WHOLE:
        given["sets"] = share(form.sets, kept)
    else:
        near = trusted(row.exercise, problem.athlete)
        top = rising(goal, block.stress if block.of > 1 else 0.0, problem.figures, near_maximal=near)
        given |= {} if top is None else {"top": top}
    if problem.athlete.guards and pins(row.exercise):
        given["guard"] = min(problem.athlete.guards)
    return MethodCall(name, tuple(sorted(given.items())))


def heaviest(problem: Problem, row: Row, block: Block) -> int:
    """Tenths of a percent of the maximum that the block loads at most: by its loads, else by reps and reserve."""
    known = record(row.exercise, problem.athlete)
    most = known and one_rep_max(known.load.grams, known.reps)
    load = heaviest_load(problem, row, block)
    if most and load:
        return round(1000 * load / most)
    aim = aim_of(problem, row, block)
    found = target(row.exercise, aim, problem.athlete, problem.figures)
    return max(percent_for(2 * found.reps[0].lo + rir) or 0 for rir in aim.reserve)


def heaviest_load(problem: Problem, row: Row, block: Block) -> int:
    """Grams of the heaviest load of the block; 0 where none is written."""
    found = target(row.exercise, aim_of(problem, row, block), problem.athlete, problem.figures)
    return max((amount.hi.grams for amount in found.amounts if isinstance(amount, AtLoad)), default=0)


def trusted(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether somebody may lift near a maximum: advanced, guarded, and of proven technique (E23-E25)."""
    guarded = bool(athlete.guards) or not pins(exercise)
    able = athlete.level is Level.ADVANCED and exercise.slug in athlete.technique
    return exercise.main_lift and guarded and able


def test_of(exercise: Exercise, athlete: Athlete, figures: Figures) -> ExerciseLine:
    """A rep-max in place of the exercise's sets (A28): of few reps for fast lifts, of more for a single joint.

    Only a lift that can pin whoever misses it needs something to catch the bar.
    """
    given: dict[str, Argument] = {"guard": min(athlete.guards)} if athlete.guards and pins(exercise) else {}
    if exercise.pattern is Pattern.OLYMPIC or trusted(exercise, athlete):
        given["reps"] = QUICK_TEST
    elif exercise.kind is Kind.ISOLATION:
        given["reps"] = figures(ISOLATION_TOP_REPS)
    return ExerciseLine(exercise.slug, (MethodCall("retest", tuple(given.items())),))
