"""Draw a chart into a file: SVG, or a picture of it in PNG."""

from pathlib import Path

from topset.app.save_text import may_save, save_content
from topset.charts.chart import Chart
from topset.charts.svg import Look, svg
from topset.charts.svg.theme import FONT
from topset.ground.frozen import frozen
from topset.ground.reason import Reason

ENDINGS = (".svg", ".png")
SHARPNESS = 2  # pixels of a picture for one of the chart: screens have that many
UNKNOWN = "CHT001"
NO_FONT = "CHT002"
PROBE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9" font-family="{}">8</text></svg>'
)


@frozen
class Wish:
    """The file to draw into, and how; `force` replaces one that is there."""

    file: str
    look: Look
    force: bool = False


def refusal(wish: Wish) -> Reason | None:
    """What prevents a chart from being drawn, as far as it can be said before there is one."""
    if Path(wish.file).suffix.lower() not in ENDINGS:
        remedy = f"Name it {Path(wish.file).stem or 'chart'}.svg or .png, or write - to see it here."
        return Reason(UNKNOWN, f"{wish.file} is neither SVG nor PNG by its ending.", remedy)
    return may_save(wish.file, force=wish.force)


def draw(chart: Chart, wish: Wish) -> Reason | None:
    """Write the file in one step; what prevented it."""
    content: str | bytes | Reason = svg(chart, wish.look)
    if isinstance(content, str) and Path(wish.file).suffix.lower() == ".png":
        content = png(content)
    return content if isinstance(content, Reason) else save_content(wish.file, content, force=wish.force)


def png(text: str) -> bytes | Reason:
    """A picture of an SVG file, twice as wide; refused where the machine has no letters to write with."""
    import resvg_py

    probe = PROBE.format(FONT)
    if resvg_py.svg_to_bytes(svg_string=probe) == resvg_py.svg_to_bytes(
        svg_string=probe, skip_system_fonts=True
    ):
        message = "This machine has no font that a picture could be written with."
        return Reason(NO_FONT, message, "Install one, such as DejaVu or Liberation, or draw an .svg.")
    return resvg_py.svg_to_bytes(svg_string=text, zoom=SHARPNESS)
