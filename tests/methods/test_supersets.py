"""Grouping, partners, and the time saved."""

from topset.catalogue import exercises
from topset.ground.units import Span
from topset.methods.supersets import clash, grouped, is_giant, labels_for, minutes_saved

ALL = exercises()


def test_neighbours_with_a_letter_are_grouped() -> None:
    assert grouped(["", "A1", "A2", "", "", "B1", "B2", "B3"]) == ((0,), (1, 2), (3,), (4,), (5, 6, 7))
    assert grouped([]) == ()


def test_labels_are_dealt_out() -> None:
    assert labels_for([1, 2, 3]) == ("", "A1", "A2", "B1", "B2", "B3")
    assert grouped(labels_for([1, 2, 3])) == ((0,), (1, 2), (3, 4, 5))


def test_three_make_a_giant_set() -> None:
    assert is_giant(3)
    assert not is_giant(2)


def test_opposites_suit_and_the_same_muscle_does_not() -> None:
    assert clash(ALL["dumbbell_curl"], ALL["rope_pushdown"]) == ()
    [reason] = clash(ALL["dumbbell_curl"], ALL["cable_curl"])
    assert "biceps" in reason.message


def test_two_loads_on_the_spine_clash() -> None:
    assert any("spine" in reason.message for reason in clash(ALL["front_squat"], ALL["barbell_row"]))


def test_each_round_rests_once() -> None:
    assert minutes_saved([3, 3], Span(60, 120)) == Span(3, 6)
    assert minutes_saved([4], Span(60, 120)) == Span(0, 0)
    assert minutes_saved([], Span(60, 120)) == Span(0, 0)
