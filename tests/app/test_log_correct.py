"""Lines of a journal corrected and taken out."""

import datetime
from pathlib import Path

import pytest

from topset.app.correct_log import Correction, correct_in, correct_log
from topset.app.log_sets import Logged

LOG = """\
# mine
unit lb

2026-11-20 18:10 "Push"  # cold
A1 bench:  80kg x5   # id aaaa
# why
A2 Barbell Row: 70kg x8
sleep 7h

2026-11-21

2026-11-22
readiness 4/5
"""


def corrected(correction: Correction, text: str = LOG) -> tuple[str, Logged]:
    splices, answer = correct_in(text.splitlines(), correction, "a.topset-log")
    lines = text.splitlines()
    for splice in splices:
        lines[splice.at : splice.at + splice.removed] = splice.lines
    assert bool(splices) == answer.changed
    return "".join(f"{line}\n" for line in lines), answer


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        (5, "A1 bench press: 82.5kg x5", "A1 Bench Press: 82.5kg x5  # id aaaa"),
        (5, "A1 bench press: 82.5kg x5 # right", "A1 Bench Press: 82.5kg x5  # right"),
        (5, "dead lift: 80 x5", None),
        (7, "A2 barbell row: 75lb x8", "A2 Barbell Row: 75lb x8"),
        (8, "sleep 8h", "sleep 8h"),
        (8, "note nothing", "note nothing"),
        (4, "2026-11-19 18:15", "2026-11-19 18:15  # cold"),
    ],
)
def test_a_line_is_replaced(line: int, text: str, expected: str | None) -> None:
    found, answer = corrected(Correction(line, text))
    if expected is None:
        assert answer.problems
        assert found == LOG
        return
    assert answer.problems == ()
    assert found.splitlines() == [*LOG.splitlines()[: line - 1], expected, *LOG.splitlines()[line:]]
    assert [(each.line, each.text) for each in answer.before] == [(line, LOG.splitlines()[line - 1])]
    assert [(each.line, each.text) for each in answer.lines] == [(line, expected)]


@pytest.mark.parametrize(
    ("line", "text", "code"),
    [
        (0, "sleep 7h", "JNL003"),
        (-1, "sleep 7h", "JNL003"),
        (99, "sleep 7h", "JNL003"),
        (1, "sleep 7h", "JNL003"),
        (2, "unit kg", "JNL003"),
        (3, "sleep 7h", "JNL003"),
        (6, "sleep 7h", "JNL003"),
        (8, "sleep 7h\nreadiness 4/5", "JNL005"),
        (8, "", "JNL005"),
        (8, "# a comment", "JNL005"),
        (4, "sleep 7h", "JNL005"),
        (8, "2026-11-20", "JNL005"),
        (4, "2026-11-31", "TXT210"),
        (8, "sleep 99h", "TXT408"),
        (7, "A1 Barbell Row: 70kg x8", "TXT209"),
        (5, "A2 Bench Press: 70kg x8", "JNL008"),
    ],
)
def test_what_cannot_be(line: int, text: str, code: str) -> None:
    found, answer = corrected(Correction(line, text))
    assert found == LOG
    assert [reason.code for reason in answer.problems] == [code]


def test_a_line_is_taken_out() -> None:
    found, answer = corrected(Correction(8, None))
    assert found == LOG.replace("sleep 7h\n", "")
    assert answer.before[0].text == "sleep 7h"


def test_a_date_goes_when_nothing_belongs_to_it() -> None:
    found, _ = corrected(Correction(10, None))
    assert found == LOG.replace("2026-11-21\n\n", "")
    found, answer = corrected(Correction(12, None))
    assert found == LOG
    assert [reason.code for reason in answer.problems] == ["JNL007"]
    assert corrected(Correction(1, None), "2026-11-20\n\n2026-11-21\n")[0] == "2026-11-21\n"


def test_only_what_is_still_there() -> None:
    assert corrected(Correction(5, None, was="A1 bench: 80kg x5"))[1].changed
    found, answer = corrected(Correction(5, None, was="A1 bench: 80kg x6"))
    assert found == LOG
    assert [(reason.code, str(reason.place)) for reason in answer.problems] == [
        ("JNL004", "a.topset-log:5:1")
    ]


def test_a_line_that_says_so_already_stays() -> None:
    found, answer = corrected(Correction(8, "sleep   7h"))
    assert (found, answer.problems, answer.changed) == (LOG, (), False)


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.topset-log"
    assert [r.code for r in correct_log(str(path), Correction(1, None)).problems] == ["FIL001"]
    path.write_text(LOG)
    assert correct_log(str(path), Correction(8, "sleep 8h")).changed
    assert path.read_text() == LOG.replace("sleep 7h", "sleep 8h")


def test_a_date_that_has_not_come_is_refused() -> None:
    today = datetime.date(2026, 11, 21)
    found, answer = corrected(Correction(4, "2026-12-20 18:10", today=today))
    assert found == LOG
    assert [reason.code for reason in answer.problems] == ["JNL009"]
    assert corrected(Correction(4, "2026-11-19", today=today))[1].changed
