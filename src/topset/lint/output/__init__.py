"""How findings are written out: one form a file, each with `OUTPUT`."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity


@frozen
class Checked:
    """One file that was checked: its display name, its text, and what was found."""

    file: str
    text: str
    reasons: tuple[Reason, ...]


@frozen
class Output:
    """A form by the name it is asked for with; `write` gives the whole output without a final newline."""

    name: str
    title: str
    write: Callable[[Sequence[Checked]], str]


@cache
def outputs() -> Mapping[str, Output]:
    """Find every form by its name."""
    from topset.ground.discover import constants
    from topset.lint import output as package

    return {output.name: output for output in constants(package, "OUTPUT", Output)}


def tally(files: Sequence[Checked]) -> Mapping[Severity, int]:
    """Count the findings of each severity, gravest first."""
    found = [reason.severity for checked in files for reason in checked.reasons]
    return {severity: found.count(severity) for severity in Severity}
