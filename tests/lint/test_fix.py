from hypothesis import given
from hypothesis import strategies as st

from topset.ground.place import Place
from topset.ground.reason import Edit, Reason
from topset.lint.engine import check, rules
from topset.lint.fix import apply, mend
from topset.lint.rule import Scope
from topset.notation import parse

COLD = """program "Cold"
goal strength
weeks 1-4
day mon
Back Squat: 3x5 @85% rest 3:00
Bench Press: top 1x1 @92% rest 4:00, back-off 2x5 @75% rest 2:00
day thu
Back Squat: 3x5 @85% rest 3:00"""


def reason(*edits: tuple[int, int, int, str]) -> Reason:
    fix = tuple(Edit(Place(line, column, end), text) for line, column, end, text in edits)
    return Reason("X", "message", fix=fix)


def test_edits_replace_and_insert() -> None:
    text = "# one\n# two\n"
    assert apply(text, [reason((1, 3, 6, "1")), reason((2, 1, 1, "# new\n"))]) == ("# 1\n# new\n# two\n", 2)


def test_a_line_below_the_last_is_appended() -> None:
    assert apply("# one", [reason((2, 1, 1, "# two\n"))]) == ("# one\n# two\n", 1)
    assert apply("# one\n", [reason((2, 1, 1, "# two\n"))]) == ("# one\n# two\n", 1)


def test_of_fixes_that_touch_the_first_wins() -> None:
    text, count = apply(
        "# one two\n", [reason((1, 3, 6, "1")), reason((1, 5, 10, "x")), reason((1, 7, 10, "2"))]
    )
    assert (text, count) == ("# 1 2\n", 2)


def test_edits_of_one_finding_go_together() -> None:
    both = reason((1, 3, 6, "1"), (1, 7, 10, "2"))
    assert apply("# one two\n", [reason((1, 7, 10, "x")), both]) == ("# one x\n", 1)


def test_a_fix_that_would_not_parse_is_left_out() -> None:
    text = "day mon\nBench Press: 3x8\n"
    broken, sound = reason((2, 14, 17, "three by eight")), reason((1, 5, 8, "tue"))
    assert apply(text, [broken, sound]) == ("day tue\nBench Press: 3x8\n", 1)


def test_mending_leaves_nothing_to_mend() -> None:
    text, count = mend(COLD)
    parsed = parse(text)
    assert not parsed.problems
    assert count >= 7
    assert not [r.code for r in check(parsed.program) if r.fix]
    assert mend(text) == (text, 0)
    assert "warm-up 10-15min" in text
    assert "top 1x1 @92% rest 4:00 spotter" in text
    assert "progress double" in text


def test_mending_keeps_comments_and_words() -> None:
    text, _ = mend(COLD.replace("day thu", "# the second one\nday thu # short"))
    assert "# the second one\nday thu # short\nwarm-up" in text


def test_a_text_that_does_not_parse_is_not_made_worse() -> None:
    text = "day mon\nBench Press 3x8\n"
    mended, _ = mend(text)
    assert len(parse(mended).problems) <= len(parse(text).problems)


def test_unused_allowances_are_removed() -> None:
    text, count = mend(
        "day mon # allow VOL106: much\nwarm-up 10min\nBench Press: 3x8 @RIR2\ncool-down 5min\n"
    )
    assert count == 1
    assert "allow" not in text


LINES = st.sampled_from(
    [
        "Back Squat: 3x5 @85% rest 30s",
        "Bench Press: top 1x1 @96%, back-off 3x8 @75%",
        "Bench Press: back-off 3x8 @75%, top 1x3 @85%",
        "Leg Extension: 3x12 @RIR0",
        "Barbell Curl: top 1x2 @92%",
        "Hip Thrust: backwards rest 1:30",
        "Deadlift: 4x10 @75% rest 30s",
        "Lat Pulldown: 3x8-12 @RIR2 tempo 5-2-5-1",
        "# allow SES702: cold",
        "warm-up 3min",
    ]
)


@given(st.lists(LINES, min_size=1, max_size=6), st.booleans())
def test_mending_always_parses(lines: list[str], whole: bool) -> None:
    head = ["weeks 1-5"] if whole else []
    text = "\n".join([*head, "day mon", *lines])
    before = parse(text)
    mended, _ = mend(text)
    assert len(parse(mended).problems) <= len(before.problems)


def test_the_fixes_of_every_example_can_be_applied() -> None:
    for rule in rules().values():
        for example in rule.flagged if rule.scope is not Scope.JOURNAL else ():
            mended, _ = mend(example.text)
            assert not parse(mended).problems, (rule.code, mended)
