import datetime
import json
from pathlib import Path

import pytest
from exported import JOURNAL, PROGRAM, journal, log_of, plan, program_of, text
from json_schema import wrong

from topset.interchange.writers.document import document_schema, from_json
from topset.model.program import Program
from topset.notation import print_journal, print_program

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "docs" / "export.schema.json").read_text("utf-8"))
OWN = (
    'exercise "Zercher Carry-Squat" pattern squat muscles quads 1, glutes 1, erectors 0.5 '
    "equipment barbell, plates spine 2 step 5kg\n"
)
WHOLE = f"""\
# mine
unit lb  # as the plates are
{OWN}
# the first
2026-03-02 18:10 "Push" week 1  # late
Zercher Carry-Squat: 185lb x5 @RIR1-2, x10/side
Plank: x1:30
Farmer's Walk: 80kg x40m
sleep 7h20min, soreness quads 2/5, glutes 1/5, readiness 0/5, body mass 180.5lb, illness "a cold"
note "quoted: yes"

2026-03-04
illness

# the end
"""
EXAMPLES = sorted((ROOT / "examples").rglob("*.topset"))


def mistakes(content: str) -> list[str]:
    return list(wrong(json.loads(content), SCHEMA, SCHEMA))


def test_the_published_schema_is_that_of_today() -> None:
    assert document_schema() == SCHEMA, (
        "run: python -m topset.interchange.writers.document > docs/export.schema.json"
    )


@pytest.mark.parametrize("source", [WHOLE, JOURNAL, (ROOT / "examples/back_and_legs.topset-log").read_text()])
def test_a_journal_comes_back_as_it_was(source: str) -> None:
    content = text("json", log_of(source))
    assert mistakes(content) == []
    back = from_json(content).journal
    assert back == journal(source)
    assert back is not None
    assert print_journal(back) == print_journal(journal(source))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_program_comes_back_as_it_was(path: Path) -> None:
    source = path.read_text("utf-8")
    content = text("json", program_of(source))
    assert mistakes(content) == []
    back = from_json(content).program
    assert isinstance(back, Program)
    assert print_program(back) == print_program(plan(source).program)


def test_sessions_have_their_loads_dates_and_names() -> None:
    found = json.loads(text("json", program_of(PROGRAM, datetime.date(2027, 1, 4))))
    first, second = found["sessions"][:2]
    assert (first["date"], second["date"], first["week"]) == ("2027-01-04", "2027-01-07", 1)
    bench = next(work for work in first["works"] if work["exercise"] == "bench_press")
    assert bench["sets"][-1]["load"] == [{"grams": 60000}, {"grams": 60000}]
    assert found["exercises"]["leg_swings"] == "Leg Swings"
    assert "place" not in json.dumps(found)


def test_a_journal_with_its_program_holds_both() -> None:
    content = text("json", log_of(JOURNAL, PROGRAM))
    assert mistakes(content) == []
    back = from_json(content)
    assert (back.journal is None, back.program is None) == (False, False)
    assert len(back.sessions) == 4


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        '{"format": "other", "version": 1}',
        '{"format": "topset", "version": 2}',
        '{"format": "topset", "version": 1, "jurnal": {}}',
        '{"format": "topset", "version": 1, "journal": {"unit": "stone"}}',
        '{"format": "topset", "version": 1, "journal": {"entries": [{}]}}',
        '{"format": "topset", "version": 1, "journal": {"entries": [{"date": "2026-02-30"}]}}',
        '{"format": "topset", "version": 1, "journal": {"entries": {}}}',
    ],
)
def test_what_is_no_document_is_refused(content: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(content)


def test_the_check_of_the_schema_finds_what_is_wrong() -> None:
    found = json.loads(text("json", log_of(JOURNAL)))
    found["journal"]["entries"][0]["week"] = "one"
    del found["version"]
    assert mistakes(json.dumps(found)) == ["$ lacks version", "$.journal is none of 2"]
