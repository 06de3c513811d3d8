"""Explain a plan: why each choice was made, what it is expected to bring, what more time would buy."""

from topset.ground.frozen import frozen
from topset.ground.halt import Halt
from topset.planner.answer import Plan
from topset.planner.explain import missed_by
from topset.planner.forecast import Forecast, forecast
from topset.planner.layout import Part
from topset.planner.more_time import Buys, RunnerUp, Short, buys, runner_up, short_of
from topset.planner.patience import Patience
from topset.planner.promised import kept
from topset.planner.relax import Relaxation, relaxations
from topset.planner.why import Why, why

# Deterministic seconds for all that a plan lacks: to ask the model what would allow it, and to plan those weeks.
ASKED, PLANNED = 6.0, 6.0


@frozen
class WouldFit:
    """Something that the plan lacks, and the changes that were shown to allow it, the least first.

    Where the time was over before the last of them was tried, they are not `all_tried`.
    """

    message: str
    ways: tuple[Relaxation, ...]
    all_tried: bool = True


@frozen
class PhasePage:
    """One phase of a plan: its weeks, its split, and the answers.

    It is `stopped` once an end was asked for before the last of them.
    """

    weeks: tuple[int, int]
    split: str
    why: tuple[Why, ...]
    forecast: Forecast
    lacking: tuple[WouldFit, ...] = ()
    short: tuple[Short, ...] = ()
    buys: tuple[Buys, ...] = ()
    runner_up: RunnerUp | None = None
    stopped: bool = False


@frozen
class _Time:
    """What is left of the time for both kinds of questions about what is lacking."""

    asked: Patience
    planned: Patience


def explain_plan(plan: Plan, words: str = "", halt: Halt | None = None) -> tuple[PhasePage, ...]:
    """A page for each phase; with `words`, of the exercises and days that they name alone.

    Once `halt` is asked, what was not searched for yet is left out, and the page says so.
    """
    halt = halt or Halt()
    time = _Time(Patience(ASKED, halt), Patience(PLANNED, halt))
    return tuple(_page(plan, part, words, time) for part in plan.parts)


def _page(plan: Plan, part: Part, words: str, time: _Time) -> PhasePage:
    program = plan.program
    assert program
    found = part.found
    weeks = (part.blocks[0].first, part.blocks[-1].last)
    reasons = why(found, program, part.blocks[0].hard, words)
    page = PhasePage(weeks, found.split.name, reasons, forecast(found.problem, found.solution))
    if words:
        return page
    halt = time.asked.halt
    return PhasePage(
        weeks,
        page.split,
        page.why,
        page.forecast,
        _lacking(plan, part, time),
        short_of(found),
        buys(found, halt=halt),
        runner_up(found, halt=halt),
        halt.asked,
    )


def _lacking(plan: Plan, part: Part, time: _Time) -> tuple[WouldFit, ...]:
    """What the plan says it lacks, with what would allow it."""
    found = part.found
    told = {
        lack: reason.message
        for lack, reason in missed_by(found.problem, found.solution)
        if reason in plan.unmet
    }
    ways: dict[tuple[str, str], tuple[Relaxation, ...]] = {}
    tried: dict[tuple[str, str], bool] = {}
    for lack in told:
        ways[lack] = relaxations(found, *lack, time.asked)
        tried[lack] = not time.asked.over
    shown = kept(plan, part, ways, time.planned)
    return tuple(WouldFit(message, shown[lack], tried[lack]) for lack, message in told.items())
