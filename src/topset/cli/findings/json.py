"""Findings as JSON: a list of files, each with its problems and findings."""

from collections.abc import Sequence

from topset.app.check import Checked
from topset.cli.answers import say_json
from topset.ground.reason import Reason


def write(results: Sequence[Checked], unread: Sequence[Reason]) -> None:
    """One document; `problems` at the top are those of files that could not be read."""
    files = [
        {"file": r.file, "problems": r.problems, "findings": r.findings, "fixed": r.fixed} for r in results
    ]
    say_json({"problems": list(unread), "files": files})
