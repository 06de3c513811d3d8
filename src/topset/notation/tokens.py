"""What a piece is by itself, whatever stands around it. Pure, and remembered: programs repeat themselves."""

from enum import Enum, auto
from functools import lru_cache

from topset.ground.units import Unit
from topset.model.prescription import Effort
from topset.notation.amounts import At, at
from topset.notation.problems import OPEN_QUOTE, Flaw
from topset.notation.quoting import QUOTES, unquoted
from topset.notation.sets import Scheme, scheme
from topset.notation.words import plain

# Longer pieces are rare and not worth remembering.
LONGEST_REMEMBERED = 60


class Kind(Enum):
    """What a piece is, by how it begins."""

    END = auto()
    COMMA = auto()
    WORD = auto()
    SCHEME = auto()
    AMOUNT = auto()
    EFFORT = auto()
    STRING = auto()
    FLAW = auto()

    __hash__ = object.__hash__  # the members are compared by identity; this hash needs no Python call


Value = str | Scheme | At | Flaw
Token = tuple[Kind, Value]


def token(piece: str, unit: Unit) -> Token:
    """The kind of a piece and its value; `unit` is that of bare loads."""
    pounds = unit is Unit.LB
    return _remembered(piece, pounds) if len(piece) <= LONGEST_REMEMBERED else _token(piece, pounds)


def _token(piece: str, pounds: bool) -> Token:  # noqa: FBT001 - a key of the cache
    first = piece[:1]
    if first == "@":
        return _at(at(piece, Unit.LB if pounds else Unit.KG))
    if first.isdecimal() or (first and first in "{}"):
        sets = scheme(piece)
        return (Kind.FLAW if isinstance(sets, Flaw) else Kind.SCHEME), sets
    if not first:
        return Kind.END, ""
    if first == ",":
        return Kind.COMMA, ""
    return _string(piece) if first in QUOTES else (Kind.WORD, plain(piece))


def _at(found: At | Flaw) -> Token:
    if isinstance(found, Flaw):
        return Kind.FLAW, found
    return (Kind.EFFORT if isinstance(found[0], Effort) else Kind.AMOUNT), found


def _string(piece: str) -> Token:
    text = unquoted(piece)
    if text is None:
        return Kind.FLAW, Flaw(OPEN_QUOTE, "This quote is not closed.")
    return Kind.STRING, text


_remembered = lru_cache(maxsize=4096)(_token)
