"""Allowances: `# allow CODE: reason` silences a rule for the lines it covers."""

from collections.abc import Iterable

from topset.ground.reason import Reason
from topset.model.program import Allowance

Used = frozenset[tuple[int, str]]


def silence(reasons: Iterable[Reason], allowances: tuple[Allowance, ...]) -> tuple[tuple[Reason, ...], Used]:
    """Keep the reasons no allowance covers; name those that covered one, by line of the comment and code."""
    kept: list[Reason] = []
    used: set[tuple[int, str]] = set()
    for reason in reasons:
        covering = [a for a in allowances if covers(a, reason)]
        used.update((a.place.line, reason.code) for a in covering)
        if not covering:
            kept.append(reason)
    return tuple(kept), frozenset(used)


def covers(allowance: Allowance, reason: Reason) -> bool:
    """Tell whether it names the code and spans the place; a reason without one belongs to line 1."""
    line = reason.place.line if reason.place else 1
    return reason.code in allowance.codes and allowance.first <= line <= allowance.last
