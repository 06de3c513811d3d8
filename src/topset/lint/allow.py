"""Allowances: `# allow CODE: reason` silences a rule for the lines it covers."""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.model.program import Allowance

Used = frozenset[tuple[Place, str]]


def silence(reasons: Iterable[Reason], allowances: tuple[Allowance, ...]) -> tuple[tuple[Reason, ...], Used]:
    """Keep the reasons no allowance covers; name those that covered one, by place of the comment and code.

    Both belong to one text: lines are compared, files are not.
    """
    found = list(reasons)
    if not allowances:
        return tuple(found), frozenset()
    lines: dict[str, list[int]] = {}
    for reason in found:
        lines.setdefault(reason.code, []).append(_line(reason))
    used: set[tuple[Place, str]] = set()
    silent: set[tuple[int, str]] = set()
    for code, naming in _by_code(allowances).items():
        for line, covering in _covered(sorted(set(lines.get(code, ()))), naming):
            silent.add((line, code))
            used.update((allowance.place, code) for allowance in covering)
    return tuple(reason for reason in found if (_line(reason), reason.code) not in silent), frozenset(used)


def _line(reason: Reason) -> int:
    """A reason without a place belongs to line 1."""
    return reason.place.line if reason.place else 1


def _by_code(allowances: tuple[Allowance, ...]) -> dict[str, list[Allowance]]:
    """The allowances that name each code, in the order of the lines they begin to cover."""
    naming: dict[str, list[Allowance]] = {}
    for allowance in sorted(allowances, key=attrgetter("first")):
        for code in dict.fromkeys(allowance.codes):
            naming.setdefault(code, []).append(allowance)
    return naming


def _covered(lines: Sequence[int], naming: Sequence[Allowance]) -> Iterator[tuple[int, list[Allowance]]]:
    """Each line that is covered, with the allowances that cover it and covered none before; both go down the text."""
    begun, reach, fresh = 0, 0, list[Allowance]()
    for line in lines:
        while begun < len(naming) and naming[begun].first <= line:
            reach = max(reach, naming[begun].last)
            fresh.append(naming[begun])
            begun += 1
        if line <= reach:
            yield line, [allowance for allowance in fresh if line <= allowance.last]
        fresh = []
