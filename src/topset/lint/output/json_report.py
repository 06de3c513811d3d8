"""For scripts: every finding as JSON, with its place and its fix."""

import json
from collections.abc import Sequence

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.lint.output import Checked, Output, tally

VERSION = 1  # raised when a key changes its meaning or goes


def write(files: Sequence[Checked]) -> str:
    """Write one object: `version`, `files` with their findings, and the `tally`."""
    report = {
        "version": VERSION,
        "files": [
            {"file": checked.file, "findings": [as_object(reason) for reason in checked.reasons]}
            for checked in files
        ],
        "tally": {str(severity): count for severity, count in tally(files).items()},
    }
    return json.dumps(report, indent=2, ensure_ascii=False)


def as_object(reason: Reason) -> dict[str, object]:
    """Turn a finding into plain values; `place` is null where it has none."""
    return {
        "code": reason.code,
        "severity": str(reason.severity),
        "message": reason.message,
        "remedy": reason.remedy,
        "cites": list(reason.cites),
        "place": _place(reason.place),
        "fix": [{"place": _place(edit.place), "text": edit.text} for edit in reason.fix],
    }


def _place(place: Place | None) -> dict[str, int] | None:
    return {"line": place.line, "column": place.column, "end": place.end} if place else None


OUTPUT = Output("json", "for scripts", write)
