"""Journals are read and written as programs are: without loss, whatever the text, with all that is wrong at once."""

import datetime
import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journal_strategies import journals

from topset.catalogue import exercises
from topset.ground.place import excerpt
from topset.ground.units import Load, Span, Unit
from topset.model.journal import Entry, Journal, Lift, LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Role, Scale
from topset.notation import format_text, is_journal, parse, parse_journal, print_journal

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
DESIGN = """\
2026-11-20 18:05 "Squat and pull" week 2
Back Squat: 120kg x3 @RIR2, 105kg x10, x9, x8 @RIR1
sleep 7.5h, soreness quads 2/5
"""
FULL = """\
# My log
unit lb
exercise "Zercher Carry" pattern carry muscles quads 1, glutes 0.5 equipment barbell, plates spine 2

# a good day
2026-11-20 18:05 "Squat and pull" week 2  # late
Back Squat: ramp 60kg x5, top 120kg x3 @RIR2, back-off 105kg x10, x9, x0 @RPE10 "deep"
A1 Pull-Up: BW+10kg x5, BW x8, BW-20kg x7  # slow
A2 Plank: x30s, x1:30
Zercher Carry: 225lb x40m, x10/side
sleep 7h20min, soreness quads 2/5, upper back 3/5, readiness 4/5, body mass 82kg, illness "a cold"
note felt well

2026-11-21
illness

# the end
"""


def read(text: str) -> Journal:
    parsed = parse_journal(text)
    assert parsed.problems == ()
    return parsed.journal


def first(text: str) -> tuple[LiftedSet, ...]:
    return read(f"2026-11-20\n{text}").entries[0].lifts[0].sets


def test_the_design_is_read() -> None:
    entry = read(DESIGN).entries[0]
    assert (entry.date, entry.time) == (datetime.date(2026, 11, 20), datetime.time(18, 5))
    assert (entry.title, entry.week) == ("Squat and pull", 2)
    light = Load(105_000)
    assert entry.lifts[0].sets == (
        LiftedSet(3, amount=Load(120_000), effort=Effort(Span(4, 4))),
        LiftedSet(10, amount=light),
        LiftedSet(9, amount=light),
        LiftedSet(8, amount=light, effort=Effort(Span(2, 2))),
    )
    assert entry.readings[0].sleep == 450
    assert entry.readings[0].soreness == (("quads", 2),)


def test_what_is_canonical_stays_as_it_is() -> None:
    for text in (DESIGN, FULL):
        assert format_text(text) == (text, ())


def test_sets_are_written_in_many_ways() -> None:
    one = LiftedSet(5, amount=Load(100_000), effort=Effort(Span(16, 16), Scale.RPE))
    assert first("back squats: 3x5 @100kg @RPE8") == (one, one, one)
    assert first("Back Squat: 100 kg \u00d7 5 @ RPE 8") == (one,)
    assert first("Back Squat: 100kg @RPE8 x5") == (one,)
    assert first("Back Squat: warm-up 60kg x5")[0].role is Role.RAMP
    assert first("Push-Up: BW 2x10") == (LiftedSet(10, amount=OwnWeight()),) * 2
    assert first("Plank: 2x30s") == (LiftedSet(30, RepKind.SECONDS),) * 2


def test_the_unit_is_that_of_bare_loads() -> None:
    text = "unit lb\n2026-11-20\nBack Squat: @225 x5\nbody mass 180\n"
    entry = read(text).entries[0]
    assert entry.lifts[0].sets[0].amount == Load.of(225, Unit.LB)
    assert entry.readings[0].body_mass == Load.of(180, Unit.LB)


