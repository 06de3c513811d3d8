import pytest

from topset.ground.reason import Reason
from topset.lint.engine import check
from topset.notation import parse


def found_in(text: str, code: str) -> list[Reason]:
    parsed = parse(text)
    assert not parsed.problems
    return [reason for reason in check(parsed.program) if reason.code == code]


def severities(text: str, code: str) -> list[str]:
    return [str(reason.severity) for reason in found_in(text, code)]


def week(**days: str) -> str:
    return "weeks 1-4\n" + "".join(f"day {day}\n{lines}\n" for day, lines in days.items())


def test_indirect_work_on_another_day_makes_it_twice() -> None:
    once = week(mon="Barbell Curl: 4x10 @RIR1\nBack Squat: 4x8", thu="Back Squat: 4x8")
    assert [r.message for r in found_in(once, "REC201")] == ["Biceps is trained once a week."]
    with_rows = week(mon="Barbell Curl: 4x10 @RIR1", thu="Cable Row: 4x10", sat="Cable Row: 4x10")
    assert not [r for r in found_in(with_rows, "REC201") if "iceps" in r.message]


@pytest.mark.parametrize(
    ("monday", "tuesday", "expected"),
    [
        ("Bench Press: 4x8", "Bench Press: 4x8", ["warning"]),
        ("Bench Press: 4x8", "Bench Press: 2x8", []),
        ("Bench Press: 2-3x8", "Bench Press: 4x8", []),
        ("Bench Press: 4x8", "Back Squat: 4x8", []),
        ("Crunch: 4x15", "Crunch: 4x15", ["info"]),
        ("Bench Press: 4x8 @RIR6", "Bench Press: 4x8", []),
    ],
)
def test_same_muscle_on_the_next_day(monday: str, tuesday: str, expected: list[str]) -> None:
    assert severities(week(mon=monday, tue=tuesday), "REC202") == expected


def test_one_finding_names_all_groups_of_a_pair() -> None:
    lines = "Bench Press: 4x8\nCable Row: 4x8"
    assert [r.message for r in found_in(week(mon=lines, tue=lines), "REC202")] == [
        "Tuesday trains back and chest 24 hours after Monday."
    ]


def test_four_sessions_cannot_keep_48_hours() -> None:
    lines = "Bench Press: 3x8"
    assert severities(week(mon=lines, tue=lines, thu=lines, sat=lines), "REC202") == ["info"]
    assert severities(week(mon=lines, tue=lines, thu=lines, sat=lines), "REC204") == ["info"]


def test_the_turn_of_the_week() -> None:
    text = week(mon="Back Squat: 4x8", sun="Leg Press: 4x10")
    reasons = found_in(text, "REC202")
    assert [r.message.partition(" trains")[0] for r in reasons] == ["Monday"]


@pytest.mark.parametrize(("days", "close"), [(("mon", "wed"), 1), (("mon", "thu"), 0), (("mon", "sat"), 1)])
def test_backwards_sessions_lie_72_hours_apart(days: tuple[str, str], close: int) -> None:
    text = week(**dict.fromkeys(days, "Hip Thrust: backwards"))
    assert len(found_in(text, "REC203")) == close


def test_backwards_parts_are_left_to_their_own_rules() -> None:
    text = week(mon="Hip Thrust: backwards", tue="Hip Thrust: backwards")
    assert found_in(text, "REC203")
    assert not found_in(text, "REC202")


def test_between_backwards_days_the_part_rests() -> None:
    text = week(
        mon="Hip Thrust: backwards", tue="Back Squat: 4x8\nBench Press: 4x8", thu="Hip Thrust: backwards"
    )
    assert [r.message.partition(" trains")[0] for r in found_in(text, "REC206")] == ["Back Squat"]
    indirect = week(mon="Barbell Curl: backwards", tue="Cable Row: 4x8", thu="Barbell Curl: backwards")
    assert not found_in(indirect, "REC206")


def test_max_efforts_of_the_same_lift_and_of_others() -> None:
    single = "ramp, top 1x1 @96% rest 4:00 safeties"
    assert severities(week(mon=f"Back Squat: {single}", wed=f"Back Squat: {single}"), "REC205") == ["warning"]
    assert severities(week(mon=f"Back Squat: {single}", wed=f"Deadlift: {single}"), "REC205") == ["info"]
    assert not found_in(week(mon=f"Back Squat: {single}\nDeadlift: {single}"), "REC205")
    assert not found_in(week(mon=f"Back Squat: {single}"), "REC205")


def test_the_turn_of_the_week_counts_for_max_efforts() -> None:
    single = "Back Squat: ramp, top 1x1 @96% rest 4:00 safeties"
    reasons = found_in(week(mon=single, sat=single), "REC205")
    assert [r.message.rpartition("(")[2] for r in reasons] == ["weeks 2-4)."]


@pytest.mark.parametrize(
    ("line", "flagged"),
    [
        ("Deadlift: ramp, 3x1 @92%", True),
        ("Deadlift: ramp, 2x1 @95%", False),
        ("Deadlift: ramp, 4x2 @92%", False),
        ("Deadlift: ramp, 5x1 @90%", False),
        ("Power Clean: ramp, 5x1 @94%", False),
    ],
)
def test_heavy_singles(line: str, flagged: bool) -> None:
    assert bool(found_in(f"day mon\n{line}\n", "REC207")) is flagged


def test_the_worked_example_of_load_volume() -> None:
    text = "max Deadlift 265kg\nday mon\nDeadlift: ramp, 4x1 @250kg\n"
    assert found_in(text, "REC207")
    assert not found_in(text.replace("4x1 @250kg", "top 1x1 @250kg, back-off 2x2 @200kg"), "REC207")


def test_heavy_sessions_of_a_lift() -> None:
    line = "Back Squat: ramp, top 1x2 @90% rest 3:00"
    assert severities(week(mon=line, wed=line, fri=line), "REC207") == ["info"]
    assert not found_in(week(mon=line, thu=line), "REC207")
