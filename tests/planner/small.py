"""Problems small enough to think through: a few exercises, a few doses, and weeks fixed by hand."""

from collections.abc import Iterator, Mapping
from types import ModuleType

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import total
from topset.ground.solver import SOLVED, Solver
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.program import Weekday
from topset.planner.draft import Draft
from topset.planner.focus import Focus
from topset.planner.problem import Choice, Mode, Problem, Scheme
from topset.planner.solve import Pick

COMMERCIAL = gyms()["commercial"]
Picked = tuple[int, Weekday, int]  # choice, day, mode


def someone(**fields: object) -> Athlete:
    """An intermediate in a commercial gym, with an hour on three days, save what `fields` say."""
    usual: dict[str, object] = {"gym": COMMERCIAL, "days": dict.fromkeys(days("mon wed fri"), 60)}
    return Athlete(**(usual | fields))  # type: ignore[arg-type]  # a test names fields as they are


def days(words: str) -> tuple[Weekday, ...]:
    """`"mon wed"` as weekdays."""
    return tuple(Weekday(word) for word in words.split())


def dose(start: int = 2, peak: int = 2, name: str = "volume", minutes: int = 10, method: str = "") -> Mode:
    """A dose of eight to ten reps, or of three to five where it is heavy."""
    reps = Span(3, 5) if name == "heavy" else Span(8, 10)
    return Mode(Scheme(name, (reps,), (6, 2), Span.one(120), method), start, peak, minutes)


def choice(words: str, *, worth: int = 0, wished: bool = False) -> Choice:
    """A choice of one exercise, or of several that are alike (`"cable_row|machine_row"`)."""
    return Choice(tuple(exercises()[slug] for slug in words.split("|")), worth, wished)


def pick(slug: str, *, name: str = "volume", start: int = 2, peak: int = 2) -> Pick:
    """An exercise with a dose."""
    return Pick(choice(slug), dose(start, peak, name))


def tiny(
    slugs: str,
    *modes: Mode,
    on: str = "mon wed fri",
    focus: Focus = Focus.FULL,
    budget: int = 60,
    athlete: Athlete | None = None,
    wished: str = "",
    backwards: tuple[VolumeGroup, ...] = (),
) -> Problem:
    """Every exercise in every dose (two sets if none is given) on every day."""
    found = tuple(choice(words, wished=words in wished.split()) for words in slugs.split())
    weekdays = days(on)
    return Problem(
        athlete or someone(days=dict.fromkeys(weekdays, 60)),
        PUBLISHED,
        tuple((day, focus) for day in weekdays),
        dict.fromkeys(weekdays, budget),
        found,
        {(index, day): modes or (dose(),) for index in range(len(found)) for day in weekdays},
        backwards,
    )


def draft_of_one(constraint: ModuleType, problem: Problem) -> Draft:
    """The variables of a problem, under one constraint alone."""
    draft = Draft.of(problem)
    constraint.add(draft)
    return draft


def keeps(constraint: ModuleType, problem: Problem, **week: str) -> bool:
    """Whether the week keeps the constraint: `mon="back_squat barbell_row/1"`, the second in its dose 1."""
    return missed(constraint, problem, **week) is not None


def missed(constraint: ModuleType, problem: Problem, **week: str) -> Mapping[str, int] | None:
    """What the week falls short by, at the least, by the words for it; None where it breaks the constraint."""
    draft = draft_of_one(constraint, problem)
    fix(draft, frozenset(read(problem, week)))
    draft.model.minimize(total((slack.amount, slack.weight) for slack in draft.slacks))
    solver = solver_of_one_worker()
    if solver.solve(draft.model) not in SOLVED:
        return None
    found = ((f"{s.code} {s.subject}".strip(), solver.value(s.amount)) for s in draft.slacks)
    return {words: amount for words, amount in found if amount}


def cost(constraint: ModuleType, problem: Problem, **week: str) -> int:
    """Points that the week loses by the constraint."""
    draft = draft_of_one(constraint, problem)
    fix(draft, frozenset(read(problem, week)))
    draft.model.minimize(total((slack.amount, slack.weight) for slack in draft.slacks))
    solver = solver_of_one_worker()
    assert solver.solve(draft.model) in SOLVED
    return round(-solver.objective)  # the model maximises


def fix(draft: Draft, picked: frozenset[Picked]) -> None:
    """Set every use and every dose to what was picked."""
    used = {(index, day) for index, day, _ in picked}
    for place, use in draft.use.items():
        draft.model.fix(use, int(place in used))
    for key, given in draft.dose.items():
        draft.model.fix(given, int(key in picked))


def read(problem: Problem, week: Mapping[str, str]) -> Iterator[Picked]:
    """The picks of a week in words."""
    numbers = {c.like.slug: index for index, c in enumerate(problem.choices)}
    for day, words in week.items():
        for word in words.split():
            slug, _, number = word.partition("/")
            yield numbers[slug], Weekday(day), int(number or 0)


def solver_of_one_worker() -> Solver:
    """A solver for weeks that are fixed."""
    solver = Solver()
    solver.parameters.cp_model_presolve = False  # with nothing left to choose it takes longer than the search
    return solver
