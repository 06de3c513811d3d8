"""`topset adapt`."""

import sys
from difflib import unified_diff
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from topset.cli.exits import CLEAN, FINDINGS
from topset.cli.next_block import say_next_block
from topset.cli.options import AthleteOption, DiffOption, ForceOption, JsonOption, OutOption, ProgramFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from topset.app.adapt import Adaptation, Around, Change, Texts
    from topset.ground.reason import Reason

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
    out: OutOption = "",
    diff: DiffOption = False,
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
        data = {
            each: getattr(found, each)
            for each in ("changes", "held", "overruled", "accepted", "findings", "text")
        }
        say_json({"changed": found.changed, "ended": found.ended, **data})
    _deliver(found, out, texts.program_file, diff=diff, force=force, quiet=json)
    if found.ended and not json:
        say_next_block(file, log, athlete, sys.stderr if not (diff or out) else sys.stdout)
    raise typer.Exit(FINDINGS if found.findings else CLEAN)


def given(
    file: str, log: str, options: tuple[str, str, str], *, as_data: bool, must_exist: bool = True
) -> "tuple[Texts, Around]":
    """What both commands are given: the texts, and date, start and athlete as they were written."""
    from topset.app.adapt import Around, Texts
    from topset.app.open_log import open_log
    from topset.app.open_text import STDIN
    from topset.cli.answers import refuse
    from topset.cli.days import day_of, moment_of
    from topset.cli.inputs import athlete_of, figures_for, text_of
    from topset.ground.reason import Reason

    date, start, athlete = options
    moment = moment_of(date)
    first = day_of(start, "--start")
    person = athlete_of(athlete, as_data=as_data)
    source, journal = text_of(file, as_data=as_data), open_log(log, must_exist=must_exist)
    if isinstance(journal, Reason):
        refuse([journal], as_data=as_data)
    text = journal.text if journal else ""
    texts = Texts(source.text, str(source.path), text, log, journal if log != STDIN else None)
    return texts, Around(moment.date(), person, figures_for(file, as_data=as_data), first, moment.time())


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
    for said in grouped(found.changes):
        _said(said.message, said.remedy, said.cites, stream)
    if found.held:
        say(styled("\nRemarks", "bold", stream), stream)
    for said in grouped(found.held):
        _said(said.message, said.remedy, (), stream)
    for text in left_out(found.overruled):
        say(styled(wrapped(text, stream=stream), "dim", stream), stream)
    for finding in found.accepted:
        text = wrapped(f"Accepted to spare you: {finding.code}: {finding.message}", stream=stream)
        say(styled(text, "dim", stream), stream)
    show_reasons(found.findings, {}, sys.stderr)
    say("", stream)


def grouped(changes: "Iterable[Change]") -> "list[Reason]":
    """Reasons, those that say the same of several exercises as one: "Deadlift and Pull-Up: …"."""
    from dataclasses import replace

    found: dict[tuple[str, str, tuple[str, ...]], list[tuple[str, Reason]]] = {}
    for change in changes:
        name, _, rest = (
            change.reason.message.partition(": ") if change.exercise else ("", "", change.reason.message)
        )
        key = (rest, change.reason.remedy, change.reason.cites)
        found.setdefault(key, []).append((name, change.reason))
    together = []
    for (rest, _, _), mine in found.items():
        names = list(dict.fromkeys(name for name, _ in mine if name))
        text = ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + "".join(names[-1:])
        together.append(replace(mine[0][1], message=f"{text}: {rest}" if names else rest))
    return together


def left_out(overruled: "Iterable[Change]") -> "Iterator[str]":
    """What would have broken a rule, each with the rule; and in one sentence what gave way to a greater need."""
    gave_way = []
    for change in overruled:
        why = change.instead
        if why is None or why.code.startswith("ADP"):
            gave_way.append(change.reason.message.partition(": ")[0])
        else:
            yield f"Left out: {change.reason.message} It would break {why.code}: {why.message}"
    if gave_way:
        names = list(dict.fromkeys(gave_way))
        yield f"What their last sets alone would ask for gave way to this: {', '.join(names)}. --json tells it."


def _said(message: str, remedy: str, cites: tuple[str, ...], stream: TextIO) -> None:
    from topset.cli.terminal import say, styled, wrapped

    say(wrapped(f"{message} {remedy}".strip(), stream=stream), stream)
    if cites:
        say(styled(wrapped(f"rests on {', '.join(cites)}", "  ", stream), "dim", stream), stream)
