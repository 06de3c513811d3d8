"""Explain a method: its sets, its arguments, when it is used and why."""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field
from difflib import get_close_matches
from typing import Any

from topset import notation
from topset.app.basis import Basis, basis
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.methods import build, methods
from topset.methods.method import Method, arguments
from topset.model.prescription import MethodCall
from topset.notation.arguments import Field as Argument
from topset.notation.arguments import signature


@frozen
class MethodLine:
    """One method in a list."""

    name: str
    title: str
    example: str


@frozen
class ArgumentPage:
    """One argument. `default` is written as in the notation, "" where there is none."""

    name: str
    says: str
    default: str
    limits: str
    choices: tuple[str, ...]


@frozen
class MethodPage:
    """One method in full; `sets` are the parts it stands for when no argument is given."""

    name: str
    title: str
    what: str
    progression: str
    example: str
    sets: tuple[str, ...]
    arguments: tuple[ArgumentPage, ...]
    basis: tuple[Basis, ...]


def list_methods() -> tuple[MethodLine, ...]:
    """All methods by name."""
    return tuple(MethodLine(name, kind.title, kind.example) for name, kind in methods().items())


def explain_method(asked: str) -> MethodPage | Reason:
    """The page of a method."""
    name = asked.strip().lower().replace("_", "-").replace(" ", "-")
    kind = methods().get(name)
    if kind is None:
        near = get_close_matches(name, list(methods()), n=2)
        remedy = f"Did you mean {' or '.join(near)}?" if near else f"There are {', '.join(methods())}."
        return Reason("ASK004", f'There is no method "{asked}".', remedy)
    return MethodPage(
        name,
        kind.title,
        inspect.getdoc(kind) or "",
        kind.progression,
        kind.example,
        tuple(_sets(name)),
        tuple(_argument(name, each, signature(kind)) for each in arguments(kind)),
        basis(kind.cites),
    )


def _sets(name: str) -> Iterator[str]:
    """The groups of sets of the method without arguments; none if it cannot do without."""
    made = build(MethodCall(name))
    if isinstance(made, Method):
        yield from (notation.print_part(group) for group in made.groups())


def _argument(method: str, each: "Field[Any]", known: Mapping[str, Argument]) -> ArgumentPage:
    between = each.metadata.get("between")
    name = each.name.replace("_", "-")
    return ArgumentPage(
        name,
        each.metadata.get("says", ""),
        _default(method, each),
        f"{between[0]:g} to {between[1]:g}" if between else "",
        known[name].choices,
    )


def _default(method: str, each: "Field[Any]") -> str:
    """The default as it would be written."""
    if each.default is MISSING or each.default in (None, ""):
        return ""
    name = each.name.replace("_", "-")
    said = notation.print_part(MethodCall(method, ((name, each.default),))).removeprefix(method).strip()
    return said.removeprefix(f"{name} ")
