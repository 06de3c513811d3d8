"""What a request changes in a journal, line by line."""

import datetime
from pathlib import Path

import pytest

from topset.app.log_sets import Logged, Request, log_into, log_sets
from topset.model.journal import Entry
from topset.notation import parse_journal

DAY = datetime.date(2026, 11, 21)


def asked(text: str, name: str = "", **head: object) -> Request:
    return Request(text, Entry(**{"date": DAY, **head}), name)  # type: ignore[arg-type]


def after(before: str, request: Request) -> str:
    splices, answer = log_into(before.splitlines(), request, "a.topset-log")
    assert answer.problems == ()
    assert answer.changed == bool(splices)
    lines = before.splitlines()
    for splice in splices:
        lines[splice.at : splice.at + splice.removed] = splice.lines
    for shown in (*answer.lines, *answer.entries, *answer.new):
        assert lines[shown.line - 1] == shown.text
    return "".join(f"{line}\n" for line in lines)


def refused(before: str, request: Request) -> list[str]:
    splices, answer = log_into(before.splitlines(), request, "a.topset-log")
    assert not splices
    return [f"{reason.place} {reason.code}" if reason.place else reason.code for reason in answer.problems]


BENCH = "2026-11-21 18:10\nBench Press: 80kg x5\n"


@pytest.mark.parametrize(
    ("before", "request_", "expected"),
    [
        ("", asked("bench press: 80kg x5"), "2026-11-21\nBench Press: 80kg x5\n"),
        ("", asked("sleep 7h", time=datetime.time(7)), "2026-11-21 07:00\nsleep 7h\n"),
        ("# mine\n", asked("sleep 7h"), "# mine\n2026-11-21\nsleep 7h\n"),
        ("unit lb\n", asked("body mass 180"), "unit lb\n\n2026-11-21\nbody mass 180lb\n"),
        (BENCH, asked("sleep 7h"), f"{BENCH}sleep 7h\n"),
        (BENCH, asked("note fine"), f"{BENCH}note fine\n"),
        # set by set
        (BENCH, asked("bench press: 80kg x4"), "2026-11-21 18:10\nBench Press: 80kg x5, x4\n"),
        (BENCH, asked("bench press: 85kg x2"), "2026-11-21 18:10\nBench Press: 80kg x5, 85kg x2\n"),
        (BENCH, asked("bench press: x4"), f"{BENCH}Bench Press: x4\n"),
        (BENCH, asked('bench press: 80kg x4 "hard"'), f'{BENCH}Bench Press: 80kg x4 "hard"\n'),
        (f"{BENCH}sleep 7h\n", asked("bench press: 80kg x4"), f"{BENCH}sleep 7h\nBench Press: 80kg x4\n"),
        ("2026-11-21\nbench: 80 kg x5\n", asked("bench press: 80kg x4"), None),
        (
            "2026-11-21\nA1 Bench Press: 80kg x5\nA2 Barbell Row: 70kg x8\n",
            asked("A1 bench press: 80kg x4\nA2 barbell row: 70kg x7\nA1 bench press: 80kg x3"),
            "2026-11-21\nA1 Bench Press: 80kg x5, x4, x3\nA2 Barbell Row: 70kg x8, x7\n",
        ),
        # what an entry lacks is filled in, another one begun where something differs
        (
            "2026-11-21  # cold\nsleep 7h\n",
            asked("bench press: 80kg x5", time=datetime.time(18, 10), title="Push", week=2),
            '2026-11-21 18:10 "Push" week 2  # cold\nsleep 7h\nBench Press: 80kg x5\n',
        ),
        (
            BENCH,
            asked("sleep 7h", time=datetime.time(8)),
            f"2026-11-21 08:00\nsleep 7h\n\n{BENCH}",
        ),
        (BENCH, asked("note x", time=datetime.time(20)), f"{BENCH}\n2026-11-21 20:00\nnote x\n"),
        (
            f'{BENCH}\n2026-11-21 20:00 "Run"\nnote y\n',
            asked("note x", title="Push"),
            '2026-11-21 18:10 "Push"\nBench Press: 80kg x5\nnote x\n\n2026-11-21 20:00 "Run"\nnote y\n',
        ),
        # order
        ("2026-11-20\nsleep 7h\n\n2026-11-22\nsleep 7h\n", asked("sleep 6h"), None),
        ("2026-11-22\nsleep 7h\n", asked("sleep 6h"), "2026-11-21\nsleep 6h\n\n2026-11-22\nsleep 7h\n"),
        (
            "# newest first\n\n2026-11-20\nsleep 7h\n\n2026-11-19\nsleep 8h\n",
            asked("sleep 6h"),
            "# newest first\n\n2026-11-21\nsleep 6h\n\n2026-11-20\nsleep 7h\n\n2026-11-19\nsleep 8h\n",
        ),
        (
            "2026-11-22\nsleep 7h\n\n2026-11-19\nsleep 8h\n\n2026-11-23\nsleep 8h\n",
            asked("sleep 6h"),
            "2026-11-22\nsleep 7h\n\n2026-11-19\nsleep 8h\n\n2026-11-23\nsleep 8h\n\n2026-11-21\nsleep 6h\n",
        ),
        # comments and hand-made lines stay where they are
        (
            "2026-11-21\n  sleep   7h # short\n# on the way home\nbench:   80 kg x5\n\n# the end\n",
            asked("note x"),
            "2026-11-21\n  sleep   7h # short\n# on the way home\nbench:   80 kg x5\nnote x\n\n# the end\n",
        ),
        ("2026-11-21\nno such line\n", asked("note x"), "2026-11-21\nno such line\nnote x\n"),
        ("2026-11-20\nsleep 7h\n# the end\n", asked("note x"), None),
        # several entries at once, with their heads
        (
            "2026-11-20\nsleep 7h\n",
            asked("sleep 6h\n# why\n2026-11-19 18:00  # yesterday\nnote x # y\n2026-11-20\nnote z\n# bye"),
            "2026-11-19 18:00  # yesterday\nnote x  # y\n",
        ),
    ],
)
def test_requests(before: str, request_: Request, expected: str | None) -> None:
    found = after(before, request_)
    if expected is None:  # at least nothing is lost
        assert set(before.splitlines()) <= set(found.splitlines())
    else:
        assert expected in found if "yesterday" in expected else found == expected


