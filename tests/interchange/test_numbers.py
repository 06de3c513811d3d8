import pytest

from topset.interchange.flaws import UnreadableError
from topset.interchange.numbers import number, whole


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("72.5", 72.5),
        ("72,5", 72.5),
        (" 5 ", 5),
        ("-3", -3),
        ("\u22123", -3),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("0,125", 0.125),
        ("6,80388555", 6.80388555),
        ("1.0E-2", 0.01),
        (".5", 0.5),
        ("", None),
        ("-", None),
    ],
)
def test_numbers_as_the_world_writes_them(text: str, wanted: float | None) -> None:
    assert number(text) == wanted


@pytest.mark.parametrize("text", ["nan", "inf", "1e999", "twelve", "12kg", "1,2,3", "1.2.3", "1,250"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(UnreadableError):
        number(text)


def test_whole_numbers() -> None:
    assert whole("10.0") == 10
    assert whole("") is None
    for text in ("2.5", "-1"):
        with pytest.raises(UnreadableError):
            whole(text)
