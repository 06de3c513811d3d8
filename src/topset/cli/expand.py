"""`topset expand`."""

from datetime import datetime
from typing import Annotated

import typer

from topset.cli.options import AthleteOption, JsonOption, ProgramFile


def expand(
    file: ProgramFile,
    *,
    start: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            help="Write every week with dates, from the first Monday not before this.",
            show_default=False,
        ),
    ] = None,
    athlete: AthleteOption = "",
    json: JsonOption = False,
) -> None:
    """Write the methods of a program out as plain sets; with --start, every week with its dates and loads.

    For example:

      topset expand plan.topset

      topset expand plan.topset --start 2027-01-04 --athlete athlete.toml
    """
    from topset.app import expand_program as app
    from topset.cli.answers import refuse, say_json
    from topset.cli.inputs import athlete_of, figures_for, text_of
    from topset.cli.terminal import put

    person = athlete_of(athlete, as_data=json)
    source = text_of(file, as_data=json)
    name, figures = str(source.path), figures_for(file, as_data=json)
    if start is None:
        found = app.expand_methods(source.text, name, figures)
    else:
        found = app.expand_weeks(source.text, name, start.date(), person, figures)
    if found.problems:
        refuse(found.problems, {name: source.text}, as_data=json)
    if json:
        say_json({"text": found.text, "problems": []})
    else:
        put(found.text)
