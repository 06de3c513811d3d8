"""`topset plan`."""

import sys
import time
from math import inf, isnan
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.ending import ended_by_ctrl_c
from topset.cli.exits import CLEAN, FINDINGS, WRONG_INPUT
from topset.cli.learning import AfterOption, DateOption, LogOption, taught_athlete
from topset.cli.options import ForceOption, JsonOption
from topset.ground.halt import Halt
from topset.ground.reason import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from topset.app.explain_plan import PhasePage
    from topset.app.plan import Planned
    from topset.ground.reason import Reason
    from topset.ground.search import Moment

OutOption = Annotated[
    str,
    typer.Option("--out", "-o", metavar="FILE", help="Write the program to this file.", show_default=False),
]


def _counted(value: float | None) -> float | None:
    """The limits let `nan` through, which is below nothing and above nothing."""
    if value is not None and isnan(value):
        raise typer.BadParameter("nan is no number.")
    return value


def plan(
    athlete: Annotated[
        str, typer.Argument(metavar="ATHLETE", help="The athlete's file (athlete.toml).", show_default=False)
    ],
    *,
    out: OutOption = "",
    force: ForceOption = False,
    seconds: Annotated[
        float, typer.Option(min=0.1, max=3600, callback=_counted, help="Search for at most so long.")
    ] = 30.0,
    gap: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=50,
            metavar="PERCENT",
            callback=_counted,
            help="Search until no plan can be better by more than this; 0 proves the optimum.",
            show_default=False,
        ),
    ] = None,
    why: Annotated[bool, typer.Option("--why", help="Say why each choice was made.")] = False,
    log: LogOption = "",
    after: AfterOption = "",
    date: DateOption = "",
    json: JsonOption = False,
) -> None:
    """Write the best program for an athlete, and say how good it is proven to be.

    What was asked for and could not be given is said first. Ctrl-C ends the search with the best plan so far. Exit
    code 1: something could not be given. 2: the file is wrong, or no program is possible.

    For example:

      topset plan athlete.toml --out plan.topset

      topset plan athlete.toml --why --seconds 60
    """
    from topset.app.open_text import STDIN
    from topset.cli.inputs import athlete_in, figures_for
    from topset.cli.terminal import say
    from topset.cli.why import show_page

    person = taught_athlete(athlete_in(athlete, as_data=json), (log, after, date), as_data=json)
    out = "" if out == STDIN else out  # standard output is where a program goes that is written to no file
    _writable(out, force=force, as_data=json)
    figures = figures_for(athlete, as_data=json)
    progress = Progress()
    with ended_by_ctrl_c() as halt:
        from topset.app import plan as app  # loads the solver: only when everything else is in order

        planned = app.plan(person, figures, progress, seconds, None if gap is None else gap / 100, halt)
    progress.end()
    if halt.asked:
        say("Stopped: this is the best so far.", sys.stderr)
    if json:
        _as_data(planned, out, halt if why else None, force=force)
    else:
        _for_people(planned, out, progress.seconds, force=force)
        for page in _explained(planned, halt) if why else ():
            show_page(page, sys.stderr)
    if not planned.text:
        raise typer.Exit(WRONG_INPUT)
    lacking = any(reason.severity is not Severity.INFO for reason in planned.plan.unmet)
    raise typer.Exit(FINDINGS if lacking else CLEAN)


