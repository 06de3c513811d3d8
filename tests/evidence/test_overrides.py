import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.evidence import deloads, landmarks, progression, recovery, rests, warm_up
from topset.evidence.overrides import UNKNOWN, WRONG, all_figures, read_overrides
from topset.ground.units import Span

values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 50) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["mrv", "lo", "x"]), inner),
    max_leaves=6,
)


def test_nothing_written_changes_nothing() -> None:
    figures, reasons = read_overrides({})
    assert not reasons
    assert figures(rests.VOLUME) == Span(30, 45)


def test_dotted_keys_and_nested_tables_mean_the_same() -> None:
    dotted, _ = read_overrides({"rests.volume": [40, 60]})
    nested, _ = read_overrides({"rests": {"volume": [40, 60]}})
    assert dotted == nested
    assert nested(rests.VOLUME) == Span(40, 60)


def test_one_number_is_a_range_of_one() -> None:
    assert read_overrides({"rests.volume": 40})[0](rests.VOLUME) == Span(40, 40)


def test_a_whole_number_will_do_for_a_fraction() -> None:
    interval = read_overrides({"deloads.interval": 6})[0](deloads.INTERVAL)
    assert interval == 6.0
    assert isinstance(interval, float)


def test_a_part_of_a_landmark_leaves_the_rest_as_published() -> None:
    figures, reasons = read_overrides({"landmarks": {"back": {"mrv": 30, "mev": [8, 12]}}})
    assert not reasons
    assert figures(landmarks.BACK) == landmarks.Landmark(Span(8, 8), Span(8, 12), Span(14, 22), Span(30, 30))


def test_an_unpublished_part_of_a_landmark_can_be_given() -> None:
    assert read_overrides({"landmarks.traps": {"mv": 2}})[0](landmarks.TRAPS).mv == Span(2, 2)


def test_a_list_keeps_its_elements_type() -> None:
    figures, _ = read_overrides({"progression.block_weeks": [5, 10]})
    assert figures(progression.BLOCK_WEEKS) == (5, 10)


@pytest.mark.parametrize("points", [[(0, 8.0)], [(4, 7.0), (0, 8.0)], [(0, 8.0), (0, 7.0)]])
def test_a_table_needs_two_points_in_order(points: list[tuple[int, float]]) -> None:
    table = [{"at": at, "value": value} for at, value in points]
    _, (reason,) = read_overrides({"effort.growth": table})
    assert reason.message == "effort.growth must be a list of two points or more, `at` rising"


def test_a_ramp_can_be_written_anew() -> None:
    tiers = [{"percent": 700, "steps": [{"percent": 500, "reps": 5}]}] * 2
    figures, reasons = read_overrides({"warm_up.tiers": tiers})
    assert not reasons
    assert warm_up.ramp(700, figures) == (warm_up.Step(500, 5),)


def test_an_unknown_key_is_refused_with_the_nearest() -> None:
    figures, (reason,) = read_overrides({"rests": {"volum": 3}})
    assert figures.overrides == {}
    assert (reason.code, reason.message) == (UNKNOWN, "there is no figure rests.volum")
    assert reason.remedy == "Did you mean rests.volume?"


def test_a_key_like_none_points_to_the_list() -> None:
    _, (reason,) = read_overrides({"weather": 3})
    assert reason.remedy == "The page of the evidence lists every figure with its key."


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("recovery.same_muscle", "48", "recovery.same_muscle must be a whole number, not negative"),
        ("recovery.same_muscle", True, "recovery.same_muscle must be a whole number, not negative"),
        ("recovery.same_muscle", -1, "recovery.same_muscle must be a whole number, not negative"),
        ("effort.load_per_half", 0, "effort.load_per_half must be a whole number, at least 1"),
        (
            "back_offs.sets",
            [0, 2],
            "back_offs.sets must be a whole number or a range [lo, hi] of them, at least 1",
        ),
        ("deloads.interval", [6], "deloads.interval must be a number, not negative"),
        ("deloads.interval", float("nan"), "deloads.interval must be a number, not negative"),
        (
            "rests.volume",
            [45, 30],
            "rests.volume must be a whole number or a range [lo, hi] of them, the smaller one first",
        ),
        ("rests.volume", [1, 2, 3], "rests.volume must be a whole number or a range [lo, hi] of them"),
        ("landmarks.back", 3, "landmarks.back must be a table of mv, mev, mav, mrv"),
        ("landmarks.back", {"max": 3}, "landmarks.back must be a table of mv, mev, mav, mrv"),
        ("progression.block_weeks", 4, "progression.block_weeks must be a list like [4, 8, 12]"),
    ],
)
def test_a_value_of_the_wrong_shape_is_refused(key: str, value: object, message: str) -> None:
    figures, (reason,) = read_overrides({key: value})
    assert figures.overrides == {}
    assert (reason.code, reason.message) == (WRONG, message)


def test_the_refusal_says_what_is_published_and_by_whom() -> None:
    _, (reason,) = read_overrides({"recovery.sleep": "long"})
    assert reason.remedy == "The published value is [7, 9] (h/night)."
    assert reason.cites == recovery.SLEEP.cites


def test_one_mistake_leaves_the_others_in_force() -> None:
    figures, reasons = read_overrides({"rests.volume": "x", "recovery.same_muscle": 36})
    assert len(reasons) == 1
    assert figures(recovery.SAME_MUSCLE) == 36


@given(st.dictionaries(st.sampled_from(sorted(all_figures())) | st.text(max_size=8), values, max_size=4))
def test_whatever_is_written_is_read_or_refused(table: dict[str, object]) -> None:
    figures, _ = read_overrides(table)
    for key, value in figures.overrides.items():
        assert type(value) is type(all_figures()[key].value)
