import datetime

from cases import HEAD, adapted, changed, log, said

from topset.notation import print_program

PLAN = f"""{HEAD}
weeks 1-5
day mon
Back Squat: {{3 3 4 4 4}}x5 @{{100 102.5 105 107.5 110}}kg progress none

week 6 deload
"""
WEEKS = [f"Back Squat: {100 + 2.5 * n}kg x5, x5, x5, x5" for n in range(5)]
TIRED = "readiness 2/5\n2026-03-06\nreadiness 1/5\n2026-03-10\nreadiness 2/5\n2026-03-14\nreadiness 2/5\n"
ILL_AGAIN = f"{TIRED}2026-03-03\nillness\n2026-03-15\nillness\n"


def test_two_signs_make_the_next_week_a_deload_and_what_follows_goes_on_where_it_was() -> None:
    text = print_program(adapted(PLAN, log(*WEEKS[:2]) + ILL_AGAIN, "2026-03-16").program)
    assert "weeks 1-2\nday mon\nBack Squat: {3 3}x5 @{100 102.5}kg" in text
    assert "week 3 deload\n\nweeks 4-5\nday mon\nBack Squat: {4 4}x5 @{105 107.5}kg" in text


def test_high_volume_is_made_lighter_by_sets() -> None:
    big = PLAN.replace("{3 3 4 4 4}x5", "18x5")
    done = [line + ", x5" * 14 for line in WEEKS[:2]]
    text = print_program(adapted(big, log(*done) + ILL_AGAIN, "2026-03-16").program)
    assert "week 3 deload sets 50% load 100%\n" in text
    message = dict(said(adapted(big, log(*done) + ILL_AGAIN, "2026-03-16")))["ADP141"]
    assert (
        "50 % of the sets at the same loads, because quads had as many sets as can be recovered from."
        in message
    )


def test_maximal_lifts_are_made_lighter_by_load() -> None:
    single = log(WEEKS[0], "Back Squat: 140kg x1 @RPE10, 102.5kg x5, x5, x5")
    text = print_program(adapted(PLAN, single + ILL_AGAIN, "2026-03-16").program)
    assert "week 3 deload sets 70% load 90%\n" in text
    assert (
        "because Back Squat was taken to a maximum."
        in dict(said(adapted(PLAN, single + ILL_AGAIN, "2026-03-16")))["ADP141"]
    )


def test_training_maxima_stay_through_a_deload() -> None:
    text = PLAN.replace("unit kg\n", "unit kg\ntraining max Back Squat 120kg\n").replace(
        "@{100 102.5 105 107.5 110}kg", "@75%TM"
    )
    made = adapted(
        text, log(*["Back Squat: 90kg x5 @RIR5, x5 @RIR5, x5 @RIR5"] * 2) + ILL_AGAIN, "2026-03-16"
    )
    assert "The training max stays through it" in dict(said(made))["ADP141"]
    assert "training max Back Squat 120kg" in print_program(made.program)


def test_a_deload_by_plan_is_told_and_left_alone() -> None:
    made = adapted(PLAN, log(*WEEKS), "2026-04-06")
    assert made.changes == ()
    assert dict(said(made))["ADP145"].startswith("Week 6 is a deload by plan")


def test_the_week_before_a_deload_joins_it() -> None:
    signs = ILL_AGAIN
    for day in ("03-03", "03-06", "03-10", "03-14", "03-15"):
        later = datetime.date.fromisoformat(f"2026-{day}") + datetime.timedelta(14)
        signs = signs.replace(f"2026-{day}\n", f"{later}\n")
    assert changed(PLAN, log(*WEEKS[:4]) + signs, "2026-03-30") == [
        "weeks 1-4",
        "Back Squat: {3 3 4 4}x5 @{100 102.5 105 107.5}kg progress none",
        "weeks 5-6 deload",
    ]


def test_one_sign_alone_changes_nothing() -> None:
    made = adapted(PLAN, log(*WEEKS[:2]) + TIRED, "2026-03-16")
    assert "ADP144" in [code for code, _ in said(made)]
    assert "week 3" not in print_program(made.program)


def test_missing_data_are_unknown_and_never_rest() -> None:
    made = adapted(PLAN, log(*WEEKS[:2]), "2026-03-16")
    assert "unknown" in dict(said(made))["ADP143"]


def test_eight_hard_weeks_are_enough() -> None:
    long = f"{HEAD}\nweeks 1-12\nday mon\nBack Squat: 3x5 @100kg progress none\n"
    done = [WEEKS[0]] * 8
    assert changed(long, log(*done[:7]), "2026-04-20") == []
    assert changed(long, log(*done), "2026-04-27") == [
        "weeks 1-8",
        "week 9 deload",
        "weeks 10-12",
        "day mon",
        "Back Squat: 3x5 @100kg progress none",
    ]
