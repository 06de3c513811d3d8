from cases import HEAD, adapted, changed, said

PLAN = f"""{HEAD.replace("hypertrophy", "strength")}
weeks 1-6
day mon
Lying Leg Curl: 4x10 @40kg progress none
Bench Press: 3x5 @80kg progress none
day thu
Romanian Deadlift: 4x8 @80kg progress none
"""
DONE = """2026-03-02 week 1
Lying Leg Curl: 40kg x10, x10, x10, x10
Bench Press: 80kg x5, x5, x5
2026-03-05 week 1
Romanian Deadlift: 80kg x8, x8, x8, x8
"""


def sore(*days: int, points: int = 4) -> str:
    return "".join(f"2026-03-{day:02}\nsoreness hamstrings {points}/5\n" for day in days)


def test_a_muscle_that_stays_sore_has_a_deload_of_its_own() -> None:
    assert changed(PLAN, DONE + sore(1, 4, 8), "2026-03-11") == [
        "Lying Leg Curl: {4 2 4}x10 @40kg progress none",
        "Romanian Deadlift: {4 2 4}x8 @80kg progress none",
    ]
    told = dict(said(adapted(PLAN, DONE + sore(1, 4, 8), "2026-03-11")))
    assert told["ADP137"].startswith(
        "Soreness of hamstrings stays high since 2026-03-01: a deload for hamstrings alone"
    )


def test_it_ends_with_a_better_reading_and_one_bad_week_is_none() -> None:
    assert changed(PLAN, DONE + sore(1, 4, 8) + sore(9, points=2), "2026-03-11") == []
    assert changed(PLAN, DONE + sore(5, 6, 8), "2026-03-11") == []


def test_a_deload_of_the_whole_body_takes_its_place() -> None:
    ill = "2026-03-03\nillness\n2026-03-15\nillness\n"
    text = changed(PLAN, DONE + sore(1, 4, 8, 15) + ill, "2026-03-16")
    assert "week 2 deload sets 50% load 100%" in text
    assert not [line for line in text if "{4 2 4}" in line]
