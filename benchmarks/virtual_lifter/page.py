"""docs/test-bench.md: the table of the parameters and that of the outcomes, written anew between their marks."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.virtual_lifter import parameters
from benchmarks.virtual_lifter.bench import Summary

PAGE = Path(__file__).parent.parent.parent / "docs" / "test-bench.md"


def written(text: str, found: Sequence[Summary]) -> str:
    """The page with both tables in place."""
    return between(between(text, "parameters", parameter_table()), "outcomes", outcome_table(found))


def between(text: str, mark: str, table: str) -> str:
    """The text with what stands between two marks replaced."""
    begin, end = f"<!-- {mark} -->\n", f"<!-- end of {mark} -->"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n{table}\n\n{end}{after}"


def parameter_table() -> str:
    """Every number of the model with its meaning and its source."""
    rows = [
        f"| `{name}` | {_said(getattr(parameters, name))} | {meaning} | {source} |"
        for name, (meaning, source) in parameters.SOURCES.items()
    ]
    return "\n".join(("| parameter | value | what it is | source |", "|---|---|---|---|", *rows))


def outcome_table(found: Sequence[Summary]) -> str:
    """What came of the policies."""
    head = (
        "program, and what is done with it",
        "strength gained",
        "sets missed, of 100",
        "weeks above the maximum",
        "reserve off by",
        "easier by",
        "deloads",
    )
    rows = [
        (
            str(one.arm),
            f"{one.gain:.1f} % ({one.low:.1f} to {one.high:.1f})",
            f"{one.missed:.1f}",
            str(one.over),
            f"{one.off:.2f} reps",
            f"{one.easy:.2f} reps",
            f"{one.deloads:.1f}",
        )
        for one in found
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---", *["--:"] * 6), *rows))


def _said(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {number:g}" for name, number in value.items())
    if isinstance(value, tuple):
        pairs = value and isinstance(value[0], tuple)
        return (
            ", ".join(f"{number:g} at {at:g}" for at, number in value)
            if pairs
            else " to ".join(map(str, value))
        )
    return f"{value:g}"
