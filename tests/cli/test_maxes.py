import datetime
from pathlib import Path

import pytest

from cli.conftest import Topset, data

BEGIN = datetime.date(2026, 3, 2)
BENCH = "Bench Press: 100kg x5 @RIR1"
FILE = """gym = "commercial"  # at work

[days]
mon = 60
thu = 60

[maxes]
"bench" = "110 kg"  # in May
"Deadlift" = "180 kg"
"""
LOG, ATHLETE = Path("log.topset-log"), Path("me.toml")
ON = ("--date", "2026-03-20")


@pytest.fixture(autouse=True)
def files(topset: Topset) -> None:
    days = [f"{BEGIN + datetime.timedelta(3 * n)}\n{BENCH}\nCurl Bar Walk: 20kg x5\n" for n in range(4)]
    days[0] += "Back Squat: 150kg x3 @RIR1\nPull-Up: BW x8\n"
    own = 'exercise "Curl Bar Walk" pattern curl muscles biceps 1 equipment barbell\n\n'
    LOG.write_text(own + "\n".join(days), encoding="utf-8")
    ATHLETE.write_text(FILE, encoding="utf-8")


def test_what_is_sure_beside_the_file_and_what_is_not_with_the_reason(topset: Topset) -> None:
    result = topset("maxes", str(LOG), "--athlete", str(ATHLETE), *ON)
    assert result.exit_code == 0, result.output
    bench = next(line for line in result.stdout.splitlines() if line.startswith("Bench Press"))
    assert bench.split()[2:6] == ["2026-03-11", "4", "120", "kg"]
    assert bench.endswith("110 kg: higher")
    assert "Back Squat, 170 kg: Only one session tells of it." in result.stdout
    walk = next(line for line in result.stdout.splitlines() if "Curl Bar Walk" in line)
    assert walk.endswith("kg: It is an exercise of your own.")
    assert "What helps: An athlete's file knows the exercises of the catalogue alone." in result.stdout
    assert "In the file, and not in the journal: Deadlift." in result.stdout
    assert ATHLETE.read_text(encoding="utf-8") == FILE


def test_without_a_file_the_journal_speaks_alone(topset: Topset) -> None:
    result = topset("maxes", str(LOG), *ON)
    assert "In the file" not in result.stdout
    assert "Bench Press" in result.stdout


def test_a_tested_maximum_is_named(topset: Topset) -> None:
    LOG.write_text("2026-03-02\nBench Press: test 120kg x1 @RIR0\n", encoding="utf-8")
    assert "Bench Press was tested on 2026-03-02" in topset("maxes", str(LOG), *ON).stdout


def test_the_file_is_brought_up_to_date_once(topset: Topset) -> None:
    given = ("maxes", str(LOG), "--athlete", str(ATHLETE), "--write", *ON)
    assert topset(*given).stdout.endswith("me.toml: 1 new, 1 changed.\n")
    new = '"Deadlift" = "180 kg"\nPull-Up = "8 reps" # from the journal, 2026-03-02, the most of 1 session\n'
    changed = FILE.replace("110 kg", "120 kg").replace('"Deadlift" = "180 kg"\n', new)
    assert ATHLETE.read_text(encoding="utf-8") == changed
    before = ATHLETE.stat().st_mtime_ns
    assert topset(*given).stdout.endswith("me.toml: nothing to change.\n")
    assert ATHLETE.stat().st_mtime_ns == before


def test_line_ends_stay_as_they_are(topset: Topset) -> None:
    ATHLETE.write_bytes(FILE.replace("\n", "\r\n").encode())
    assert topset("maxes", str(LOG), "--athlete", str(ATHLETE), "--write", *ON).exit_code == 0
    raw = ATHLETE.read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n") == FILE.count("\n") + 1


def test_a_file_that_may_not_be_written_is_left_alone(
    topset: Topset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("topset.store.writing.os.access", lambda *_: False)
    result = topset("maxes", str(LOG), "--athlete", str(ATHLETE), "--write", *ON)
    assert result.exit_code == 2
    assert "FIL007" in result.stderr
    assert ATHLETE.read_text(encoding="utf-8") == FILE


def test_a_journal_that_ended_long_ago_says_how_to_see_what_was_known(topset: Topset) -> None:
    result = topset("maxes", str(LOG), "--date", "2026-12-01")
    assert "It was lifted last 265 days ago." in result.stdout
    assert "The journal ends on 2026-03-11: --date 2026-03-11 shows what was known then." in result.stdout


def test_what_was_logged_later_is_not_known_yet(topset: Topset) -> None:
    assert "Only 2 sessions tell of it." in topset("maxes", str(LOG), "--date", "2026-03-06").stdout


def test_a_narrow_terminal_and_an_empty_journal(topset: Topset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, topset("maxes", str(LOG), *ON).stdout.splitlines())) <= 60
    assert (
        "no set that says something" in topset("maxes", "-", text="unit kg\n\n2026-03-02\nnote ill\n").stdout
    )


def test_json(topset: Topset) -> None:
    answer = data(topset("maxes", str(LOG), "--athlete", str(ATHLETE), "--write", "--json", *ON))
    bench = answer["maxes"]["lines"][0]
    assert (bench["exercise"], bench["best"], bench["written"], bench["verdict"]) == (
        "Bench Press",
        "120 kg",
        "110 kg",
        "higher",
    )
    squat = next(line for line in answer["maxes"]["lines"] if line["exercise"] == "Back Squat")
    assert [reason["code"] for reason in squat["why"]] == ["MAX001"]
    assert (answer["written"]["new"], answer["written"]["changed"]) == (1, 1)


@pytest.mark.parametrize(
    ("options", "said"),
    [(("--write",), "Name it with --athlete"), (("--date", "2026-02-30"), "There is no day")],
)
def test_options_that_make_no_sense(topset: Topset, options: tuple[str, ...], said: str) -> None:
    result = topset("maxes", str(LOG), *options)
    assert result.exit_code == 2
    assert said in result.stderr
