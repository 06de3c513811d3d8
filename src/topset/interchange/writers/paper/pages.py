"""Pages: their size, what stands at their head and foot, and the file they make."""

import io
from collections.abc import Sequence
from functools import partial
from typing import Any

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from topset.ground.frozen import frozen
from topset.ground.paper import Paper
from topset.interchange.writers.paper.letters import BOLD, FAINT, INK, LINE, REGULAR

SIZES: dict[Paper, tuple[float, float]] = {Paper.A4: A4, Paper.LETTER: LETTER}
SIDE, TOP, BOTTOM = 12 * mm, 18 * mm, 14 * mm
HEAD_SIZE, FOOT_SIZE = 9, 7


@frozen
class Around:
    """What stands around all pages: the title above, the legend below."""

    title: str
    legend: str
    width: float
    height: float

    def draw(self, canvas: Canvas, heading: str, number: int, count: int) -> None:
        """Draw both around the page of a number, with a heading at the right."""
        top = self.height - TOP + 4 * mm
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, HEAD_SIZE)
        taken = canvas.stringWidth(heading, BOLD, HEAD_SIZE) + 2 * SIDE + 6 * mm
        canvas.drawString(SIDE, top, _cut(canvas, self.title, self.width - taken))
        canvas.drawRightString(self.width - SIDE, top, heading)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, top - 2 * mm, self.width - SIDE, top - 2 * mm)
        canvas.setFillColor(FAINT)
        canvas.setFont(REGULAR, FOOT_SIZE)
        canvas.drawString(SIDE, BOTTOM - 6 * mm, self.legend)
        canvas.drawRightString(self.width - SIDE, BOTTOM - 6 * mm, f"page {number} of {count}")


class Counted(Canvas):
    """A canvas that knows how many pages there are when it draws what stands around each."""

    def __init__(self, *args: Any, around: Around, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.heading = ""
        self._surrounding = around
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Keep the page until all are known."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave it out

    def save(self) -> None:
        """Draw what stands around each page, and write the file."""
        for number, kept in enumerate(self._kept, 1):
            self.__dict__.update(kept)
            self._surrounding.draw(self, self.heading, number, len(self._kept))
            super().showPage()
        super().save()


class Heading(Flowable):
    """Changes what stands at the right above the pages from here on; it takes no room."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # ReportLab's names
        """No room at all."""
        return 0, 0

    def draw(self) -> None:
        """Tell the page."""
        if isinstance(self.canv, Counted):
            self.canv.heading = self.text


def made(title: str, legend: str, paper: Paper, story: Sequence[Flowable]) -> tuple[bytes, int]:
    """The file, and how many pages it has; the same story makes the same bytes."""
    width, height = SIZES[paper]
    stream = io.BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=title,
        author="",
        creator="Topset",
        lang="en",
        invariant=1,
        initialFontName=REGULAR,
    )
    frame = Frame(SIDE, BOTTOM, width - 2 * SIDE, height - TOP - BOTTOM, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    around = Around(title, legend, width, height)
    document.build(list(story) or [Heading("")], canvasmaker=partial(Counted, around=around))
    return stream.getvalue(), document.page


def room(paper: Paper) -> tuple[float, float]:
    """Width and height of what a page holds."""
    width, height = SIZES[paper]
    return width - 2 * SIDE, height - TOP - BOTTOM


def _cut(canvas: Canvas, text: str, width: float) -> str:
    """As much of a text as there is room for."""
    if canvas.stringWidth(text, BOLD, HEAD_SIZE) <= width:
        return text
    while text and canvas.stringWidth(f"{text}…", BOLD, HEAD_SIZE) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
