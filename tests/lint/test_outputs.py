import json

from topset.ground.place import Place
from topset.ground.reason import Edit, Reason, Severity
from topset.lint.output import Checked, outputs

TEXT = "day mon\nBench Press: 3x8\n"
FIX = (Edit(Place(2, 1, 1), "warm-up 10min\n"),)
FILES = (
    Checked(
        "my programs/a,b.topset",
        TEXT,
        (
            Reason(
                "SES702",
                "Monday has no warm-up.",
                "Write 100 %.",
                ("D36",),
                Place(1, 1, 8),
                Severity.WARNING,
                FIX,
            ),
            Reason("TXT101", "Odd.", "", (), None, Severity.ERROR),
        ),
    ),
    Checked("c.topset", TEXT, (Reason("SES704", "No end.", "Stretch.", (), Place(2, 1, 12), Severity.INFO),)),
)


def test_forms_are_found() -> None:
    assert set(outputs()) == {"json", "sarif", "github"}


def test_json_holds_everything() -> None:
    report = json.loads(outputs()["json"].write(FILES))
    first = report["files"][0]["findings"][0]
    assert report["tally"] == {"error": 1, "warning": 1, "info": 1}
    assert first["place"] == {"line": 1, "column": 1, "end": 8}
    assert first["fix"] == [{"place": {"line": 2, "column": 1, "end": 1}, "text": "warm-up 10min\n"}]
    assert report["files"][0]["findings"][1]["place"] is None


def test_sarif_names_rules_and_regions() -> None:
    run = json.loads(outputs()["sarif"].write(FILES))["runs"][0]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ids == ["SES702", "SES704", "TXT101"]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]
    first = run["results"][0]
    assert ids[first["ruleIndex"]] == first["ruleId"] == "SES702"
    location = first["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "my%20programs/a%2Cb.topset"
    assert location["region"] == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 8}
    assert [result["level"] for result in run["results"]] == ["warning", "error", "note"]
    assert first["fixes"][0]["artifactChanges"][0]["replacements"]
    assert "region" not in run["results"][1]["locations"][0]["physicalLocation"]


def test_github_escapes() -> None:
    lines = outputs()["github"].write(FILES).split("\n")
    assert lines[0] == (
        "::warning file=my programs/a%2Cb.topset,line=1,col=1,endColumn=8,title=SES702"
        "::Monday has no warm-up. Write 100 %25."
    )
    assert lines[1] == "::error file=my programs/a%2Cb.topset,title=TXT101::Odd."
    assert lines[2].startswith("::notice file=c.topset,line=2")
