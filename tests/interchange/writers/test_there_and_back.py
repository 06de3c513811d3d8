"""A journal that is exported and imported again is the one it was."""

import datetime
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import any_text_path  # noqa: F401  # first: it makes the strategies importable
import pytest
from exported import JOURNAL, PROGRAM, journal, log_of, text
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from journal_strategies import journals

from topset import notation
from topset.app.import_journal import ImportedJournal, import_journal
from topset.evidence.figure import PUBLISHED
from topset.interchange import Options, formats
from topset.interchange.writers import Material, writers
from topset.interchange.writers.document import Document, to_json
from topset.metrics.journal.log import Log
from topset.model.journal import Entry, Journal
from topset.model.program import NO_COMMENTS

SURROGATES = re.compile("[\ud800-\udfff]")


def brought(content: str, into: str | None = None) -> ImportedJournal:
    done = import_journal(content.encode(), Options("f"), into=into, into_file="log")
    assert done.problems == ()
    assert done.imported.summary.adds_up
    return done


def exported(found: Journal, to: str) -> str:
    own = {each.exercise.slug: each.exercise for each in found.own}
    content = writers()[to].write(Material(Log.of(found, None, None, PUBLISHED), known=own)).content
    assert isinstance(content, str)
    assume(not SURROGATES.search(content))  # no file holds them
    return content


def bare(entry: Entry) -> Entry:
    """The entry without comments."""
    return replace(
        entry, items=tuple(replace(item, comments=NO_COMMENTS) for item in entry.items), comments=NO_COMMENTS
    )


@given(journals())
@settings(max_examples=80, deadline=None)
def test_any_journal_comes_back_from_json_as_it_was(found: Journal) -> None:
    done = brought(exported(found, "json"))
    assert notation.parse_journal(done.text).journal == found or not found.entries
    assert done.imported.journal == replace(found, allowances=())
    assert done.added == len(found.entries)


@given(journals())
@settings(max_examples=80, deadline=None)
def test_any_journal_comes_back_from_csv_without_its_comments(found: Journal) -> None:
    kind = formats()["topset-csv"]
    data = exported(found, "csv").encode()
    assert kind.recognise(data[:8192])
    own = tuple(each.exercise for each in found.own)
    imported = kind.read(data, Options("f", own=own))
    assert imported.questions == ()
    assert imported.summary.adds_up
    assert imported.summary.left_out == 0
    assert imported.entries == tuple(map(bare, found.in_time))


@given(journals(), st.sampled_from(["json", "csv"]))
@settings(max_examples=60, deadline=None)
def test_importing_an_export_again_changes_nothing(found: Journal, to: str) -> None:
    again = brought(exported(found, to), notation.print_journal(found))
    assert (again.changed, again.added, again.differ) == (False, 0, 0)
    assert again.same == len(found.entries)


EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.topset"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_program_comes_back_from_json(path: Path) -> None:
    found = notation.parse(path.read_text()).program
    done = brought(to_json(Document("topset", 1, program=found)))
    assert done.imported.format == "topset-program"
    assert notation.parse(done.text).program == found


def test_an_export_with_a_program_gives_the_journal_and_names_the_other() -> None:
    content = text("json", log_of(JOURNAL, PROGRAM))
    done = brought(content)
    assert notation.parse_journal(done.text).journal == journal(JOURNAL)
    assert [each.code for each in done.remarks] == ["IMP207"]
    program = import_journal(content.encode(), Options("f"), format_="topset-program")
    assert notation.parse(program.text).program == notation.parse(PROGRAM).program


def test_entries_that_make_no_sense_are_left_out_one_by_one() -> None:
    data = json.loads(text("json", log_of(JOURNAL + "\n2026-03-09\nBack Squat: 100kg x5\n")))
    first, second = data["journal"]["entries"][0], data["journal"]["entries"][-1]
    first["items"][0]["sets"][0]["count"] = 10**9
    second["date"] = "2026-02-30"
    data["journal"]["entries"].append(
        {"date": "2026-03-10", "title": "\n2026-03-11", "items": [{"type": "Note", "text": "a"}]}
    )
    data["journal"]["entries"].append("nonsense")
    done = brought(json.dumps(data))
    left = dict(done.imported.summary.skipped)
    assert (
        left["IMP104"]
        == done.imported.summary.rows - done.imported.summary.taken - done.imported.summary.notes
    )
    assert len(done.remarks) == 4
    assert done.changed is bool(done.imported.entries)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda text: text[:200], "no JSON"),
        (lambda text: text.replace('"version": 1', '"version": 2'), "form 2; known is 1"),
        (
            lambda text: text.replace('"unit"', '"colour"').replace('"entries"', '"entrys"'),
            "none (Journal has no",
        ),
        (lambda text: '{"format": "topset", "version": 1, "journal": {"entries": 5}}', "no journal"),
        (lambda text: '{"format": "topset", "version": 1, "program": 5}', "no journal"),
        (lambda text: '{"format": "topset", "version": 1, "program": {"weeks": 5}}', "cannot be understood"),
    ],
)
def test_a_damaged_document_is_refused(damage: Callable[[str], str], said: str) -> None:
    done = import_journal(damage(text("json", log_of(JOURNAL))).encode(), Options("f"))
    assert [problem.code for problem in done.problems] == ["IMP004"]
    assert said in done.problems[0].message


def test_a_table_may_be_sorted_otherwise_and_have_rows_that_were_not_done() -> None:
    head, *rows = text("csv", log_of(JOURNAL, PROGRAM)).splitlines(keepends=True)
    done = brought(head + "".join(sorted(rows, reverse=True)))
    [entry] = done.imported.entries
    assert replace(entry, week=1) == replace(bare(journal(JOURNAL).entries[0]), week=1)
    assert set(dict(done.imported.summary.skipped)) == {"IMP107"}


@pytest.mark.parametrize(
    ("cell", "by", "code"),
    [
        (",80,kg,", ",1080,kg,", "IMP104"),
        (",80,kg,", ",-80,kg,", "IMP104"),
        (",80,kg,", ",80,stone,", "IMP103"),
        (",80,kg,", ",80,,", "IMP103"),
        ("2026-03-02", "2926-03-02", "IMP105"),
        ("2026-03-02", "2nd of March", "IMP102"),
        (",work,", ",play,", "IMP103"),
        ("Bench Press", "", "IMP106"),
    ],
)
def test_rows_of_nonsense_are_left_out_with_their_line(cell: str, by: str, code: str) -> None:
    table = text("csv", log_of("2026-03-02\nBench Press: 80kg x5\n")).replace(cell, by)
    found = formats()["topset-csv"].read(table.encode(), Options("f", datetime.date(2026, 3, 3)))
    assert found.summary.adds_up
    if code != "IMP106":
        assert [(each.code, each.place and each.place.line) for each in found.remarks] == [(code, 2)]
    assert not any(entry.lifts for entry in found.entries)
