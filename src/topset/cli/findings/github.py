"""Findings as workflow commands of GitHub Actions, which show them beside the lines of a change."""

from collections.abc import Sequence

from topset.app.check import Checked
from topset.cli.terminal import say
from topset.ground.reason import Reason, Severity

KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(results: Sequence[Checked], _: Sequence[Reason]) -> None:
    """One line for each problem and finding."""
    for result in results:
        for reason in (*result.problems, *result.findings):
            say(_command(reason, result.file))


def _command(reason: Reason, file: str) -> str:
    """The command, with what would end it early escaped."""
    fields = {"file": file, "title": reason.code}
    if reason.place:
        fields |= {"line": str(reason.place.line), "col": str(reason.place.column)}
        if reason.place.end > reason.place.column:
            fields["endColumn"] = str(reason.place.end)
    given = ",".join(f"{name}={_property(value)}" for name, value in fields.items())
    words = ". ".join(part for part in (reason.message, reason.remedy) if part)
    return f"::{KINDS[reason.severity]} {given}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
