"""From the solver's picks to a program: names dealt out, exercises ordered, weeks written down."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from topset.evidence.deloads import REST_BEFORE_MEET, SETS_KEPT, TAPER_CUT
from topset.ground.units import Load, Span, Unit
from topset.model.athlete import Athlete
from topset.model.prescription import Progress, ProgressKind
from topset.model.program import Block as WrittenBlock
from topset.model.program import (
    Comments,
    Day,
    Deload,
    ExerciseLine,
    Goal,
    Level,
    Max,
    OwnExercise,
    Program,
    Weekday,
)
from topset.planner.focus import Focus
from topset.planner.frame import cool_down, frame_minutes, warm_up
from topset.planner.in_turn import in_turn
from topset.planner.lines import WHOLE, Row, during, line_of, test_of
from topset.planner.order import leads, ordered, wants_of
from topset.planner.problem import Problem
from topset.planner.ramping import loaded, to_ramp
from topset.planner.retests import test_days, tests_first
from topset.planner.search import Found
from topset.planner.solve import Solution
from topset.planner.stagger import stagger
from topset.planner.weeks import Block, Kind, Light, apart, continued, lighter

Dealt = Mapping[Weekday, tuple[Row, ...]]
Tests = Mapping[Weekday, frozenset[str]]

NO_TESTS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that share their exercises; `tests` are tested in their first week, `finals` in their last.

    `opening` is the lighter week before them that is owed from earlier, where there is one.
    """

    problem: Problem
    solution: Solution
    blocks: tuple[Block, ...]
    found: Found
    tests: frozenset[str] = NO_TESTS
    finals: frozenset[str] = NO_TESTS
    opening: Span | None = None

    @property
    def trained(self) -> frozenset[str]:
        """The exercises as they are dealt out."""
        dealt = deal(self.problem, self.solution, self.blocks[0].hard)
        return frozenset(row.exercise.slug for rows in dealt.values() for row in rows)


@dataclass(frozen=True, slots=True)
class Week:
    """How the days of a block are to be written: which tests on which days, and the share of the sets in percent.

    `weeks` is the part of the block that is written, all of it where None.
    """

    block: Block
    tests: Tests = field(default_factory=dict)
    kept: int = WHOLE
    weeks: Span | None = None


def program_of(athlete: Athlete, parts: Sequence[Part]) -> Program:
    """The whole program."""
    blocks = tuple(block for part in in_one(parts) for block in written(part))
    return Program(
        name=title(athlete),
        goal=athlete.goal,
        level=athlete.level,
        start=athlete.start if athlete.learned.until else None,
        unit=athlete.unit,
        body_mass=athlete.body_mass,
        progress=Progress(ProgressKind.DOUBLE, small_step(athlete) if weighs(parts) else None),
        maxes=tuple(replace(m, place=None) for m in maxes_for(blocks, athlete)),
        own=tuple(OwnExercise(exercise) for _, exercise in sorted(athlete.own.items())),
        blocks=blocks,
    )


def maxes_for(blocks: Sequence[WrittenBlock], athlete: Athlete) -> Iterator[Max]:
    """The maxima of the athlete's file, and of those that only the journal knows what the blocks train."""
    trained = {line.exercise for block in blocks for day in block.days for line in day.lines}
    extra = set(athlete.learned.maxes)
    yield from (best for best in athlete.maxes if best not in extra or best.exercise in trained)


