import datetime
import sys
from pathlib import Path

import pytest

from cli.conftest import EXAMPLES, PROGRAM, Topset, data
from topset.cli import log as command

LOG = "log.topset-log"
DATE = ("--date", "2025-11-21")


def text() -> str:
    return Path(LOG).read_text()


def test_sets_and_readings(topset: Topset) -> None:
    result = topset("log", LOG, "bench press: 80kg x5 @RIR2, x5 @RIR1", *DATE, "--time", "18:10")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        LOG,
        "+ 1 | 2025-11-21 18:10",
        "+ 2 | Bench Press: 80kg x5 @RIR2, x5 @RIR1",
    ]
    result = topset("log", LOG, "sleep 7h, readiness 4/5", *DATE, "--title", "Push", "--week", "2")
    assert result.stdout.splitlines()[1:] == [
        '  1 | 2025-11-21 18:10 "Push" week 2',
        "+ 3 | sleep 7h, readiness 4/5",
    ]
    assert topset("fmt", "--check", LOG).exit_code == 0


def test_today_unless_told_otherwise(topset: Topset) -> None:
    assert topset("log", LOG, "sleep 7h").exit_code == 0
    [date, line] = text().splitlines()
    assert len(date) == 10
    assert line == "sleep 7h"


def test_mistakes_are_pointed_at_and_nothing_is_written(topset: Topset) -> None:
    result = topset("log", LOG, "bnech press: 80kg x5, 90")
    assert result.exit_code == 2
    assert "<text>:1:1: error TXT301" in result.stderr
    assert "    | ^^^^^^^^^^^" in result.stderr
    assert "Did you mean Bench Press?" in result.stderr
    assert "TXT416" in result.stderr
    assert not Path(LOG).exists()


def test_standard_input(topset: Topset) -> None:
    request = '2025-11-20 "Push"\nbench press: 80kg x5\n\n2025-11-21\nsleep 7h\n'
    assert topset("log", LOG, "-", text=request).exit_code == 0
    assert text() == request.replace("bench press", "Bench Press")
    result = topset("log", LOG, "-", *DATE, text="slep 7h\n")
    assert "<stdin>:1:1: error TXT102" in result.stderr
    assert topset("log", LOG, "-", text=b"\xff\n").exit_code == 2


def test_a_line_is_corrected_and_taken_out(topset: Topset) -> None:
    topset("log", LOG, "bench press: 80kg x5\nsleep 7h", *DATE)
    result = topset("log", LOG, "--correct", "2", "bench press: 82.5kg x5")
    assert result.stdout.splitlines() == [
        LOG,
        "- 2 | Bench Press: 80kg x5",
        "+ 2 | Bench Press: 82.5kg x5",
    ]
    assert topset("log", LOG, "--remove", "3", "--was", "sleep 8h").exit_code == 2
    assert topset("log", LOG, "--remove", "3", "--was", "sleep 7h").exit_code == 0
    assert text() == "2025-11-21\nBench Press: 82.5kg x5\n"
    result = topset("log", LOG, "--correct", "9", "sleep 7h")
    assert result.exit_code == 2
    assert "JNL003" in result.stderr


def test_json(topset: Topset) -> None:
    done = data(topset("log", LOG, "sleep 7h", *DATE, "--json"))
    assert done["changed"]
    assert done["new"] == [{"line": 1, "text": "2025-11-21"}]
    assert done["lines"] == [{"line": 2, "text": "sleep 7h"}]
    result = topset("log", LOG, "slep 7h", *DATE, "--json")
    assert result.exit_code == 2
    assert [problem["code"] for problem in data(result)["problems"]] == ["TXT102"]
    done = data(topset("log", LOG, "--remove", "2", "--json"))
    assert done["before"] == [{"line": 2, "text": "sleep 7h"}]


def test_a_named_request_is_done_once(topset: Topset) -> None:
    request = ("log", LOG, "bench press: 80kg x5", *DATE, "--id", "6c1f-42")
    assert topset(*request).exit_code == 0
    before = text()
    result = topset(*request)
    assert (result.exit_code, text()) == (0, before)
    assert "there already" in result.stdout


def test_title_and_week_come_from_the_program(topset: Topset) -> None:
    Path(LOG).write_text((EXAMPLES / "back_and_legs.topset-log").read_text())
    asked = ("log", LOG, "lat pulldown: 57.5kg x10", "--date", "2026-03-12", "--program", PROGRAM)
    assert topset(*asked).exit_code == 0
    assert text().endswith('\n\n2026-03-12 "Back first" week 2\nLat Pulldown: 57.5kg x10\n')
    assert topset(*asked, "--week", "3").exit_code == 0
    assert text().endswith("\n\n2026-03-12 week 3\nLat Pulldown: 57.5kg x10\n")
    assert topset("log", LOG, "sleep 7h", "--date", "2026-03-14", "-p", PROGRAM).exit_code == 0
    assert text().endswith("\n\n2026-03-14\nsleep 7h\n")
    assert topset("log", LOG, "sleep 7h", "-p", "nowhere").exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("sleep 7h", "--date", "2026-13-01"),
        ("sleep 7h", "--date", "today"),
        ("sleep 7h", "--time", "25:00"),
        ("sleep 7h", "--time", "six"),
        ("sleep 7h", "--week", "0"),
        ("sleep 7h", "--was", "x"),
        ("--correct", "2"),
        ("sleep 7h", "--remove", "2"),
        ("sleep 7h", "--correct", "2", "--remove", "2"),
        ("sleep 7h", "--correct", "2", "--id", "abcd"),
        ("--id", "abcd"),
    ],
)
def test_wrong_usage(topset: Topset, arguments: tuple[str, ...]) -> None:
    result = topset("log", LOG, *arguments)
    assert result.exit_code == 2
    assert "Error" in result.stderr
    assert not Path(LOG).exists()


