import pytest

from topset.app.invert import invert
from topset.ground.units import Load


def test_four_tens_become_ten_fours() -> None:
    found = invert("4x10 @65% rest 45s", "Hip Thrust", "180kg", 2)
    assert found.inversion
    assert found.exercise == "Hip Thrust"
    before, after = found.inversion.before, found.inversion.after
    assert (before.sets, before.reps, after.sets, after.reps) == (4, 10, 10, 4)
    assert before.load == (Load(117_000), Load(117_000))
    assert after.load
    assert after.load[0] > before.load[0]
    assert after.weekly_sets == 20


def test_a_rep_max_is_turned_into_a_1rm() -> None:
    found = invert("4x10", maximum="100kg x5")
    assert found.inversion
    assert found.inversion.before.load
    assert found.inversion.before.load[0].grams > 60_000


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"scheme": "lots"}, ""),
        ({"scheme": ""}, ""),
        ({"scheme": "4x10, 3x8"}, "ASK005"),
        ({"scheme": "backwards"}, "ASK005"),
        ({"scheme": "4xAMRAP"}, "ASK007"),
        ({"scheme": "3x30s"}, "ASK007"),
        ({"scheme": "4x10 @100kg"}, "ASK007"),
        ({"scheme": "40x10"}, "ASK007"),
        ({"scheme": "4x10", "exercise": "Hip Trust"}, "ASK002"),
        ({"scheme": "4x10", "exercise": "Plank"}, "ASK007"),
        ({"scheme": "4x10", "maximum": "heavy"}, "ASK006"),
        ({"scheme": "4x10", "maximum": "8 reps"}, "ASK006"),
        ({"scheme": "4x10", "maximum": "5000kg"}, "ASK006"),
        ({"scheme": "4x10", "sessions": 0}, "ASK008"),
    ],
)
def test_a_wrong_question_is_answered(asked: dict[str, str], code: str) -> None:
    found = invert(**asked)  # type: ignore[arg-type]  # named as they are
    assert found.inversion is None
    assert found.problems
    assert found.problems[0].code.startswith(code)


def test_a_mistake_stands_at_its_place_in_the_scheme() -> None:
    reason = invert("4x10 @65% rset 45s").problems[0]
    assert reason.place
    assert (reason.place.line, reason.place.column) == (1, 11)
