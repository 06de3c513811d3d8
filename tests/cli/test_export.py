from pathlib import Path

import pytest

from cli.conftest import ATHLETE, EXAMPLES, PROGRAM, Topset
from topset.interchange.writers import writers

LOG = str(EXAMPLES / "back_and_legs.topset-log")


def test_a_journal_to_standard_output_with_what_it_leaves_out_beside(topset: Topset) -> None:
    result = topset("export", LOG, "--to", "csv", "--program", PROGRAM)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("date,time,title,week,day,line,exercise,")
    assert "info EXP101" in result.stderr


def test_a_file_is_written_once(topset: Topset) -> None:
    assert topset("export", PROGRAM, "--to", "csv", "--out", "a.csv").exit_code == 0
    before = Path("a.csv").read_bytes()
    again = topset("export", LOG, "--to", "csv", "--out", "a.csv")
    assert again.exit_code == 2
    assert "error FIL011" in again.stderr
    assert Path("a.csv").read_bytes() == before
    assert topset("export", LOG, "--to", "csv", "--out", "a.csv", "--force").exit_code == 0
    assert Path("a.csv").read_bytes() != before
    assert [path.name for path in Path().iterdir()] == ["a.csv"]


def test_programs_and_journals_are_told_apart_by_what_they_hold(topset: Topset) -> None:
    journal = topset("export", "-", "--to", "csv", text=Path(LOG).read_text())
    assert "2026-03-02,18:10,Legs first" in journal.stdout
    program = topset("export", "-", "--to", "csv", text=Path(PROGRAM).read_text())
    assert program.stdout.splitlines()[1].startswith(",,Legs first,1,mon,,Back Squat")


def test_a_start_gives_dates(topset: Topset) -> None:
    result = topset("export", PROGRAM, "--to", "csv", "--start", "2027-01-05", "--athlete", ATHLETE)
    assert result.stdout.splitlines()[1].startswith("2027-01-11,,Legs first,1,mon")
    late = topset("export", PROGRAM, "--to", "csv", "--start", "9999-12-30")
    assert (late.exit_code, "EXP004" in late.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--to", "papyrus"), "EXP006"),
        (("--to", "csv", "--zone", "Mars/Olympus"), "EXP003"),
        (("--to", "csv", "--program", "none.topset"), "FIL001"),
        (("--to", "csv", "--week", "1"), "EXP008"),
        (("--to", "csv", "--program", LOG), "JNL011"),
    ],
)
def test_what_cannot_be_is_refused(topset: Topset, arguments: tuple[str, ...], code: str) -> None:
    result = topset("export", LOG, *arguments)
    assert result.exit_code == 2
    assert f"error {code}" in result.stderr
    assert result.stdout == ""


def test_the_formats_are_found_by_walking_their_folder(topset: Topset) -> None:
    refused = topset("export", LOG, "--to", "?")
    assert ", ".join(writers()) in " ".join(refused.stderr.split())


def test_what_is_no_text_needs_a_file(topset: Topset) -> None:
    shown = topset("export", LOG, "--to", "xlsx")
    assert (shown.exit_code, "error EXP005" in shown.stderr) == (2, True)
    assert topset("export", LOG, "--to", "xlsx", "--out", "a.xlsx").exit_code == 0
    before = Path("a.xlsx").read_bytes()
    assert before.startswith(b"PK")
    again = topset("export", LOG, "--to", "xlsx", "--out", "a.xlsx")
    assert (again.exit_code, "error FIL011" in again.stderr) == (2, True)
    assert topset("export", LOG, "--to", "xlsx", "--out", "a.xlsx", "--force").exit_code == 0
    assert Path("a.xlsx").read_bytes() == before
    nowhere = topset("export", LOG, "--to", "xlsx", "--out", "none/a.xlsx")
    assert (nowhere.exit_code, "error FIL001" in nowhere.stderr) == (2, True)


