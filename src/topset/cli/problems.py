"""Show reasons: each with its place, the line it is about, its remedy and what it rests on."""

import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TextIO

from topset.cli.terminal import say, styled, width, wrapped
from topset.ground.place import Place, pointed
from topset.ground.reason import Reason


def show_reasons(reasons: Iterable[Reason], sources: Mapping[str, str], stream: TextIO | None = None) -> None:
    """Write each reason; `sources` are the texts by the names of their files."""
    stream = stream or sys.stderr
    for reason in reasons:
        say(described(reason, sources, stream), stream)


def described(reason: Reason, sources: Mapping[str, str], stream: TextIO) -> str:
    """A reason in a few lines."""
    where = f"{reason.place}: " if reason.place else ""
    head = wrapped(f"{where}{reason.severity} {reason.code}: {reason.message}", stream=stream)
    lines = [styled_head(head, reason, stream)]
    if reason.place and (source := sources.get(reason.place.file)):
        shown = _shown(source, reason.place, max(10, min(width(stream), 110) - 10))
        lines += [styled(f"  {line}", "dim", stream) for line in shown]
    if reason.remedy:
        lines.append(wrapped(reason.remedy, "  ", stream))
    rests = f"rests on {', '.join(reason.cites)}" if reason.cites else ""
    fixable = "topset check --fix repairs it" if reason.fix else ""
    if said := "; ".join(part for part in (rests, fixable) if part):
        lines.append(styled(wrapped(said, "  ", stream), "dim", stream))
    return "\n".join(lines)


def _shown(source: str, place: Place, room: int) -> list[str]:
    """The line of the place; below it carets, unless the place is all of it: then they would say nothing."""
    lines = _lines(source)
    if not 1 <= place.line <= len(lines):
        return []
    line = lines[place.line - 1]
    whole = place.column - 1 <= len(line) - len(line.lstrip()) and place.end - 1 >= len(line.rstrip())
    return pointed(line, place, room).split("\n")[: 1 if whole else 2]


@lru_cache(maxsize=1)
def _lines(source: str) -> list[str]:
    """The lines of a text, parted once for all that is said of it."""
    return source.split("\n")


def styled_head(head: str, reason: Reason, stream: TextIO) -> str:
    """The first lines with their severity and code in colour."""
    name = f"{reason.severity} {reason.code}"
    return head.replace(name, styled(name, reason.severity, stream), 1)


def tally(reasons: Iterable[Reason]) -> str:
    """As in "2 errors, 1 warning", or "nothing found"."""
    counts: dict[str, int] = {}
    for reason in sorted(reasons, key=lambda r: r.severity.rank):
        counts[reason.severity] = counts.get(reason.severity, 0) + 1
    one = {"error": "error", "warning": "warning", "info": "piece of advice"}
    many = {"error": "errors", "warning": "warnings", "info": "pieces of advice"}
    said = [f"{n} {one[kind] if n == 1 else many[kind]}" for kind, n in counts.items()]
    return ", ".join(said) or "nothing found"
