"""Collect what every response says, settle what clashes by priority, and carry it out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from types import ModuleType

from topset.adaptation import responses as folder
from topset.adaptation.applying import applied, apply
from topset.adaptation.response import Edit, Overruled, Response, clash
from topset.adaptation.situation import Situation
from topset.ground.discover import constant, modules
from topset.ground.frozen import frozen
from topset.model.program import Program

Respond = Callable[[Situation], Iterable[Response]]


@frozen
class Adapted:
    """The new program. `changes` made it different; `held` kept something as it is, or is only said."""

    program: Program
    changes: tuple[Response, ...] = ()
    held: tuple[Response, ...] = ()
    overruled: tuple[Overruled, ...] = ()


@frozen
class Responder:
    """A file of `responses`: its name, its priority (the greater one wins), what it rests on, and what it does."""

    name: str
    priority: int
    cites: tuple[str, ...]
    protects: bool
    respond: Respond


@cache
def responders() -> tuple[Responder, ...]:
    """Every response, the highest priority first; two of one priority are a mistake."""
    found = sorted(map(_responder, modules(folder)), key=lambda one: -one.priority)
    if len({one.priority for one in found}) < len(found):
        raise ValueError("two responses have the same priority")
    return tuple(found)


def adapt(situation: Situation, without: frozenset[Edit] = frozenset()) -> Adapted:
    """The program for the coming week, with what changed and why; the edits in `without` are not made."""
    kept: list[Response] = []
    overruled: list[Overruled] = []
    for response in _said(situation):
        if response.edit in without:
            continue
        winner = _winner(response, kept)
        if winner is None:
            kept.append(response)
        elif winner.edit != response.edit:
            overruled.append(Overruled(response, winner))
    program = applied(situation.program, (one.edit for one in kept if one.edit))
    changes = tuple(
        one for one in kept if one.edit and apply(situation.program, one.edit) != situation.program
    )
    held = tuple(one for one in kept if one not in changes)
    return Adapted(program, changes, held, tuple(overruled))


def _said(situation: Situation) -> Iterator[Response]:
    for responder in responders():
        for response in responder.respond(situation):
            yield replace(response, protects=True) if responder.protects else response


def _winner(response: Response, kept: Iterable[Response]) -> Response | None:
    edit = response.edit
    if edit is None:
        return None
    return next((one for one in kept if one.edit and clash(one.edit, edit)), None)


def _responder(module: ModuleType) -> Responder:
    respond: Respond | None = getattr(module, "respond", None)
    if not callable(respond):
        raise TypeError(f"{module.__name__} must define respond")
    name = module.__name__.rpartition(".")[2]
    priority, cites = constant(module, "PRIORITY", int), constant(module, "CITES", tuple)
    return Responder(name, priority, cites, getattr(module, "PROTECTS", False) is True, respond)
