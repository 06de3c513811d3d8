"""What a format is that can be written."""

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import cache

from topset.ground.discover import constants
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.interchange.writers import formats as folder
from topset.interchange.writers.material import Material

HOLDS_NOT = "EXP001"  # the format has no such thing
NEEDED = "EXP002"  # something must be said first
LOST = "EXP101"  # something the format has no words for


@frozen
class Written:
    """The content of a file, or of several by their names.

    `remarks` name what the format has no words for; with `problems` there is no content.
    """

    content: str | bytes = ""
    remarks: tuple[Reason, ...] = ()
    problems: tuple[Reason, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


@frozen
class Writer:
    """A format by the `name` it is asked for; `title` names it for people. It never fails.

    `journal` writes a journal, beside its program where there is one, `program` a program alone; None for what it
    cannot hold.
    """

    name: str
    title: str
    journal: Callable[[Material], Written] | None = None
    program: Callable[[Material], Written] | None = None

    def write(self, material: Material) -> Written:
        """The file; EXP001 where the format cannot hold what is given."""
        write = self.journal if material.log else self.program
        if write is None:
            held, other = ("journal", "program") if material.log else ("program", "journal")
            able = [
                each.name for each in writers().values() if (each.journal if material.log else each.program)
            ]
            message = f"{self.title} holds a {other}; the file is a {held}."
            remedy = f"A {held} can be written with --to {', '.join(able)}."
            return Written(problems=(Reason(HOLDS_NOT, message, remedy),))
        return write(material)


@cache
def writers() -> Mapping[str, Writer]:
    """Every format by its name."""
    return {each.name: each for each in constants(folder, "WRITER", Writer)}


def needed(message: str, remedy: str) -> Written:
    """Nothing is written before something is said (EXP002)."""
    return Written(problems=(Reason(NEEDED, message, remedy),))


def lost(message: str, remedy: str = "") -> Reason:
    """What is said of something the format has no words for (EXP101)."""
    return Reason(LOST, message, remedy, severity=Severity.INFO)
