"""Apply the repairs that findings carry, and never leave a text worse than it was."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.place import Place
from topset.ground.reason import Edit, Reason
from topset.lint.config import Config
from topset.lint.engine import EVERYTHING, check
from topset.model.athlete import Athlete
from topset.notation import parse

MOST_ROUNDS = (
    10  # a repair may call for the next one; more rounds than this would mean that two undo each other
)


@dataclass(frozen=True, slots=True, order=True)
class _Cut:
    """Replace the characters `start` to `stop` of a text."""

    start: int
    stop: int
    text: str

    def touches(self, other: "_Cut") -> bool:
        """Tell whether both want the same characters, or insert at the same point."""
        if self.start == other.start:
            return True
        return self.start < other.stop and other.start < self.stop


def apply(text: str, findings: Iterable[Reason]) -> tuple[str, int]:
    """Apply the fixes of `findings` once; give the new text and how many were applied.

    The edits of one finding are applied together or not at all. Of fixes that touch each other the first is
    applied, and none is that would bring new problems of parsing.
    """
    fixable = [finding for finding in findings if finding.fix]
    problems = len(parse(text).problems)
    chosen = _compatible(text, fixable)
    whole = _edited(text, chosen)
    if len(parse(whole).problems) <= problems:
        return whole, len(chosen)
    return _one_by_one(text, fixable, problems)


def mend(
    text: str,
    athlete: Athlete | None = None,
    figures: Figures = PUBLISHED,
    config: Config = EVERYTHING,
) -> tuple[str, int]:
    """Apply fixes, check again, and so on until nothing is left to fix; give the text and how many were applied."""

    def findings(current: str) -> tuple[Reason, ...]:
        parsed = parse(current, figures=figures)
        return parsed.problems or check(parsed.program, athlete, figures, config)

    return _until_settled(text, findings)


def _until_settled(text: str, findings: Callable[[str], Iterable[Reason]]) -> tuple[str, int]:
    applied, seen = 0, {text}
    for _ in range(MOST_ROUNDS):
        changed, count = apply(text, findings(text))
        if changed in seen:
            break
        seen.add(changed)
        text, applied = changed, applied + count
    return text, applied


def _one_by_one(text: str, fixable: Sequence[Reason], problems: int) -> tuple[str, int]:
    """Keep the fixes that parse together with those kept before."""
    kept: list[Reason] = []
    for finding in fixable:
        tried = [*kept, finding]
        together = _compatible(text, tried)
        if len(together) == len(tried) and len(parse(_edited(text, together)).problems) <= problems:
            kept = tried
    return _edited(text, _compatible(text, kept)), len(kept)


def _compatible(text: str, fixable: Sequence[Reason]) -> list[tuple[_Cut, ...]]:
    """Turn fixes into cuts, leaving out those that touch an earlier one; the same fix twice counts once."""
    starts = _line_starts(text)
    chosen: list[tuple[_Cut, ...]] = []
    for finding in fixable:
        cuts = tuple(sorted(_cut(text, starts, edit) for edit in finding.fix))
        if not any(cut.touches(other) for fix in chosen for other in fix for cut in cuts):
            chosen.append(cuts)
    return chosen


def _edited(text: str, fixes: Sequence[tuple[_Cut, ...]]) -> str:
    for cut in sorted((cut for fix in fixes for cut in fix), reverse=True):
        text = text[: cut.start] + cut.text + text[cut.stop :]
    return text


def _cut(text: str, starts: Sequence[int], edit: Edit) -> _Cut:
    if edit.place.line > len(starts):
        closed = "" if text.endswith("\n") or not text else "\n"
        return _Cut(len(text), len(text), closed + edit.text)
    start = _offset(text, starts, edit.place, edit.place.column)
    return _Cut(start, max(start, _offset(text, starts, edit.place, edit.place.end)), edit.text)


def _offset(text: str, starts: Sequence[int], place: Place, column: int) -> int:
    return min(starts[place.line - 1] + max(0, column - 1), len(text))


def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    while (found := text.find("\n", starts[-1])) >= 0:
        starts.append(found + 1)
    return tuple(starts)
