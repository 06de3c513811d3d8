"""Comments keep their place and their text; allowances are found among them."""

from topset.ground.place import Place
from topset.model.program import Allowance, Comments
from topset.notation import format_text, parse

TEXT = """\
# The whole
## and its parts
program "Block"  # named so
goal strength
unit kg  # as at home
body mass 82kg  # mornings
max Back Squat 140kg  # last year
# slow
progress double +2.5kg

# Accumulate
weeks 1-3  # three
# Monday
day mon "Pull"
# first
Back Squat: 3x5 "with a # in it"  # then this
note Breathe.  # out
#
warm-up 10min

# the end
"""


def test_comments_stay_where_they_are() -> None:
    assert format_text(TEXT) == (TEXT, ())


def test_comments_belong_to_statements() -> None:
    program = parse(TEXT).program
    assert dict(program.header) == {
        "program": Comments(("The whole", "# and its parts"), "named so"),
        "unit": Comments((), "as at home"),
        "body mass": Comments((), "mornings"),
        "progress": Comments(("slow",), ""),
    }
    assert program.maxes[0].comments == Comments((), "last year")
    assert program.blocks[0].comments == Comments(("Accumulate",), "three")
    day = program.blocks[0].days[0]
    assert day.comments == Comments(("Monday",), "")
    assert [item.comments for item in day.items] == [
        Comments(("first",), "then this"),
        Comments((), "out"),
        Comments(("",), ""),
    ]
    assert program.end_comments == ("the end",)


ALLOWED = """\
# allow PRG802: a short block
program "Block"
# allow VOL101, vol102: a planned overreach
weeks 1-3  # allow REC201: once a week is meant
# allow SES701: long
day mon
Back Squat: 3x5  # allow INT306: to failure, once
# allow ORD501: arms first
Barbell Curl: 3x8
day thu
Back Squat: 3x5
week 4 deload
# allow VOL999: nothing below
"""


def test_allowances_cover_the_statement_and_all_that_belongs_to_it() -> None:
    parsed = parse(ALLOWED, "a")
    assert parsed.problems == ()
    assert [(a.codes, a.reason, a.first, a.last) for a in parsed.program.allowances] == [
        (("PRG802",), "a short block", 2, 12),
        (("VOL101", "VOL102"), "a planned overreach", 4, 11),
        (("REC201",), "once a week is meant", 4, 4),
        (("SES701",), "long", 6, 9),
        (("INT306",), "to failure, once", 7, 7),
        (("ORD501",), "arms first", 9, 9),
        (("VOL999",), "nothing below", 13, 13),
    ]
    assert parsed.program.allowances[4] == Allowance(
        ("INT306",), "to failure, once", 7, 7, Place(7, 18, 50, "a")
    )


def test_plain_english_is_no_allowance() -> None:
    parsed = parse("# allow two minutes more\nday mon\nBack Squat: 3x5  # allowed for: all\n")
    assert parsed.problems == ()
    assert parsed.program.allowances == ()


def test_a_note_may_hold_odd_quotes_and_a_comment() -> None:
    text = 'day mon\nBack Squat: 3x5\nnote Keep 5" of "air  # between\nnote "a # b"\n'
    assert format_text(text) == (text, ())
