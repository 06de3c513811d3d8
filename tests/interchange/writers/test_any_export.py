import csv
import io
import json
from dataclasses import replace

import any_text_path  # noqa: F401  # first: it makes the strategies importable
from exported import read
from hypothesis import given, settings
from journal_strategies import journals
from json_schema import wrong
from markdown_it import MarkdownIt
from notation_strategies import programs

from topset.evidence.figure import PUBLISHED
from topset.interchange.writers import Material, writers
from topset.interchange.writers.document import Document, document_schema, from_json, to_json
from topset.metrics.journal.log import Log
from topset.model.journal import Journal
from topset.model.program import Program

SCHEMA = document_schema()


def exported(journal: Journal, to: str) -> str | bytes:
    log = Log.of(journal, None, None, PUBLISHED)
    found = writers()[to].write(Material(log, known=log.own))
    assert found.problems == ()
    return found.content


@given(journals())
@settings(max_examples=60, deadline=None)
def test_any_journal_comes_back_from_json(journal: Journal) -> None:
    content = str(exported(journal, "json"))
    assert from_json(content).journal == replace(journal, allowances=())
    assert list(wrong(json.loads(content), SCHEMA, SCHEMA)) == []


@given(programs())
@settings(max_examples=60, deadline=None)
def test_any_program_comes_back_from_json(program: Program) -> None:
    content = to_json(Document("topset", 1, program=program))
    assert from_json(content).program == program
    assert list(wrong(json.loads(content), SCHEMA, SCHEMA)) == []


@given(journals())
@settings(max_examples=60, deadline=None)
def test_any_journal_has_a_row_a_set_in_every_table(journal: Journal) -> None:
    sets = sum(len(lift.sets) for entry in journal.entries for lift in entry.lifts)
    others = sum(len(entry.items) - len(entry.lifts) or not entry.items for entry in journal.entries)
    for to, count in (("csv", sets + others), ("strong", sets), ("hevy", sets)):
        content = str(exported(journal, to))
        table = list(csv.reader(io.StringIO(content, newline=""), delimiter=";" if to == "strong" else ","))
        assert len(table) == count + 1
        assert len({len(row) for row in table}) == 1
        if sets:
            assert read(content, "topset-csv" if to == "csv" else to).summary.rows == count


@given(journals())
@settings(max_examples=30, deadline=None)
def test_any_journal_can_be_shown(journal: Journal) -> None:
    page = MarkdownIt("commonmark").render(str(exported(journal, "markdown")))
    assert page.count("<h2>") == len(journal.entries)
    assert exported(journal, "xlsx")


def test_every_format_writes_a_program_or_a_journal() -> None:
    assert all(each.journal or each.program for each in writers().values())
    assert all(each.name == name and each.title for name, each in writers().items())
