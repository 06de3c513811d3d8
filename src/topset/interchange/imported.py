"""What an import gives: entries, exercises, an account of every row, and what must be answered first."""

from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.model.journal import Entry, Journal
from topset.model.program import OwnExercise, Program


@frozen
class Summary:
    """What became of the rows of a file: `rows` is `taken`, `rests`, `notes` and `skipped` together.

    Rows that were `taken` became `sets`, mostly one each. `rests` are rows that only hold a rest; `notes` rows that
    could only be kept as words (a run of 15 km). `skipped` counts those left out by the code that says why.
    """

    rows: int = 0
    taken: int = 0
    sets: int = 0
    rests: int = 0
    notes: int = 0
    skipped: tuple[tuple[str, int], ...] = ()

    @property
    def left_out(self) -> int:
        """The rows left out for whatever reason."""
        return sum(count for _, count in self.skipped)

    @property
    def adds_up(self) -> bool:
        """Whether every row is accounted for."""
        return self.rows == self.taken + self.rests + self.notes + self.left_out


@frozen
class Met:
    """An exercise of the file: its name there, our name and slug, the number of its sets.

    `own` tells that the catalogue does not know it; then `proposals` are names it may be meant by.
    """

    theirs: str
    ours: str
    slug: str
    sets: int
    own: bool = False
    proposals: tuple[str, ...] = ()


@frozen
class Imported:
    """A file as far as it could be read. With `questions`, nothing was read: they must be answered first.

    `remarks` say what was left out or changed, with the line. `program` is set where the file holds what is planned.
    `journal` is the whole one, with its comments, where the file holds such.
    """

    format: str
    entries: tuple[Entry, ...] = ()
    own: tuple[OwnExercise, ...] = ()
    unit: Unit = Unit.KG
    summary: Summary = Summary()
    exercises: tuple[Met, ...] = ()
    remarks: tuple[Reason, ...] = ()
    questions: tuple[Reason, ...] = ()
    program: Program | None = None
    journal: Journal | None = None