def in_one(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts with their blocks counted through the whole program."""
    phases = continued([part.blocks for part in parts])
    return (replace(part, blocks=blocks) for part, blocks in zip(parts, phases, strict=True))


def written(part: Part) -> Iterator[WrittenBlock]:
    """The blocks of one part, with their lighter weeks."""
    dealt = deal(part.problem, part.solution, part.blocks[0].hard)
    tests = test_days(sorted(part.tests), dealt, part.problem.figures, late=False)
    if part.opening:
        yield opening_week(part, dealt, part.opening)
    for block in part.blocks:
        first = block.first == part.blocks[0].first
        whole = (Span(block.first, block.last),)
        for weeks in apart(block) if part.tests and first else whole:
            tested = tests if first and weeks.lo == block.first else {}
            yield WrittenBlock(weeks, days_of(part.problem, dealt, Week(block, tested, weeks=weeks)))
        for light in block.lights:
            yield light_weeks(part, dealt, block, light)


def opening_week(part: Part, dealt: Dealt, weeks: Span) -> WrittenBlock:
    """The deload that the last block left owing: the first week of this one with fewer sets."""
    first = replace(part.blocks[0], first=weeks.lo, last=weeks.hi, lights=())
    days = days_of(part.problem, dealt, Week(first, kept=part.problem.figures(SETS_KEPT), weeks=weeks))
    said = "A deload first: the last block ended without one."
    return WrittenBlock(weeks, days, Deload(), Comments(above=(said,)))


def light_weeks(part: Part, dealt: Dealt, block: Block, light: Light) -> WrittenBlock:
    """Lighter weeks: a deload of the weeks before, or days of their own where something is tested or peaks."""
    athlete = part.problem.athlete
    said = Comments(above=(words(light, athlete),)) if light.kind is not Kind.DELOAD else Comments()
    if light.kind in (Kind.DELOAD, Kind.HOLIDAY):
        return WrittenBlock(light.weeks, deload=Deload(), comments=said)
    figures, week = part.problem.figures, lighter(block, light.weeks.lo)
    if light.kind is Kind.TEST:
        tests = test_days(sorted(part.finals), dealt, figures, late=True)
        days = days_of(part.problem, dealt, Week(week, tests, figures(SETS_KEPT)))
    else:
        cut = figures(TAPER_CUT)
        kept = WHOLE - (cut.lo if light.kind is Kind.TAPER else cut.hi)
        days = days_of(part.problem, dealt, Week(week, kept=kept))
    if light.kind is Kind.MEET:
        days = before_meet(days, light.weeks.lo, part.problem)
        said = Comments(above=(until_meet(athlete, light.weeks.lo, days),))
    return WrittenBlock(light.weeks, days, Deload(), said)


def words(light: Light, athlete: Athlete) -> str:
    """What is said above a lighter week that is more than a deload."""
    if light.kind is Kind.TEST:
        return "Tests: the results are the maxima of the next program."
    if light.kind is Kind.TAPER:
        return "Taper: fewer sets, the loads kept."
    monday = athlete.date_of(light.weeks.lo, Weekday.MON)
    begin = next((first for first, last in athlete.off if monday and last >= monday), monday)
    return f"Holidays from {begin}: the deload is moved here; a week without training costs little."


def until_meet(athlete: Athlete, week: int, days: tuple[Day, ...]) -> str:
    """What is said above the week of a competition: how long the rest before it is."""
    last = athlete.date_of(week, max(days, key=lambda day: day.weekday.index).weekday)
    free = (athlete.meet - last).days - 1 if athlete.meet and last else 0
    rest = {0: "no day", 1: "a day"}.get(free, f"{free} days")
    return f"The competition is on {athlete.meet}: fewer sets still, and {rest} without any before it."


def before_meet(days: tuple[Day, ...], week: int, problem: Problem) -> tuple[Day, ...]:
    """The days that leave rest before the competition; the first day of all where none does."""
    meet, rest = problem.athlete.meet, timedelta(days=problem.figures(REST_BEFORE_MEET))
    dates = {day.weekday: problem.athlete.date_of(week, day.weekday) for day in days}
    early = tuple(day for day in days if meet and (at := dates[day.weekday]) and at < meet - rest)
    return early or days[:1]


def title(athlete: Athlete) -> str:
    """What it is, in a few words."""
    goal = "strength and size" if athlete.goal is Goal.MIXED else athlete.goal.value
    return f"{goal.capitalize()}, {len(athlete.days)} days, {athlete.weeks} weeks"


def small_step(athlete: Athlete) -> Load:
    """The usual jump."""
    return Load.of(2.5, Unit.KG) if athlete.unit is Unit.KG else Load.of(5, Unit.LB)


def weighs(parts: Sequence[Part]) -> bool:
    """Whether anything in the program takes a load."""
    picks = (pick for part in parts for day in part.solution.picks.values() for pick in day)
    return any(loaded(exercise) for pick in picks for exercise in pick.choice.members)


def deal(problem: Problem, solution: Solution, hard: int) -> Dealt:
    """Order each day and give each pick an exercise: the best first, another one when the choice comes again."""
    used: Counter[int] = Counter()
    came: Counter[tuple[str, str]] = Counter()
    picks = [pick for there in solution.picks.values() for pick in there]
    rises = stagger(picks, hard)
    practised = problem.athlete.level is Level.BEGINNER  # who learns an exercise does it again
    dealt = {}
    for day, focus in problem.days:
        rows = []
        for pick in ordered(solution.picks[day], wants_of(problem, focus)):
            members = pick.choice.members
            exercise = members[0 if practised else used[id(pick.choice)] % len(members)]
            way = (exercise.slug, pick.mode.scheme.name)
            rows.append(Row(pick, exercise, rises[id(pick)], came[way]))
            used[id(pick.choice)] += 1
            came[way] += 1
        dealt[day] = tuple(rows)
    return dealt


def days_of(problem: Problem, dealt: Dealt, week: Week) -> tuple[Day, ...]:
    """The sessions of one week."""
    return tuple(day_of(problem, day, focus, dealt[day], week) for day, focus in problem.days)


def day_of(problem: Problem, weekday: Weekday, focus: Focus, rows: Sequence[Row], week: Week) -> Day:
    """One session of one block, with its tests."""
    minutes, tests = problem.athlete.days[weekday], week.tests.get(weekday, NO_TESTS)
    rows = attended(rows, week, tests)
    picks = tuple(row.pick for row in rows)
    first = wants_of(problem, focus).first
    tested = any(row.exercise.slug in tests for row in rows)
    rows = tests_first(rows, tests)
    opening = next((pick for pick in picks if pick.choice.compound), picks[0])
    ramped = to_ramp(problem, rows, tests, week.block)
    lines = tuple(
        test_of(row.exercise, problem.athlete, problem.figures)
        if row.exercise.slug in tests
        else line_in(problem, row, week, ramped=number in ramped)
        for number, row in enumerate(rows)
    )
    lines = in_turn(lines, rows, tests)
    return Day(
        weekday,
        (
            warm_up(picks, minutes, problem.athlete, problem.figures),
            *lines,
            cool_down(picks, cooling(problem, weekday), problem.figures, problem.athlete),
        ),
        focus.heading,
        minutes,
        first if leads(opening, first) and not tested else "",
    )


def cooling(problem: Problem, weekday: Weekday) -> Span:
    """Minutes of a day's cool-down, less what its sets need."""
    usual = frame_minutes(problem.athlete.days[weekday])[1]
    less = problem.hurry.get(weekday, 0)
    return Span(usual.lo - less, usual.hi - less)


def line_in(problem: Problem, row: Row, week: Week, *, ramped: bool) -> ExerciseLine:
    """One exercise in the weeks of its block that are written."""
    line = line_of(problem, row, week.block, ramped=ramped, kept=week.kept)
    if week.weeks is None:
        return line
    return during(line, week.weeks.lo - week.block.first, week.weeks.hi - week.block.first)


def attended(rows: Sequence[Row], week: Week, tests: frozenset[str]) -> Sequence[Row]:
    """The rows of a day; a method makes way in a light week in which its lift is tested on another day."""
    if week.kept == WHOLE:
        return rows
    elsewhere = frozenset[str]().union(*week.tests.values()) - tests
    kept = [row for row in rows if not (row.pick.mode.scheme.method and row.exercise.slug in elsewhere)]
    return kept or rows
