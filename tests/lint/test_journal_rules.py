"""What a journal shows is found, and nothing that it does not show."""

import datetime

from topset.evidence.figure import Figures
from topset.ground.reason import Reason
from topset.lint.config import Config
from topset.lint.engine import check, check_journal
from topset.notation import parse, parse_journal

PLAN = """\
weeks 1-4
day mon
Bench Press: 5x8-12 @RIR2
day thu
Bench Press: 5x8-12 @RIR2
"""


def found(text: str, code: str, figures: dict[str, object] | None = None) -> list[Reason]:
    parsed = parse_journal(text, "a.topset-log")
    assert parsed.problems == ()
    return list(check_journal(parsed.journal, Figures(figures or {}), Config(select=(code,))))


def missed(log: str, plan: str = PLAN) -> list[str]:
    program, journal = parse(plan, "a.topset"), parse_journal(log, "a.topset-log")
    assert program.problems == journal.problems == ()
    reasons = check(program.program, config=Config(select=("LOG904",)), journal=journal.journal)
    assert all(r.place and r.place.file == "a.topset-log" for r in reasons)
    return [reason.message for reason in reasons]


def sessions(*lines: str, every: int = 4, start: str = "2026-03-02") -> str:
    first = datetime.date.fromisoformat(start)
    return "".join(f"{first + datetime.timedelta(n * every)}\n{line}\n" for n, line in enumerate(lines))


def squats(*loads: float, effort: str = " @RIR1", every: int = 4) -> str:
    return sessions(*(f"Back Squat: {load}kg x5{effort}" for load in loads), every=every)


def test_an_empty_journal_shows_nothing() -> None:
    assert check_journal(parse_journal("").journal) == ()


def test_findings_stand_in_the_journal() -> None:
    [reason] = found(squats(100, 100, 100, 90, 90, 90), "LOG903")
    assert str(reason.place) == "a.topset-log:12:1"
    assert "117.2kg" not in reason.message
    assert "108kg at best, 10% below the 120kg of the 3 before" in reason.message


def test_a_fall_within_the_scatter_is_none() -> None:
    assert not found(squats(100, 100, 100, 94, 94, 94), "LOG903")
    assert found(squats(100, 100, 100, 94, 94, 94), "LOG903", {"journal_signs.e1rm_scatter": 50})


def test_one_or_two_bad_sessions_are_no_fall() -> None:
    assert not found(squats(100, 100, 100, 80, 80), "LOG903")
    assert not found(squats(100, 100, 100, 80, 80, 100, 80), "LOG903")


def test_a_fall_is_told_once() -> None:
    assert len(found(squats(100, 100, 100, 100, 80, 80, 80, 80, 80), "LOG903")) == 1


def test_sets_without_an_effort_show_no_fall() -> None:
    assert not found(squats(100, 100, 100, 80, 80, 80, effort=""), "LOG903")


def test_reps_in_reserve_are_counted_as_done() -> None:
    lines = ["Back Squat: 100kg x5 @RIR1"] * 3 + ["Back Squat: 100kg x3 @RIR3"] * 3
    assert not found(sessions(*lines), "LOG903")
    easy = ["Back Squat: 100kg x5 @RIR1"] * 3 + [
        "Back Squat: 60kg x5 @RIR6"
    ] * 3  # a deload: no estimate holds
    assert not found(sessions(*easy), "LOG903")


def test_a_lift_of_long_ago_is_not_compared_with() -> None:
    assert not found(squats(100, 100, 100, 80, 80, 80, every=20), "LOG903")


def test_the_heaviest_of_a_day_counts_and_warm_ups_do_not() -> None:
    line = "Back Squat: ramp 120kg x5 @RIR0, 100kg x5 @RIR1, 80kg x5 @RIR1"
    low = "Back Squat: ramp 120kg x5 @RIR0, 80kg x5 @RIR1"
    assert found(sessions(line, line, line, low, low, low), "LOG903")


def test_sleep_is_judged_by_the_week() -> None:
    short = sessions(*["sleep 6h"] * 14, every=1)
    [reason] = found(short, "LOG902")
    assert "The 14 nights" in reason.message
    assert "2026-03-02 to 2026-03-15 had 6 hours" in reason.message
    apart = short + sessions(*["sleep 8h"] * 7, every=1, start="2026-03-16")
    apart += sessions(*["sleep 6h"] * 7, every=1, start="2026-03-23")
    assert len(found(apart, "LOG902")) == 2


def test_too_few_nights_say_nothing() -> None:
    assert not found(sessions("sleep 4h", "sleep 4h"), "LOG902")
    assert found(sessions("sleep 4h", "sleep 4h"), "LOG902", {"journal_signs.nights": 2})


