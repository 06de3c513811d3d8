"""The arguments of a method, read by the types of its dataclass: what a field is decides how it is written.

`NxM` goes to `sets` and `reps`; an `@…` to `amount` or `effort`, or else to the first field of its type; every other
argument is its name and a value. A field whose name ends in `rest` is a time.
"""

import types
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from topset.ground.frozen import frozen
from topset.ground.units import Load, Span, Unit
from topset.methods.method import Method
from topset.methods.method import arguments as method_arguments
from topset.model.prescription import Argument, AtLoad, Effort, OwnWeight, Percent, Reps, Tempo
from topset.notation.amounts import only_load, single
from topset.notation.problems import ARGUMENT, OUT_OF_RANGE, Flaw
from topset.notation.quantities import LONGEST_REST, load, seconds, tight
from topset.notation.quoting import QUOTES, unquoted
from topset.notation.set_group import tempo_of
from topset.notation.sets import reps
from topset.notation.words import did_you_mean, shown

HEAVIEST_SUM_G = 100_000_000  # an argument may be the load volume of a session
EXPECTED: Mapping[Any, str] = {
    bool: "yes or no",
    int: "a whole number such as 3",
    Span: "a number or a range such as 3-4",
    Reps: "reps such as 8-12",
    Percent: "a percentage such as 75%",
    AtLoad: "a load such as 100kg",
    OwnWeight: "body weight such as BW+10kg",
    Effort: "an effort such as RIR2",
    Load: "a load such as 2.5kg",
    Tempo: "a tempo such as 3-0-1-1",
    tuple: "a list such as {8 9 10}",
    str: "a word",
}
AT_KINDS = (Percent, AtLoad, OwnWeight, Effort)


@frozen
class Field:
    """One argument: its name in the text and the types it may have, in the order they are tried."""

    name: str
    kinds: tuple[Any, ...]

    @property
    def timed(self) -> bool:
        """Whether its numbers are seconds."""
        return self.name.endswith("rest")

    @property
    def choices(self) -> tuple[str, ...]:
        """The words it may be; empty where it is no choice of words."""
        return tuple(str(member) for kind in self.kinds if _is_enum(kind) for member in kind)


@lru_cache(maxsize=256)
def signature(method: type[Method]) -> Mapping[str, Field]:
    """The arguments of a method by their names in the text."""
    hints = get_type_hints(method)
    named = ((f.name.replace("_", "-"), hints[f.name]) for f in method_arguments(method))
    return {name: Field(name, tuple(sorted(_kinds(hint), key=_rank))) for name, hint in named}


def _kinds(hint: Any) -> list[Any]:
    if get_origin(hint) in {Union, types.UnionType}:
        return [kind for part in get_args(hint) for kind in _kinds(part)]
    return [] if hint is types.NoneType else [get_origin(hint) or hint]


def _rank(kind: Any) -> int:
    """Types that more texts fit are tried later."""
    order = (bool, Percent, OwnWeight, Effort, Tempo, tuple, AtLoad, Load, int, Span, Reps)
    return order.index(kind) if kind in order else len(order) + (kind is str)


def target(known: Mapping[str, Field], value: Argument) -> Field | None:
    """The field an `@…` without a name goes to: `amount` or `effort`, or the first that takes such a value."""
    usual = known.get("effort" if isinstance(value, Effort) else "amount")
    candidates = [usual] if usual else [*known.values()]
    return next((f for f in candidates if type(value) in f.kinds or _fitting(f, value) is not None), None)


def _fitting(field: Field, value: Argument) -> Argument | None:
    """A load as the field holds it."""
    return only_load(value) if isinstance(value, AtLoad) and Load in field.kinds else None


def fitted(field: Field, value: Argument) -> Argument | Flaw:
    """`value` as the field holds it: a single `@100kg` where a load is wanted is that load."""
    if type(value) in field.kinds:
        return value
    found = _fitting(field, value)
    return _something(found) if isinstance(found, Load) else value


def counted(field: Field, span: Span, target_reps: Reps | None) -> Argument | Flaw:
    """The sets or the reps of an `NxM` as the field holds them."""
    if Reps in field.kinds and target_reps is not None:
        return target_reps
    if target_reps is not None and target_reps != Reps(span):
        return Flaw(ARGUMENT, f"{field.name} of this method is a plain number.")
    if Span in field.kinds:
        return span
    if Reps in field.kinds:
        return Reps(span)
    if int in field.kinds and span.lo == span.hi:
        return span.lo
    if tuple in field.kinds and span.lo == span.hi:
        return (span.lo,)
    return Flaw(ARGUMENT, f"{field.name} of this method is one number, not a range.")


