from pathlib import Path

from cli.conftest import ATHLETE, EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")
TOPS = """program "P"
goal strength
unit kg

weeks 1-4
day mon "Heavy"
Back Squat: top 1x3 @120kg @RIR2 rest 3:00, back-off 3x8 @100kg @RIR2 rest 2:30
Leg Curl: 3x10 @RIR2
"""


def test_the_session_with_what_changed(topset: Topset) -> None:
    result = topset("next", PROGRAM, LOG, "--date", "2026-03-10", "--athlete", ATHLETE)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("Thursday")
    assert 'It follows "Legs first" of week 2, done on 2026-03-09.' in result.stdout
    assert "3 x 6-8 at 102.5 kg" in result.stdout
    assert "What changed\n" in result.stdout
    assert "Leg Press" not in result.stdout.split("What changed")[1]


def test_back_offs_of_a_session_begun_today(topset: Topset, tmp_path: Path) -> None:
    (tmp_path / "p.topset").write_text(TOPS, encoding="utf-8")
    (tmp_path / "l.topset-log").write_text(
        "2026-03-02 week 1\nBack Squat: top 120kg x3 @RIR0\n", encoding="utf-8"
    )
    result = topset("next", "p.topset", "l.topset-log", "--date", "2026-03-02")
    assert "It was begun today" in result.stdout
    assert "back-off: 3 x 8 at 92.5 kg" in result.stdout
    later = topset("next", "p.topset", "l.topset-log", "--date", "2026-03-09")
    assert "(week 2)" in later.stdout


def test_a_program_that_is_over(topset: Topset, tmp_path: Path) -> None:
    (tmp_path / "p.topset").write_text(TOPS, encoding="utf-8")
    (tmp_path / "l.topset-log").write_text("2026-03-02 week 4\nLeg Curl: 30kg x10\n", encoding="utf-8")
    assert (
        'The program is over: it ended with "Heavy" of week 4 on 2026-03-02.'
        in topset("next", "p.topset", "l.topset-log", "--date", "2026-03-09").stdout
    )


def test_json(topset: Topset) -> None:
    answer = data(topset("next", PROGRAM, LOG, "--date", "2026-03-10", "--json"))
    assert answer["sheet"]["week"] == 2
    assert answer["changes"]
    assert answer["begun"] is False


def test_before_the_first_session_the_journal_need_not_exist(topset: Topset, tmp_path: Path) -> None:
    (tmp_path / "empty.topset-log").write_text("", encoding="utf-8")
    for log in ("none.topset-log", "empty.topset-log"):
        result = topset("next", PROGRAM, log, "--date", "2026-03-02")
        assert result.exit_code == 0, result.output
        assert "Nothing of the program was done yet." in result.stdout
    assert topset("adapt", PROGRAM, "empty.topset-log", "--date", "2026-03-02").exit_code == 0
    assert topset("next", PROGRAM, "no-such-folder/log.topset-log").exit_code == 2


def test_a_session_waits_for_muscles_that_are_not_ready(topset: Topset, tmp_path: Path) -> None:
    (tmp_path / "p.topset").write_text(TOPS, encoding="utf-8")
    log = "2026-03-02 18:00 week 1\nBack Squat: top 120kg x3 @RIR2, back-off 100kg x8 @RIR2, x8 @RIR2, x8 @RIR2\n"
    (tmp_path / "l.topset-log").write_text(
        log + "Leg Curl: 30kg x10 @RIR2, x10 @RIR2, x10 @RIR2\n", encoding="utf-8"
    )
    for command in ("next", "today"):
        soon = topset(command, "p.topset", "l.topset-log", "--date", "2026-03-03").stdout
        assert "Wait until Wednesday 2026-03-04 18:00 if you can" in soon
        assert "quads Wed 18:00" in soon
        assert "C17" in soon
        assert data(topset(command, "p.topset", "l.topset-log", "--date", "2026-03-03", "--json"))["waits"]
        assert "Wait" not in topset(command, "p.topset", "l.topset-log", "--date", "2026-03-05").stdout


def test_a_maximum_waits_for_days(topset: Topset, tmp_path: Path) -> None:
    plan = TOPS.replace("top 1x3 @120kg @RIR2", "top 1x1 @150kg @RIR0")
    (tmp_path / "p.topset").write_text(plan, encoding="utf-8")
    log = "2026-03-02 18:00 week 1\nBack Squat: top 150kg x1 @RIR0\nLeg Curl: 30kg x10\n"
    (tmp_path / "l.topset-log").write_text(log, encoding="utf-8")
    for command in ("next", "today"):
        said = topset(command, "p.topset", "l.topset-log", "--date", "2026-03-05").stdout
        assert "Wait until Saturday 2026-03-07 18:00" in said
        assert "E29" in said


def test_what_was_done_before_the_first_day_belongs_to_another_program(
    topset: Topset, tmp_path: Path
) -> None:
    begun = TOPS.replace("goal strength\n", "goal strength\nstart 2026-03-09\n")
    (tmp_path / "p.topset").write_text(begun, encoding="utf-8")
    (tmp_path / "l.topset-log").write_text(
        '2026-03-02 "Heavy" week 4\nLeg Curl: 30kg x10\n', encoding="utf-8"
    )
    result = topset("next", "p.topset", "l.topset-log", "--date", "2026-03-08")
    assert "Nothing of the program was done yet." in result.stdout
    assert "(week 1)" in result.stdout
    due = topset("today", "p.topset", "l.topset-log", "--date", "2026-03-08")
    assert "It is the next one, on 2026-03-09." in due.stdout
