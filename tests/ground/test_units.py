import pytest

from topset.ground.reason import sentence
from topset.ground.units import Span, rest_text


def test_a_span_is_written_with_one_number_or_two() -> None:
    assert [str(Span(3, 3)), str(Span(3, 4)), f"{Span(0, 0)}"] == ["3", "3-4", "0"]


@pytest.mark.parametrize(
    ("low", "high", "written"),
    [(45, 45, "45s"), (30, 45, "30-45s"), (120, 120, "2:00"), (120, 180, "2:00-3:00"), (45, 90, "45s-1:30")],
)
def test_a_rest_is_written_one_way(low: int, high: int, written: str) -> None:
    assert rest_text(Span(low, high)) == written


def test_sentences_are_closed() -> None:
    assert [sentence("A thing"), sentence("Did you mean it?"), sentence("")] == [
        "A thing.",
        "Did you mean it?",
        "",
    ]
