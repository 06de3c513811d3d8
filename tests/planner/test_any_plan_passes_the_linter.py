"""Whoever asks: the plan can be read back, and the linter finds nothing wrong that the plan has not said itself."""

from athletes import athletes
from hypothesis import HealthCheck, Phase, given, note, settings

from topset.ground.reason import Severity
from topset.lint.engine import check
from topset.model.athlete import Athlete
from topset.model.program import Goal, Program
from topset.notation import parse, print_program
from topset.planner import Plan, Status, plan

WIDEST = 0.25  # a plan so far from the bound is hardly better than none
LACKED = frozenset({"VOL101", "VOL109", "REC201", "SEL606"})  # what people may do without


anybody = settings(
    max_examples=20,
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),  # a smaller athlete is no simpler to plan for, and each try takes seconds
    suppress_health_check=list(HealthCheck),
)


@given(athletes(Goal.STRENGTH, Goal.POWER, Goal.MIXED))
@anybody
def test_any_plan_for_strength_passes_the_linter(athlete: Athlete) -> None:
    assert_sound(plan(athlete, seconds=1.0), athlete)


@given(athletes(Goal.HYPERTROPHY, Goal.LEAN, Goal.ENDURANCE))
@anybody
def test_any_plan_for_size_or_endurance_passes_the_linter(athlete: Athlete) -> None:
    assert_sound(plan(athlete, seconds=1.0), athlete)


def assert_sound(answer: Plan, athlete: Athlete) -> None:
    """A program without a finding beyond remarks, or an error that says why there is none."""
    if answer.program is None:
        assert answer.status is Status.IMPOSSIBLE
        assert any(reason.severity is Severity.ERROR for reason in answer.unmet)
    else:
        read = read_back(answer.program)
        assert not [reason for reason in check(read, athlete) if reason.severity is not Severity.INFO]
        assert allowed(read) <= LACKED & {reason.code for reason in answer.unmet}
        assert_explained(answer)


def read_back(program: Program) -> Program:
    """The program, printed and parsed."""
    text = print_program(program)
    note(text)
    parsed = parse(text)
    assert not parsed.problems
    assert parsed.program == program
    return parsed.program


def allowed(program: Program) -> frozenset[str]:
    """The codes that the text allows itself."""
    return frozenset(code for allowance in program.allowances for code in allowance.codes)


def assert_explained(answer: Plan) -> None:
    """Everything unmet is said with what would help; every choice has its reason."""
    assert all(reason.message and reason.remedy for reason in answer.unmet)
    assert answer.reasons
    assert answer.bound >= answer.objective
    assert answer.gap <= WIDEST
