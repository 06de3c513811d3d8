"""Sheets to print, read again by another library: what stands on them, and whether anything stands beside the page."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import any_text_path  # noqa: F401  # first: it makes the strategies importable
import pypdfium2
import pytest
from exported import JOURNAL, PROGRAM, log_of, plan, program_of, written
from hypothesis import given, settings
from journal_strategies import journals

from topset.catalogue import gyms
from topset.evidence.figure import PUBLISHED
from topset.ground.paper import Paper
from topset.interchange.writers import Material, writers
from topset.metrics.journal.log import Log
from topset.model.journal import Journal
from topset.model.session import Schedule
from topset.notation import parse

A4, LETTER = (595, 842), (612, 792)
EDGE = 12 * 72 / 25.4 - 0.5  # the margin, in points
LONG = """\
program "Zwölf Wochen Größe: Żółć, ёлка, mehr Übungen als in eine Zeile passen, nie und nimmer, nirgendwo"
unit lb
max Bench Press 315lb
exercise "Einarmiges Überkopf-Kurzhantel-Trizepsstrecken auf der Schrägbank" pattern elbow extension muscles triceps 1
weeks 1-12
""" + "".join(
    f'day {day} "Ein sehr langer Titel, der nicht in eine Zeile passt und trotzdem ganz da sein soll" 75min\n'
    "warm-up 10-15min: Light Cardio 5min, Leg Swings x10, Cat-Cow x8, Arm Circles x10, Band Pull-Apart x15\n"
    "Bench Press: ramp, top 1x2-3 @RIR1-2 safeties spotter rest 3:00-5:00, back-off 3-5x5 @75% rest 3:00 "
    '"Elbows in, feet flat; wait for the word"\n'
    "A1 Pull-Up: 2-4x6-8 @RIR2 rest 0s\nA2 Dip: 3x8+ @BW+45lb rest 1:30\n"
    "Einarmiges Überkopf-Kurzhantel-Trizepsstrecken auf der Schrägbank: 4x10-12 tempo 3-0-1-1 @RIR1\n"
    "Walking Lunge: 12x20m @50lb\nPlank: 3x45-60s rest 1:30\nnote 💪 字\n"
    for day in ("mon", "tue", "wed", "thu", "fri", "sat")
)


def pages(content: str | bytes) -> list[str]:
    """The words of each page; nothing may stand in the margins."""
    assert isinstance(content, bytes)
    found = []
    for page in pypdfium2.PdfDocument(io.BytesIO(content)):
        text = page.get_textpage()
        width, _ = page.get_size()
        for nth in range(text.count_chars()):
            left, _, right, _ = text.get_charbox(nth)
            assert left == right or EDGE <= left < right <= width - EDGE, text.get_text_range(nth, 20)
        found.append(text.get_text_range().replace("\xa0", " ").replace("\r\n", "\n"))
    return found


def sizes(content: str | bytes) -> set[tuple[int, int]]:
    assert isinstance(content, bytes)
    return {tuple(map(round, page.get_size())) for page in pypdfium2.PdfDocument(io.BytesIO(content))}


def test_a_sheet_says_everything_of_its_program() -> None:
    first, second = pages(written("pdf", replace(program_of(), gym=gyms()["commercial"])).content)
    for said in (
        "Block, one", "Week 1 of 2", "Monday: Push; =1+1", "of 60", "Warm-up 10 min: Leg Swings x10", "Bench Press",
        "elbows, in", "RIR 2", "rest 3:00", "3 \N{MULTIPLICATION SIGN} 5", "80 kg", "2x15 each side", "ramp",
        "8 at 20 kg (empty bar)", "A1", "Pull-Up", "2-3 \N{MULTIPLICATION SIGN} 6-8", "A2", "45s", "Bring a belt.",
        "Thursday", "100 kg", "began", "body mass", "reps", "page 1 of 2",
    ):  # fmt: skip
        assert said in first, said
    assert "Week 2 of 2" in second


def test_the_paper_follows_the_unit_and_the_wish() -> None:
    pounds = PROGRAM.replace("weeks 1-2", "unit lb\nweeks 1-2")
    assert sizes(written("pdf", program_of()).content) == {A4}
    assert sizes(written("pdf", program_of(pounds)).content) == {LETTER}
    assert sizes(written("pdf", replace(program_of(pounds), paper=Paper.A4)).content) == {A4}
    assert sizes(written("pdf", replace(program_of(), paper=Paper.LETTER)).content) == {LETTER}


def test_long_programs_long_names_and_other_letters() -> None:
    done = written("pdf", program_of(LONG))
    found = pages(done.content)
    assert len(found) == 36  # two long days a page
    assert [f"Week {nth // 3 + 1} of 12" in page for nth, page in enumerate(found)] == [True] * 36
    assert "Zwölf Wochen Größe: Żółć, ёлка" in found[0]
    flat = " ".join(found[0].split())
    assert (
        "Einarmiges Überkopf\ufffeKurzhantel-Trizepsstrecken auf der Schrägbank" in flat
    )  # a hyphen at an end
    assert [remark.message for remark in done.remarks] == [
        "Letters that the font of the sheet has not, printed as squares: 字 💪"
    ]


CROWDED = {
    "a long cue": f'Bench Press: 3x5 "{"elbows in and " * 150}"\n',
    "many exercises": "".join(
        f"{name}: 5x10 @RIR1\n" for name in ("Dip", "Chin-Up", "Plank", "Back Squat") * 12
    ),
    "many ramps": f"Bench Press: {', '.join('ramp 1x5 @60kg' for _ in range(150))}, 3x5 @80kg\n",
    "many sets": "Push-Up: 50x10\n",
    "one long word": f'Bench Press: 3x5 "{"a" * 400}"\nnote {"b" * 900}\n',
    "only ramps": "Bench Press: ramp 3x5 @60kg\n",
    "marks": 'Bench Press: 3x5 "<b>&lt; <font> ]]>"\n',
}


@pytest.mark.parametrize("lines", CROWDED.values(), ids=CROWDED)
def test_whatever_stands_in_a_session_has_room(lines: str) -> None:
    parsed = parse(f'program "Crowded"\nweek 1\nday mon "{"Day " * 60}"\n{lines}')
    assert parsed.problems == ()
    assert pages(
        written("pdf", program_of(f'program "Crowded"\nweek 1\nday mon "{"Day " * 60}"\n{lines}')).content
    )


def test_the_same_program_makes_the_same_file() -> None:
    content = written("pdf", program_of()).content
    assert content == written("pdf", program_of()).content
    assert isinstance(content, bytes)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from exported import program_of, written; "
        "sys.stdout.buffer.write(written('pdf', program_of()).content)"
    )
    again = subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parent)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7"},
    )
    assert again.stdout == content


def test_dates_stand_on_dated_sheets() -> None:
    from datetime import date

    [first, _] = pages(written("pdf", program_of(start=date(2027, 1, 4))).content)
    assert "Week 1 of 2, 2027-01-04 to 2027-01-07" in first
    assert "2027-01-07, about" in first


def test_a_journal_to_read() -> None:
    [page] = pages(written("pdf", log_of(JOURNAL, PROGRAM)).content)
    for said in (
        "Training journal", "2026-03-02 18:10 Push; =1+1 (week 1)", "Bench Press: ramp 40kg x8, 80kg x5 @RPE8",
        "planned:", "The gym was full.", "sleep 7h", "Left out in week 1: Thursday",
    ):  # fmt: skip
        assert said in page, said


@given(journals())
@settings(max_examples=15, deadline=None)
def test_any_journal_can_be_printed(journal: Journal) -> None:
    done = writers()["pdf"].write(Material(Log.of(journal, None, None, PUBLISHED)))
    assert done.problems == ()
    assert pages(done.content)


def test_an_empty_program_has_a_page() -> None:
    assert pages(written("pdf", Material(plan=replace(plan(), schedule=Schedule(())))).content)