def value_of(field: Field, piece: str, unit: Unit) -> Argument | Flaw:
    """The value that a piece is for this field, of the first of its types that fits."""
    flaw: Flaw | None = None
    text = tight(piece)
    for kind in field.kinds:
        found = _value(kind, piece, text, unit, timed=field.timed)
        if not isinstance(found, Flaw):
            return found
        flaw = flaw or found
    return _better(field, piece, flaw)


def _better(field: Field, piece: str, flaw: Flaw | None) -> Flaw:
    """The flaw of a value, with all that would have been right where the first type says nothing in particular."""
    if flaw is not None and flaw.trouble is not ARGUMENT:
        return flaw
    if field.choices:
        remedy = did_you_mean(piece, field.choices)
        return Flaw(ARGUMENT, f"{shown(piece)} is not a value of {field.name}.", remedy)
    expected = (
        "a time such as 2:00"
        if field.timed
        else ", or ".join(EXPECTED.get(k, "a value") for k in field.kinds)
    )
    return Flaw(ARGUMENT, f"{shown(piece)} is not a value of {field.name}.", f"Write {expected}.")


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _value(kind: Any, piece: str, text: str, unit: Unit, *, timed: bool) -> Argument | Flaw:
    no = Flaw(ARGUMENT, "")
    if timed and kind in {int, Span}:
        return _timed(kind, text)
    if kind in {int, Span, Reps}:
        return _count(kind, text)
    if kind in AT_KINDS:
        return _at(kind, text, unit)
    if kind is Load:
        return _load(text.removeprefix("@"), unit)
    if kind is Tempo:
        return tempo_of(text)
    if kind is tuple:
        return _numbers(text)
    if kind is bool:
        return {"yes": True, "no": False}.get(text, no)
    word = unquoted(piece) if piece[0] in QUOTES else piece
    if word is None:
        return no
    if _is_enum(kind):
        chosen = next((m for m in kind if tight(m) == tight(word)), None)
        return no if chosen is None else chosen
    return (word if piece[0] in QUOTES else text) if kind is str else no


def _timed(kind: Any, text: str) -> Argument | Flaw:
    span = seconds(text, LONGEST_REST)
    if isinstance(span, Flaw) or kind is Span:
        return span
    return span.lo if span.lo == span.hi else Flaw(ARGUMENT, "")


def _count(kind: Any, text: str) -> Argument | Flaw:
    if kind is Reps:
        return reps(text.removeprefix("x"))
    first, dash, second = text.removesuffix("%").partition("-")
    if not all(n.isdecimal() and len(n) <= 6 for n in ((first, second) if dash else (first,))):
        return Flaw(ARGUMENT, "")
    span = Span(int(first), int(second) if dash else int(first))
    if span.lo > span.hi or (kind is int and dash):
        return Flaw(ARGUMENT, "")
    return span.lo if kind is int else span


def _at(kind: Any, text: str, unit: Unit) -> Argument | Flaw:
    bare = text.removeprefix("@")
    found = single(f"rir{bare}" if kind is Effort and bare[:1].isdecimal() else bare, unit)
    if found is None or isinstance(found, Flaw):
        return found or Flaw(ARGUMENT, "")
    return found if type(found) is kind else Flaw(ARGUMENT, "")


def _load(text: str, unit: Unit) -> Load | Flaw:
    found = load(text, unit, HEAVIEST_SUM_G)
    return _something(found) if isinstance(found, Load) else found


def _something(found: Load) -> Load | Flaw:
    """A load that is more than nothing."""
    if found.grams:
        return found
    return Flaw(OUT_OF_RANGE, f"{found} is out of range: the load of a method is more than nothing.")


def _numbers(text: str) -> tuple[int, ...] | Flaw:
    inner = text[1:-1] if text.startswith("{") and text.endswith("}") else text
    numbers = inner.split()
    if not all(n.isdecimal() and len(n) <= 6 for n in numbers):
        return Flaw(ARGUMENT, "")
    return tuple(int(n) for n in numbers)
