"""What a sheet is made of: bars above sessions, exercises with boxes to write in, lines to write on."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from topset.ground.frozen import frozen
from topset.interchange.writers.paper.letters import BOLD, FAINT, GUTTER, HEADING, INK, LINE, PALE, REGULAR

NAME_WIDTH, DOSE_WIDTH = 53 * mm, 37 * mm
BOX_GAP, BOXES_A_LINE = 1 * mm, 5
SPLIT = 0.6  # of a box, the part for the load
HINT = 5.5
PAD = 0.7 * mm
FIELDS = ("began", "ended", "body mass")
FIELD_WIDTH = 27 * mm
TICK = 2.2 * mm


@frozen
class Boxes:
    """Boxes to write in: so many, of which those from `optional` on are not needed; what goes into both parts."""

    height: float
    count: int
    optional: int
    left: str
    right: str


@frozen
class Join:
    """Whether an exercise is done in turn with the one above it, and with the one below."""

    above: bool = False
    below: bool = False

    @property
    def any(self) -> bool:
        """Whether it belongs to a superset."""
        return self.above or self.below


APART = Join()


class Bar(Flowable):
    """The bar above a session: what it is, and places for the times and the body mass."""

    def __init__(self, title: str, beside: str, unit: str) -> None:
        super().__init__()
        self.title, self.beside, self.unit = title, beside, unit
        self.keepWithNext = 1

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # ReportLab's names
        """The words on the left, fields on the right."""
        self.width = aW
        fields = FIELD_WIDTH * len(FIELDS)
        marked = f'{self.title} <font name="{REGULAR}" size="8">{self.beside}</font>'
        self.words = Paragraph(marked, HEADING)
        _, height = self.words.wrap(aW - fields - 4 * mm, 1000)
        self.height = max(height, HEADING.leading) + 3 * mm
        return aW, self.height

    def draw(self) -> None:
        """Draw the bar."""
        canvas = self.canv
        canvas.setFillColor(PALE)
        canvas.rect(0, 0, self.width, self.height - 1.4 * mm, stroke=0, fill=1)
        self.words.drawOn(canvas, 1.5 * mm, 0.9 * mm)
        canvas.setFont(REGULAR, 7)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        for nth, field in enumerate(FIELDS):
            at = self.width - FIELD_WIDTH * (len(FIELDS) - nth)
            canvas.setFillColor(FAINT)
            canvas.drawString(at, 1.6 * mm, field)
            end = at + FIELD_WIDTH - 2 * mm
            unit = self.unit if field == FIELDS[-1] else ""
            canvas.drawRightString(end, 1.6 * mm, unit)
            said = canvas.stringWidth(field, REGULAR, 7) + 1 * mm
            canvas.line(at + said, 1.3 * mm, end - canvas.stringWidth(unit, REGULAR, 7) - 0.5 * mm, 1.3 * mm)


class Row(Flowable):
    """Like sets of an exercise: words on the left, the dose in the middle, boxes on the right.

    `label` stands in the margin; `join` draws a line there to the exercises that are done in turn with this one.
    """

    def __init__(
        self,
        words: Sequence[Paragraph],
        dose: Sequence[Paragraph],
        boxes: Boxes | None,
        *,
        label: str = "",
        join: Join = APART,
        first: bool = False,
    ) -> None:
        super().__init__()
        self.words, self.dose, self.boxes = words, dose, boxes
        self.label, self.join, self.first = label, join, first

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # ReportLab's names
        """As high as the highest of the three."""
        self.width = aW
        wide = DOSE_WIDTH if self.boxes else aW - GUTTER - NAME_WIDTH
        left = _stacked(self.words, NAME_WIDTH - 2 * mm)
        middle = _stacked(self.dose, wide - 1 * mm)
        self.height = max(left, middle, _high(self.boxes)) + 2 * PAD
        return aW, self.height

    def draw(self) -> None:
        """Draw the row."""
        canvas = self.canv
        if self.first:
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.3)
            canvas.line(GUTTER, self.height, self.width, self.height)
        if self.join.any:
            low = 0 if self.join.below else PAD
            high = self.height if self.join.above else self.height - PAD
            canvas.setFillColor(FAINT)
            canvas.rect(GUTTER - 1.6 * mm, low, 0.7 * mm, high - low, stroke=0, fill=1)
        if self.label:
            canvas.setFillColor(INK)
            canvas.setFont(BOLD, 8)
            canvas.drawString(0, self.height - PAD - 8, self.label)
        _drawn(canvas, self.words, GUTTER, self.height - PAD)
        _drawn(canvas, self.dose, GUTTER + NAME_WIDTH, self.height - PAD)
        if self.boxes:
            self._boxes(self.boxes)

    def _boxes(self, boxes: Boxes) -> None:
        left = GUTTER + NAME_WIDTH + DOSE_WIDTH
        width = (self.width - left) / BOXES_A_LINE
        for nth in range(boxes.count):
            line, at = divmod(nth, BOXES_A_LINE)
            bottom = self.height - PAD - (line + 1) * boxes.height - line * BOX_GAP
            self._box(left + at * width, bottom, width - BOX_GAP, boxes, optional=nth >= boxes.optional)

    def _box(self, x: float, y: float, width: float, boxes: Boxes, *, optional: bool) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.7)
        if optional:
            canvas.setDash(1.5, 1.5)
        canvas.rect(x, y, width, boxes.height)
        canvas.setLineWidth(0.3)
        middle = x + width * SPLIT if boxes.left else x
        if boxes.left:
            canvas.line(middle, y, middle, y + boxes.height)
        canvas.setFillColor(FAINT)
        canvas.setFont(REGULAR, HINT)
        canvas.drawRightString(middle - 0.6 * mm, y + 0.7 * mm, boxes.left)
        canvas.drawRightString(x + width - 0.6 * mm, y + 0.7 * mm, boxes.right)
        canvas.restoreState()


class Lines(Flowable):
    """Empty lines to write on."""

    def __init__(self, said: str, count: int) -> None:
        super().__init__()
        self.said, self.count = said, count

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # ReportLab's names
        """Six millimetres each."""
        self.width, self.height = aW, self.count * 6 * mm + 2 * mm
        return aW, self.height

    def draw(self) -> None:
        """Draw the lines."""
        canvas = self.canv
        canvas.setFillColor(FAINT)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.3)
        canvas.setFont(REGULAR, 7)
        canvas.drawString(GUTTER, self.height - 5.5 * mm, self.said)
        for nth in range(self.count):
            begin = GUTTER + (canvas.stringWidth(self.said, REGULAR, 7) + 1 * mm if not nth else 0)
            at = self.height - (nth + 1) * 6 * mm
            canvas.line(begin, at, self.width, at)


def _high(boxes: Boxes | None) -> float:
    if not boxes or not boxes.count:
        return 0
    lines = -(-boxes.count // BOXES_A_LINE)
    return lines * boxes.height + (lines - 1) * BOX_GAP


def _stacked(parts: Sequence[Paragraph], width: float) -> float:
    """The height of paragraphs below one another."""
    return sum(part.wrap(width, 10_000)[1] for part in parts)


def _drawn(canvas: Canvas, parts: Sequence[Paragraph], x: float, top: float) -> None:
    for part in parts:
        top -= part.height
        part.drawOn(canvas, x, top)
