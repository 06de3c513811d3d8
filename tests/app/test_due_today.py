"""The session that is due, from values as from files."""

import datetime
from pathlib import Path

import pytest

from topset.app.open_text import open_text
from topset.app.today import Around, due_today, today
from topset.model.journal import Journal
from topset.notation import parse_journal
from topset.store.text_file import TextFile

PROGRAM = """\
weeks 1-2
day mon "Legs"
Back Squat: ramp, top 1x3 @100kg, back-off 2x8 @80kg
day thu "Push"
Bench Press: 3x5 @60kg
"""
LOGS = (
    "",
    '2026-11-16 "Legs" week 1\nBack Squat: top 100kg x3, 80kg x8, x8\n',
    '2026-11-20 "Legs" week 1\nBack Squat: top 110kg x6\n',
)
AROUND = Around(datetime.date(2026, 11, 20))


def opened(path: Path, text: str) -> TextFile:
    path.write_text(text)
    found = open_text(str(path))
    assert isinstance(found, TextFile)
    return found


@pytest.mark.parametrize("log", LOGS[1:])
def test_values_say_the_same_as_files(tmp_path: Path, log: str) -> None:
    program = opened(tmp_path / "a.topset", PROGRAM)
    from_files = today(program, opened(tmp_path / "a.topset-log", log), AROUND)
    assert due_today(PROGRAM, str(program.path), parse_journal(log).journal, AROUND) == from_files


def test_what_follows_what_was_done() -> None:
    found = due_today(PROGRAM, "", parse_journal(LOGS[1]).journal, AROUND)
    assert found.sheet is not None
    assert found.sheet.title == "Push"
    assert found.why == 'It follows "Legs" of week 1, done on 2026-11-16.'


def test_back_offs_follow_the_top_set_of_today() -> None:
    def back_off(log: str) -> str:
        found = due_today(PROGRAM, "", parse_journal(log).journal, AROUND).sheet
        assert found is not None
        return found.works[0].sets[-1].load

    assert back_off("") == "80 kg"
    assert back_off(LOGS[2]) != "80 kg"


def test_what_is_wrong_with_the_program_is_said() -> None:
    assert due_today("day mon\nBack Sqat: 3x5\n", "a.topset", Journal(), AROUND).problems
