"""Findings for people."""

import sys
from collections.abc import Sequence

from topset.app.check import Checked
from topset.cli.problems import described, show_reasons, tally
from topset.cli.terminal import say
from topset.ground.reason import Reason


def write(results: Sequence[Checked], unread: Sequence[Reason]) -> None:
    """Findings on standard output, what is wrong with the input on standard error, a tally at the end."""
    show_reasons(unread, {}, sys.stderr)
    for result in results:
        show_reasons(result.problems, {result.file: result.text}, sys.stderr)
        for finding in result.findings:
            say(described(finding, {result.file: result.text}, sys.stdout))
            say()
    if fixed := sum(result.fixed for result in results):
        say(f"{fixed} repaired")
    judged = [result for result in results if not result.problems]
    if judged:
        say(f"{_named(judged)}: {tally([f for result in judged for f in result.findings])}")


def _named(results: Sequence[Checked]) -> str:
    """The file, or how many there are."""
    return results[0].file if len(results) == 1 else f"{len(results)} programs"
