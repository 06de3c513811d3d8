import json
from pathlib import Path

import pytest

from cli.conftest import EXAMPLES, Topset, data

STRONG = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
    '2026-03-02 18:10:33,"Push",1h 5m,"Bench Press (Barbell)",1,80,5,0,0,,,\n'
    '2026-03-02 18:10:33,"Push",1h 5m,"Bench Press (Barbell)",2,80,5,0,0,,,\n'
)
BAD = '2026-03-02 18:10:33,"Push",1h 5m,"Bench Press (Barbell)",3,-80,5,0,0,,,\n'
JOURNAL = '2026-03-02 18:10 "Push"\nBench Press: 80kg x5, x5\nnote took 65 min\n'
LOG = Path("log.topset-log")


@pytest.fixture(autouse=True)
def strong(topset: Topset) -> None:
    Path("strong.csv").write_text(STRONG)


def test_the_unit_is_asked_for(topset: Topset) -> None:
    result = topset("import", "strong.csv", "--into", str(LOG))
    assert result.exit_code == 2
    assert "strong.csv:1:1: error IMP002" in result.stderr
    assert "Add --unit kg" in result.stderr
    assert not LOG.exists()


def test_without_a_journal_nothing_is_written(topset: Topset) -> None:
    result = topset("import", "strong.csv", "--unit", "kg")
    assert result.exit_code == 0, result.output
    assert "Strong (CSV): 1 session, 2026-03-02 to 2026-03-02\n  2 rows: 2 sets\n" in result.stdout
    assert "Nothing is written without --into LOG." in result.stdout
    assert sorted(path.name for path in Path().iterdir()) == ["strong.csv"]


def test_a_journal_is_written_and_importing_again_leaves_it(topset: Topset) -> None:
    assert topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG)).exit_code == 0
    assert LOG.read_text() == JOURNAL
    before = LOG.stat().st_mtime_ns
    result = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert "0 sessions added, 1 there already" in result.stdout
    assert LOG.stat().st_mtime_ns == before


def test_what_was_edited_by_hand_stays_and_is_said(topset: Topset) -> None:
    LOG.write_text(JOURNAL.replace("x5, x5", "x5, x4") + "sleep 7h  # a good night\n")
    before = LOG.read_text()
    result = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert result.exit_code == 0
    assert "log.topset-log:1:1: info IMP206" in result.stderr
    assert LOG.read_text() == before


def test_a_file_that_was_cut_off_is_told_and_its_session_later_too(topset: Topset) -> None:
    text = Path("strong.csv").read_text()
    Path("cut.csv").write_text(text[: text.rstrip().rindex("\n") + 25])
    cut = topset("import", "cut.csv", "--unit", "kg", "--into", str(LOG))
    assert cut.exit_code == 1
    assert "warning IMP210: The file ends within its last row" in cut.stderr
    before = LOG.read_text()
    whole = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert whole.exit_code == 1
    assert "warning IMP209: The file has 1 more set of the session of 2026-03-02" in whole.stderr
    assert "import again" in " ".join(whole.stderr.split())
    assert LOG.read_text() == before


def test_a_whole_file_without_a_last_line_break_is_not_cut_off(topset: Topset) -> None:
    Path("bare.csv").write_text(Path("strong.csv").read_text().rstrip())
    assert "IMP210" not in topset("import", "bare.csv", "--unit", "kg").stderr


def test_a_journal_with_mistakes_is_left_alone(topset: Topset) -> None:
    LOG.write_text("2026-03-01\nBakc Squat: 100kg x5\n")
    result = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert result.exit_code == 2
    assert "log.topset-log:2:1: error TXT" in result.stderr
    assert LOG.read_text() == "2026-03-01\nBakc Squat: 100kg x5\n"


def test_an_empty_journal_is_filled(topset: Topset) -> None:
    LOG.write_text("\n")
    assert topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG)).exit_code == 0
    assert LOG.read_text() == JOURNAL


def test_a_journal_changed_meanwhile_is_not_written_over(
    topset: Topset, monkeypatch: pytest.MonkeyPatch
) -> None:
    from topset.app import import_journal

    def reading(*arguments: object, **named: object) -> import_journal.ImportedJournal:
        LOG.write_text("2026-03-01\nsleep 8h\n")
        return done(*arguments, **named)  # type: ignore[arg-type]

    LOG.write_text("2026-03-01\nsleep 7h\n")
    done = import_journal.import_journal
    monkeypatch.setattr(import_journal, "import_journal", reading)
    result = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert result.exit_code == 2
    assert "FIL012" in result.stderr
    assert LOG.read_text() == "2026-03-01\nsleep 8h\n"


def test_rows_left_out_are_counted_and_the_exit_code_tells(topset: Topset) -> None:
    Path("strong.csv").write_text(STRONG + BAD)
    result = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert result.exit_code == 1
    assert "3 rows: 2 sets, 1 left out (figure out of range 1)" in result.stdout
    assert "strong.csv:4:1: warning IMP104: Row left out: -80kg is less than nothing." in result.stderr
    assert LOG.read_text() == JOURNAL


