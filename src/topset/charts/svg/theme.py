"""How charts look: the colours of the light and the dark theme, and the paints made of them.

The colours of standings differ in lightness as well as in hue, so that they are told apart without seeing red or green.
"""

from collections.abc import Callable, Mapping

from topset.ground.frozen import frozen
from topset.metrics.standing import Standing

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif"
NARROWEST, WIDEST = 240, 4000
PHONE = 600  # narrower than this, charts are laid out for a phone


@frozen
class Look:
    """How wide a chart is in pixels, whether on dark ground, and the name that its parts have in a page.

    `say` writes each of its texts as the reader does, such as in another language.
    """

    width: int = 720
    dark: bool = False
    id: str = "chart"
    say: Callable[[str], str] = str

    @property
    def narrow(self) -> bool:
        """Whether it is laid out for a phone."""
        return self.width < PHONE


LIGHT: Mapping[str, str] = {
    "paper": "#ffffff",
    "ink": "#1c2530",
    "muted": "#5a6773",
    "rule": "#dde2e7",
    "main": "#0072b2",
    "band": "#b8d7ec",
    "second": "#a34700",
    "body": "#e9ecef",
    "edge": "#7d8994",
    "idle": "#f4f5f6",
    "below": "#f0e442",
    "productive": "#56b4e9",
    "high": "#0072b2",
    "above": "#b2182b",
    "unmarked": "#b5a7b8",
    "range": "#e4e9ee",
    "heat0": "#edf0f2",
    "heat1": "#a9d3ee",
    "heat2": "#5fa9d8",
    "heat3": "#1f78b4",
    "heat4": "#0b3f6b",
}
DARK: Mapping[str, str] = {
    "paper": "#14181d",
    "ink": "#e8ecf0",
    "muted": "#9aa7b3",
    "rule": "#2c343c",
    "main": "#6cc0f5",
    "band": "#25506e",
    "second": "#f0a35e",
    "body": "#262d34",
    "edge": "#67737f",
    "idle": "#1d2329",
    "below": "#d9cc3c",
    "productive": "#56b4e9",
    "high": "#1f78c4",
    "above": "#e2574c",
    "unmarked": "#8f7aa8",
    "range": "#2a323a",
    "heat0": "#20262c",
    "heat1": "#12476e",
    "heat2": "#1f78b4",
    "heat3": "#6bb6e6",
    "heat4": "#cdeafb",
}

Paint = tuple[tuple[str, str], ...]


def _filled(colour: str, edge: str = "edge") -> Paint:
    return (("fill", colour), ("stroke", edge), ("stroke-width", "0.8"))


def _drawn(colour: str, width: str) -> Paint:
    return (("fill", "none"), ("stroke", colour), ("stroke-width", width), ("stroke-linejoin", "round"))


STANDINGS: Mapping[Standing, str] = {
    Standing.NONE: "idle",
    Standing.BELOW: "below",
    Standing.PRODUCTIVE: "productive",
    Standing.HIGH: "high",
    Standing.ABOVE: "above",
    Standing.UNMARKED: "unmarked",
}

# A value that is a name of the palette is its colour, any other is written as it is.
PAINTS: Mapping[str, Paint] = {
    "paper": (("fill", "paper"),),
    "title": (("fill", "ink"), ("font-weight", "600")),
    "ink": (("fill", "ink"),),
    "muted": (("fill", "muted"),),
    "label": (("fill", "ink"), ("stroke", "paper"), ("stroke-width", "3"), ("paint-order", "stroke")),
    "rule": _drawn("rule", "1"),
    "base": _drawn("muted", "1"),
    "leader": _drawn("edge", "0.8"),
    "band": (("fill", "band"), ("stroke", "none")),
    "line": _drawn("main", "2"),
    "gap": (*_drawn("main", "1.2"), ("stroke-dasharray", "2 4")),
    "step": (*_drawn("second", "1.6"), ("stroke-dasharray", "6 3")),
    "told": (("fill", "ink"), ("stroke", "paper"), ("stroke-width", "0.8")),
    "least": (("fill", "paper"), ("stroke", "ink"), ("stroke-width", "1")),
    "speck": (("fill", "edge"),),
    "beyond": (("fill", "muted"),),
    "column": (("fill", "main"),),
    "mark": (*_drawn("second", "1.4"), ("stroke-dasharray", "6 3")),
    "range": (("fill", "range"),),
    "body": _filled("body"),
    **{paint: _filled(paint) for paint in STANDINGS.values()},
    **{f"heat{level}": (("fill", f"heat{level}"),) for level in range(5)},
}


def palette(*, dark: bool) -> Mapping[str, str]:
    """The colours by their names."""
    return DARK if dark else LIGHT
