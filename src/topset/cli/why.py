"""`topset why`."""

import sys
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from topset.cli.ending import ended_by_ctrl_c
from topset.cli.learning import AfterOption, DateOption, LogOption, taught_athlete
from topset.cli.options import JsonOption

if TYPE_CHECKING:
    from topset.app.explain_plan import PhasePage, WouldFit
    from topset.ground.reason import Reason
    from topset.planner.forecast import Forecast
    from topset.planner.more_time import Buys, RunnerUp
    from topset.planner.why import Why

SecondsOption = Annotated[float, typer.Option(min=0.1, max=3600, help="Search for the plan at most so long.")]
AthleteFile = Annotated[
    str, typer.Argument(metavar="ATHLETE", help="The athlete's file (athlete.toml).", show_default=False)
]


def why(
    athlete: AthleteFile,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS]...", help="Of an exercise or a day: bench, mon.", show_default=False),
    ] = None,
    *,
    seconds: SecondsOption = 30.0,
    log: LogOption = "",
    after: AfterOption = "",
    date: DateOption = "",
    json: JsonOption = False,
) -> None:
    """Plan, and say why each exercise is there: the day, the sets, the place in the session, the load.

    Without words it also says what the block is expected to bring and how sure that is, what more time would buy, and
    what the next best split would cost. Ctrl-C ends the search with what is known so far.

    For example:

      topset why athlete.toml

      topset why athlete.toml bench mon
    """
    from topset.cli.answers import refuse, say_json
    from topset.cli.inputs import athlete_in, figures_for
    from topset.cli.terminal import say

    person = taught_athlete(athlete_in(athlete, as_data=json), (log, after, date), as_data=json)
    figures = figures_for(athlete, as_data=json)
    from topset.app import plan as app  # loads the solver: only when everything else is in order
    from topset.app.explain_plan import explain_plan

    with ended_by_ctrl_c() as halt:
        planned = app.plan(person, figures, seconds=seconds, halt=halt)
        pages = explain_plan(planned.plan, " ".join(words or ()), halt)
    if not planned.text:
        refuse(planned.plan.unmet, as_data=json)
    if halt.asked:
        say(f"Stopped: the best plan so far, which could be better by {planned.gap:.1%} at most.", sys.stderr)
    if words and not any(page.why for page in pages):
        refuse([nothing_named(" ".join(words))], as_data=json)
    if json:
        say_json({"gap": planned.gap, "unmet": planned.plan.unmet, "phases": pages})
        raise typer.Exit
    for page in pages:
        show_page(page)


def nothing_named(words: str) -> "Reason":
    """The refusal where no exercise of the plan has these words."""
    from topset.ground.reason import Reason

    return Reason(
        "ASK014", f'No exercise of the plan is named by "{words}".', "Ask `topset why-not` about it."
    )


def show_page(page: "PhasePage", stream: TextIO | None = None) -> None:
    """One phase of a plan."""
    from topset.cli.terminal import say, styled, wrapped

    first, last = page.weeks
    head = f"Weeks {first} to {last}: {page.split}"
    say(styled(wrapped(head, stream=stream), "bold", stream), stream)
    for reasons in page.why:
        _exercise(reasons, stream)
    say("", stream)
    _forecast(page.forecast, stream)
    _rest(page, stream)
    say("", stream)


def _exercise(reasons: "Why", stream: TextIO | None) -> None:
    """The reasons for one exercise."""
    from topset.cli.terminal import say, styled, wrapped

    say("", stream)
    say(styled(f"{reasons.exercise} on {reasons.day.full}", "bold", stream), stream)
    for because in reasons.because:
        rests = ", ".join(dict.fromkeys((*because.rules, *because.cites)))
        said = f"{because.question}: {because.message}{f' [{rests}]' if rests else ''}"
        say(wrapped(said, "  ", stream), stream)


