"""What an SVG file holds, for the tests."""

import re
from xml.etree import ElementTree

from topset.charts.chart import Chart
from topset.charts.svg import Look, svg

NAMESPACE = "{http://www.w3.org/2000/svg}"
Element = ElementTree.Element


def drawn(chart: Chart, look: Look | None = None) -> Element:
    """The picture of a chart; it is well-formed, and safe to embed under any content security policy."""
    text = svg(chart, look or Look())
    root = ElementTree.fromstring(text)
    assert root.tag == f"{NAMESPACE}svg"
    for element in root.iter():
        assert element.tag.removeprefix(NAMESPACE) in {
            "svg", "title", "desc", "rect", "line", "path", "circle", "text", "g"
        }  # fmt: skip
        for name in element.attrib:
            assert name != "style"
            assert not name.startswith("on")
            assert not name.endswith("href")
    assert set(re.findall(r"https?://[^\s\"'<]+", text.split(">", 1)[0])) == {"http://www.w3.org/2000/svg"}
    return root


def numbers(root: Element) -> list[float]:
    """Every coordinate and length, but those told from the one before."""
    found = []
    for element in root.iter():
        for name, value in element.attrib.items():
            if name in {"x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "viewBox"}:
                absolute = re.sub(r"[hv]-?[\d.]+", " ", value)
                found += [float(each) for each in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", absolute)]
    return found


def texts(root: Element) -> list[str]:
    """What can be read, in order."""
    return [element.text or "" for element in root.iter(f"{NAMESPACE}text")]


def titles(root: Element) -> list[str]:
    """What is said of the parts when they are pointed at; the first is that of the whole."""
    return [element.text or "" for element in root.iter(f"{NAMESPACE}title")]


def painted(root: Element, paint: str) -> list[Element]:
    """The elements of a class."""
    return [element for element in root.iter() if element.get("class") == f"ts-{paint}"]


def place(element: Element, *names: str) -> tuple[float, ...]:
    """Some attributes as numbers."""
    return tuple(float(element.get(name, "nan")) for name in names)
