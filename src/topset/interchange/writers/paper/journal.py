"""A journal to read on paper: session by session, what was prescribed below what was done."""

from collections.abc import Iterator
from itertools import islice

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from topset.ground.reason import Reason
from topset.interchange.writers.beside import pairs
from topset.interchange.writers.material import Material
from topset.interchange.writers.paper.letters import FAINT, HEADING, SMALL, TEXT, Letters
from topset.interchange.writers.paper.pages import Heading, made
from topset.interchange.writers.paper.program import no_shapes
from topset.interchange.writers.told import Said, heading, told

TITLE = "Training journal"
INDENT = {Said.DONE: 0, Said.PLANNED: 5 * mm, Said.LEFT_OUT: 0, Said.WORDS: 0}
LEADS = {Said.DONE: "", Said.PLANNED: "planned: ", Said.LEFT_OUT: "left out: ", Said.WORDS: ""}


def printed(material: Material) -> tuple[bytes, tuple[Reason, ...]]:
    """The file, and what is said of letters that the font has not."""
    letters = Letters(material.say)
    dates = [entry.date for entry in material.log.journal.in_time] if material.log else []
    span = f"{dates[0]} to {dates[-1]}" if dates else ""
    story = [Heading(letters.seen(material.say(span))), *_story(material, letters)]
    return made(TITLE, "", material.sheet, story)[0], no_shapes(letters)


def _story(material: Material, letters: Letters) -> Iterator[Flowable]:
    for pair in pairs(material):
        lead = LEADS if pair.entry else LEADS | {Said.LEFT_OUT: ""}
        lines = (_line(kind, f"{lead[kind]}{text}", letters) for kind, text in told(pair, material))
        yield KeepTogether([Paragraph(letters.said(heading(pair)), HEADING), *islice(lines, 2)])
        yield from lines
        yield Spacer(0, 2.5 * mm)


def _line(kind: Said, text: str, letters: Letters) -> Paragraph:
    said = letters.marked(text) if kind is Said.WORDS else letters.said(text)
    if kind is Said.DONE:
        return Paragraph(said, TEXT)
    return Paragraph(
        f'<font color="{FAINT.hexval()}">{said}</font>', SMALL.clone("in", leftIndent=INDENT[kind])
    )
