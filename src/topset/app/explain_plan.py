"""Explain a plan: why each choice was made, what it is expected to bring, what more time would buy."""

from topset.ground.frozen import frozen
from topset.planner.answer import Plan
from topset.planner.explain import missed_by
from topset.planner.forecast import Forecast, forecast
from topset.planner.layout import Part
from topset.planner.more_time import Buys, RunnerUp, Short, buys, runner_up, short_of
from topset.planner.promised import kept
from topset.planner.relax import Relaxation, relaxations
from topset.planner.why import Why, why


@frozen
class WouldFit:
    """Something that the plan lacks, and the changes that were shown to allow it, the least first."""

    message: str
    ways: tuple[Relaxation, ...]


@frozen
class PhasePage:
    """One phase of a plan: its weeks, its split, and the answers."""

    weeks: tuple[int, int]
    split: str
    why: tuple[Why, ...]
    forecast: Forecast
    lacking: tuple[WouldFit, ...] = ()
    short: tuple[Short, ...] = ()
    buys: tuple[Buys, ...] = ()
    runner_up: RunnerUp | None = None


def explain_plan(plan: Plan, words: str = "") -> tuple[PhasePage, ...]:
    """A page for each phase; with `words`, of the exercises and days that they name alone."""
    return tuple(_page(plan, part, words) for part in plan.parts)


def _page(plan: Plan, part: Part, words: str) -> PhasePage:
    program = plan.program
    assert program
    found = part.found
    weeks = (part.blocks[0].first, part.blocks[-1].last)
    reasons = why(found, program, part.blocks[0].hard, words)
    page = PhasePage(weeks, found.split.name, reasons, forecast(found.problem, found.solution))
    if words:
        return page
    return PhasePage(
        weeks,
        page.split,
        page.why,
        page.forecast,
        _lacking(plan, part),
        short_of(found),
        buys(found),
        runner_up(found),
    )


def _lacking(plan: Plan, part: Part) -> tuple[WouldFit, ...]:
    """What the plan says it lacks, with what would allow it."""
    found = part.found
    told = {
        lack: reason.message
        for lack, reason in missed_by(found.problem, found.solution)
        if reason in plan.unmet
    }
    ways = kept(plan, part, {lack: relaxations(found, *lack) for lack in told})
    return tuple(WouldFit(message, ways[lack]) for lack, message in told.items())
