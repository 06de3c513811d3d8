"""Minutes by the figures and by the clock."""

import pytest
from journals import log

from topset.catalogue import exercises
from topset.evidence import time_costs
from topset.evidence.figure import PUBLISHED
from topset.evidence.rests import default_rest
from topset.ground.units import Span
from topset.metrics.journal.minutes import measured, minutes, pace
from topset.metrics.minutes import session_minutes
from topset.model.prescription import Reps, Role
from topset.model.program import Weekday
from topset.model.session import Session, Sets, Work

SESSION = """
2026-03-0{day}
Back Squat: ramp 60kg x5, 100kg x5, x5, x5
Dumbbell Row: 30kg x10, x10
Plank: x45s, x45s
note took {minutes} min
"""


def test_as_a_program_of_the_same_sets() -> None:
    made = log("2026-03-02\nBack Squat: 100kg x5, x5, x5\nDumbbell Row: 30kg x10, x10\n")
    works = tuple(
        Work(exercise, (Sets(Role.WORK, Span.one(count), Reps(Span.one(reps)), Span.one(rest)),))
        for slug, count, reps in (("back_squat", 3, 5), ("dumbbell_row", 2, 10))
        for exercise in (exercises()[slug],)
        for rest in (default_rest(exercise, None),)
    )
    [found] = minutes(made)
    assert found.expected == pytest.approx(
        session_minutes(Session(1, Weekday.MON, works), PUBLISHED).middle, abs=1
    )


def test_supersets_share_their_rests() -> None:
    apart = minutes(log("2026-03-02\nLeg Curl: 40kg x10, x10, x10\nFace Pull: 20kg x10, x10, x10\n"))[
        0
    ].expected
    paired = minutes(log("2026-03-02\nA1 Leg Curl: 40kg x10, x10, x10\nA2 Face Pull: 20kg x10, x10, x10\n"))[
        0
    ].expected
    rest = default_rest(exercises()["face_pull"], None)
    assert apart - paired == pytest.approx(2 * rest / 60)


def test_seconds_are_seconds() -> None:
    short, long = (minutes(log(f"2026-03-02\nPlank: x{s}s\n"))[0].expected for s in (30, 90))
    assert long - short == pytest.approx(1)
    assert short == pytest.approx((30 + PUBLISHED(time_costs.SET_UP) + 90) / 60)


@pytest.mark.parametrize(("noted", "taken"), [("62", 62), ("4", None), ("4980", None), ("360", 360)])
def test_a_forgotten_timer_is_no_measurement(noted: str, taken: int | None) -> None:
    made = log(SESSION.format(day=2, minutes=noted))
    assert measured(made.sessions[0]) == taken
    assert minutes(made)[0].measured == taken


def test_a_pace_is_told_from_three_sessions() -> None:
    text = "".join(SESSION.format(day=day, minutes=taken) for day, taken in ((2, 30), (4, 36), (6, 60)))
    found = minutes(log(text))
    assert pace(found[:2]) is None
    own = pace(found)
    assert own is not None
    assert own.sessions == 3
    assert own.share == pytest.approx(36 / found[0].expected)
    assert own.error == pytest.approx(6)
