"""For pull requests: workflow commands that become annotations."""

from collections.abc import Sequence

from topset.ground.reason import Reason, Severity
from topset.lint.output import Checked, Output

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(files: Sequence[Checked]) -> str:
    """Write one command a line."""
    return "\n".join(command(checked, reason) for checked in files for reason in checked.reasons)


def command(checked: Checked, reason: Reason) -> str:
    """Write `::error file=…,line=…,col=…,endColumn=…,title=…::message`."""
    place = reason.place
    properties = {"file": checked.file}
    if place:
        properties |= {"line": str(place.line), "col": str(place.column)}
        properties |= {"endColumn": str(place.end)} if place.end > place.column else {}
    properties["title"] = reason.code
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{COMMANDS[reason.severity]} {said}::{_data(f'{reason.message} {reason.remedy}'.strip())}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


OUTPUT = Output("github", "annotations of a pull request", write)
