"""The session that is due."""

import datetime
from pathlib import Path

from topset.app.open_text import open_text
from topset.app.today import Around, Today, today
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


def due(folder: Path, log: str, program: str = PROGRAM) -> Today:
    done = opened(folder / "a.topset-log", log) if log else None
    return today(opened(folder / "a.topset", program), done, AROUND)


def test_what_follows_what_was_done(tmp_path: Path) -> None:
    found = due(tmp_path, LOGS[1])
    assert found.sheet is not None
    assert found.sheet.title == "Push"
    assert found.why == 'It follows "Legs" of week 1, done on 2026-11-16.'


def test_back_offs_follow_the_top_set_of_today(tmp_path: Path) -> None:
    def back_off(log: str) -> str:
        found = due(tmp_path, log).sheet
        assert found is not None
        return found.works[0].sets[-1].load

    assert back_off("") == "80 kg"
    assert back_off(LOGS[2]) != "80 kg"


def test_what_is_wrong_with_the_program_is_said(tmp_path: Path) -> None:
    assert due(tmp_path, "", "day mon\nBack Sqat: 3x5\n").problems