def test_the_same_night_twice_is_one_night() -> None:
    assert not found(
        "2026-03-02 07:00\nsleep 4h\n2026-03-02 18:00\nsleep 4h\n2026-03-03\nsleep 4h\n", "LOG902"
    )


def test_the_first_week_of_the_calendar_is_a_week() -> None:
    assert found("0001-01-01\nsleep 4h\n0001-01-02\nsleep 4h\n0001-01-03\nsleep 4h\n", "LOG902")


def test_an_allowance_in_the_journal_silences_and_an_idle_one_is_found() -> None:
    lines = "2026-03-02\nsleep 4h\n2026-03-03\nsleep 4h\n2026-03-04\nsleep 4h  # allow LOG902: a newborn\n"
    parsed = parse_journal(lines).journal
    assert check_journal(parsed) == ()
    idle = parse_journal(lines.replace("4h", "8h")).journal
    assert [reason.code for reason in check_journal(idle)] == ["LNT001"]
    unknown = parse_journal("2026-03-02  # allow LOG999: why\n").journal
    assert [reason.code for reason in check_journal(unknown)] == ["LNT002"]


def test_an_allowance_of_the_program_does_not_reach_the_journal() -> None:
    plan = parse("# allow LOG902: mine\nday mon\nBack Squat: 3x5 @RIR2\n", "a.topset").program
    log = parse_journal(sessions(*["sleep 4h"] * 3, every=1), "a.topset-log").journal
    codes = [r.code for r in check(plan, journal=log) if r.code[:3] in {"LOG", "LNT"}]
    assert codes == ["LNT001", "LOG902"]


def test_one_sign_alone_is_no_overtraining() -> None:
    assert not found(sessions(*["readiness 1/5"] * 10), "LOG901")
    assert not found(squats(100, 100, 100, 80, 80, 80), "LOG901")
    assert not found("2026-03-02\nillness\n2026-03-20\nillness\n2026-04-02\nillness\n", "LOG901")


def test_lasting_soreness_and_a_fall_are_two_signs() -> None:
    lines = [
        f"Back Squat: {load}kg x5 @RIR1\nsoreness quads {sore}/5"
        for load, sore in ((100, 1), (100, 1), (100, 1), (80, 4), (80, 5), (80, 4))
    ]
    [reason] = found(sessions(*lines), "LOG901")
    assert "Soreness of quads stays at 4/5 or more since 2026-03-14" in reason.message
    assert "Back Squat has fallen by 2026-03-22 (LOG903)" in reason.message


def test_tired_days_far_apart_are_not_lasting() -> None:
    ill = "2026-03-02\nillness\n2026-03-20\nillness\n"
    assert not found(sessions(*["readiness 1/5"] * 5, every=8) + ill, "LOG901")
    assert found(sessions(*["readiness 1/5"] * 5, every=7) + ill, "LOG901")


def test_signs_far_apart_do_not_belong_together() -> None:
    tired = sessions(*["readiness 1/5"] * 3)
    assert not found(f"{tired}2026-05-02\nillness\n2026-05-20\nillness\n", "LOG901")


def week(number: int, day: int, sets: int = 5) -> str:
    return f"2026-03-{day:02}{f' week {number}' if number else ''}\nBench Press: 80kg {sets}x8\n"


def test_a_week_that_is_over_is_compared_with_the_program() -> None:
    assert missed(week(1, 2) + week(2, 9)) == [
        "Week 1: of the direct sets planned, the journal has 5 of 10 for chest, in 1 of 2 sessions."
    ]
    assert missed(week(1, 2) + week(1, 5, 2)) == [
        "Week 1: of the direct sets planned, the journal has 7 of 10 for chest, in 2 of 2 sessions."
    ]


def test_a_week_that_may_go_on_is_not_judged() -> None:
    assert not missed(week(1, 2))


def test_a_fifth_may_be_missing() -> None:
    assert not missed(week(1, 2) + week(1, 5, 3))
    assert not missed(week(1, 2) + week(1, 5, 5))


def test_weeks_the_journal_does_not_hold_are_not_mentioned() -> None:
    assert not missed(week(1, 2) + week(1, 5) + week(3, 16) + week(3, 19) + week(4, 23))


def test_a_session_without_a_week_may_belong_anywhere_near() -> None:
    assert not missed(week(1, 2) + week(0, 5) + week(2, 9))


def test_only_the_last_run_through_the_program_is_judged() -> None:
    assert not missed(week(1, 2) + week(2, 5) + week(3, 9) + week(4, 12) + week(1, 16) + week(1, 19))


