"""Options and arguments that several commands share."""

from typing import Annotated

import typer

from topset.model.program import Weekday

ProgramFile = Annotated[
    str, typer.Argument(metavar="FILE", help="A program; - reads standard input.", show_default=False)
]
ProgramFiles = Annotated[
    list[str], typer.Argument(metavar="FILE...", help="Programs; - reads standard input.", show_default=False)
]
AthleteOption = Annotated[
    str,
    typer.Option(
        "--athlete", "-a", metavar="FILE", help="The athlete's file (athlete.toml).", show_default=False
    ),
]
DayOption = Annotated[
    Weekday | None, typer.Option("--day", "-d", help="A day: mon to sun.", show_default=False)
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Replace the file if it exists.")]
OutOption = Annotated[
    str,
    typer.Option("--out", "-o", metavar="NEW", help="Write the program to this file.", show_default=False),
]
DiffOption = Annotated[bool, typer.Option("--diff", help="Show what changes, line by line.")]
