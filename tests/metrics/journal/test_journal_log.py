"""A journal's lines, added up."""

import datetime

from hypothesis import given
from hypothesis import strategies as st
from journals import log

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Load, Span
from topset.metrics.journal.log import Log
from topset.metrics.journal.weeks import sets_of
from topset.metrics.lifted import hard_sets, sets_done
from topset.metrics.set_credit import NO_SETS
from topset.metrics.view import View
from topset.model.journal import Entry, Journal, Lift, LiftedSet
from topset.model.prescription import Effort, OwnWeight, RepKind, Role
from topset.model.program import Program
from topset.model.session import Schedule

EXAMPLE = """
2026-03-02 18:00
Bench Press: ramp 60kg x5, 100kg x8 @RIR2, x8 @RIR1, x6, drop 70kg x8, drop 50kg x8, top 110kg x0
Dumbbell Bench Press: 30kg x10 @RIR5
Pull-Up: BW+10kg x6
Walking Lunge: 20kg x10
Plank: x45s
"""


def test_a_line_leaves_warm_ups_out_and_counts_what_is_moved() -> None:
    bench, dumbbells, pull_up, lunge, plank = log(EXAMPLE).lines
    assert (bench.hard, bench.total, bench.volume_g) == (4, 38, 100_000 * 22 + 70_000 * 8 + 50_000 * 8)
    assert bench.told == (8, 4, -1, -1, -1, -1)
    assert (dumbbells.hard, dumbbells.volume_g) == (0, 2 * 30_000 * 10)
    assert (pull_up.hard, pull_up.body_g, pull_up.volume_g) == (1, None, 0)
    assert lunge.volume_g in {2 * 20_000 * 10, 2 * 20_000 * 20}
    assert (plank.total, plank.reps) == (0, (0,))


def test_the_body_is_that_of_the_last_weighing() -> None:
    text = """
2026-03-01
body mass 80kg
2026-03-02
Pull-Up: BW+10kg x6
2026-03-05
Pull-Up: BW x6
body mass 82kg
"""
    first, second = log(text).lines
    assert (first.moved_g, second.moved_g) == ((90_000,), (82_000,))
    before = log("2026-02-02\nDip: BW x5\n2026-03-01\nbody mass 80kg\n").lines[0]
    assert before.body_g == 80_000


def test_sets_are_counted_as_those_of_a_program() -> None:
    made = log(EXAMPLE)
    view = View(Program(), Schedule(()), journal=made.journal)
    ours, theirs = sets_of(made, made.lines), sets_done(view, made.journal.entries)
    for group in {*ours, *theirs}:
        assert ours.get(group, NO_SETS) == theirs.get(group, NO_SETS)


EFFORTS = st.builds(
    Effort, st.tuples(st.integers(0, 10), st.integers(0, 4)).map(lambda p: Span(p[0], sum(p)))
)
SETS = st.builds(
    LiftedSet,
    st.integers(0, 30),
    st.sampled_from(RepKind),
    st.none() | st.builds(Load, st.integers(0, 300_000)) | st.builds(OwnWeight, st.integers(-50_000, 50_000)),
    st.none()
    | st.builds(
        Effort, st.tuples(st.integers(0, 10), st.integers(0, 10)).map(lambda p: Span(min(p), max(p)))
    ),
    st.sampled_from(Role),
    st.booleans(),
)


@given(
    st.lists(SETS, min_size=1, max_size=8),
    st.sampled_from(["bench_press", "plank", "running", "walking_lunge"]),
)
def test_each_line_is_counted_alike(sets: list[LiftedSet], slug: str) -> None:
    entry = Entry(datetime.date(2026, 3, 2), (Lift(slug, tuple(sets)),))
    [line] = Log.of(Journal((entry,))).lines
    assert hard_sets(line.exercise, line.lift, PUBLISHED) == Span.one(line.hard)
    assert len(line.done) == len(line.reps) == len(line.moved_g) == len(line.told)
    assert line.volume_g >= 0


def test_an_exercise_that_nobody_knows_is_left_out_and_keeps_its_slug_for_a_name() -> None:
    made = log(EXAMPLE)
    unknown = Log.of(Journal(made.journal.entries))
    assert unknown.name("no_such_thing") == "no_such_thing"
    assert unknown.name("bench_press") == "Bench Press"
    assert unknown.exercise("bench_press") is exercises()["bench_press"]


def test_an_empty_journal() -> None:
    empty = Log.of(Journal())
    assert empty.lines == ()
    assert empty.sessions == ()
