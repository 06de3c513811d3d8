"""Whatever a text holds, reading it ends, soon, and without an exception."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from notation_fakes import FAKES

from topset.ground.place import excerpt
from topset.methods import methods
from topset.notation import format_text, parse, print_program
from topset.notation.problems import MORE, MOST

PROGRAM = """\
# A block
program "Back-off strength"  # so called
unit kg
body mass 82kg
max Back Squat 140kg
progress double +2.5kg
exercise "Zercher Carry" pattern carry muscles quads 1, glutes 0.5 equipment barbell, plates spine 2
weeks 1-3
day mon "Squat and pull" 75min legs first
warm-up 10-15min: Light Cardio 5min, Leg Swings x10
Back Squat: ramp, top 1x2-3 @85% rest 3:00 spotter, back-off 3x8-10 @75% rest 2:30
Lat Pulldown: {3 3 4}x8-12 @RIR2 rest 1:30 tempo 3-0-1-1 progress load +2.5% "slow \\"down\\""
A1 Leg Curl: sampler 3x10-15 @RIR1 rest 0s drops 3 wave {8 9 10} goal "power"
note Leave the last rep in the tank.
cool-down 5-10min: Hamstring Stretch 30s
week 4 deload sets 50% load 90%
# allow VOL102: meant
"""
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
    "rest",
    "day",
    "weeks",
    "9" * 20,
    "\u2013",
    "\x00",
    "\ud800",
    "\n",
    "\\",
]


def check(text: str) -> None:
    parsed = parse(text, "some.topset", FAKES)
    printed = print_program(parsed.program)
    if not parsed.problems:
        again = parse(printed, "some.topset", FAKES)
        assert (again.program, again.problems) == (parsed.program, ())
        assert print_program(again.program) == printed
    assert len(parsed.problems) <= MOST + 1
    for problem in parsed.problems:
        assert problem.message
        assert problem.remedy
        assert problem.message.isprintable()
        assert problem.remedy.isprintable()
        if problem.place:
            assert problem.place.column < problem.place.end
            if problem.place.column > 1:
                assert excerpt(text, problem.place)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_random_text(text: str) -> None:
    check(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from((*PROGRAM.split(), *PIECES)), max_size=60).map(" ".join))
def test_words_of_the_language_in_any_order(text: str) -> None:
    check(text)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_a_program_with_some_characters_changed(data: st.DataObject) -> None:
    text = PROGRAM
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 4))
        put = data.draw(st.one_of(st.sampled_from(PIECES), st.text(st.characters(), max_size=3)))
        text = text[:at] + put + text[at + cut :]
    check(text)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_method_of_the_house_with_some_characters_changed(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([method.example for method in methods().values()]))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 1))
        text = text[:at] + data.draw(st.sampled_from(" 0123456789.-@{}%x")) + text[at + cut :]
    parsed = parse(f"day mon\n{text}")
    if not parsed.problems:
        assert parse(print_program(parsed.program)).program == parsed.program


@settings(max_examples=200, deadline=None)
@given(st.permutations(PROGRAM.splitlines()))
def test_a_program_with_its_lines_in_any_order(lines: list[str]) -> None:
    check("\n".join(lines))


def test_a_text_without_problems_is_formatted_for_good() -> None:
    text, problems = format_text(
        PROGRAM.replace("sampler ", "").replace(' drops 3 wave {8 9 10} goal "power"', "")
    )
    assert problems == ()
    assert format_text(text) == (text, ())


def test_ten_megabytes_of_junk() -> None:
    noise = random.Random(1)
    letters = 'ab 12x@%-:,"#{}\n\t\x00\u2013'
    check("".join(noise.choices(letters, k=10_000_000)))


def test_one_line_of_ten_megabytes() -> None:
    for unit in ("x", "1x1,", '"', '\\"', "{", "#", " ", "@1", "-", "1 x "):
        check(f"day mon\nBack Squat: {unit * (10_000_000 // len(unit))}")


def test_lines_as_long_as_are_read() -> None:
    for unit in (
        "x",
        "1x1,",
        '"',
        '\\"',
        "{",
        "{}",
        " ",
        "@1",
        "-",
        "1 x ",
        "\\",
        "a b",
        "1 - ",
        "x10 ",
        "5min",
        "1.",
        "9",
    ):
        filler = (unit * 10_000)[:9_900]
        for head in (
            "",
            "Back Squat: ",
            "warm-up: ",
            "max ",
            "note ",
            "exercise ",
            "day mon ",
            'program "',
            "weeks ",
        ):
            check(f"day mon\n{head}{filler}\n" * 3)


def test_two_hundred_thousand_lines() -> None:
    line = "Back Squat: 3x8-10 @75% rest 2:30 # as last time\n"
    parsed = parse("day mon\n" + line * 200_000)
    assert parsed.problems == ()
    assert len(parsed.program.blocks[0].days[0].items) == 200_000


def test_many_lines_that_are_all_wrong() -> None:
    for line in (
        "Bak Sqat: 3x8\n",
        "Back Squat: tpo 3x8\n",
        "Back Squat 3x8\n",
        "day moo\n",
        "goal size\n",
        "week 9 dlod\n",
    ):
        parsed = parse("day mon\n" + line * 20_000)
        assert len(parsed.problems) == MOST + 1
        assert parsed.problems[-1].code == MORE.code
