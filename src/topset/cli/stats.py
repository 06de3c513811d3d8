"""`topset stats`."""

from datetime import datetime
from typing import Annotated

import typer

from topset.cli.charts import WIDTH, ChartOption, DarkOption, Drawing, WidthOption
from topset.cli.history import LAST, AllOption, LogFile, ProgramOption
from topset.cli.options import AthleteOption, ForceOption, JsonOption


def stats(
    log: LogFile,
    *,
    program: ProgramOption = "",
    athlete: AthleteOption = "",
    on: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            help="The date of the estimates; that of the last session if none is given.",
            show_default=False,
        ),
    ] = None,
    every: AllOption = False,
    chart: ChartOption = "",
    width: WidthOption = WIDTH,
    dark: DarkOption = False,
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Tell a journal in numbers: how often, how much, how hard, how strong, and how near to the program.

    Each lift has its estimated 1RM with a band, its training max and its rep records. Weekly sets are compared with
    the landmarks of the athlete's level; they are what --chart draws.

    For example:

      topset stats log.topset-log --athlete athlete.toml

      topset stats log.topset-log --program plan.topset --json

      topset stats log.topset-log --chart sets.svg
    """
    from topset.app import stats as app
    from topset.cli.answers import say_json
    from topset.cli.journals import numbers_of
    from topset.cli.terminal import say

    drawing = Drawing(chart, width, dark, force, json)
    found = app.stats(numbers_of(log, program, athlete, as_data=json), on.date() if on else None)
    if chart:
        from topset.app.charts import groups_chart

        drawing.draw(groups_chart(found))
    if json:
        say_json(found)
    elif chart:
        return
    elif found.sessions:
        from topset.cli.drawing.stats import draw_stats

        draw_stats(found, 0 if every else LAST)
    else:
        say("The journal has no session.")
