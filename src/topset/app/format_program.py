"""Format a program: the canonical text of what it says."""

from topset import notation
from topset.ground.frozen import frozen
from topset.ground.reason import Reason


@frozen
class Formatted:
    """The canonical `text`; with `problems` it is the text as it was."""

    file: str
    before: str
    text: str
    problems: tuple[Reason, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the canonical text differs."""
        return self.text != self.before


def format_program(text: str, file: str = "") -> Formatted:
    """Print the program of `text` the one way it is written."""
    return Formatted(file, text, *notation.format_text(text, file))
