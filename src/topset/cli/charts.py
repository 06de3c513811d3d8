"""Draw a chart on request: into a file, or on the terminal."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from topset.ground.frozen import frozen

if TYPE_CHECKING:
    from topset.app.draw_chart import Wish
    from topset.charts.chart import Chart

HERE = "-"
WIDTH = 720
BESIDE = 22  # columns of a terminal that axis and names beside a chart need at most

ChartOption = Annotated[
    str,
    typer.Option(
        "--chart",
        "-c",
        metavar="FILE",
        help="Draw it: into FILE.svg or FILE.png, or - for the terminal.",
        show_default=False,
    ),
]
WidthOption = Annotated[
    int,
    typer.Option(
        "--width", min=240, max=4000, metavar="PIXELS", help="How wide a drawn file is; 360 suits a phone."
    ),
]
DarkOption = Annotated[bool, typer.Option("--dark", help="Draw the file for dark ground.")]


@frozen
class Drawing:
    """What was asked for of a chart. Making one ends the command where it is known to come to nothing."""

    file: str
    width: int = WIDTH
    dark: bool = False
    force: bool = False
    as_data: bool = False

    def __post_init__(self) -> None:
        if self.file == HERE and self.as_data:
            raise typer.BadParameter("A chart on the terminal is no JSON.", param_hint="'--chart'")
        if self.into_file:
            from topset.app.draw_chart import refusal
            from topset.cli.answers import refuse

            if reason := refusal(self._wish()):
                refuse([reason], as_data=self.as_data)

    @property
    def into_file(self) -> bool:
        """Whether a file is to be written."""
        return bool(self.file) and self.file != HERE

    @property
    def columns(self) -> int:
        """How many columns there is room for: in a file two years of weeks."""
        from topset.app.charts import MOST
        from topset.cli.terminal import width

        return MOST if self.into_file else min(MOST, max(4, width() - BESIDE))

    def draw(self, chart: "Chart", *, every: bool = False) -> None:
        """Draw the chart where it was asked for; of days on the terminal all with `every`."""
        if not self.into_file:
            from topset.cli.drawing.charts import draw_chart

            draw_chart(chart, every=every)
            return
        from topset.app.draw_chart import draw
        from topset.cli.answers import refuse
        from topset.cli.terminal import say

        if reason := draw(chart, self._wish()):
            refuse([reason], as_data=self.as_data)
        say(f"{self.file} written", sys.stderr)

    def _wish(self) -> "Wish":
        from topset.app.draw_chart import Wish
        from topset.charts.svg import Look

        return Wish(self.file, Look(self.width, self.dark), self.force)
