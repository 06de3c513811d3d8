"""`topset why-not`."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.ending import ended_by_ctrl_c
from topset.cli.exits import CLEAN, FINDINGS
from topset.cli.learning import AfterOption, DateOption, LogOption, taught_athlete
from topset.cli.options import JsonOption
from topset.cli.why import AthleteFile, SecondsOption

if TYPE_CHECKING:
    from topset.app.ask_why_not import WhyNot
    from topset.planner.why_not import Verdict


def why_not(
    athlete: AthleteFile,
    wish: Annotated[
        list[str], typer.Argument(metavar="WISH", help="Such as: Barbell Row on tue.", show_default=False)
    ],
    *,
    seconds: SecondsOption = 30.0,
    log: LogOption = "",
    after: AfterOption = "",
    date: DateOption = "",
    json: JsonOption = False,
) -> None:
    """Say what a wish would cost, or which rules and facts forbid it.

    Plans, forces the wish, and plans again. The cost is a share of the expected gain, with the least that it can be.
    Where the wish is impossible, the answer is the smallest set of rules that collide with it. Ctrl-C ends the search
    with what is known so far. Exit code 1: impossible. 2: the file is wrong, or the wish is not understood.

    For example:

      topset why-not athlete.toml "Barbell Row on tue"

      topset why-not athlete.toml "4 days"
    """
    from topset.cli.answers import refuse, say_json
    from topset.cli.inputs import athlete_in, figures_for
    from topset.ground.reason import Reason

    person = taught_athlete(athlete_in(athlete, as_data=json), (log, after, date), as_data=json)
    figures = figures_for(athlete, as_data=json)
    from topset.app.ask_why_not import WhyNot, ask_why_not  # loads the solver

    with ended_by_ctrl_c() as halt:
        answer = ask_why_not(person, " ".join(wish), figures, seconds, halt)
    if isinstance(answer, Reason):
        refuse([answer], as_data=json)
    if not isinstance(answer, WhyNot):
        refuse(answer.unmet, as_data=json)
    if json:
        say_json(answer)
    else:
        _show(answer)
    raise typer.Exit(FINDINGS if answer.verdict.possible is False else CLEAN)


def _show(answer: "WhyNot") -> None:
    """The verdict first, then what it rests on."""
    from topset.cli.terminal import say, styled, wrapped

    verdict = answer.verdict
    words = verdict.asked.words
    if verdict.possible is None and verdict.stopped:
        say(wrapped(f"{words}: stopped before a plan with it, or a proof that there is none, was found."))
    elif verdict.possible is None:
        say(wrapped(f"{words}: neither a plan nor a proof that there is none was found in time."))
    elif verdict.possible:
        say(styled(wrapped(_cost(answer)), "bold"))
        _details(verdict)
        if verdict.stopped:
            say(wrapped("Stopped: this is the best with it so far.", "  "))
        if verdict.how:
            say(wrapped(f"To have it so, write it into the athlete's file: {verdict.how}.", "  "))
    else:
        say(styled(wrapped(f"{words}: not possible."), "bold"))
        _forbidden(verdict)


def _cost(answer: "WhyNot") -> str:
    """What the wish costs or brings, in one sentence, and what is proven of it."""
    verdict = answer.verdict
    words = verdict.asked.words
    if abs(verdict.cost) < SEEN:
        return f"{words}: costs nothing; a plan with it is as good."
    if verdict.cost < 0:
        within = -verdict.cost <= answer.gap
        open_ = (
            f", which is within the {answer.gap:.1%} that the search for the plan left open" if within else ""
        )
        return f"{words}: the plan would be better by {-verdict.cost:.1%}{open_}."
    least = f"No plan with it is worse by less than {max(verdict.least, 0):.1%}"
    return f"{words}: the plan would be worse by {verdict.cost:.1%} of its expected gain. {least}."


SEEN = 0.0005  # shares below this are no difference
MOST = 4  # muscles that fall, and as many that rise


def _details(verdict: "Verdict") -> None:
    """Where the cost comes from: growth and strength, what is lacking, the muscles that fall and rise."""
    from topset.cli.terminal import say, wrapped

    rest = verdict.cost - verdict.gain
    parts = (
        f"{_signed(verdict.gain)} by growth and strength, {_signed(rest)} by what is lacking or less liked"
    )
    shares = f"Of that {parts}. " if abs(verdict.cost) >= SEEN else ""
    say(wrapped(f"{shares}Split then: {verdict.split}.", "  "))
    falls = [c for c in verdict.changes if c.after < c.before][:MOST]
    rises = [c for c in reversed(verdict.changes) if c.after > c.before][:MOST]
    for verb, those in (("Falls", falls), ("Rises", rises)):
        if those:
            said = ", ".join(f"{c.group} from {c.before:.1f} % to {c.after:.1f} %" for c in those)
            say(wrapped(f"{verb}: {said}.", "  "))
    for reason in verdict.lacking:
        say(wrapped(f"{reason.code}: {reason.message}", "  "))


def _signed(cost: float) -> str:
    """A share that is lost with its sign: -2.0% for a cost."""
    return f"{-cost:+.1%}"


def _forbidden(verdict: "Verdict") -> None:
    """The facts, or the rules that collide."""
    from topset.cli.problems import described
    from topset.cli.terminal import say, wrapped

    for fact in verdict.facts:
        say(described(fact, {}, sys.stdout))
    if verdict.conflict:
        say(wrapped("These rules cannot all be kept with it:", "  "))
        for member in verdict.conflict.members:
            about = ", ".join([*member.groups, *([member.day.full] if member.day else [])])
            codes = f" [{', '.join(member.codes)}]" if member.codes else ""
            say(wrapped(f"- {member.words}{f' ({about})' if about else ''}{codes}", "  "))
        if verdict.conflict.minimal:
            say(wrapped("Without any one of them the others could be.", "  "))
        elif verdict.stopped:
            say(wrapped("Stopped: fewer of them may be enough.", "  "))
    elif verdict.stopped:
        say(wrapped("Stopped before it was known which rules collide with it.", "  "))
