"""In which order the sets of a session are lifted."""

from dataclasses import replace

from topset.web.gym.rows import Row
from topset.web.gym.turns import next_slot, turns

ROW = Row("", 1, "", "todo", "20", "kg", "8", "", "20", "8", "", "", "")


def rows(index: int, *, ramp: int = 0, sets: int = 2) -> tuple[Row, ...]:
    roles = ["ramp"] * ramp + [""] * sets
    return tuple(replace(ROW, slot=f"{index}.{n}", role=role) for n, role in enumerate(roles))


def order(*cards: tuple[str, tuple[Row, ...]]) -> list[str]:
    return [row.slot for group in turns(cards) for row in group]


def test_exercises_without_a_label_come_one_after_the_other() -> None:
    assert order(("", rows(0)), ("", rows(1))) == ["0.0", "0.1", "1.0", "1.1"]


def test_a_superset_goes_round_and_the_shorter_one_ends_earlier() -> None:
    assert order(("A1", rows(0)), ("A2", rows(1, sets=3)), ("B1", rows(2))) == [
        *("0.0", "1.0", "0.1", "1.1", "1.2"),
        *("2.0", "2.1"),
    ]


def test_all_of_a_superset_warm_up_before_its_first_round() -> None:
    assert order(("A1", rows(0, ramp=2)), ("A2", rows(1, ramp=1))) == [
        *("0.0", "0.1", "1.0"),
        *("0.2", "1.1", "0.3", "1.2"),
    ]


def test_the_set_that_is_next_is_the_first_of_the_order_that_is_left() -> None:
    done = (replace(rows(0)[0], state="done"), rows(0)[1])
    assert next_slot([("A1", done), ("A2", rows(1))]) == "1.0"


def test_who_has_begun_an_exercise_has_warmed_up_for_it() -> None:
    warm_up, first, second = rows(0, ramp=1)
    assert next_slot([("", (warm_up, replace(first, state="done"), second))]) == "0.2"
    assert next_slot([("", (warm_up, first, second)), ("", rows(1, ramp=1))]) == "0.0"
