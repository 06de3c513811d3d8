import datetime
import re
from dataclasses import replace

import pytest
from exported import PROGRAM, log_of, program_of, text, written

from topset.interchange.writers import Material, writers
from topset.interchange.writers.formats.icalendar import escaped, folded
from topset.interchange.writers.zone import described

START = datetime.date(2027, 3, 22)
SIX = datetime.time(18)


def calendar(start: datetime.date = START, program: str = PROGRAM, **others: object) -> str:
    return text("ics", replace(program_of(program, start), **others))  # type: ignore[arg-type]


def unfolded(content: str) -> list[str]:
    return content.replace("\r\n ", "").split("\r\n")


def values(content: str, name: str) -> list[str]:
    return [line.partition(":")[2] for line in unfolded(content) if re.match(rf"{name}[;:]", line)]


def test_an_event_a_session() -> None:
    content = calendar(at=SIX, zone="Europe/Berlin")
    assert values(content, "SUMMARY") == [
        "Push\\; =1+1 (week 1)", "Training (week 1)", "Push\\; =1+1 (week 2)", "Training (week 2)",
    ]  # fmt: skip
    assert "DTSTART;TZID=Europe/Berlin:20270322T180000" in unfolded(content)
    assert values(content, "DURATION")[0] == "PT60M"
    assert "\\nA1 Pull-Up: 2-3x6-8 @RIR2 rest 2:00\\n" in values(content, "DESCRIPTION")[0]
    assert values(content, "X-WR-CALNAME") == ["Block\\, one"]
    assert content.count("BEGIN:VEVENT") == content.count("END:VEVENT") == 4


def test_the_zone_is_described_with_its_change_of_offset() -> None:
    lines = unfolded(calendar(at=SIX, zone="Europe/Berlin"))
    zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE")]
    assert zone[-6:] == [
        "BEGIN:DAYLIGHT", "DTSTART:20270328T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
        "END:DAYLIGHT",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "year", "begins"),
    [
        ("America/New_York", 2027, ["20270314T020000", "20271107T020000"]),
        ("Australia/Lord_Howe", 2027, ["20270404T020000", "20271003T020000"]),
        ("Asia/Tokyo", 2027, []),
        ("Pacific/Apia", 2011, ["20110402T040000", "20110924T030000", "20111230T000000"]),
    ],
)
def test_changes_of_offset_by_the_clock_before(name: str, year: int, begins: list[str]) -> None:
    lines = list(described(name, datetime.date(year, 1, 10), datetime.date(year, 12, 31)))
    assert [line.removeprefix("DTSTART:") for line in lines if line.startswith("DTSTART")][1:] == begins


def test_without_a_zone_the_clock_is_whatever_hangs_there() -> None:
    content = calendar(at=SIX)
    assert "DTSTART:20270322T180000" in unfolded(content)
    assert "VTIMEZONE" not in content


def test_without_a_time_an_event_lasts_the_day_and_that_is_said() -> None:
    found = written("ics", program_of(PROGRAM, START))
    assert "DTSTART;VALUE=DATE:20270325\r\n" in found.content
    assert [remark.code for remark in found.remarks] == ["EXP101"]


def test_an_event_stays_the_same_when_it_moves_or_changes() -> None:
    first = calendar()
    later = calendar(
        START + datetime.timedelta(weeks=1),
        PROGRAM.replace("100kg", "120kg").replace("Push", "Press"),
        now=datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC),
    )
    assert values(first, "UID") == values(later, "UID")
    assert len(set(values(first, "UID"))) == 4
    assert int(values(later, "SEQUENCE")[0]) > int(values(first, "SEQUENCE")[0])
    assert values(later, "DTSTAMP")[0] == "20270101T000000Z"
    other = calendar(program=PROGRAM.replace("Block, one", "Block, two"))
    assert not set(values(first, "UID")) & set(values(other, "UID"))


def test_lines_are_short_and_no_letter_is_cut() -> None:
    content = calendar(program=PROGRAM.replace("Bring a belt.", "Gürtel nicht vergessen 💪🏽 " * 20))
    lines = content.encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    assert "💪🏽 Gürtel nicht vergessen" in "".join(unfolded(content))
    assert b"\n" not in content.encode().replace(b"\r\n", b"")
    assert list(folded("a" * 76)) == ["a" * 75, " a"]


def test_words_are_escaped() -> None:
    assert escaped("a;b,c\\d\ne\r\x07") == "a\\;b\\,c\\\\d\\ne"


def test_no_calendar_without_a_first_day_or_of_a_journal() -> None:
    [problem] = writers()["ics"].write(program_of()).problems
    assert problem.code == "EXP002"
    [problem] = writers()["ics"].write(log_of("2026-03-02\nsleep 7h\n")).problems
    assert problem.code == "EXP001"
    assert "csv" in problem.remedy
    assert Material().exercise("bench_press")
