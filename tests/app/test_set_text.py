"""A logged set is written from pieces, as a page without network does it."""

import journals_path  # noqa: F401  # first: it makes the strategies importable
from hypothesis import given
from hypothesis import strategies as st
from notation_strategies import loads

from topset.app.lifting_loads import load_text, written
from topset.app.set_text import MOST_RIR, measure_of, pieces, set_text
from topset.catalogue import exercises
from topset.ground.units import Load, Span
from topset.model.exercise import Exercise, LoadMode
from topset.model.journal import LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Reps, Role
from topset.notation import parse_journal

BAR, BODY = exercises()["back_squat"], exercises()["pull_up"]
MOST = {RepKind.REPS: 200, RepKind.SECONDS: 3600, RepKind.METRES: 10_000}


def as_the_page_does(load: str, count: int, measure: str, rir: int | None, role: str) -> str:
    """Nothing but pieces, each left out where there is nothing to say."""
    found = pieces()
    assert found.roles is not None
    text = found.roles[role]
    if load:
        text += found.load.replace("{load}", load)
    text += (
        found.count.replace("{count}", str(count)).replace("{measure}", measure) if count else found.failed
    )
    return text if rir is None else text + found.effort.replace("{rir}", found.efforts[rir])


@given(
    st.one_of(st.none(), loads()),
    st.sampled_from([BAR, BODY]),
    st.sampled_from(RepKind).flatmap(lambda kind: st.tuples(st.just(kind), st.integers(0, MOST[kind]))),
    st.booleans(),
    st.one_of(st.none(), st.integers(0, MOST_RIR)),
    st.sampled_from(Role),
)
def test_it_is_read_as_exactly_that_set(
    load: Load | None,
    exercise: Exercise,
    counted: tuple[RepKind, int],
    per_side: bool,
    rir: int | None,
    role: Role,
) -> None:
    kind, count = counted
    if not count:
        kind, per_side = RepKind.REPS, False  # what failed has neither
    measure = measure_of(Reps(Span.one(count), kind, per_side=per_side))
    said = load_text(load, exercise) if load else ""
    text = set_text(said, count, measure, rir, role)
    assert text == as_the_page_does(said, count, measure, rir, role.value)
    parsed = parse_journal(f"2026-11-20\n{exercise.name}: {text}\n")
    assert parsed.problems == ()
    effort = None if rir is None else Effort(Span.one(rir))
    amount = _amount(load, exercise.load_mode)
    assert parsed.journal.entries[0].lifts[0].sets == (
        LiftedSet(count, kind, amount, effort, role, per_side),
    )


def _amount(load: Load | None, mode: LoadMode) -> Load | OwnWeight | None:
    if load is None or mode is not LoadMode.BODYWEIGHT:
        return load
    return OwnWeight(load.grams, load.unit) if load.grams else OwnWeight()


def test_the_usual_sets() -> None:
    assert set_text("87.5kg", 3, "", 2, Role.TOP) == "top 87.5kg x3 @RIR1"
    assert set_text("BW+10kg", 8, "/side", None, Role.WORK) == "BW+10kg x8/side"
    assert set_text("", 45, "s", 3, "work") == "x45s @RIR1.5"
    assert set_text("20kg", 5, "", None, Role.RAMP) == "ramp 20kg x5"
    assert set_text("100kg", 0, "", 0, Role.TEST) == "test 100kg x0 @RIR0"


def test_a_load_in_odd_grams_is_what_its_text_says() -> None:
    assert written(Load(2268)) == Load(2270)
    assert written(Load(20412)) == Load(20410)
