"""The linter's findings as the pages show them, and the lines they belong to."""

from collections.abc import Iterable, Iterator

from topset.app.basis import Basis, basis
from topset.app.check import Checked
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity, in_order


@frozen
class Finding:
    """A finding with its sources spelled out; `line` is 0 where it is about the whole, `repair` names its repair."""

    code: str
    message: str
    remedy: str
    severity: str
    line: int
    column: int
    sources: tuple[Basis, ...]
    repair: str = ""


@frozen
class NumberedLine:
    """A line of a text with the gravest severity found in it, "" for none."""

    number: int
    severity: str


def findings(checked: Checked) -> tuple[Finding, ...]:
    """All that is wrong with a text, in the order of the text."""
    return tuple(finding(each) for each in in_order((*checked.problems, *checked.findings)))


def finding(reason: Reason) -> Finding:
    """A Reason as it is shown."""
    line, column = (reason.place.line, reason.place.column) if reason.place else (0, 0)
    repair = f"{reason.code}:{line}" if reason.fix and line else ""
    return Finding(
        reason.code, reason.message, reason.remedy, reason.severity, line, column, basis(reason.cites), repair
    )


def numbered(text: str, found: Iterable[Finding]) -> tuple[NumberedLine, ...]:
    """The lines of a text, for the gutter beside it."""
    worst: dict[int, str] = {}
    for each in sorted(found, key=lambda one: Severity(one.severity).rank, reverse=True):
        worst[each.line] = each.severity
    return tuple(_lines(text, worst))


def _lines(text: str, worst: dict[int, str]) -> Iterator[NumberedLine]:
    for number in range(1, text.count("\n") + 2):
        yield NumberedLine(number, worst.get(number, ""))
