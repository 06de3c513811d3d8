"""The one shape of everything said to a user: parse errors, findings, planner decisions, changes."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from topset.ground.frozen import frozen
from topset.ground.place import Place


class Severity(StrEnum):
    """How much it matters. Only errors and warnings make a check fail; info is advice or explanation."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return ("error", "warning", "info").index(self.value)


@frozen
class Edit:
    """Replace the text at `place` by `text`. An edit with an empty place range inserts."""

    place: Place
    text: str


@frozen
class Reason:
    """A statement with its code, its remedy, what it rests on, and where it applies.

    `cites` holds ids of the rule book ("C5") or of evidence sources ("pelland-2026"). `fix` holds the edits of the
    one obvious repair, empty where there is none.
    """

    code: str
    message: str
    remedy: str = ""
    cites: tuple[str, ...] = ()
    place: Place | None = None
    severity: Severity = Severity.ERROR
    fix: tuple[Edit, ...] = ()

    def at(self, place: Place | None) -> "Reason":
        """The same statement at another place."""
        return replace(self, place=place)


def in_order(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Sorted by place, then severity, then code; those without a place come first."""
    nowhere = Place(0, 0)
    return tuple(sorted(reasons, key=lambda r: (r.place or nowhere, r.severity.rank, r.code, r.message)))


def sentence(text: str) -> str:
    """Close a sentence with a full stop where nothing closes it."""
    return f"{text}." if text and text[-1] not in ".?!" else text
