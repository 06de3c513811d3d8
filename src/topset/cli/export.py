"""`topset export`."""

import re
import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from topset.cli.history import ProgramOption
from topset.cli.options import AthleteOption, ForceOption
from topset.ground.paper import Paper
from topset.ground.units import Span


def _formats() -> list[str]:
    """The formats, for the shell that completes them."""
    from topset.interchange.writers import writers

    return list(writers())


def _weeks(written: str) -> Span | None:
    """`3` or `3-5`."""
    if not written:
        return None
    match = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", written.strip())
    if match is None or int(match[2] or match[1]) < int(match[1]):
        raise typer.BadParameter(
            f'"{written}" is no week such as 3, or weeks such as 3-5.', param_hint="'--week'"
        )
    return Span(int(match[1]), int(match[2] or match[1]))


def export(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="A journal or a program; - reads standard input.", show_default=False
        ),
    ],
    *,
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="FORMAT",
            help="csv, json, markdown, …: an unknown one is answered with all.",
            show_default=False,
            autocompletion=_formats,
        ),
    ],
    out: Annotated[
        str,
        typer.Option(
            "--out",
            "-o",
            metavar="FILE",
            help="The file to write, the folder for several.",
            show_default=False,
        ),
    ] = "",
    program: ProgramOption = "",
    athlete: AthleteOption = "",
    start: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            help="A program's first week begins on the first Monday not before this.",
            show_default=False,
        ),
    ] = None,
    at: Annotated[
        datetime | None,
        typer.Option(
            formats=["%H:%M"], metavar="HH:MM", help="When a program's sessions begin.", show_default=False
        ),
    ] = None,
    zone: Annotated[
        str, typer.Option(metavar="ZONE", help="Your time zone: Europe/Berlin.", show_default=False)
    ] = "",
    week: Annotated[
        str,
        typer.Option(metavar="WEEKS", help="Only these weeks of a program: 3, or 3-5.", show_default=False),
    ] = "",
    paper: Annotated[
        Paper | None,
        typer.Option(
            help="What a PDF is printed on: letter where loads are pounds, else a4.", show_default=False
        ),
    ] = None,
    force: ForceOption = False,
) -> None:
    """Write a journal or a program in a format that other programs read.

    Without --out it goes to standard output. A journal with --program has what was prescribed beside what was done.
    What the format has no words for is named.

    For example:

      topset export log.topset-log --to csv --program plan.topset --out log.csv

      topset export plan.topset --to ics --start 2027-01-04 --at 18:00 --zone Europe/Berlin --out plan.ics
    """
    from topset.app import export as app
    from topset.cli.answers import refuse
    from topset.cli.inputs import athlete_of, figures_for, remark, text_of
    from topset.cli.terminal import put, say

    person = athlete_of(athlete)
    source = text_of(file)
    plan = text_of(program) if program else None
    wanted = app.Wanted(
        to,
        datetime.now(UTC),
        zone,
        start.date() if start else None,
        at.time() if at else None,
        _weeks(week),
        paper,
    )
    done = app.export(source, wanted, program=plan, athlete=person, figures=figures_for(file))
    if done.problems:
        refuse(done.problems, done.sources)
    prevented = app.save_export(out, done, force=force) if out else app.needs_file(done)
    if prevented:
        refuse([prevented])
    remark(done.remarks)
    if out:
        count = f" ({len(done.files)} files)" if done.files else ""
        say(f"{out} written{count}", sys.stderr)
    elif isinstance(done.content, str):
        put(done.content)
