"""What is looked up without network is what would be worked out with it."""

import datetime
import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from topset.app.as_json import as_json
from topset.app.as_lifted import corrected, follows, tops_in
from topset.app.laid_out import LaidOut, laid_out
from topset.app.lifting import Around, Lifting, Which, lifting, lifting_of
from topset.app.lifting_back_offs import BackOffs, looked_up
from topset.app.lifting_loads import written
from topset.app.lifting_sets import slots_of
from topset.app.lifting_values import ExerciseToDo
from topset.app.set_text import MOST_RIR, set_text
from topset.catalogue import gyms
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Load, Unit
from topset.model.athlete import Athlete
from topset.model.program import Max
from topset.notation import parse_journal

DAY = datetime.date(2026, 11, 20)
LIFTS = {
    "Bench Press": "bench_press",
    "Back Squat": "back_squat",
    "Leg Press": "leg_press",
    "Dumbbell Row": "dumbbell_row",
    "Lat Pulldown": "lat_pulldown",
}
TOPS = ("@85%", "@80-85%", "@90% @RIR1", "@RIR2", "@RIR1-2", "@90kg", "@185lb @RIR1", "@90%TM")
BACKS = ("@75%", "@70-75%", "@80%top", "@70kg", "@60-65kg", "@RIR3", "@150lb")

programs = st.builds(
    "{}day mon\n{}: ramp, top 1x{} {}, back-off {}x8-10 {}, back-off 1x12 {}\n".format,
    st.sampled_from(("", "unit lb\n")),
    st.sampled_from(tuple(LIFTS)),
    st.sampled_from(("1", "2-3", "3", "4-6", "5+")),
    st.sampled_from(TOPS),
    st.sampled_from(("3", "2-4")),
    st.sampled_from(BACKS),
    st.sampled_from(BACKS),
)


@st.composite
def athletes(draw: st.DrawFn) -> Athlete | None:
    if draw(st.booleans()) and draw(st.booleans()):
        return None
    unit = draw(st.sampled_from(Unit))
    known = draw(st.lists(st.sampled_from(tuple(LIFTS.values())), unique=True))
    maxes = tuple(
        Max(slug, Load.of(draw(st.integers(40, 300)), unit), draw(st.integers(1, 8))) for slug in known
    )
    return Athlete(gym=draw(st.sampled_from(tuple(gyms().values()))), unit=unit, maxes=maxes)


def text_of(exercise: ExerciseToDo, grams: int) -> str:
    return next(choice.text for choice in exercise.loads if choice.grams == grams)


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(programs, athletes(), st.data())
def test_looked_up_is_as_corrected(text: str, athlete: Athlete | None, data: st.DataObject) -> None:
    found = laid_out(text, "", athlete, PUBLISHED)
    assert isinstance(found, LaidOut)
    shown = lifting_of(found, Which(), Around(DAY, athlete))
    assert isinstance(shown, Lifting)
    exercise, session = shown.exercises[0], found.view.schedule.sessions[0]
    table, work = exercise.back_offs, session.works[0]
    if table is None:
        assert not exercise.loads or not any(map(follows, work.sets))
        return
    top, reps = data.draw(st.sampled_from(table.tops)), data.draw(st.integers(1, len(table.classes)))
    rir = data.draw(st.one_of(st.none(), st.integers(0, MOST_RIR)))
    said = set_text(text_of(exercise, top), reps, "", rir, "top")
    entry = parse_journal(f"{DAY}\n{exercise.name}: {said}\n").journal.entries[0]
    after = corrected(session, tops_in(entry, session), athlete.gym if athlete else None, PUBLISHED).works[0]
    expected = {
        slot: written(sets.load[0]).grams
        for (sets, slots), before in zip(slots_of(after, 0), work.sets, strict=True)
        if follows(before) and sets.load
        for slot in slots
    }
    answered = looked_up(table, top, reps, rir)
    assert answered == expected
    assert all(text_of(exercise, grams) for grams in answered.values())


PROGRAM = """\
max Bench Press 100kg
day mon
Bench Press: ramp, top 1x2-3 @85% @RIR1, back-off 3x6-8 @75%
Back Squat: 3x5 @100kg
Pull-Up: top 1x5 @BW+20kg, back-off 2x8 @BW+10kg
"""


def exercises() -> tuple[ExerciseToDo, ...]:
    found = lifting(PROGRAM, Which(), Around(DAY, Athlete(gym=gyms()["commercial"])))
    assert isinstance(found, Lifting)
    return found.exercises


def table() -> BackOffs:
    found = exercises()[0].back_offs
    assert found is not None
    return found


def test_a_set_as_planned_leaves_them_and_a_harder_one_lightens_them() -> None:
    bench = exercises()[0]
    slots = [each.slot for each in bench.sets if each.role == "back-off"]
    planned = next(each.load for each in bench.sets if each.role == "back-off")
    assert looked_up(table(), 85_000, 3, None) == dict.fromkeys(slots, planned)
    lighter = looked_up(table(), 85_000, 1, 0)[slots[0]]
    heavier = looked_up(table(), 90_000, 3, 8)[slots[0]]
    assert planned is not None
    assert lighter < planned < heavier


def test_what_it_does_not_reach_is_left_as_it_was() -> None:
    assert looked_up(table(), 85_123, 3, None) == {}
    assert looked_up(table(), 85_000, 0, None) == {}
    assert looked_up(table(), 85_000, 99, 2) == {}


def test_only_loads_that_follow_a_top_set_have_a_table() -> None:
    assert [exercise.back_offs is None for exercise in exercises()] == [False, True, True]


def test_it_is_small() -> None:
    assert len(json.dumps(as_json(table()), separators=(",", ":"))) < 4000


def test_the_answer_is_always_among_the_loads() -> None:
    bench, found = exercises()[0], table()
    offered = {choice.grams for choice in bench.loads}
    assert {grams for group in found.groups for row in group.loads for grams in row} <= offered
    assert set(found.tops) <= offered
