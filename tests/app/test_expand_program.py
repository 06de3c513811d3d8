from datetime import date

from topset import notation
from topset.app.expand_program import expand_methods, expand_weeks
from topset.methods.expand import expand

TEXT = """\
program "Backwards"
max Hip Thrust 160kg
weeks 1-3
day mon
Hip Thrust: backwards @78% rest 2:30
day thu
Lat Pulldown: rep-wave wave {8 9 10} sets 3 @60kg
Back Squat: 3x5 @RIR2
week 4 deload
"""


def test_methods_become_sets() -> None:
    text = expand_methods(TEXT).text
    assert "10x4 @78% rest 2:30" in text
    assert "backwards" not in text.lower().replace('program "backwards"', "")
    assert not notation.parse(text).problems


def laid_out(text: str) -> list[list[tuple[str, list[object]]]]:
    sessions = expand(notation.parse(text).program).sessions
    return [
        [(w.exercise.slug, [(s.count, s.reps, s.load) for s in w.sets]) for w in s.works] for s in sessions
    ]


def test_the_sets_written_out_are_the_sets_laid_out() -> None:
    wave = "Lat Pulldown: rep-wave wave {8 9 11} sets 3 @60kg"
    days = (
        ("mon", "Lat Pulldown: 3x10 @60kg"),
        ("wed", wave),
        ("thu", f"{wave} progress reps +1"),
        ("sat", wave),
    )
    text = "\n".join(("weeks 1-2", *(f"day {day}\n{line}" for day, line in days), ""))
    assert laid_out(expand_methods(text).text) == laid_out(text)


def test_every_week_is_dated_and_weighed() -> None:
    found = expand_weeks(TEXT, "a", date(2026, 11, 20))
    assert [line for line in found.text.split("\n") if line.startswith("# 20")][:3] == [
        "# 2026-11-23",
        "# 2026-11-26",
        "# 2026-11-30",
    ]
    assert "10x4 @125kg rest 2:30" in found.text


def test_the_weeks_written_out_are_the_weeks_laid_out() -> None:
    parsed = notation.parse(expand_weeks(TEXT, "a", date(2026, 11, 23)).text)
    assert not parsed.problems
    assert laid_out(notation.print_program(parsed.program)) == laid_out(TEXT)


def test_a_text_with_errors_is_not_expanded() -> None:
    assert expand_methods("day mon\nBakc Squat: 3x5\n").problems
    assert expand_weeks("day mon\nBakc Squat: 3x5\n", "a", date(2026, 11, 23)).problems
