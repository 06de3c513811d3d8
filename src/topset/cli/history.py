"""`topset history`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.charts import WIDTH, ChartOption, DarkOption, Drawing, WidthOption
from topset.cli.options import AthleteOption, ForceOption, JsonOption
from topset.evidence.landmarks import VolumeGroup

if TYPE_CHECKING:
    from topset.app.history import History

LAST = 12

LogFile = Annotated[
    str, typer.Argument(metavar="LOG", help="A journal; - reads standard input.", show_default=False)
]
ProgramOption = Annotated[
    str, typer.Option("--program", "-p", metavar="FILE", help="The program it followed.", show_default=False)
]
AllOption = Annotated[bool, typer.Option("--all", help="Show everything, not only the last.")]


def history(
    log: LogFile,
    *,
    lift: Annotated[
        str, typer.Option(metavar="NAME", help="A lift, session by session.", show_default=False)
    ] = "",
    muscle: Annotated[
        VolumeGroup | None, typer.Option(help="A group of muscles, week by week.", show_default=False)
    ] = None,
    week: Annotated[bool, typer.Option("--week", help="The weeks: what is shown without a wish.")] = False,
    days: Annotated[bool, typer.Option("--days", help="The days of training, a week a column.")] = False,
    program: ProgramOption = "",
    athlete: AthleteOption = "",
    every: AllOption = False,
    chart: ChartOption = "",
    width: WidthOption = WIDTH,
    dark: DarkOption = False,
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Show what a journal holds over time: a lift with its estimated 1RM, a group of muscles, weeks, or days.

    The 1RM is an estimate with a band in which it lies four times in five. A set whose reserve nobody told shows
    that much or more. With a program, the weeks are compared with what it planned.

    For example:

      topset history log.topset-log --lift "Bench Press"

      topset history log.topset-log --muscle back --athlete athlete.toml

      topset history log.topset-log --program plan.topset

      topset history log.topset-log --lift "Back Squat" --chart squat.svg
    """
    from topset.app import history as app
    from topset.cli.answers import refuse, say_json
    from topset.cli.journals import numbers_of

    if sum((bool(lift), muscle is not None, week, days)) > 1:
        raise typer.BadParameter("Ask for a lift, a muscle, the weeks or the days.", param_hint="'--lift'")
    drawing = Drawing(chart, width, dark, force, json)
    found = app.history(numbers_of(log, program, athlete, as_data=json), app.Wanted(lift, muscle, days))
    if found.problems:
        refuse(found.problems, as_data=json)
    if chart:
        from topset.app.charts import history_chart

        drawing.draw(history_chart(found, drawing.columns), every=every)
    if json:
        say_json(found.lift or found.muscle or found.days or found.weeks)
    elif not chart:
        _for_people(found, 0 if every else LAST)


def _for_people(found: "History", most: int) -> None:
    from topset.cli.drawing.strength import draw_lift
    from topset.cli.drawing.weeks import draw_muscle, draw_weeks
    from topset.cli.terminal import say

    if found.lift:
        draw_lift(found.lift, most)
    elif found.muscle:
        draw_muscle(found.muscle, most)
    elif found.days and found.days.days:
        from topset.app.charts import history_chart
        from topset.cli.drawing.charts import draw_chart

        draw_chart(history_chart(found), every=not most)
    elif found.weeks and found.weeks.weeks:
        draw_weeks(found.weeks, most)
    else:
        say("The journal has no session.")
