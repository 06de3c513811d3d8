"""The page of the language tells the truth: its examples are read, its first is canonical, its table is the code's."""

import re
from pathlib import Path

import pytest

from topset.notation import format_text, parse, parse_journal
from topset.notation.problems import TROUBLES

PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
JOURNALS = re.findall(r"^```journal\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
BLOCKS = re.findall(r"^```topset\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


def row(code: str, title: str, remedy: str) -> str:
    return f"| {code} | {title} | {remedy} |"


@pytest.mark.parametrize("text", BLOCKS)
def test_every_example_is_read_and_canonical(text: str) -> None:
    assert parse(text).problems == ()
    assert format_text(text) == (text, ())


@pytest.mark.parametrize("text", JOURNALS)
def test_every_journal_is_read_and_canonical(text: str) -> None:
    assert parse_journal(text).problems == ()
    assert format_text(text) == (text, ())


def test_there_are_examples() -> None:
    assert len(BLOCKS) >= 2
    assert JOURNALS


def test_every_code_is_in_the_table() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| TXT")]
    assert rows == [row(t.code, t.title, t.remedy) for t in TROUBLES]


def test_codes_are_unique_and_said_in_full() -> None:
    assert len({t.code for t in TROUBLES}) == len(TROUBLES)
    assert all(
        re.fullmatch(r"TXT\d{3}", t.code) and t.title and t.remedy.endswith((".", "`")) for t in TROUBLES
    )


ROWS = "sets|reps|time, distance|a side|amount|effort|rest|tempo|guard|"
PIECES = re.findall(rf"^\| (?:{ROWS}) ?\| (.*?) \|", PAGE, re.MULTILINE)
WRITTEN = [piece for cell in PIECES for piece in re.findall(r"`([^`]+)`", cell)]


def part(piece: str) -> str:
    """A part that holds this piece of the table."""
    if piece[0] == "@" or piece.split(maxsplit=1)[0] in {"rest", "tempo", "spotter", "safeties"}:
        return f"3x8 {piece}"
    return f"{piece}x8" if re.fullmatch(r"3|3-4", piece) else f"3x{piece}"


@pytest.mark.parametrize("piece", WRITTEN)
def test_every_piece_of_the_table_is_read(piece: str) -> None:
    assert parse(f"day mon\nBack Squat: {part(piece)}").problems == ()


LOGGED = re.findall(r"^\| (?:load|count|several|exertion|part) \| (.*?) \|", PAGE, re.MULTILINE)
READ = re.findall(r"^\| `(sleep|soreness|readiness|body mass)` \| `(.*?)`", PAGE, re.MULTILINE)


@pytest.mark.parametrize("piece", [piece for cell in LOGGED for piece in re.findall(r"`([^`]+)`", cell)])
def test_every_piece_of_a_set_of_a_journal_is_read(piece: str) -> None:
    logged = piece if re.search(r"(^|\d)x\d", piece) else f"{piece} x5"
    assert parse_journal(f"2026-11-20\nBack Squat: 100kg x5, {logged}").problems == ()


@pytest.mark.parametrize(("word", "value"), READ)
def test_every_reading_of_the_table_is_read(word: str, value: str) -> None:
    assert parse_journal(f"2026-11-20\n{word} {value}").problems == ()


def test_both_tables_of_a_journal_are_found() -> None:
    assert (len([cell for cell in LOGGED if "`" in cell]), len(READ)) == (5, 4)
