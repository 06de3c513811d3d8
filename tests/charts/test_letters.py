from hypothesis import given
from hypothesis import strategies as st

from topset.charts.svg.letters import lines, wide


def test_wide_letters_need_more_room() -> None:
    assert wide("iii", 12) < wide("aaa", 12) < wide("AAA", 12) < wide("MMM", 12)
    assert wide("ab", 24) == 2 * wide("ab", 12)


def test_words_stay_whole_where_they_fit() -> None:
    assert lines("side and rear delts", 12, 80) == ("side and", "rear delts")
    assert lines("", 12, 80) == ("",)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Z", "C"]), max_size=60), st.floats(30, 300))
def test_no_line_is_wider_than_its_room_and_nothing_is_lost(text: str, room: float) -> None:
    found = lines(text, 12, room)
    assert all(wide(line, 12) <= room for line in found if len(line) > 1)
    assert "".join(found).replace(" ", "") == "".join(text.split())