def _forecast(found: "Forecast", stream: TextIO | None) -> None:
    """What the block is expected to bring; the range is that of the mean of many lifters."""
    from topset.cli.terminal import say, styled, wrapped
    from topset.planner.why import rising

    say(styled("Expected in about ten weeks", "bold", stream), stream)
    for g in found.groups:
        if g.sets:
            faint = "" if g.detectable else ", too little for a study to see"
            sets = f"{rising(g.start, g.peak)} direct sets, {g.sets:.1f} with indirect ones"
            said = f"{g.group}: {g.gain:.1f} % ({g.low:.1f} to {g.high:.1f}){faint}; {sets}"
            say(wrapped(said, "  ", stream), stream)
    for lift in found.lifts:
        if lift.sets:
            said = f"{lift.lift}: {lift.by_sets:.0f} % by its sets, {lift.by_sessions:.0f} % by its sessions"
            say(wrapped(f"{said} (two views of one gain, no range published)", "  ", stream), stream)
    sure = found.groups[0]
    cites = ", ".join(sure.cites)
    said = f"The range is that of a group's mean, not of one lifter. Evidence: {sure.certainty}, {cites}."
    say(styled(wrapped(said, "  ", stream), "dim", stream), stream)


def _rest(page: "PhasePage", stream: TextIO | None) -> None:
    """What is lacking, what time would buy, and the next best split."""
    from topset.cli.terminal import say, wrapped

    for lack in page.lacking:
        say(wrapped(f"{lack.message} {_allowed_by(lack)}", stream=stream), stream)
    if page.short:
        below = ", ".join(f"{s.group} {s.sets} of {s.peak}" for s in page.short)
        say(wrapped(f"Direct sets below the peak of the landmarks: {below}.", stream=stream), stream)
    for buy in page.buys:
        say(wrapped(_bought(buy), stream=stream), stream)
    if page.runner_up:
        say(wrapped(_rival(page.runner_up), stream=stream), stream)
    if page.stopped:
        said = "Stopped: what is not told of more time, and of other splits, was not searched for."
        say(wrapped(said, stream=stream), stream)


def _allowed_by(lack: "WouldFit") -> str:
    """What would bring a thing that is lacking, and whether all that might was tried."""
    if lack.ways:
        rest = "" if lack.all_tried else " The time for such questions was over before others were tried."
        return f"What would allow it: {'; or '.join(way.words for way in lack.ways)}.{rest}"
    if lack.all_tried:
        none = "no one day longer by up to 45 minutes, nor one day more, was shown to do it alone"
        return f"What would allow it: {none}."
    return "What would allow it was not found before the time for such questions was over."


SEEN = 0.0005  # shares below this are no difference
FEW = 4  # things that are told by name


def _bought(buy: "Buys") -> str:
    """What more time brings: growth as growth, and in words what the plan would lack no more."""
    words = f"{buy.words[:1].upper()}{buy.words[1:]}"
    more = "more" if buy.gain >= 0 else "less"
    grown = f"{abs(buy.gain):.1%} {more}" if abs(buy.gain) >= SEEN else "no more"
    said = f"{words}: {grown} expected growth and strength ({buy.split})."
    if not buy.met:
        return said
    rest = len(buy.met) - FEW
    told = " ".join(buy.met[:FEW])
    return f"{said} What would be said no more: {told}{f' And {rest} more.' if rest > 0 else ''}"


def _rival(rival: "RunnerUp") -> str:
    """What the next best split costs; where it is better, the search for the plan left that open."""
    name = f"The next best split, {rival.split}"
    if rival.alike and rival.cost <= -SEEN:
        return f"{name}: as good; the {-rival.cost:.1%} between the two are less than a forecast can tell."
    if rival.cost <= -SEEN:
        return f"{name}: worth {-rival.cost:.1%} more, which the search for the plan left open."
    if rival.cost < SEEN:
        return f"{name}: as good."
    return f"{name}: worth {rival.cost:.1%} less, {max(rival.least, 0):.1%} at the least."
