"""Frozen values: what `@dataclass(frozen=True, slots=True)` makes, in less time.

A dataclass writes its functions as text and compiles them at every start. For the hundred and fifty values that a
command loads that was a third of its time, and most are never compared or printed: here those functions wait for their
first use.
"""

from dataclasses import dataclass, field, fields, make_dataclass
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")
LATER = ("__eq__", "__hash__", "__repr__")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a frozen dataclass with slots, equal where its fields are; what the class itself defines of LATER stays."""
    awaited = [name for name in LATER if name not in cls.__dict__]
    made = dataclass(frozen=True, slots=True, eq=False, repr=False)(cls)
    for name in awaited:
        setattr(made, name, _awaited(made, name, awaited))
    return made


def _awaited(made: type, name: str, awaited: list[str]) -> object:
    """A function that at its first call puts the compiled ones in the place of all."""

    def first(self: object, *others: object) -> Any:  # whatever the function of that name returns
        compiled = _compiled(made)
        for each in awaited:
            setattr(made, each, getattr(compiled, each))
        return getattr(made, name)(self, *others)

    return first


def _compiled(made: type) -> type:
    """A dataclass with the same fields, none of whose functions cares whose they are."""
    same = [
        (each.name, each.type, field(repr=each.repr, hash=each.hash, compare=each.compare))
        for each in fields(made)
    ]
    described = {"__doc__": made.__doc__}  # a dataclass without a description works one out, slowly
    return make_dataclass(made.__name__, same, init=False, unsafe_hash=True, namespace=described)