@pytest.mark.parametrize("to", sorted(writers()))
@pytest.mark.parametrize("file", [LOG, PROGRAM])
def test_every_format_makes_a_file_or_says_what_it_is_for(topset: Topset, to: str, file: str) -> None:
    result = topset("export", file, "--to", to, "--out", "out", "--start", "2027-01-04", "--at", "18:00")
    able = writers()[to].journal if file == LOG else writers()[to].program
    assert result.exit_code == (0 if able else 2), result.output
    assert Path("out").exists() == bool(able)
    assert able or "error EXP001" in result.stderr


def test_a_program_follows_no_program(topset: Topset) -> None:
    result = topset("export", PROGRAM, "--to", "csv", "--program", PROGRAM)
    assert (result.exit_code, "error EXP007" in result.stderr) == (2, True)


def test_a_calendar_has_the_moment_it_was_made(topset: Topset) -> None:
    wish = ("--to", "ics", "--start", "2027-01-04", "--at", "18:00", "--zone", "Europe/Berlin")
    result = topset("export", PROGRAM, *wish)
    assert "DTSTAMP:20" in result.stdout
    assert "DTSTART;TZID=Europe/Berlin:20270104T180000" in result.stdout
    assert result.stderr == ""


def test_lines_of_a_calendar_end_as_they_must_in_the_file(topset: Topset) -> None:
    topset("export", PROGRAM, "--to", "ics", "--start", "2027-01-04", "--out", "a.ics")
    content = Path("a.ics").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") > 100


def test_sheets_of_a_week_on_letter(topset: Topset) -> None:
    done = topset(
        "export",
        PROGRAM,
        "--to",
        "pdf",
        "--week",
        "2",
        "--paper",
        "letter",
        "--athlete",
        ATHLETE,
        "--out",
        "a.pdf",
    )
    assert (done.exit_code, done.stderr) == (0, "a.pdf written\n")
    assert Path("a.pdf").read_bytes().startswith(b"%PDF-")
    assert topset("export", PROGRAM, "--to", "pdf").exit_code == 2


def test_workouts_go_into_a_folder_all_or_none(topset: Topset) -> None:
    done = topset("export", PROGRAM, "--to", "fit", "--week", "1-2", "--out", "watch")
    assert done.exit_code == 0
    names = sorted(path.name for path in Path("watch").iterdir())
    assert done.stderr == f"watch written ({len(names)} files)\n"
    assert all(name.startswith(("week-01-", "week-02-")) for name in names)
    Path("watch", names[0]).unlink()
    again = topset("export", PROGRAM, "--to", "fit", "--week", "1-2", "--out", "watch")
    assert (again.exit_code, "error FIL011" in again.stderr) == (2, True)
    assert not Path("watch", names[0]).exists()
    assert (
        topset("export", PROGRAM, "--to", "fit", "--week", "1-2", "--out", "watch", "--force").exit_code == 0
    )
    assert sorted(path.name for path in Path("watch").iterdir()) == names


def test_where_workouts_cannot_go(topset: Topset) -> None:
    Path("file").write_text("mine")
    taken = topset("export", PROGRAM, "--to", "fit", "--out", "file", "--force")
    assert (taken.exit_code, "error FIL011: file is a file" in taken.stderr) == (2, True)
    shown = topset("export", PROGRAM, "--to", "fit")
    assert (shown.exit_code, "error EXP005" in shown.stderr, shown.stdout) == (2, True, "")
    nowhere = topset("export", PROGRAM, "--to", "fit", "--out", "no/where")
    assert (nowhere.exit_code, "error FIL001" in nowhere.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--week", "99"), "ASK009"),
        (("--week", "two"), "no week"),
        (("--week", "3-2"), "no week"),
        (("--paper", "a3"), "a4"),
    ],
)
def test_weeks_and_paper_that_do_not_exist(topset: Topset, arguments: tuple[str, ...], said: str) -> None:
    result = topset("export", PROGRAM, "--to", "pdf", "--out", "a.pdf", *arguments)
    assert (result.exit_code, said in result.stderr) == (2, True)
    assert not Path("a.pdf").exists()
