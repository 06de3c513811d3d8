"""Apply the repairs that findings carry, and never leave a text worse than it was."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.place import Place
from topset.ground.reason import Edit, Reason
from topset.lint.config import Config
from topset.lint.engine import EVERYTHING, check
from topset.model.athlete import Athlete
from topset.notation import parse, parse_journal

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


Cuts = tuple[_Cut, ...]


def apply(
    text: str, findings: Iterable[Reason], flaws: Callable[[str], int] | None = None
) -> tuple[str, int]:
    """Apply the fixes of `findings` once; give the new text and how many were applied.

    The edits of one finding are applied together or not at all. Of fixes that touch each other the first is
    applied, and none is that would bring new problems of parsing, which `flaws` counts (those of a program).
    """
    counted = flaws or _flaws
    chosen = _compatible(text, (finding for finding in findings if finding.fix))
    kept = _sound(text, chosen, (), counted)
    return _edited(text, kept), len(kept)


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


def mend_journal(text: str) -> tuple[str, int]:
    """The same for a journal: slips of the pen alone, because what was done is not for a rule to change."""
    return _until_settled(text, lambda current: parse_journal(current).problems, _flaws_of_journal)


def _flaws(text: str) -> int:
    return len(parse(text).problems)


def _flaws_of_journal(text: str) -> int:
    return len(parse_journal(text).problems)


def _until_settled(
    text: str, findings: Callable[[str], Iterable[Reason]], flaws: Callable[[str], int] = _flaws
) -> tuple[str, int]:
    applied, seen = 0, {text}
    for _ in range(MOST_ROUNDS):
        changed, count = apply(text, findings(text), flaws)
        if changed in seen:
            break
        seen.add(changed)
        text, applied = changed, applied + count
    return text, applied


def _sound(text: str, fixes: Sequence[Cuts], kept: Sequence[Cuts], flaws: Callable[[str], int]) -> list[Cuts]:
    """Those of `fixes` that parse together with those kept before: halves are tried until the broken ones are alone."""
    if not fixes or flaws(_edited(text, [*kept, *fixes])) <= flaws(text):
        return [*kept, *fixes]
    if len(fixes) == 1:
        return list(kept)
    half = len(fixes) // 2
    return _sound(text, fixes[half:], _sound(text, fixes[:half], kept, flaws), flaws)


def _compatible(text: str, fixable: Iterable[Reason]) -> list[Cuts]:
    """Turn fixes into cuts, leaving out those that touch an earlier one; the same fix twice counts once."""
    starts = _line_starts(text)
    taken: list[_Cut] = []
    chosen: list[Cuts] = []
    for finding in fixable:
        cuts = tuple(sorted(_cut(text, starts, edit) for edit in finding.fix))
        if not any(_touched(cut, taken) for cut in cuts):
            chosen.append(cuts)
            for cut in cuts:
                insort(taken, cut)
    return chosen


def _touched(cut: _Cut, taken: Sequence[_Cut]) -> bool:
    """Tell whether it touches any of those taken, which are in order and apart: then its neighbours decide."""
    at = bisect_left(taken, cut)
    return any(cut.touches(other) for other in taken[max(0, at - 1) : at + 1])


def _edited(text: str, fixes: Iterable[Cuts]) -> str:
    pieces, done = [], 0
    for cut in sorted(cut for fix in fixes for cut in fix):
        pieces += [text[done : cut.start], cut.text]
        done = cut.stop
    return "".join([*pieces, text[done:]])


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
