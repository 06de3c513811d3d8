"""`topset muscles`."""

from typing import Annotated

import typer

from topset.cli.charts import WIDTH, ChartOption, DarkOption, Drawing, WidthOption
from topset.cli.history import LogFile
from topset.cli.options import AthleteOption, ForceOption, JsonOption


def muscles(
    log: LogFile,
    *,
    weeks: Annotated[int, typer.Option("--weeks", "-w", min=1, help="How many of the last weeks count.")] = 4,
    athlete: AthleteOption = "",
    chart: ChartOption = "",
    width: WidthOption = WIDTH,
    dark: DarkOption = False,
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Show the weekly sets of every muscle on a body, from the front and from behind.

    A muscle has the colour of its group: direct sets against the landmarks of the athlete's level. Muscles without
    landmarks are shown with their sets alone.

    For example:

      topset muscles log.topset-log

      topset muscles log.topset-log --weeks 1 --chart muscles.svg
    """
    from topset.app.muscles import muscle_map, weekly_muscles
    from topset.cli.answers import say_json
    from topset.cli.journals import numbers_of

    drawing = Drawing(chart, width, dark, force, json)
    found = weekly_muscles(numbers_of(log, "", athlete, as_data=json), weeks)
    if chart or not json:
        drawing.draw(muscle_map(found))
    if json:
        say_json(found)
