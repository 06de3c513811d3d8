"""Edits carried out: a new program, different only where they say so."""

from collections.abc import Iterable
from dataclasses import replace

from topset.adaptation.lightening import lightened
from topset.adaptation.response import Edit, LightenWeek, SetAmounts, SetCounts, SetMax, Spot, line_at
from topset.model.prescription import MethodCall, Part
from topset.model.program import Day, ExerciseLine, Max, Program


def applied(program: Program, edits: Iterable[Edit]) -> Program:
    """The program after all edits; a deload is put in last, so that the places of the others still hold."""
    ordered = sorted(edits, key=lambda edit: isinstance(edit, LightenWeek))
    for edit in ordered:
        program = apply(program, edit)
    return program


def apply(program: Program, edit: Edit) -> Program:
    """The program after one edit; the same one where it already says so."""
    match edit:
        case SetAmounts() | SetCounts():
            return _with_part(program, edit)
        case SetMax():
            return _with_max(program, edit)
        case LightenWeek():
            return lightened(program, edit.week, edit.deload)


def _with_part(program: Program, edit: SetAmounts | SetCounts) -> Program:
    line = line_at(program, edit.spot)
    before = line.parts[edit.part]
    part = _edited(before, edit)
    if part == before:
        return program
    parts = (*line.parts[: edit.part], part, *line.parts[edit.part + 1 :])
    return _with_line(program, edit.spot, replace(line, parts=parts))


def _edited(part: Part, edit: SetAmounts | SetCounts) -> Part:
    if isinstance(part, MethodCall):
        value = edit.amounts[-1] if isinstance(edit, SetAmounts) else edit.counts[-1]
        name = "amount" if isinstance(edit, SetAmounts) else "sets"
        arguments = {**dict(part.arguments), name: value}
        return replace(part, arguments=tuple(sorted(arguments.items())))
    if isinstance(edit, SetAmounts):
        return replace(part, amount=edit.amounts)
    return replace(part, sets=edit.counts)


def _with_line(program: Program, spot: Spot, line: ExerciseLine) -> Program:
    block = program.blocks[spot.block]
    day = block.days[spot.day]
    items = (*day.items[: spot.item], line, *day.items[spot.item + 1 :])
    days: tuple[Day, ...] = (*block.days[: spot.day], replace(day, items=items), *block.days[spot.day + 1 :])
    blocks = (*program.blocks[: spot.block], replace(block, days=days), *program.blocks[spot.block + 1 :])
    return replace(program, blocks=blocks)


def _with_max(program: Program, edit: SetMax) -> Program:
    mine = [n for n, one in enumerate(program.maxes) if _is_of(one, edit)]
    if not mine:
        return replace(program, maxes=(*program.maxes, Max(edit.exercise, edit.load, 1, edit.training)))
    first = replace(program.maxes[mine[0]], load=edit.load, reps=1)
    kept = (
        first if n == mine[0] else one for n, one in enumerate(program.maxes) if n == mine[0] or n not in mine
    )
    return replace(program, maxes=tuple(kept))


def _is_of(one: Max, edit: SetMax) -> bool:
    return one.exercise == edit.exercise and one.training == edit.training
