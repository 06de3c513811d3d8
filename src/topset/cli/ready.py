"""`topset ready`."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.charts import WIDTH, ChartOption, DarkOption, Drawing, WidthOption
from topset.cli.options import AthleteOption, ForceOption, JsonOption

if TYPE_CHECKING:
    from topset.app.ready import ReadyLine


def ready(
    log: Annotated[
        str, typer.Argument(metavar="LOG", help="A journal; - reads standard input.", show_default=False)
    ],
    *,
    program: Annotated[
        str,
        typer.Option("--program", "-p", metavar="FILE", help="The program it followed.", show_default=False),
    ] = "",
    date: Annotated[
        str, typer.Option("--date", metavar="DATE", help="As of another day than today: 2026-11-21.")
    ] = "",
    time: Annotated[str, typer.Option("--time", metavar="TIME", help="As of another time: 18:00.")] = "",
    athlete: AthleteOption = "",
    chart: ChartOption = "",
    width: WidthOption = WIDTH,
    dark: DarkOption = False,
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Tell the hours until each muscle, and each lift after a maximal effort, is ready again.

    A muscle takes two days, and up to three; sets to failure add a day, a Backwards Workout asks for three. After a
    maximal effort the articles ask for five to ten days before the next one of that lift.

    For example:

      topset ready log.topset-log

      topset ready log.topset-log --date 2026-11-21 --time 18:00

      topset ready log.topset-log --chart -
    """
    from topset.app import ready as app
    from topset.cli.answers import say_json
    from topset.cli.days import moment_of
    from topset.cli.inputs import text_of
    from topset.cli.journals import numbers_of
    from topset.notation import parse

    drawing = Drawing(chart, width, dark, force, json)
    moment = moment_of(date, time)
    numbers = numbers_of(log, program, athlete, as_data=json)
    plan = parse(text_of(program, as_data=json).text).program if program else None
    found = app.ready(numbers, moment, plan)
    if chart:
        from topset.app.charts import ready_chart

        drawing.draw(ready_chart(found))
    if json:
        say_json(found)
    if chart or json:
        return
    _show("Muscle", found.muscles)
    _show("Lift after a maximal effort", found.lifts)


def _show(head: str, lines: "Iterable[ReadyLine]") -> None:
    from topset.cli.drawing.table import table
    from topset.cli.terminal import say

    rows = [(one.name, f"{one.last:%Y-%m-%d %H:%M}", one.sets, _when(one)) for one in lines]
    if rows:
        table((head, "Last", "With", "Ready"), rows, flexible=(3,))
    elif head == "Muscle":
        say("No muscle was trained with more than two sets.")
    say()


def _when(one: "ReadyLine") -> str:
    if not one.hours:
        return "yes" if not one.surely else f"yes (surely in {one.surely} h)"
    return f"in {one.hours} h, {one.ready:%a %H:%M} (surely in {one.surely} h)"
