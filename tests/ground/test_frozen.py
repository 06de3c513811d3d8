import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.ground.frozen import frozen


@frozen
class Lifted:
    """A set."""

    reps: int
    load: str = ""
    notes: tuple[str, ...] = field(default=(), compare=False)
    hidden: int = field(default=0, repr=False)


@dataclass(frozen=True, slots=True)
class AsPython:
    reps: int
    load: str = ""
    notes: tuple[str, ...] = field(default=(), compare=False)
    hidden: int = field(default=0, repr=False)


@frozen
class Named:
    """Equal to whatever has its first letter."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and self.name[:1] == other.name[:1]

    def __hash__(self) -> int:
        return hash(self.name[:1])


ARGUMENTS = st.tuples(
    st.integers(0, 2), st.sampled_from("ab"), st.just(()) | st.just(("x",)), st.integers(0, 1)
)


@given(ARGUMENTS, ARGUMENTS)
def test_values_are_compared_and_shown_as_pythons_are(
    one: tuple[int, str, tuple[str, ...], int], other: tuple[int, str, tuple[str, ...], int]
) -> None:
    mine, theirs = (Lifted(*one), Lifted(*other)), (AsPython(*one), AsPython(*other))
    assert (mine[0] == mine[1]) == (theirs[0] == theirs[1])
    assert [hash(each) for each in mine] == [hash(each) for each in theirs]
    assert [repr(each) for each in mine] == [repr(each).replace("AsPython", "Lifted") for each in theirs]
    assert mine[0] != theirs[0]  # type: ignore[comparison-overlap]


@pytest.mark.parametrize("use", [lambda one: one == one, hash, repr])
def test_each_function_is_there_at_its_first_use(use: Callable[[Any], object]) -> None:
    @frozen
    class Fresh:
        """New at every call, so that nothing was used before."""

        reps: int = 3

    assert use(Fresh()) == use(Fresh())
    assert (Fresh() == Fresh(), Fresh() == Fresh(4), repr(Fresh()).endswith("Fresh(reps=3)")) == (
        True,
        False,
        True,
    )


def test_a_value_cannot_be_changed_and_has_no_room_for_more() -> None:
    with pytest.raises(FrozenInstanceError):
        Lifted(3).reps = 4  # type: ignore[misc]
    assert not hasattr(Lifted(3), "__dict__")


def test_values_are_copied_and_packed_like_any() -> None:
    assert replace(Lifted(3, "60kg"), reps=4) == Lifted(4, "60kg")
    assert pickle.loads(pickle.dumps(Lifted(3, "60kg"))) == Lifted(3, "60kg")


def test_what_a_class_defines_itself_stays() -> None:
    assert Named("Back Squat") == Named("Bench Press")
    assert len({Named("Back Squat"), Named("Bench Press"), Named("Deadlift")}) == 2
    assert repr(Named("x")) == "Named(name='x')"
