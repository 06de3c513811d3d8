"""PDF: a program as sheets to take to the gym, with boxes to write in; a journal to read."""

from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import Writer, Written


def program(material: Material) -> Written:
    """Sheets week by week."""
    from topset.interchange.writers.paper.program import printed

    return Written(*printed(material.plan, material)) if material.plan else Written(b"")


def journal(material: Material) -> Written:
    """Every session that was done."""
    from topset.interchange.writers.paper.journal import printed

    return Written(*printed(material))


WRITER = Writer("pdf", "PDF", journal, program)
