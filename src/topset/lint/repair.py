"""Edits that repair one part of a line: the group of sets or the method that a finding is about."""

from dataclasses import replace
from typing import Any

from topset.ground.reason import Edit
from topset.ground.units import Span
from topset.metrics.view import View
from topset.model.prescription import Amount, Argument, MethodCall, Percent, SetGroup
from topset.model.session import Sets, Work
from topset.notation import print_line, print_part


def group_of(view: View, work: Work, sets: Sets) -> SetGroup | None:
    """Find the group of sets as it was written; None where a method wrote it."""
    line = view.line_of(work)
    parts = line.parts if line and sets.place else ()
    return next((p for p in parts if isinstance(p, SetGroup) and p.place == sets.place), None)


def call_of(view: View, work: Work) -> MethodCall | None:
    """Find the method that wrote the sets of the exercise."""
    line = view.line_of(work)
    return next((p for p in line.parts if isinstance(p, MethodCall)), None) if line else None


def rewritten(view: View, work: Work, sets: Sets, **changes: Any) -> tuple[Edit, ...]:
    """Write the group of sets anew with other fields; nothing where a method wrote it."""
    group = group_of(view, work, sets)
    if group is None or group.place is None:
        return ()
    return (Edit(group.place, print_part(replace(group, **changes))),)


def rested(view: View, work: Work, sets: Sets, rest: Span) -> tuple[Edit, ...]:
    """Write another rest behind the sets, or into the method that has one."""
    return rewritten(view, work, sets, rest=rest) or recalled(view, work, rest=rest)


def recalled(view: View, work: Work, **arguments: Argument) -> tuple[Edit, ...]:
    """Write the method of the exercise anew with other arguments; nothing where there is none."""
    call = call_of(view, work)
    if call is None or call.place is None:
        return ()
    merged = tuple(sorted((dict(call.arguments) | arguments).items()))
    return (Edit(call.place, print_part(replace(call, arguments=merged))),)


def at_percent(view: View, work: Work, sets: Sets, tenths: int) -> tuple[Edit, ...]:
    """Write another percentage of the 1RM where one stands that is the same in every week."""
    group = group_of(view, work, sets)
    if group is None or len(group.amount) != 1 or not isinstance(group.amount[0], Percent):
        return ()
    amount: tuple[Amount, ...] = (Percent(Span.one(tenths)),)
    return rewritten(view, work, sets, amount=amount)


def swapped(view: View, first: Work, second: Work) -> tuple[Edit, ...]:
    """Let two lines change places; nothing where one of them belongs to a superset."""
    one, other = view.line_of(first), view.line_of(second)
    if not one or not other or not one.place or not other.place or one.label or other.label:
        return ()
    return Edit(one.place, print_line(other)), Edit(other.place, print_line(one))
