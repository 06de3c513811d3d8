"""Solve again under other conditions: the same phase for a changed athlete, or with something forced."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from time import perf_counter

from topset.evidence.figure import Figures
from topset.ground.halt import Halt
from topset.ground.search import Moment, Search, Watch
from topset.model.athlete import Athlete
from topset.planner.build import Material, Wishes, material_of, problem_of, wishes_of
from topset.planner.draft import Draft
from topset.planner.patience import A_BLINK
from topset.planner.problem import Problem
from topset.planner.relaxed import relaxed_bound
from topset.planner.search import Found, Phase
from topset.planner.solve import CLOSE_ENOUGH, Solution, draft_of, solve
from topset.planner.splits import Split, splits_for

Force = Callable[[Draft], None]
"""Writes rows that a question adds to the model."""

SLICE = 0.25  # deterministic seconds of the first look at a split; each further look is twice as long


@dataclass(frozen=True, slots=True)
class Setting:
    """What a question keeps of a phase: who, by which figures, with which wishes, in which weeks."""

    athlete: Athlete
    figures: Figures
    wishes: Wishes
    phase: Phase


@dataclass(frozen=True, slots=True)
class Answer:
    """The best plan under other conditions. No other under them has a value above `bound`."""

    split: Split
    problem: Problem
    solution: Solution
    value: float
    bound: float


@dataclass(slots=True)
class Try:
    """One split while it is searched: its model, what it can be worth at the most, and its best plan."""

    split: Split
    draft: Draft
    constant: float
    bound: float = inf
    slice: float = SLICE
    answer: Answer | None = field(default=None)


def setting_of(found: Found) -> Setting:
    """The setting of a phase that was planned."""
    problem = found.problem
    athlete, figures = problem.athlete, problem.figures
    wishes = replace(wishes_of(athlete, figures), backwards=problem.backwards)
    return Setting(athlete, figures, wishes, Phase(problem.spare, problem.steps, problem.before))


def material_for(setting: Setting) -> Material:
    """What may be chosen, and in which doses."""
    return material_of(setting.athlete, setting.figures, setting.wishes)


def problems(setting: Setting, material: Material, most: int = 99) -> Iterator[tuple[Split, Problem]]:
    """The problem of each split, the likeliest first."""
    phase = setting.phase
    for split in splits_for(setting.athlete, setting.figures)[:most]:
        yield split, problem_of(material, split, phase.spare, phase.steps, phase.before)


def constant_of(draft: Draft) -> float:
    """What the objective counts whatever is chosen, save the habit of the split.

    It differs from split to split, as some have more that may be missing; without it their plans compare.
    """
    return float(draft.worth().constant - draft.problem.habit)


def value_of(found: Found) -> float:
    """The value of a plan: expected gain and preferences, less what is missed."""
    return found.solution.objective - constant_of(draft_of(found.problem))


def tries(
    those: Sequence[tuple[Split, Problem]], force: Force, hint: Found | None = None, halt: Halt | None = None
) -> list[Try]:
    """The models of some problems, each with what is forced and a bound; those that cannot be are left out.

    Once `halt` is asked, the others are missing: then nothing follows from those that are there.
    """
    ready: list[Try] = []
    for split, problem in those:
        if halt and halt.asked:
            return ready
        draft = draft_of(problem)
        constant = constant_of(draft)
        force(draft)
        bound = relaxed_bound(draft.model) - constant
        if bound > -inf:
            suggest(draft, split, hint)
            ready.append(Try(split, draft, constant, bound))
    return ready


def suggest(draft: Draft, split: Split, hint: Found | None) -> None:
    """Begin the search at a plan that is known, where the split is the same."""
    if hint is None or hint.split.days != split.days:
        return
    picked = {
        (pick.choice.like.slug, day, pick.mode)
        for day, picks in hint.solution.picks.items()
        for pick in picks
    }
    for (index, day, number), var in draft.dose.items():
        key = (draft.problem.choices[index].like.slug, day, draft.problem.modes[index, day][number])
        draft.model.hints[var.index] = int(key in picked)


def best(
    ready: list[Try],
    seconds: float,
    close: float = CLOSE_ENOUGH,
    halt: Halt | None = None,
    watch: Watch | None = None,
) -> Answer | None:
    """The best plan of all, the highest bound first, for so many deterministic seconds; None where none is found.

    Once `halt` is asked it is the best so far; none where it was asked before the search.
    """
    halt, began = halt or Halt(), perf_counter()
    spent, top = 0.0, None
    while ready and spent < seconds and not halt.asked:
        least = -inf if top is None else top.value + abs(top.value) * close
        open_ones = [t for t in ready if t.bound > least]
        if not open_ones:
            break
        chosen = max(open_ones, key=lambda t: t.bound)
        others = max((t.bound for t in ready if t is not chosen), default=-inf)
        watched = Search(watch and among(watch, chosen, others, began), halt)
        spent += max(look(chosen, min(chosen.slice, seconds - spent), least, close, watched), A_BLINK)
        chosen.slice *= 2
        if chosen.answer and (top is None or chosen.answer.value > top.value):
            top = chosen.answer
    if top is None:
        return None
    return replace(top, bound=max(top.value, *(t.bound for t in ready)))


def among(watch: Watch, one: Try, others: float, began: float) -> Watch:
    """What hears of a search in one split, and tells of it as of a search in all."""

    def tell(moment: Moment) -> None:
        value = None if moment.objective is None else moment.objective - one.constant
        bound = max(moment.bound - one.constant, others)
        watch(replace(moment, seconds=perf_counter() - began, objective=value, bound=bound))

    return tell


def look(one: Try, seconds: float, least: float, close: float, search: Search) -> float:
    """Search in one split for better than `least`; the deterministic seconds it took."""
    above = None if least == -inf else least + one.constant
    found = solve(one.draft, search.watch, seconds, above, close, halt=search.halt)
    one.bound = min(one.bound, found.bound - one.constant)
    if isinstance(found, Solution):
        value = found.objective - one.constant
        one.answer = Answer(one.split, one.draft.problem, found, value, one.bound)
    return found.time


def nothing(_: Draft) -> None:
    """Force nothing."""