def test_a_body_mass_that_nobody_has_is_refused_with_the_limits() -> None:
    [slip] = parse_journal("2026-11-20\nbody mass 785kg\n").problems
    assert (slip.code, slip.message) == ("TXT408", "785kg is no body mass: 25 to 400kg can be written.")
    assert "55 to 882lb" in parse_journal("2026-11-20\nbody mass 20lb\n").problems[0].message
    assert "25 to 400kg" in parse("body mass 785kg\nday mon\nBack Squat: 3x5\n").problems[0].message
    assert not parse_journal("2026-11-20\nbody mass 25kg\n2026-11-21\nbody mass 400kg\n").problems


@pytest.mark.parametrize(
    ("sets", "message", "remedy", "repaired"),
    [
        ("60kg x4,4,4", "4, 4 are no sets.", "Write x4, x4, x4.", "60kg x4,x4, x4"),
        ("60kg x4, 5", "5 by itself is no set.", "Write x4, x5.", "60kg x4, x5"),
        ('60kg x4, 5 "hard"', "5 by itself is no set.", "Write x4, x5.", '60kg x4, x5 "hard"'),
        ("60kg x4, 62,5kg x4", '"62,5kg" has a decimal comma.', "Write 62.5kg.", "60kg x4, 62.5kg x4"),
    ],
)
def test_reps_after_reps_are_further_sets(sets: str, message: str, remedy: str, repaired: str) -> None:
    text = f"2026-11-20\nBench Press: {sets}\n"
    [slip] = parse_journal(text).problems
    assert (slip.message, slip.remedy) == (message, remedy)
    [edit] = slip.fix
    line = text.splitlines()[1]
    mended = line[: edit.place.column - 1] + edit.text + line[edit.place.end - 1 :]
    assert mended == f"Bench Press: {repaired}"
    assert not parse_journal(f"2026-11-20\n{mended}\n").problems
    assert not parse_journal("2026-11-20\nBench Press: 60kg x4, 62kg x4, 65kg @RIR2 x3\n").problems


def test_exercises_of_the_program_are_known() -> None:
    own = replace(exercises()["back_squat"], name="My Squat", aliases=())
    text = "2026-11-20\nMy Squat: 100kg x5\n"
    assert parse_journal(text).problems
    parsed = parse_journal(text, known=(own,))
    assert not parsed.problems
    assert parsed.journal.entries[0].lifts[0].exercise == own.slug


def test_what_a_journal_defines_itself_goes_before_the_program_s() -> None:
    line = 'exercise "My Squat" pattern squat muscles quads 1'
    own = parse(f"{line}, glutes 1\nday mon\nMy Squat: 3x5\n").program.own[0].exercise
    parsed = parse_journal(f"{line}\n2026-11-20\nMy Squat: 100kg x5\n", known=(own,))
    assert not parsed.problems


def test_a_name_like_a_date_or_a_reading_is_kept() -> None:
    for name in ("Sleep squat", "2026-01-01 squat", "Readiness", "Body mass squat", "Day squat"):
        text = f'exercise "{name}" pattern squat muscles quads 1\n\n2026-11-20\n"{name}": 100kg x5\n'
        assert read(print_journal(read(text))) == read(text)
        assert read(text).entries[0].lifts


def test_allowances_cover_their_entry_or_their_line() -> None:
    text = "# allow LOG902: a newborn\n2026-11-20\nsleep 5h\nsleep_"
    found = read(text.removesuffix("sleep_") + "note x  # allow LOG901: known\n").allowances
    assert [(a.codes, a.first, a.last) for a in found] == [(("LOG902",), 2, 4), (("LOG901",), 4, 4)]


def test_entries_are_put_in_order_of_time() -> None:
    dates = [e.time for e in read("2026-11-20 18:00\n2026-11-20\n2026-11-20 07:30\n").in_time]
    assert dates == [None, datetime.time(7, 30), datetime.time(18)]


def test_an_empty_journal_is_a_journal() -> None:
    assert parse_journal("").problems == ()
    assert print_journal(Journal()) == ""


def test_journals_are_told_from_programs() -> None:
    assert is_journal(FULL)
    assert is_journal("", "a.topset-log")
    assert not is_journal("day mon\nBack Squat: 3x5  # since 2026-11-20\nnote 2026-11-20\n", "a.topset")