def test_warm_ups_failed_attempts_and_easy_sets_are_no_sets() -> None:
    log = "2026-03-02 week 1\nBench Press: ramp 40kg 5x8, 80kg 5x8\n"
    log += "2026-03-05 week 1\nBench Press: 80kg x0, x0, x0, 40kg 2x8 @RIR8\n"
    assert "5 of 10" in missed(log)[0]


def test_deloads_and_fragments_are_not_judged() -> None:
    plan = PLAN + "week 5 deload\n"
    assert not missed(
        "2026-03-02 week 5\nBench Press: 80kg x8\n2026-03-05 week 5\nBench Press: 80kg x8\n", plan
    )
    fragment = PLAN.replace("weeks 1-4\n", "")
    assert not missed(week(1, 2) + week(1, 5, 1), fragment)


def test_own_exercises_of_the_program_count() -> None:
    own = 'exercise "My Press" pattern horizontal_press muscles chest 1\n'
    plan = parse(own.replace("horizontal_press", "horizontal press") + PLAN, "a.topset")
    assert plan.problems == ()
    exercises = [each.exercise for each in plan.program.own]
    text = week(1, 2) + "2026-03-05 week 1\nMy Press: 80kg 5x8\n"
    log = parse_journal(text, known=exercises)
    assert log.problems == ()
    assert not check(plan.program, config=Config(select=("LOG",)), journal=log.journal)


def test_a_week_that_the_program_does_not_have_is_found() -> None:
    program = parse(PLAN, "a.topset").program

    def weeks(log: str) -> list[str]:
        journal = parse_journal(log, "a.topset-log").journal
        return [r.message for r in check(program, config=Config(select=("LOG905",)), journal=journal)]

    line = "Bench Press: 80kg x8 @RIR2\n"
    assert weeks(f"2026-03-02 week 5\n{line}") == [
        "The session of 2026-03-02 is of week 5; the program has weeks 1 to 4."
    ]
    assert weeks(f"2026-02-02 week 9\n{line}2026-03-02 week 1\n{line}") == []  # of the program before
    assert weeks(f"2026-03-02\n{line}2026-03-05 week 4\n{line}") == []


def test_what_lies_ahead_is_found_where_the_day_is_known() -> None:
    log = parse_journal("2026-03-04\nsleep 7h\n2026-03-05\nBench Press: 80kg x8\n", "a.topset-log").journal
    only = Config(select=("LOG906",))
    assert check_journal(log, config=only) == ()
    [ahead] = check_journal(log, config=only, today=datetime.date(2026, 3, 3))
    assert ahead.message == "The session of 2026-03-05 lies 2 days ahead."
    assert str(ahead.place) == "a.topset-log:3:1"
    assert check_journal(log, config=only, today=datetime.date(2026, 3, 4)) == ()


def test_a_session_that_stands_there_twice_is_found() -> None:
    one = "Bench Press: 80kg x8 @RIR2, x8\n"
    assert found(f"2026-03-02 18:00\n{one}2026-03-02 18:00 week 2\n{one}", "LOG907")
    [twice] = found(f"2026-03-02\n{one}2026-03-02 18:00\n{one}", "LOG907")
    assert twice.message == "The session of 2026-03-02 has the same sets as the one in line 1."
    assert not found(f"2026-03-02 18:00\n{one}2026-03-02 18:00\nBench Press: 80kg x8 @RIR2, x7\n", "LOG907")
    assert not found("2026-03-02\nsleep 7h\n2026-03-02\nsleep 7h\n", "LOG907")
    assert not found(f"2026-03-02 07:00\n{one}2026-03-02 18:00\n{one}", "LOG907")


def test_a_session_that_two_apps_tell_differently_is_found() -> None:
    one = "Back Squat: ramp 60kg x5, 100kg 3x5 @RIR2\nBench Press: 80kg 3x8\nCable Row: 60kg 3x10\n"
    other = "Cable Row: 132.28lb 3x10\nBench Press: 176.4lb 3x8 @RPE8\nBack Squat: 60kg x5, 100kg 3x5\n"
    [twice] = found(f"2026-03-02 17:55\n{one}2026-03-02 19:10\n{other}", "LOG907")
    assert twice.message.endswith("as the one in line 1, though that is written at 17:55.")
    assert not found(f"2026-03-02 17:55\n{one}2026-03-03 17:55\n{one}", "LOG907")
    assert not found(f"2026-03-02 17:55\n{one}2026-03-02 19:10\n{one.replace('3x10', '2x10, x9')}", "LOG907")
    assert not found(f"2026-03-02 17:55\n{one}2026-03-02 19:10\n{one.replace('80kg', '82.5kg')}", "LOG907")
