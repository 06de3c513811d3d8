import pytest

from topset.catalogue.naming import LONGEST, words


@pytest.mark.parametrize(
    ("spelled", "same"),
    [
        ("Pull-ups", "pull up"),
        ("PULLUP", "Pull Ups"),
        ("DB RDLs", "Dumbbell Romanian Deadlift"),
        ("BB Row", "Barbell Rows"),
        ("KB Swings", "Kettlebell Swing"),
        ("Reverse Flyes", "reverse fly"),
        ("Reverse Flies", "Reverse Fly"),
        ("Farmer\N{RIGHT SINGLE QUOTATION MARK}s Walk", "Farmers walk"),
        ("Clean & Jerk", "Clean and Jerk"),
        ("Stiff-Legged Deadlift", "Stiff Leg Deadlift"),
        ("One-Arm Dumbbell Row", "Single Arm Dumbbell Row"),
        ("EZ Curl", "EZ-Bar Curls"),
        ("Smith Squat", "Smith Machine Squat"),
        ("Calf Presses", "calf press"),
        ("Crunches", "crunch"),
    ],
)
def test_two_spellings_of_one_name_have_the_same_words(spelled: str, same: str) -> None:
    assert words(spelled) == words(same)


@pytest.mark.parametrize("word", ["press", "tibialis", "cross"])
def test_a_word_that_only_ends_like_a_plural_is_kept(word: str) -> None:
    assert words(word) == (word,)


def test_the_order_of_the_words_is_kept() -> None:
    assert words("Low-to-High Fly") != words("High-to-Low Fly")


@pytest.mark.parametrize("nothing", ["", "  ", "---", "the"])
def test_a_name_without_words_has_none(nothing: str) -> None:
    assert words(nothing) == ()


def test_what_is_too_long_for_a_name_is_not_read_to_its_end() -> None:
    assert sum(len(word) for word in words("x" * 10_000)) == LONGEST