def test_a_line_in_a_hand_made_form_is_not_continued() -> None:
    before = "2026-11-21\nbench press: 80 kg x5\n"
    assert after(before, asked("bench press: 80kg x4")) == f"{before}Bench Press: 80kg x4\n"


def test_a_line_takes_a_hundred_sets() -> None:
    sets = ", ".join(["80kg x5", *["x5"] * 99])
    before = f"2026-11-21\nBench Press: {sets}\n"
    assert after(before, asked("bench press: 80kg x4")) == f"{before}Bench Press: 80kg x4\n"


def test_all_mistakes_at_once_with_their_places() -> None:
    found = refused(BENCH, asked("bnech press: 80kg x5\nsleep 7h\nbench press: 90\nfoo"))
    assert found == ["<text>:1:1 TXT301", "<text>:3:14 TXT416", "<text>:4:1 TXT102"]


def test_what_an_entry_says_already_is_refused() -> None:
    assert refused(f"{BENCH}sleep 7h\n", asked("readiness 4/5\nsleep 6h")) == ["<text>:2:1 TXT107"]


def test_an_exercise_of_the_journal_or_the_program() -> None:
    own = 'exercise "Zercher Carry" pattern carry muscles quads 1\n'
    assert after(own, asked("zercher carry: 60kg x40m")).endswith("Zercher Carry: 60kg x40m\n")
    assert refused("", asked("zercher carry: 60kg x40m")) == ["<text>:1:1 TXT301"]
    carry = parse_journal(own).journal.own[0].exercise
    known = Request("zercher carry: 60kg x40m", Entry(DAY), known=(carry,))
    assert "Zercher Carry: 60kg x40m\n" in after("", known)


@pytest.mark.parametrize("text", ["", "\n \n", "# only a comment"])
def test_nothing_to_write(text: str) -> None:
    assert refused(BENCH, asked(text)) == ["JNL001"]


def test_the_header_is_not_for_requests() -> None:
    assert refused(BENCH, asked("unit lb")) == ["<text>:1:1 TXT201"]


def test_a_program_is_no_journal() -> None:
    program = ("day mon", "Back Squat: 3x5")
    splices, answer = log_into(program, asked("sleep 7h"), "a.topset")
    assert not splices
    assert [reason.code for reason in answer.problems] == ["JNL002"]


def test_title_and_week_of_the_program_are_for_training() -> None:
    head = Entry(DAY, title="Push", week=2)
    assert after("", Request("sleep 7h", head, only_lifts=True)) == "2026-11-21\nsleep 7h\n"
    assert after("", Request("bench press: 80kg x5", head, only_lifts=True)).startswith(
        '2026-11-21 "Push" week 2\n'
    )


# Requests with a name


def test_a_request_asked_twice_is_done_once() -> None:
    once = after(BENCH, asked("sleep 7h\nnote x", "set-0001"))
    assert once == f"{BENCH}sleep 7h  # id set-0001\nnote x\n"
    assert after(once, asked("sleep 7h\nnote x", "set-0001")) == once
    assert after(once, asked("note y", "set-000")).endswith("note y  # id set-000\n")


def test_names_on_a_line_that_goes_on() -> None:
    one = after("", asked("bench press: 80kg x5", "aaaa"))
    two = after(one, asked("bench press: 80kg x5", "bbbb"))
    assert two == "2026-11-21\nBench Press: 80kg x5, x5  # id aaaa; id bbbb\n"
    for name in ("aaaa", "bbbb"):
        assert after(two, asked("bench press: 80kg x5", name)) == two


def test_a_name_beside_a_comment() -> None:
    assert after("", asked("sleep 7h # short", "aaaa")) == "2026-11-21\nsleep 7h  # short; id aaaa\n"


@pytest.mark.parametrize("name", ["a", "a b c d", "a#bcd", "x" * 65])
def test_names_that_are_none(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.topset-log"
    found = log_sets(str(path), asked("sleep 7h", name))
    assert [reason.code for reason in found.problems] == ["JNL006"]
    assert not path.exists()


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.topset-log"
    assert log_sets(str(path), asked("sleep 7h")).changed
    assert path.read_text() == "2026-11-21\nsleep 7h\n"
    assert log_sets(str(tmp_path), asked("sleep 7h")) == Logged(
        str(tmp_path), log_sets(str(tmp_path), asked("sleep 7h")).problems
    )
