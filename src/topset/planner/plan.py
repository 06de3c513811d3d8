"""Plan a program: problem, proof, layout, and everything that could not be met said first."""

from collections.abc import Mapping
from dataclasses import replace

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Reason, Severity
from topset.methods.expand import expand
from topset.metrics.minutes import session_minutes
from topset.model.athlete import Athlete
from topset.model.program import Comments, Program, Weekday
from topset.planner.answer import Plan, Status, Watch
from topset.planner.build import Wishes, problem_of, wishes_of
from topset.planner.explain import reasons_of, unmet_of
from topset.planner.layout import program_of
from topset.planner.problem import Problem
from topset.planner.solve import Solution, solve
from topset.planner.weeks import blocks

TRIES = 4  # to bring the minutes, as laid out, within the budget


def plan(
    athlete: Athlete, figures: Figures = PUBLISHED, watch: Watch | None = None, seconds: float = 30.0
) -> Plan:
    """The best program for an athlete; `watch` hears of every better one, `seconds` bounds the search."""
    wishes = wishes_of(athlete, figures)
    spare: dict[Weekday, int] = {}
    for _ in range(TRIES):
        problem = problem_of(athlete, figures, wishes, spare)
        solution = solve(problem, watch, seconds)
        if solution is None:
            return impossible(athlete, wishes)
        program = program_of(problem, solution, blocks(athlete.weeks, athlete.level, figures))
        over = overruns(program, athlete, figures)
        if not over:
            break
        spare = {day: spare.get(day, 0) + over.get(day, 0) for day in problem.weekdays}
    return answer(problem, solution, program, wishes)


def overruns(program: Program, athlete: Athlete, figures: Figures) -> Mapping[Weekday, int]:
    """Minutes by which sessions of the program, laid out, exceed their budget, by day."""
    over: dict[Weekday, int] = {}
    for session in expand(program, athlete, figures).sessions:
        excess = session_minutes(session, figures).middle - athlete.days[session.weekday]
        if excess > 0:
            over[session.weekday] = max(over.get(session.weekday, 0), int(excess) + 1)
    return over


def answer(problem: Problem, solution: Solution, program: Program, wishes: Wishes) -> Plan:
    """The plan with its reasons; what falls short is allowed in the text itself, with the reason beside it."""
    unmet = (*wishes.refused, *unmet_of(problem, solution))
    return Plan(
        program=with_allowances(program, unmet_of(problem, solution)),
        status=solution.status,
        unmet=unmet,
        reasons=reasons_of(problem, solution),
        objective=solution.objective,
        bound=solution.bound,
        seconds=solution.seconds,
    )


def with_allowances(program: Program, unmet: tuple[Reason, ...]) -> Program:
    """Say in the program which rules of volume and frequency it cannot keep, and why: one comment for each code."""
    by_code: dict[str, list[str]] = {}
    for reason in unmet:
        if reason.code[:3] in ("VOL", "REC", "SEL"):
            by_code.setdefault(reason.code, []).append(reason.message)
    above = tuple(f"allow {code}: {'; '.join(messages)}" for code, messages in by_code.items())
    return replace(program, header=(("program", Comments(above=above)),)) if above else program


def impossible(athlete: Athlete, wishes: Wishes) -> Plan:
    """No program at all: too little time, or nothing to train with."""
    shortest = min(athlete.days.values())
    reason = Reason(
        "PLAN001",
        f"no session of {shortest} minutes with this equipment keeps the safety rules",
        "give the shortest day more minutes, or the gym more equipment",
        severity=Severity.ERROR,
    )
    return Plan(None, Status.IMPOSSIBLE, (*wishes.refused, reason))
