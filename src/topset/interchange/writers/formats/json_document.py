"""JSON with all that a journal or a program says, by a published schema; nothing is lost but places in the text."""

from topset.interchange.writers.document import document, to_json
from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import Writer, Written


def write(material: Material) -> Written:
    """The whole document."""
    return Written(to_json(document(material)))


WRITER = Writer("json", "JSON", write, write)
