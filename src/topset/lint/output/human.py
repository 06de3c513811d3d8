"""For people: each finding with the line it is about, carets under it, and the remedy. Without colours."""

from collections.abc import Iterator, Sequence

from topset.ground.place import excerpt
from topset.ground.reason import Reason, Severity
from topset.lint.output import Checked, Output, tally

NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}


def write(files: Sequence[Checked]) -> str:
    """Write every finding, then how many there are."""
    blocks = ["\n".join(lines(checked, reason)) for checked in files for reason in checked.reasons]
    return "\n\n".join([*blocks, summary(files)])


def lines(checked: Checked, reason: Reason) -> Iterator[str]:
    """Give the lines of one finding."""
    spot = f"{checked.file}:{reason.place.line}:{reason.place.column}" if reason.place else checked.file
    yield f"{spot}: {reason.severity} {reason.code}: {reason.message}"
    shown = excerpt(checked.text, reason.place) if reason.place else ""
    yield from (f"  {line}" for line in shown.split("\n") if line)
    if reason.remedy:
        yield f"  {reason.remedy}"
    rests_on = f"  [{', '.join(reason.cites)}]" if reason.cites else ""
    fixable = "  (topset check --fix repairs this)" if reason.fix else ""
    if rests_on or fixable:
        yield f"{rests_on}{fixable}"


def summary(files: Sequence[Checked]) -> str:
    """Say how many there are: "2 errors, 1 warning in 3 files"."""
    counts = [_plural(count, NAMES[severity]) for severity, count in tally(files).items() if count]
    said = ", ".join(counts) if counts else "Nothing found"
    return f"{said} in {_plural(len(files), 'file')}."


def _plural(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


OUTPUT = Output("human", "with excerpts, for people", write)
