import datetime
import struct
from typing import Any

import pytest
from imports import codes, lines, read

from topset.ground.units import Unit
from topset.interchange.fit_file import FitFile, crc
from topset.interchange.fit_names import exercise_name

EPOCH = datetime.datetime(1989, 12, 31, tzinfo=datetime.UTC)
BEGIN = round((datetime.datetime(2026, 3, 2, 17, 5, tzinfo=datetime.UTC) - EPOCH).total_seconds())
U8, U16, U32, TEXT = 0x02, 0x84, 0x86, 0x07
CODES = {U8: "B", U16: "H", U32: "I", 0x00: "B"}

Field = tuple[int, int, Any]  # number, base type, value or values


def message(number: int, *fields: Field, order: str = "<") -> bytes:
    laid, data = b"", b""
    for nth, base, value in fields:
        if base == TEXT:
            raw = str(value).encode() + b"\0"
        else:
            values = value if isinstance(value, tuple) else (value,)
            raw = struct.pack(f"{order}{len(values)}{CODES[base]}", *values)
        laid += bytes((nth, len(raw), base))
        data += raw
    big = int(order == ">")
    return bytes((0x40, 0, big)) + struct.pack(f"{order}HB", number, len(fields)) + laid + b"\0" + data


def fit(*messages: bytes) -> bytes:
    body = b"".join(messages)
    head = struct.pack("<BBHI4s", 14, 32, 2100, len(body), b".FIT")
    whole = head + struct.pack("<H", crc(head)) + body
    return whole + struct.pack("<H", crc(whole))


def active(
    nth: int,
    reps: int,
    sixteenths: int,
    *,
    category: Any = (0, 65534, 65535),
    seconds: int = 30,
    unit: int = 1,
) -> bytes:
    return message(
        225,
        (254, U32, BEGIN),
        (6, U32, BEGIN + 120 * nth),
        (0, U32, seconds * 1000),
        (3, U16, reps),
        (4, U16, sixteenths),
        (5, U8, 1),
        (7, U16, category),
        (8, U16, (1, 65535, 65535)),
        (9, U16, unit),
    )


REST = message(225, (6, U32, BEGIN + 60), (0, U32, 90_000), (5, U8, 0))
SESSION = message(18, (2, U32, BEGIN), (7, U32, 3_600_000), (5, U8, 10), (6, U8, 20))
ACTIVITY = message(34, (253, U32, BEGIN + 3600), (5, U32, BEGIN + 7200))


def test_sets_and_rests_by_the_clock_of_the_watch() -> None:
    found = read(fit(active(0, 10, 960), REST, active(2, 8, 1600), SESSION, ACTIVITY))
    assert codes(found) == []
    assert lines(found) == ["2026-03-02 18:05", "Bench Press: 60kg x10, 100kg x8", "note took 60 min"]
    assert (found.summary.rows, found.summary.sets, found.summary.rests) == (3, 2, 1)


def test_big_endian_files_and_developer_fields() -> None:
    fields = ((6, U32, BEGIN), (3, U16, 5), (4, U16, 1600), (5, U8, 1), (7, U16, 0), (8, U16, 1))
    assert lines(read(fit(message(225, *fields, order=">"))))[1] == "Bench Press: 100kg x5"
    plain = message(225, *fields)
    with_more = bytes((0x60,)) + plain[1:6] + plain[6 : 6 + 18] + bytes((1, 0, 2, 0)) + plain[24:] + b"\1\2"
    assert lines(read(fit(with_more)))[1] == "Bench Press: 100kg x5"


def test_pounds_are_rounded_from_sixteenths_of_a_kilogram() -> None:
    found = read(fit(active(0, 5, 980, unit=2)))
    assert found.unit is Unit.LB
    assert "Bench Press: 135lb x5" in lines(found)


def test_a_plank_counts_its_seconds_and_a_load_that_was_not_entered_is_none() -> None:
    found = read(fit(active(0, 1, 0, category=(19, 65535, 65535), seconds=45)))
    assert lines(found)[1] == "Weighted 45 Degree Plank: BW x45s"
    assert lines(read(fit(active(0, 12, 65535))))[1] == "Bench Press: x12"


def test_an_exercise_that_the_watch_does_not_know() -> None:
    found = read(fit(active(0, 10, 960, category=(65534, 65534, 65535))))
    assert [met.theirs for met in found.exercises if met.own] == ["Unknown Exercise"]


def test_names_that_the_lifter_gave() -> None:
    title = message(264, (0, U16, 0), (1, U16, 1), (2, TEXT, "Paused Bench Press"))
    assert lines(read(fit(title, active(0, 3, 1600))))[1] == "Paused Bench Press: 100kg x3"


def test_a_file_with_a_run_and_a_session_of_strength() -> None:
    run = message(18, (2, U32, BEGIN + 4000), (7, U32, 1_800_000), (5, U8, 1), (9, U32, 500_000))
    yoga = message(18, (2, U32, BEGIN + 9000), (7, U32, 1_800_000), (5, U8, 43))
    found = read(fit(active(0, 10, 960), SESSION, run, yoga, ACTIVITY))
    assert lines(found)[3:5] == ["2026-03-02 19:11", 'Running: x5000m "30:00"']
    assert found.summary.skipped == (("IMP108", 1),)


@pytest.mark.parametrize("joined", [1, 2])
def test_a_file_that_is_cut_off_keeps_what_stands_before(joined: int) -> None:
    whole = fit(SESSION, active(0, 10, 960), active(1, 10, 960)) * joined
    assert len(read(whole).entries) == 1
    for end in range(14, len(whole) - 1, 3):
        found = read(whole[:end])
        assert "IMP004" in "".join(codes(found)) or found.summary.sets == 2


def test_a_file_that_was_changed_is_told() -> None:
    whole = bytearray(fit(SESSION, active(0, 10, 960)))
    whole[60] ^= 1
    file = FitFile(bytes(whole))
    list(file.messages({225}))
    assert file.fault
    for at in range(14, len(whole)):
        damaged = bytes(whole[:at]) + b"\xff" + bytes(whole[at + 1 :])
        found = read(damaged)
        assert found.questions or found.summary.adds_up


def test_names_of_exercises() -> None:
    assert exercise_name(0, 1) == "Barbell Bench Press"
    assert exercise_name(28, None) == "Squat"
    assert exercise_name(28, 9999) == "Squat"
    assert exercise_name(9999, 1) == ""


def test_a_file_that_holds_nothing_that_was_done() -> None:
    found = read(fit(message(0, (0, U8, 5))))
    assert codes(found) == ["IMP008:1"]
