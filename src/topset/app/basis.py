"""What a statement rests on: the rule book's statements and the sources of the evidence, by their ids."""

from collections.abc import Iterable

from topset.evidence.sources import SOURCES
from topset.evidence.statements import statements
from topset.ground.frozen import frozen


@frozen
class Basis:
    """One citation: its id, and what it says or is."""

    id: str
    text: str


def basis(cites: Iterable[str]) -> tuple[Basis, ...]:
    """Each citation spelled out; an id that is not known keeps an empty text."""
    return tuple(Basis(cite, _text(cite)) for cite in cites)


def _text(cite: str) -> str:
    if statement := statements().get(cite):
        return statement.text
    source = SOURCES.get(cite)
    if source is None:
        return ""
    year = f" ({source.year})" if source.year else ""
    where = f", {source.where}" if source.where else ""
    return f"{source.authors or source.title}{year}: {source.title}{where} [{source.kind}, {source.known}]"
