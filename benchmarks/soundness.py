"""What must hold of every plan, whoever it is for."""

from collections.abc import Iterator

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Severity
from topset.lint.engine import check
from topset.model.athlete import Athlete
from topset.model.program import Program
from topset.notation import parse, print_program
from topset.planner import Plan, Status

LACKED = frozenset(
    {"VOL101", "VOL109", "REC201", "SEL606", "INT307"}
)  # what people may do without, when it is said
ROUNDING = 1e-6  # the solver's bounds are floats, its objectives whole


def flaws(answer: Plan, athlete: Athlete, figures: Figures = PUBLISHED) -> Iterator[str]:
    """Everything that is wrong with a plan, in words; nothing where it is sound."""
    yield from _unexplained(answer)
    if answer.program is None:
        if answer.status is not Status.IMPOSSIBLE:
            yield f"no program, but {answer.status}"
        if all(reason.severity is not Severity.ERROR for reason in answer.unmet):
            yield "no program, and no error that says why"
        return
    if answer.status is Status.IMPOSSIBLE:
        yield "a program, and said to be impossible"
    if answer.objective > answer.bound + ROUNDING:
        yield f"worth {answer.objective:g}, above its bound of {answer.bound:g}"
    if not answer.reasons:
        yield "no choice has a reason"
    text = print_program(answer.program)
    parsed = parse(text)
    for problem in parsed.problems:
        yield f"cannot be read back: {problem.code}: {problem.message}"
    if parsed.program != answer.program:
        yield "reads back as another program"
    if print_program(parsed.program) != text:
        yield "prints in another way once it was read"
    yield from _found(parsed.program, answer, athlete, figures)


def _found(program: Program, answer: Plan, athlete: Athlete, figures: Figures) -> Iterator[str]:
    """What the linter finds beyond remarks in the program as it is read, and what it allows itself unsaid."""
    for found in check(program, athlete, figures):
        if found.severity is not Severity.INFO:
            yield f"{found.severity} {found.code}: {found.message}"
    allowed = {code for allowance in program.allowances for code in allowance.codes}
    for code in sorted(allowed - (LACKED & {reason.code for reason in answer.unmet})):
        yield f"allows itself {code} and does not say why"


def _unexplained(answer: Plan) -> Iterator[str]:
    """What is not met is said with what would help."""
    for reason in answer.unmet:
        if not reason.message or not reason.remedy:
            yield f"{reason.code} without words or remedy"
