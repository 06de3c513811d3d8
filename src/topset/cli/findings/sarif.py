"""Findings as SARIF 2.1.0, the format code scanners exchange."""

from collections.abc import Sequence
from pathlib import PurePath

from topset import __version__
from topset.app.as_json import Json
from topset.app.check import Checked
from topset.app.explain_rule import rules_by_code
from topset.cli.answers import say_json
from topset.ground.reason import Reason, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(results: Sequence[Checked], _: Sequence[Reason]) -> None:
    """One run with every rule that found something."""
    reasons = [(result.file, r) for result in results for r in (*result.problems, *result.findings)]
    codes = sorted({reason.code for _, reason in reasons})
    driver: Json = {
        "name": "topset",
        "version": __version__,
        "rules": [_rule(code) for code in codes],
    }
    found: list[Json] = [_result(reason, file, codes.index(reason.code)) for file, reason in reasons]
    run: Json = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": found}
    say_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: str) -> Json:
    """What SARIF wants to know of a rule; codes of the notation have no page."""
    rule = rules_by_code().get(code)
    if rule is None:
        return {"id": code}
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(reason: Reason, file: str, index: int) -> Json:
    """One finding at its place."""
    region: dict[str, Json] = {}
    if reason.place:
        region = {"startLine": reason.place.line, "startColumn": reason.place.column}
        if reason.place.end > reason.place.column:
            region["endColumn"] = reason.place.end
    location: dict[str, Json] = {"artifactLocation": {"uri": PurePath(file).as_posix()}}
    if region:
        location["region"] = region
    words = ". ".join(part for part in (reason.message, reason.remedy) if part)
    return {
        "ruleId": reason.code,
        "ruleIndex": index,
        "level": LEVELS[reason.severity],
        "message": {"text": words},
        "locations": [{"physicalLocation": location}],
    }
