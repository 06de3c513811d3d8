"""What an import adds to a journal: the sessions that are not in it yet."""

from topset.ground.frozen import frozen
from topset.interchange import Imported
from topset.interchange.merge import merge
from topset.model.journal import Entry, Journal
from topset.model.program import OwnExercise


@frozen
class New:
    """The entries that are new, with the exercises that they need.

    `same` are there already; `differ` are there with other sets, and stay as they are.
    """

    entries: tuple[Entry, ...]
    own: tuple[OwnExercise, ...] = ()
    same: int = 0
    differ: int = 0


def new_in(imported: Imported, journal: Journal) -> New:
    """Set what was imported beside the journal."""
    merged = merge(journal, imported.entries, imported.own)
    before = {id(entry) for entry in journal.entries}
    fresh = tuple(entry for entry in merged.journal.entries if id(entry) not in before)
    own = merged.journal.own[len(journal.own) :]
    return New(fresh, own, merged.same, len(merged.differ) + len(merged.short))
