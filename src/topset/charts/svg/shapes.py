"""SVG in frozen shapes: what is where, and which paint of the theme it has. `document` writes them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from xml.sax.saxutils import escape, quoteattr

from topset.charts.head import Head
from topset.charts.svg.theme import FONT, PAINTS, Look, palette
from topset.ground.frozen import frozen

Attributes = tuple[tuple[str, str | float], ...]


@frozen
class Shape:
    """One element. `paint` names how it is painted and becomes its class; `title` is read aloud, or when pointed at."""

    tag: str
    paint: str
    attributes: Attributes = ()
    text: str = ""
    title: str = ""
    inside: tuple["Shape", ...] = ()


def rect(x: float, y: float, width: float, height: float, paint: str, title: str = "") -> Shape:
    """A rectangle by its upper left corner."""
    at: Attributes = (("x", x), ("y", y), ("width", width), ("height", height))
    return Shape("rect", paint, at, title=title)


def line(x1: float, y1: float, x2: float, y2: float, paint: str, title: str = "") -> Shape:
    """A straight line."""
    return Shape("line", paint, (("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)), title=title)


def dot(x: float, y: float, radius: float, paint: str, title: str = "") -> Shape:
    """A circle by its middle."""
    return Shape("circle", paint, (("cx", x), ("cy", y), ("r", radius)), title=title)


def path(
    points: Iterable[tuple[float, float]], paint: str, title: str = "", *, closed: bool = False
) -> Shape:
    """Straight lines from point to point."""
    drawn = "L".join(f"{short(x)} {short(y)}" for x, y in points)
    return outline(f"M{drawn}{'Z' if closed else ''}", paint, title)


def outline(drawn: str, paint: str, title: str = "") -> Shape:
    """A path as SVG writes it."""
    return Shape("path", paint, (("d", drawn),), title=title)


def words(x: float, y: float, text: str, paint: str, size: float, anchor: str = "start") -> Shape:
    """Text whose base line begins, has its middle or ends at a point."""
    at: Attributes = (("x", x), ("y", y), ("font-size", size))
    return Shape("text", paint, at if anchor == "start" else (*at, ("text-anchor", anchor)), text=text)


def group(inside: Iterable[Shape], transform: str = "", paint: str = "") -> Shape:
    """Shapes painted alike, or moved and scaled together."""
    return Shape("g", paint, (("transform", transform),) if transform else (), inside=tuple(inside))


def said(shape: Shape, say: Callable[[str], str]) -> Shape:
    """A shape with its words as `say` says them."""
    if not (shape.text or shape.title or shape.inside):
        return shape
    inside = tuple(said(each, say) for each in shape.inside)
    return replace(shape, text=say(shape.text), title=say(shape.title), inside=inside)


def document(head: Head, shapes: Iterable[Shape], height: float, look: Look) -> str:
    """The whole file: titled and described, without scripts, style sheets or anything from elsewhere."""
    width, tall = short(look.width), short(height)
    colours = palette(dark=look.dark)
    about = f"{look.id}-title {look.id}-desc"
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="ts-chart" viewBox="0 0 {width} {tall}" width="{width}" '
        f'height="{tall}" role="img" aria-labelledby={quoteattr(about)} font-family={quoteattr(FONT)}>'
    )
    lines = [
        opening,
        f"<title id={quoteattr(look.id + '-title')}>{clean(head.title)}</title>",
        f"<desc id={quoteattr(look.id + '-desc')}>{clean(head.summary)}</desc>",
        *(written(shape, colours) for shape in (rect(0, 0, look.width, height, "paper"), *shapes)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def written(shape: Shape, colours: Mapping[str, str]) -> str:
    """One shape as SVG. Its paint is written as attributes, which any style sheet of a page overrides by the class."""
    painted = (("class", f"ts-{shape.paint}"), *_paint(shape.paint, colours)) if shape.paint else ()
    said = "".join(f" {name}={quoteattr(_value(value))}" for name, value in (*painted, *shape.attributes))
    title = f"<title>{clean(shape.title)}</title>" if shape.title else ""
    inside = f"{title}{clean(shape.text)}{''.join(written(each, colours) for each in shape.inside)}"
    return f"<{shape.tag}{said}>{inside}</{shape.tag}>" if inside else f"<{shape.tag}{said}/>"


def _paint(name: str, colours: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    return ((attribute, colours.get(value, value)) for attribute, value in PAINTS[name])


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else short(value)


def short(number: float) -> str:
    """A number to the hundredth, without needless zeros."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def clean(text: str) -> str:
    """Text that may stand in XML: special characters escaped, forbidden ones left out."""
    return escape("".join(each for each in text if each in "\t\n" or _allowed(ord(each))))


def _allowed(code: int) -> bool:
    return 0x20 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code >= 0x10000
