"""`topset adapt`."""

import datetime
import sys
from difflib import unified_diff
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from topset.cli.exits import CLEAN, FINDINGS
from topset.cli.next_block import say_next_block
from topset.cli.options import AthleteOption, ForceOption, JsonOption, ProgramFile

if TYPE_CHECKING:
    from topset.app.adapt import Adaptation, Around, Change, Texts

LogArgument = Annotated[str, typer.Argument(metavar="LOG", help="Its journal.", show_default=False)]
DateOption = Annotated[
    str, typer.Option("--date", metavar="DATE", help="As of another day than today: 2026-11-21.")
]
StartOption = Annotated[
    str,
    typer.Option(
        "--start", metavar="DATE", help="The program's first day, where the athlete's file has none."
    ),
]


def adapt(
    file: ProgramFile,
    log: LogArgument,
    *,
    out: Annotated[
        str,
        typer.Option(
            "--out", "-o", metavar="NEW", help="Write the program to this file.", show_default=False
        ),
    ] = "",
    diff: Annotated[bool, typer.Option("--diff", help="Show what changes, line by line.")] = False,
    date: DateOption = "",
    start: StartOption = "",
    athlete: AthleteOption = "",
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Adapt a program to its journal: loads, sets and maxima of the coming week follow from what was lifted.

    Every change comes with its reason. The program itself is left as it is: the new one goes to standard output, or to
    the file of --out. Exit code 1: the new program breaks a rule that the old one kept.

    For example:

      topset adapt plan.topset log.topset-log --diff

      topset adapt plan.topset log.topset-log --athlete athlete.toml --out next.topset
    """
    from topset.app import adapt as app
    from topset.cli.answers import refuse, say_json

    texts, around = given(file, log, (date, start, athlete), as_data=json)
    found = app.adapt(texts, around)
    if found.problems:
        sources = {texts.program_file: texts.program, texts.journal_file: texts.journal}
        refuse(found.problems, sources, as_data=json)
    if json:
        data = {each: getattr(found, each) for each in ("changes", "held", "overruled", "findings", "text")}
        say_json({"changed": found.changed, "ended": found.ended, **data})
    _deliver(found, out, texts.program_file, diff=diff, force=force, quiet=json)
    if found.ended and not json:
        say_next_block(file, log, athlete, sys.stderr if not (diff or out) else sys.stdout)
    raise typer.Exit(FINDINGS if found.findings else CLEAN)


def given(file: str, log: str, options: tuple[str, str, str], *, as_data: bool) -> "tuple[Texts, Around]":
    """What both commands are given: the texts, and date, start and athlete as they were written."""
    from topset.app.adapt import Around, Texts
    from topset.cli.days import day_of
    from topset.cli.inputs import athlete_of, figures_for, text_of

    date, start, athlete = options
    day = day_of(date, "--date") or datetime.date.today()  # the lifter's own day
    first = day_of(start, "--start")
    person = athlete_of(athlete, as_data=as_data)
    source, journal = text_of(file, as_data=as_data), text_of(log, as_data=as_data)
    texts = Texts(source.text, str(source.path), journal.text, str(journal.path))
    return texts, Around(day, person, figures_for(file, as_data=as_data), first)


def _deliver(found: "Adaptation", out: str, name: str, *, diff: bool, force: bool, quiet: bool) -> None:
    """Write the program, or show it; the reasons go beside it."""
    from topset.app.open_text import STDIN
    from topset.app.save_text import save_text
    from topset.cli.answers import refuse
    from topset.cli.terminal import put, say

    to_file = out and out != STDIN
    if to_file:
        refusal = save_text(out, found.text, force=force)
        if refusal:
            refuse([refusal], as_data=quiet)
    if quiet:
        return
    _reasons(found, to_error=not (diff or to_file))
    if diff:
        for line in unified_diff(
            found.before.splitlines(), found.text.splitlines(), name, out or name, lineterm=""
        ):
            say(line)
    elif not to_file:
        put(found.text)
    else:
        say(f"{out} written")


def _reasons(found: "Adaptation", *, to_error: bool) -> None:
    from topset.cli.problems import show_reasons
    from topset.cli.terminal import say, styled, wrapped

    stream = sys.stderr if to_error else sys.stdout
    if not found.changed:
        say("Nothing changes.", stream)
    for change in found.changes:
        _said(change.reason.message, change.reason.remedy, change.reason.cites, stream)
    if found.held:
        say(styled("\nNothing changes for:", "bold", stream), stream)
    for change in found.held:
        _said(change.reason.message, change.reason.remedy, (), stream)
    for change in found.overruled:
        said = wrapped(f"Left out: {change.reason.message} {_instead(change)}", stream=stream)
        say(styled(said, "dim", stream), stream)
    show_reasons(found.findings, {}, sys.stderr)
    say("", stream)


def _instead(change: "Change") -> str:
    """What another response did, or the rule that would have been broken."""
    why = change.instead
    if why is None:
        return ""
    return (
        f"Instead: {why.message}"
        if why.code.startswith("ADP")
        else f"It would break {why.code}: {why.message}"
    )


def _said(message: str, remedy: str, cites: tuple[str, ...], stream: TextIO) -> None:
    from topset.cli.terminal import say, styled, wrapped

    say(wrapped(f"{message} {remedy}".strip(), stream=stream), stream)
    if cites:
        say(styled(wrapped(f"rests on {', '.join(cites)}", "  ", stream), "dim", stream), stream)
