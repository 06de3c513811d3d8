"""The letters of a sheet: DejaVu Sans Condensed, which has Latin, Greek and Cyrillic, and stands in the file."""

from collections import Counter
from collections.abc import Callable
from importlib.resources import as_file, files
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD = "DejaVuSansCondensed", "DejaVuSansCondensed-Bold"
NO_SHAPE = "\N{WHITE SQUARE}"  # stands for a letter that the font has not
UNSEEN = frozenset("\u200b\u200c\u200d\ufe0e\ufe0f")  # joiners and the like
GUTTER = 7 * mm  # the margin within a session, for labels
INK = Color(0, 0, 0)
FAINT = Color(0.38, 0.38, 0.38)
LINE = Color(0.55, 0.55, 0.55)
PALE = Color(0.90, 0.90, 0.90)


def style(name: str, size: float, font: str = REGULAR, color: Color = INK) -> ParagraphStyle:
    """A style of running text, its lines close together."""
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=size * 1.18,
        textColor=color,
        splitLongWords=1,
        embeddedHyphenation=1,
    )


TITLE = style("title", 15, BOLD)
HEADING = style("heading", 10.5, BOLD)
NAME = style("name", 9, BOLD)
DOSE = style("dose", 10, BOLD)
TEXT = style("text", 8.5)
SMALL = style("small", 7.5)
BESIDE = SMALL.clone("beside", leftIndent=GUTTER, spaceBefore=1, spaceAfter=2)
FINE = style("fine", 7.5, color=FAINT)


class Letters:
    """Makes text fit to be printed; `say` writes it as the reader does, `lost` counts letters that have no shape."""

    def __init__(self, say: Callable[[str], str] = str) -> None:
        self._say = say
        for name in (REGULAR, BOLD):
            if name not in pdfmetrics.getRegisteredFontNames():
                with as_file(files(__package__.rpartition(".")[0]) / "fonts" / f"{name}.ttf") as path:
                    pdfmetrics.registerFont(TTFont(name, str(path)))
        pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
        font = pdfmetrics.getFont(REGULAR)
        assert isinstance(font, TTFont)
        self._shapes = font.face.charToGlyph
        self.lost: Counter[str] = Counter()

    def seen(self, text: str) -> str:
        """The text with a square for each letter that has no shape."""
        return "".join(self._letter(each) for each in text if each not in UNSEEN)

    def marked(self, text: str) -> str:
        """As `seen`, as it stands between the marks of a paragraph."""
        return escape(self.seen(text))

    def said(self, text: str) -> str:
        """As `marked`, for what is not the lifter's own words."""
        return self.marked(self._say(text))

    def _letter(self, letter: str) -> str:
        if letter.isspace():
            return " "
        if ord(letter) in self._shapes:
            return letter
        self.lost[letter] += 1
        return NO_SHAPE