def test_of_many_remarks_the_first_are_shown(topset: Topset) -> None:
    Path("strong.csv").write_text(STRONG + BAD * 150)
    result = topset("import", "strong.csv", "--unit", "kg")
    assert "150 left out" in result.stdout
    assert result.stderr.count("IMP104:") == 10
    assert "more of IMP104" in result.stderr


def test_standard_input_and_standard_output(topset: Topset) -> None:
    result = topset("import", "-", "--unit", "kg", "--into", "-", text=STRONG)
    assert result.stdout == JOURNAL
    assert "2 rows: 2 sets" in result.stderr


def test_json(topset: Topset) -> None:
    answer = data(topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG), "--json"))
    assert (answer["format"], answer["rows"], answer["sets"], answer["added"]) == ("strong", 2, 2, 1)
    assert answer["exercises"][0]["theirs"] == "Bench Press (Barbell)"
    assert LOG.exists()
    asked = topset("import", "strong.csv", "--json")
    assert asked.exit_code == 2
    assert json.loads(asked.stdout)["problems"][0]["code"] == "IMP002"


def test_an_unknown_exercise_is_kept_and_can_be_said_to_be_another(topset: Topset) -> None:
    Path("strong.csv").write_text(STRONG.replace("Bench Press (Barbell)", "Bench Press Keller"))
    kept = topset("import", "strong.csv", "--unit", "kg", "--into", str(LOG))
    assert 'Then add --same "Bench Press Keller=Bench Press"' in " ".join(kept.stderr.split())
    assert LOG.read_text().startswith('exercise "Bench Press Keller" pattern horizontal press muscles')
    assert topset("check", str(LOG)).exit_code == 0
    same = ("--same", "Bench Press Keller=Bench Press")
    assert topset("import", "strong.csv", "--unit", "kg", "--into", "-", *same).stdout == JOURNAL


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("nothing.csv",), "FIL001"),
        (("empty.csv",), "FIL005"),
        (("shopping.csv",), "IMP001"),
        (("strong.csv", "--from", "stronk"), "IMP005"),
        (("strong.csv", "--same", "Bench Press (Barbell)=Bnech"), "IMP005"),
        (("strong.csv", "--zone", "Nowhere/Land"), "IMP005"),
        (("strong.csv", "--unit", "kg", "--into", "nowhere/log.topset-log"), "FIL001"),
    ],
)
def test_what_cannot_be_done_is_said(topset: Topset, arguments: tuple[str, ...], code: str) -> None:
    Path("empty.csv").write_text("")
    Path("shopping.csv").write_text("milk,2\nbread,1\n")
    result = topset("import", *arguments)
    assert result.exit_code == 2
    assert f"error {code}" in result.stderr


def test_a_table_with_columns_of_one_s_own(topset: Topset) -> None:
    Path("sheet.csv").write_text("Tag,Was,Last,Wdh\n2026-03-02,Bench Press,80,5\n")
    asked = ("import", "sheet.csv", "--columns", "date=Tag,exercise=Was,load=Last,reps=Wdh", "--into", "-")
    assert "IMP002" in topset(*asked).stderr
    assert topset(*asked, "--unit", "kg").stdout == "2026-03-02\nBench Press: 80kg x5\n"


def test_a_program_becomes_a_file_of_its_own(topset: Topset) -> None:
    Path("block.liftoscript").write_text("# Week 1\n## Day 1\nSquat / 3x5 80%\n")
    result = topset("import", "block.liftoscript", "--into", "block.topset")
    assert result.exit_code == 0, result.output
    assert "1 line of exercises\nblock.topset written" in result.stdout
    assert Path("block.topset").read_text().endswith("Back Squat: 3x5 @80%\n")
    assert "FIL011" in topset("import", "block.liftoscript", "--into", "block.topset").stderr


def test_a_server_is_asked_with_a_token_only(topset: Topset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WGER_TOKEN", raising=False)
    result = topset("import", "https://wger.example")
    assert result.exit_code == 2
    assert "WGER_TOKEN=" in result.stderr


def test_an_option_that_is_no_pair(topset: Topset) -> None:
    result = topset("import", "strong.csv", "--columns", "date")
    assert result.exit_code == 2
    assert "NAME=NAME" in result.stderr


@pytest.mark.parametrize(
    ("begin", "said"), [(b"PK\3\4", "a spreadsheet or an archive"), (b"%PDF-1.7", "a PDF")]
)
def test_files_that_hold_a_table_otherwise(topset: Topset, begin: bytes, said: str) -> None:
    Path("export.bin").write_bytes(begin + bytes(200))
    result = topset("import", "export.bin")
    assert (result.exit_code, "error IMP001" in result.stderr, said in result.stderr) == (2, True, True)


def test_what_was_exported_comes_back(topset: Topset) -> None:
    log = str(EXAMPLES / "back_and_legs.topset-log")
    assert topset("export", log, "--to", "json", "--out", "a.json").exit_code == 0
    assert topset("import", "a.json", "--into", "copy.topset-log").exit_code == 0
    assert Path("copy.topset-log").read_text() == Path(log).read_text()
    again = topset("import", "a.json", "--into", "copy.topset-log")
    assert "0 sessions added, 4 there already" in again.stdout
