"""`topset replan`."""

import datetime
import sys
from difflib import unified_diff
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from topset.cli.adapt import DateOption, StartOption
from topset.cli.exits import CLEAN, FINDINGS
from topset.cli.options import AthleteOption, DiffOption, ForceOption, JsonOption, OutOption, ProgramFile
from topset.ground.frozen import frozen

if TYPE_CHECKING:
    from topset.app.replan import Replan
    from topset.ground.reason import Reason

Words = list[str]
MissedOption = Annotated[
    Words, typer.Option("--missed", metavar="DAY", help="A day that is not trained.", show_default=False)
]
MoveOption = Annotated[
    Words,
    typer.Option("--move", metavar="DAY=DAY", help="A session on another day: tue=wed.", show_default=False),
]
MinutesOption = Annotated[
    Words,
    typer.Option(
        "--minutes",
        metavar="[DAY=]MIN",
        help="The minutes of the next session, or of a day.",
        show_default=False,
    ),
]
WithoutOption = Annotated[
    Words,
    typer.Option(
        "--without",
        metavar="[DAY=]THINGS",
        help="Equipment that is taken in the next session, on a day, or all week (week=barbell).",
        show_default=False,
    ),
]
SoreOption = Annotated[
    Words, typer.Option("--sore", metavar="WHAT", help="A sore muscle, or a joint.", show_default=False)
]
PreferOption = Annotated[
    Words,
    typer.Option(
        "--prefer", metavar="EXERCISE", help="An exercise you would rather do now.", show_default=False
    ),
]
InsteadOption = Annotated[
    Words,
    typer.Option(
        "--instead", metavar="OLD=NEW", help="One exercise in place of another.", show_default=False
    ),
]
DoneOption = Annotated[
    Words,
    typer.Option(
        "--done", metavar="DAY", help="A day that was trained and is not in the journal.", show_default=False
    ),
]


def replan(
    file: ProgramFile,
    log: Annotated[
        str, typer.Argument(metavar="[LOG]", help="Its journal, if there is one.", show_default=False)
    ] = "",
    *,
    missed: MissedOption = [],  # noqa: B006  # Typer reads it, nobody changes it
    move: MoveOption = [],  # noqa: B006
    minutes: MinutesOption = [],  # noqa: B006
    without: WithoutOption = [],  # noqa: B006
    sore: SoreOption = [],  # noqa: B006
    prefer: PreferOption = [],  # noqa: B006
    instead: InsteadOption = [],  # noqa: B006
    done: DoneOption = [],  # noqa: B006
    week: Annotated[
        int | None,
        typer.Option("--week", "-w", min=1, help="Another week than the one under way.", show_default=False),
    ] = None,
    out: OutOption = "",
    write: Annotated[bool, typer.Option("--write", help="Write the program to its own file.")] = False,
    diff: DiffOption = False,
    date: DateOption = "",
    start: StartOption = "",
    athlete: AthleteOption = "",
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Plan again what is left of a week: a day missed or moved, fewer minutes, equipment taken, something sore.

    As little as possible is lost, then as little as possible is changed; the rules that the program kept it keeps. What
    was done stays, and so do the other weeks. Days that are behind and not in the journal were missed; without a
    journal they count as done. Exit code 1: the new program breaks a rule that the old one kept.

    For example:

      topset replan plan.topset log.topset-log --missed mon --diff

      topset replan plan.topset log.topset-log --minutes 40 --without rack --write

      topset replan plan.topset --week 3 --sore knee --instead "Back Squat=Hip Thrust"
    """
    from topset.app import replan as app
    from topset.app.adapt import Around, Texts
    from topset.app.open_text import STDIN
    from topset.app.read_changes import Said
    from topset.cli.answers import refuse, say_json
    from topset.cli.days import day_of
    from topset.cli.inputs import athlete_of, figures_for, text_of

    if write and (out or file == STDIN):
        raise typer.BadParameter("Name a file with --out, or write to the program's own with --write.")
    day = day_of(date, "--date") or datetime.date.today()  # the lifter's own day
    first = day_of(start, "--start")
    person = athlete_of(athlete, as_data=json)
    source = text_of(file, as_data=json)
    journal = text_of(log, as_data=json) if log else None
    texts = Texts(
        source.text, str(source.path), journal.text if journal else "", str(journal.path) if journal else ""
    )
    said = Said(missed, move, minutes, without, sore, prefer, instead, done)
    around = Around(day, person, figures_for(file, as_data=json), first)
    found = app.replan(texts, around, app.Asked(said, week or 0), logged=journal is not None)
    if found.problems:
        sources = {texts.program_file: texts.program, texts.journal_file: texts.journal}
        refuse(found.problems, sources, as_data=json)
    if json:
        data = {
            each: getattr(found, each)
            for each in ("week", "unfinished", "changes", "lost", "findings", "allowed", "text")
        }
        say_json({"changed": found.changed, **data})
    where = _Where(str(source.path) if write else out, source.digest if write else None, force=force)
    _deliver(found, where, texts.program_file, diff=diff, quiet=json)
    raise typer.Exit(FINDINGS if found.findings else CLEAN)


@frozen
class _Where:
    """The file to write to ("" for standard output), and the digest of what may be replaced there."""

    name: str
    over: str | None
    force: bool


def _deliver(found: "Replan", where: _Where, name: str, *, diff: bool, quiet: bool) -> None:
    """Write the program, or show it; the reasons go beside it."""
    from topset.app.open_text import STDIN
    from topset.app.save_text import save_text
    from topset.cli.answers import refuse
    from topset.cli.terminal import put, say

    to_file = bool(where.name) and where.name != STDIN
    if to_file and (found.changed or where.over is None):
        refusal = save_text(where.name, found.text, where.over, force=where.force)
        if refusal:
            refuse([refusal], as_data=quiet)
    if quiet:
        return
    _reasons(found, to_error=not (diff or to_file))
    if diff:
        before, after = found.apart.splitlines(), found.text.splitlines()
        for line in unified_diff(before, after, name, where.name or name, lineterm=""):
            say(line)
    elif not to_file:
        put(found.text)
    elif found.changed or where.over is None:
        say(f"{where.name} written")


def _reasons(found: "Replan", *, to_error: bool) -> None:
    from topset.cli.problems import show_reasons
    from topset.cli.terminal import say, styled, wrapped

    stream = sys.stderr if to_error else sys.stdout
    say(styled(f"Week {found.week}", "bold", stream), stream)
    if found.empty:
        say("No day of the week is left: the program stays as it is.", stream)
    elif not found.changed:
        say("Nothing changes.", stream)
    for words in found.unfinished:
        say(wrapped(words, stream=stream), stream)
    for change in found.changes:
        _said(change.reason, stream)
    if found.lost:
        say(styled("\nIn the end:", "bold", stream), stream)
    for reason in found.lost:
        _said(reason, stream)
    if found.allowed:
        codes = ", ".join(sorted({finding.code for finding in found.allowed}))
        say(
            styled(
                wrapped(f"What comes of doing less is allowed in the text: {codes}.", stream=stream),
                "dim",
                stream,
            ),
            stream,
        )
    show_reasons(found.findings, {}, sys.stderr)
    say("", stream)


def _said(reason: "Reason", stream: TextIO) -> None:
    from topset.cli.terminal import say, styled, wrapped

    say(wrapped(f"{reason.message} {reason.remedy}".strip(), stream=stream), stream)
    if reason.cites:
        say(styled(wrapped(f"rests on {', '.join(reason.cites)}", "  ", stream), "dim", stream), stream)
