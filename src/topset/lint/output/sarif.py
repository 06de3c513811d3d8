"""For code-scanning services: SARIF 2.1.0, with the rules' own words and fixes."""

import json
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from topset import __version__
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.lint.output import Checked, Output
from topset.lint.registry import rules
from topset.lint.rule import Rule

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
Object = dict[str, object]


def write(files: Sequence[Checked]) -> str:
    """Write one run with the metadata of every rule that found something."""
    codes = sorted({reason.code for checked in files for reason in checked.reasons})
    index = {code: number for number, code in enumerate(codes)}
    driver = {"name": "topset", "version": __version__, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(checked, reason, index) for checked in files for reason in checked.reasons],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _rule(code: str) -> Object:
    rule = rules().get(code)
    return _metadata(rule) if rule else {"id": code}


def _metadata(rule: Rule) -> Object:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split()),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": " ".join(rule.why.split())},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.code[:3]], "cites": list(rule.cites)},
    }


def _result(checked: Checked, reason: Reason, index: Mapping[str, int]) -> Object:
    text = f"{reason.message} {reason.remedy}".strip()
    artifact = {"uri": quote(checked.file.replace("\\", "/"))}
    region = {"region": _region(reason.place)} if reason.place else {}
    result: Object = {
        "ruleId": reason.code,
        "ruleIndex": index[reason.code],
        "level": LEVELS[reason.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, **region}}],
    }
    if reason.fix:
        result["fixes"] = [_fix(reason, artifact)]
    return result


def _fix(reason: Reason, artifact: Mapping[str, str]) -> Object:
    replacements = [
        {"deletedRegion": _region(edit.place), "insertedContent": {"text": edit.text}} for edit in reason.fix
    ]
    changes = [{"artifactLocation": artifact, "replacements": replacements}]
    return {"description": {"text": reason.remedy or reason.message}, "artifactChanges": changes}


def _region(place: Place) -> dict[str, int]:
    end = max(place.end, place.column)
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.line,
        "endColumn": end,
    }


OUTPUT = Output("sarif", "SARIF 2.1.0, for code scanning", write)
