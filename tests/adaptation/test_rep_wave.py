from cases import HEAD, changed

WAVE = f"""{HEAD}
weeks 1-4
day mon
Lat Pulldown: 3x8 @60kg progress reps +1
day wed
Lat Pulldown: 3x8 @60kg progress reps +1
day fri
Lat Pulldown: 3x8 @60kg progress reps +1
"""
WEEK = """2026-03-02 week 1
Lat Pulldown: 60kg x8, x8, x8
2026-03-04 week 1
Lat Pulldown: 60kg x9, x9, x9
2026-03-06 week 1
Lat Pulldown: 60kg x10, x10, x10
"""


def test_the_whole_wave_done_adds_load_to_every_session() -> None:
    assert changed(WAVE, WEEK) == ["Lat Pulldown: 3x8 @{60 65}kg progress reps +1"] * 3


def test_a_session_short_of_its_reps_holds_all() -> None:
    assert changed(WAVE, WEEK.replace("x10, x10, x10", "x10, x10, x9")) == []
    assert changed(WAVE, WEEK[: WEEK.index("2026-03-06")]) == []
