import os
import subprocess
import sys
from pathlib import Path

from cli.conftest import ATHLETE, EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")
DATE = ("--date", "2026-03-12")


def test_the_session_that_follows(topset: Topset) -> None:
    result = topset("today", PROGRAM, LOG, *DATE, "--athlete", ATHLETE)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith('Thursday "Back first"')
    assert lines[0].endswith("(week 2)")
    assert lines[1] == 'It follows "Legs first" of week 2, done on 2026-03-09.'
    assert "  last time, 2026-03-09: 57.5kg x9 @RIR2, x9 @RIR2, x8 @RIR2, x8 @RIR1" in lines
    assert "  last time, 2026-03-05: 30kg x12 @RIR2, x11 @RIR1, x10 @RIR1, x9 @RIR1" in lines
    assert any("each side" in line for line in lines)


def test_what_was_begun_today(topset: Topset) -> None:
    result = topset("today", PROGRAM, LOG, "--date", "2026-03-09")
    assert "It was begun today." in result.stdout
    assert '  today: 102.5kg x8 @RIR2, x7 @RIR2, x7 @RIR2 "depth kept"' in result.stdout
    assert "  last time, 2026-03-05: 100kg x8 @RIR3, x8 @RIR2, x8 @RIR2" in result.stdout


def test_before_the_first_session(topset: Topset) -> None:
    result = topset("today", PROGRAM, "none.topset-log", *DATE)
    assert result.exit_code == 0
    assert "Nothing of the program was done yet." in result.stdout
    Path("empty.topset-log").write_text("")
    result = topset("today", PROGRAM, "empty.topset-log", *DATE, "--start", "2026-03-09")
    assert 'Thursday 2026-03-12 "Back first"' in result.stdout
    assert "It is planned for today." in result.stdout


def test_after_the_last_session(topset: Topset) -> None:
    result = topset("today", PROGRAM, "none.topset-log", "--date", "2030-01-01", "--start", "2026-03-09")
    assert result.exit_code == 0
    assert result.stdout.startswith("The program ended on 2026-")
    assert data(topset("today", PROGRAM, "no-log", *DATE, "--start", "2020-01-01", "--json"))["sheet"] is None


def test_json(topset: Topset) -> None:
    found = data(topset("today", PROGRAM, LOG, *DATE, "--json"))
    assert found["problems"] == []
    assert (found["sheet"]["title"], found["sheet"]["week"]) == ("Back first", 2)
    assert found["last"]["Barbell Curl"]["date"] == "2026-03-05"
    assert found["done"] == {}


def test_what_is_wrong_is_said(topset: Topset) -> None:
    Path("a.topset-log").write_text("2026-03-09\nslep 7h\n")
    result = topset("today", PROGRAM, "a.topset-log")
    assert result.exit_code == 2
    assert "a.topset-log:2:1: error TXT102" in result.stderr
    assert topset("today", "nowhere", LOG).exit_code == 2
    assert topset("today", PROGRAM, ".").exit_code == 2
    assert topset("today", PROGRAM, LOG, "--date", "9.3.2026").exit_code == 2


def test_a_long_journal_is_kept_in_a_cache(tmp_path: Path) -> None:
    log = tmp_path / "long.topset-log"
    entry = "Back Squat: 100kg x5 @RIR2, x5 @RIR2, x5 @RIR2, x5 @RIR1, x5 @RIR1\n" * 20
    log.write_text("".join(f"2025-{1 + n // 28:02d}-{1 + n % 28:02d}\n{entry}\n" for n in range(60)))
    cache = tmp_path / "cache"
    command = [sys.executable, "-m", "topset", "today", PROGRAM, str(log)]
    environment = {**os.environ, "TOPSET_CACHE": str(cache)}
    answers = {
        subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(answers) == 1
    assert "last time, 2025-03-04: 100kg x5" in answers.pop()
    assert len(list(cache.iterdir())) == 1


def test_back_offs_of_what_was_begun_follow_from_the_top_set(topset: Topset) -> None:
    plan = "weeks 1-4\nday mon\nBack Squat: top 1x3 @120kg @RIR2 rest 3:00, back-off 3x8 @100kg rest 2:30\n"
    Path("p.topset").write_text(f'program "P"\nunit kg\n{plan}')
    Path("l.topset-log").write_text("2026-03-02 week 1\nBack Squat: top 120kg x3 @RIR0\n")
    assert (
        "back-off: 3 x 8 at 92.5 kg"
        in topset("today", "p.topset", "l.topset-log", "--date", "2026-03-02").stdout
    )


def test_a_session_of_which_little_was_done_is_told(topset: Topset) -> None:
    Path("l.topset-log").write_text('2026-03-09 week 1 "Legs first"\nBack Squat: 100kg x5\n')
    result = topset("today", PROGRAM, "l.topset-log", "--date", "2026-03-10")
    assert " sets was done; nothing of " in " ".join(result.stdout.split())
    again = topset("replan", PROGRAM, "l.topset-log", "--date", "2026-03-10", "--diff")
    assert "What was not begun of it is planned again." in " ".join(again.stdout.split())


def test_a_journal_in_the_place_of_the_program_is_seen(topset: Topset) -> None:
    Path("l.topset-log").write_text("2026-03-09\nBack Squat: 100kg x5\n")
    for command in ("today", "replan", "adapt"):
        result = topset(command, "l.topset-log", PROGRAM)
        assert result.exit_code == 2
        assert "JNL011" in result.stderr
        assert "were the two swapped?" in result.stderr
        assert "more problems" not in result.stderr