def test_files_that_cannot_be_written(topset: Topset) -> None:
    Path("folder").mkdir()
    Path("latin").write_bytes(b"caf\xe9\n")
    for name, code in (
        ("folder", "FIL002"),
        ("latin", "FIL003"),
        ("none/log", "FIL001"),
        (PROGRAM, "JNL002"),
    ):
        result = topset("log", name, "sleep 7h")
        assert result.exit_code == 2
        assert code in result.stderr
    assert Path("latin").read_bytes() == b"caf\xe9\n"


def test_windows_line_ends_stay(topset: Topset) -> None:
    Path(LOG).write_bytes(b"\xef\xbb\xbf2025-11-20\r\nsleep 7h\r\n")
    assert topset("log", LOG, "sleep 6h", *DATE).exit_code == 0
    assert Path(LOG).read_bytes() == b"\xef\xbb\xbf2025-11-20\r\nsleep 7h\r\n\r\n2025-11-21\r\nsleep 6h\r\n"


def test_somebody_at_a_terminal_is_asked(topset: Topset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_asking", lambda: True)
    lines = "bench press: 80kg x5\nbench press: 80kg x4\nbnech press: 80kg x3\nsleep 7h\n\nnote never\n"
    result = topset("log", LOG, *DATE, text=lines)
    assert result.exit_code == 0
    assert "Did you mean Bench Press?" in result.stderr
    assert text() == "2025-11-21\nBench Press: 80kg x5, x4\nsleep 7h\n"
    assert topset("log", LOG, *DATE, text="note x").exit_code == 0  # the end of the input ends as well
    assert text().endswith("note x\n")


def test_nobody_is_asked_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    assert not command._asking()


def test_two_sessions_of_a_day_are_told_by_their_times(topset: Topset) -> None:
    plan = 'program "P"\nweeks 1-2\nday mon "A"\nBack Squat: 3x5\nday thu "B"\nBench Press: 3x5\n'
    Path("p.topset").write_text(plan)
    link = ("--date", "2026-03-02", "--program", "p.topset")
    topset("log", "l.topset-log", "Back Squat: 100kg x5, x5, x5", "--time", "07:00", *link)
    topset("log", "l.topset-log", "Bench Press: 80kg x5", "--time", "18:00", *link)
    topset("log", "l.topset-log", "Bench Press: 80kg x5", "--time", "18:00", *link)
    assert Path("l.topset-log").read_text() == (
        '2026-03-02 07:00 "A" week 1\nBack Squat: 100kg x5, x5, x5\n\n'
        '2026-03-02 18:00 "B" week 1\nBench Press: 80kg x5, x5\n'
    )


def test_a_day_that_has_not_come_yet_is_refused(topset: Topset) -> None:
    for said in ("sleep 7h", "2999-01-02\nsleep 7h"):
        result = topset("log", "l.topset-log", said, "--date", "2999-01-01")
        assert result.exit_code == 2
        assert "JNL009" in result.stderr
        assert "--date" in result.stderr
    assert not Path("l.topset-log").exists()
    tomorrow = datetime.date.today() + datetime.timedelta(1)
    assert topset("log", "l.topset-log", "sleep 7h", "--date", str(tomorrow)).exit_code == 0


def test_a_week_that_the_program_does_not_have_is_refused_with_its_weeks(topset: Topset) -> None:
    Path(LOG).write_text((EXAMPLES / "back_and_legs.topset-log").read_text())
    before = text()
    asked = ("log", LOG, "bench press: 80kg x5", "--date", "2026-03-12", "-p", PROGRAM)
    result = topset(*asked, "-w", "99")
    assert result.exit_code == 2
    assert "JNL010" in result.stderr
    assert "Its weeks are 1 to" in result.stderr
    assert text() == before
    assert topset(*asked, "-w", "1").exit_code == 0
    assert topset("log", "new.topset-log", "bench press: 80kg x5", "-w", "99").exit_code == 0


def test_a_date_is_not_corrected_to_a_day_that_has_not_come_yet(topset: Topset) -> None:
    topset("log", "l.topset-log", "sleep 7h", "--date", "2026-01-02")
    before = Path("l.topset-log").read_text()
    result = topset("log", "l.topset-log", "--correct", "1", "2999-01-02")
    assert result.exit_code == 2
    assert "JNL009" in result.stderr
    assert Path("l.topset-log").read_text() == before
    assert topset("log", "l.topset-log", "--correct", "1", "2026-01-03").exit_code == 0