@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
@given(journals())
def test_a_printed_journal_is_read_as_the_same_journal(journal: Journal) -> None:
    text = print_journal(journal)
    parsed = parse_journal(text)
    assert parsed.problems == ()
    assert parsed.journal == journal
    assert print_journal(parsed.journal) == text


def check(text: str) -> None:
    parsed = parse_journal(text, "some.topset-log")
    printed = print_journal(parsed.journal)
    if not parsed.problems:
        assert parse_journal(printed, "some.topset-log").journal == parsed.journal
    for problem in parsed.problems:
        assert problem.message.isprintable()
        assert problem.remedy
        if problem.place and problem.place.column > 1:
            assert excerpt(text, problem.place)


PIECES = [
    "@",
    "{",
    "}",
    '"',
    "#",
    ",",
    ":",
    "x",
    "-",
    "/",
    "BW",
    "illness",
    "9" * 20,
    "\u2013",
    "\x00",
    "\ud800",
    "\n",
]


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_random_text(text: str) -> None:
    check(text)
    check(f"2026-11-20\n{text}")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from((*FULL.split(), *PIECES)), max_size=60).map(" ".join))
def test_words_of_the_language_in_any_order(text: str) -> None:
    check(f"2026-11-20\n{text}")


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_a_journal_with_some_characters_changed(data: st.DataObject) -> None:
    text = FULL
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 4))
        put = data.draw(st.one_of(st.sampled_from(PIECES), st.text(st.characters(), max_size=3)))
        text = text[:at] + put + text[at + cut :]
    check(text)


def test_years_of_training_are_read_in_seconds() -> None:
    line = "Back Squat: ramp 60kg x5, 100kg x5 @RIR2, x5, x4 @RIR1, x3\n" * 5
    text = "".join(f"{2000 + n // 336:04}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}\n{line}" for n in range(1000))
    begun = time.perf_counter()
    assert len(read(text).entries) == 1000
    assert time.perf_counter() - begun < 10


def test_megabytes_of_junk_are_read_in_seconds() -> None:
    begun = time.perf_counter()
    for unit in (
        "\n",
        " ",
        "2026-11-20 ",
        "x1,",
        "@1 x1 ",
        '"',
        "@ ",
        "\n@RIR2 x5",
        "\nslep 7h",
        "\nsleep 7h, sorness x",
    ):
        for head in ("", "2026-11-20\nBack Squat: ", "2026-11-20\nsleep ", "2026-11-20\nsoreness "):
            text = head + unit * (200_000 // len(unit))
            assert is_journal(text, "a.topset-log")
            is_journal(text)
            check(text)
    for unit in ("x1,", "@1 x1 ", "x1 ", "1x1 ", "quads 1/5,", "sleep 7h,", "BW"):
        for head in ("Back Squat: ", "sleep ", "soreness ", "2026-11-21 "):
            check("2026-11-20\n" + f"{head}{(unit * 10_000)[:9_900]}\n" * 3)
    assert time.perf_counter() - begun < 60


def test_no_line_holds_more_sets_than_can_be_written() -> None:
    line = "2026-11-20\nBack Squat: 60kg 50x5, 60kg 50x5"
    assert len(read(line).entries[0].lifts[0].sets) == 100
    [problem] = parse_journal(f"{line}, x5").problems
    assert (problem.code, problem.message) == ("TXT408", "101 sets stand on this line; at most 100 are read.")


def test_a_lift_without_a_journal_is_printed() -> None:
    from topset.notation import print_lift

    lift = Lift("back_squat", (LiftedSet(5, amount=Load(100_000)),), note="deep")
    assert print_lift(lift, {}) == 'Back Squat: 100kg x5 "deep"'
    assert Entry(datetime.date(2026, 11, 20), (lift,)).lifts == (lift,)