class Progress:
    """One line on standard error that is written over, where that is a terminal: time, best, bound, gap."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._shown = sys.stderr.isatty()
        self._tell("thinking")

    def __call__(self, moment: "Moment") -> None:
        """Show a moment of the search."""
        best = "none yet" if moment.objective is None else f"{moment.objective:.4g}"
        gap = "" if moment.gap is None else f", gap {moment.gap:.1%}"
        bound = "" if moment.bound == inf else f", bound {moment.bound:.4g}"
        self._tell(f"{self.seconds:.1f} s  best {best}{bound}{gap}")

    @property
    def seconds(self) -> float:
        """Time since the search began, over all of its rounds."""
        return time.monotonic() - self._began

    def end(self) -> None:
        """Leave an empty line."""
        self._tell("")

    def _tell(self, words: str) -> None:
        if self._shown:
            from topset.cli.terminal import width

            sys.stderr.write(f"\r\033[K{words[: width(sys.stderr) - 1]}")
            sys.stderr.flush()


def _writable(out: str, *, force: bool, as_data: bool) -> None:
    """Refuse a file that stands in the way before the search, not after it."""
    from topset.app.save_text import may_save
    from topset.cli.answers import refuse

    refusal = may_save(out, force=force) if out else None
    if refusal:
        refuse([refusal], as_data=as_data)


def _explained(planned: "Planned", halt: Halt) -> "tuple[PhasePage, ...]":
    """Why each choice was made: as far as it is known where an end was asked for, in the search or now."""
    from topset.app.explain_plan import explain_plan

    with ended_by_ctrl_c() as now:
        return explain_plan(planned.plan, halt=halt if halt.asked else now)


def _as_data(planned: "Planned", out: str, explained: Halt | None, *, force: bool) -> None:
    """Everything as JSON; with the reasons where they are wanted, as far as an end that was asked for allows."""
    from topset.app.save_text import save_text
    from topset.cli.answers import say_json

    answer = planned.plan
    pages = _explained(planned, explained) if explained else ()
    refusal = save_text(out, planned.text, force=force) if out and planned.text else None
    say_json(
        {
            "status": answer.status,
            "objective": answer.objective,
            "bound": answer.bound,
            "gap": answer.gap,
            "seconds": answer.seconds,
            "unmet": answer.unmet,
            "reasons": answer.reasons,
            "lessons": answer.lessons,
            **({"phases": pages} if explained else {}),
            "program": planned.text,
            "problems": [refusal] if refusal else [],
        }
    )
    if refusal:
        raise typer.Exit(WRONG_INPUT)


def _for_people(planned: "Planned", out: str, seconds: float, *, force: bool) -> None:
    """What is lacking first, then the proof, then the program or where it is."""
    from topset.cli.drawing.lessons import show_lessons
    from topset.cli.terminal import put, say, styled, wrapped

    show_lessons(planned.plan.lessons, sys.stderr)
    _lacking(planned)
    if not planned.text:
        return
    if out:
        _save(planned, out, force=force)
    say(
        styled(
            wrapped(f"{_proof(planned, seconds)}{f' Written to {out}.' if out else ''}"), "good", sys.stderr
        ),
        sys.stderr,
    )
    if not out:
        put(planned.text)


def _lacking(planned: "Planned") -> None:
    """What was asked for and could not be given; what is only worth knowing stands by itself."""
    unmet = planned.plan.unmet
    remarks = [reason for reason in unmet if reason.severity is Severity.INFO and planned.text]
    grave = [reason for reason in unmet if reason not in remarks]
    loud = "THIS PLAN DOES NOT GIVE ALL THAT WAS ASKED FOR:" if planned.text else "NO PROGRAM IS POSSIBLE:"
    _told(loud, "error", grave)
    _told("Remarks:", "bold", remarks)


def _told(heading: str, style: str, reasons: "Sequence[Reason]") -> None:
    from topset.cli.problems import show_reasons
    from topset.cli.terminal import say, styled, wrapped

    if reasons:
        say(styled(wrapped(heading, stream=sys.stderr), style, sys.stderr), sys.stderr)
        show_reasons(reasons, {}, sys.stderr)
        say("", sys.stderr)


def _proof(planned: "Planned", seconds: float) -> str:
    """How good the plan is."""
    answer = planned.plan
    count = max((1 + len(phase.others) for phase in answer.splits), default=1)
    if answer.status == "optimal":
        return (
            f"No better plan exists under these rules in any of {count} splits (proven in {seconds:.1f} s)."
        )
    return (
        f"The best plan found in {seconds:.1f} s; another, in any of {count} splits, "
        f"could be better by {answer.gap:.1%} of the expected gain at most."
    )


def _save(planned: "Planned", out: str, *, force: bool) -> None:
    """Write the program; if that fails after all, the work of the search is not lost."""
    from topset.app.save_text import save_text
    from topset.cli.answers import refuse
    from topset.cli.terminal import put

    refusal = save_text(out, planned.text, force=force)
    if refusal:
        put(planned.text)
        refuse([refusal])
