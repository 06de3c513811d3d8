"""The maxima of a journal beside those of the athlete's file."""

from collections.abc import Callable, Iterable, Mapping

from topset.app.maxes import Maxes, MaxLine, Verdict
from topset.cli.drawing.table import table
from topset.cli.terminal import say, styled, width, wrapped

NARROW, WIDE = 76, 100
SHOWN = 15  # lifts that are not sure, without --all
SIGNS = {Verdict.NEW: "new", Verdict.SAME: "stays", Verdict.HIGHER: "higher", Verdict.LOWER: "lower"}


def draw_maxes(found: Maxes, *, every: bool) -> None:
    """Those that can be planned with, then the others with the reasons."""
    sure = [line for line in found.lines if line.verdict is not Verdict.UNSURE]
    unsure = [line for line in found.lines if line.verdict is Verdict.UNSURE]
    if not found.lines:
        say(wrapped("The journal has no set that says something of a maximum."))
    if sure:
        say(
            wrapped(
                f"Maxima on {found.on} that can be planned with; the 1RM lies in its band four times in five"
            )
        )
        _table(sure)
    for line in sure:
        if line.tested:
            say(wrapped(f"{line.exercise} was tested on {line.tested}, which weighs four times as much."))
    _unsure(unsure, every=every)
    _old_journal(found, sure)
    if found.missing:
        say(wrapped(f"In the file, and not in the journal: {', '.join(found.missing)}."))


def _table(lines: Iterable[MaxLine]) -> None:
    """All columns where there is room for them; the day of the last session is the first to go."""
    columns = tuple(COLUMNS) if width() >= WIDE else tuple(name for name in COLUMNS if name != "Last")
    if width() < NARROW:
        columns = ("Lift", "1RM", "File")
    table(columns, [[COLUMNS[name](line) for name in columns] for line in lines], flexible=(0,))


def _training(line: MaxLine) -> str:
    return line.training_max.text if line.training_max else ""


def _band(line: MaxLine) -> str:
    if line.estimate is None:
        return "at least"
    unit = f" {line.estimate.low.text.rpartition(' ')[2]}"
    return f"{line.estimate.low.text.removesuffix(unit)} to {line.estimate.high.text}"


def _file(line: MaxLine) -> str:
    """What the file says, and what is to be said of that."""
    sign = SIGNS.get(line.verdict, "")
    return f"{line.written}: {sign}" if line.written else sign


def _unsure(lines: list[MaxLine], *, every: bool) -> None:
    """Each with what speaks against it; what helps is said once for all of a kind."""
    if not lines:
        return
    say()
    say(styled(wrapped("Not sure enough to plan with"), "bold"))
    first = sorted(lines, key=lambda line: not line.written)
    shown = first if every else first[:SHOWN]
    for line in shown:
        kept = f" The file keeps {line.written}." if line.written else ""
        reasons = " ".join(reason.message for reason in line.why)
        say(wrapped(f"{line.exercise}, {line.best}: {reasons}{kept}", "  "))
    if len(shown) < len(lines):
        say(wrapped(f"{len(lines) - len(shown)} more: --all shows them.", "  "))
    remedies = dict.fromkeys(reason.remedy for line in shown for reason in line.why)
    say(styled(wrapped(f"What helps: {' '.join(remedies)}", "  "), "dim"))


def _old_journal(found: Maxes, sure: list[MaxLine]) -> None:
    """Where nothing is sure because the journal has ended, how to see what was known then."""
    if found.lines and not sure and found.ends and all(_old(line) for line in found.lines):
        say(wrapped(f"The journal ends on {found.ends}: --date {found.ends} shows what was known then."))


def _old(line: MaxLine) -> bool:
    return any(reason.code == "MAX002" for reason in line.why)


COLUMNS: Mapping[str, Callable[[MaxLine], str]] = {
    "Lift": lambda line: line.exercise,
    "Last": lambda line: str(line.last),
    "Sessions": lambda line: str(line.sessions),
    "1RM": lambda line: line.best,
    "Band": _band,
    "Training max": _training,
    "File": _file,
}
