"""A session with all that may be done in it worked out beforehand."""

import datetime
import json
import time

import pytest

from topset.app.as_json import as_json
from topset.app.laid_out import LaidOut, laid_out
from topset.app.lifting import Around, Lifting, Which, lifting, lifting_of, liftings
from topset.app.lifting_stand_ins import named
from topset.app.lifting_values import ExerciseToDo
from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Load, Span
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.exercise import slug
from topset.model.journal import Journal
from topset.model.program import Max
from topset.notation import parse_journal

PROGRAM = """\
program "Two days"
progress double +2.5kg
weeks 1-2
day mon "Push" 60min
warm-up 10min: Arm Circles x10
Bench Press: ramp, top 1x2-3 @85% @RIR1 rest 3:00 safeties, back-off 2-3x6-8 @75% rest 2:00 progress load "paused"
A1 Dumbbell Curl: 2x8-12 @RIR2 tempo 3-0-X-1
A2 Plank: 2x45s
Pull-Up: 1x5 @BW+10kg, 1xAMRAP @BW
note sleep well
cool-down 5min
day thu "Legs"
Back Squat: 3x5 @100kg
Walking Lunge: 2x10/side
Band Pull-Apart: 2x15
weeks 3 deload
"""
LOG = """\
2026-11-09 week 1
Dumbbell Curl: ramp 20kg x5, 12kg x10 @RIR2, 14kg x8
2026-11-20 week 1
Dumbbell Curl: 30kg x8
"""
DAY = datetime.date(2026, 11, 20)
ATHLETE = Athlete(
    gym=gyms()["commercial"],
    body_mass=Load(80_000),
    maxes=(Max("bench_press", Load(100_000), 1), Max("dumbbell_bench_press", Load(40_000), 1)),
)
AROUND = Around(DAY, ATHLETE, journal=parse_journal(LOG).journal, start=datetime.date(2026, 11, 16))


def shown(which: Which = Which(1, "mon"), around: Around = AROUND, text: str = PROGRAM) -> Lifting:  # noqa: B008
    found = lifting(text, which, around)
    assert isinstance(found, Lifting)
    return found


def exercise(name: str, around: Around = AROUND, text: str = PROGRAM) -> ExerciseToDo:
    found = liftings(text, around).sessions
    return next(each for session in found for each in session.exercises if each.name == name)


def test_the_head_of_a_session() -> None:
    found = shown()
    assert (found.week, found.weekday, found.date, found.title) == (1, "mon", "2026-11-16", "Push")
    assert (found.budget, found.notes, found.deload, found.hints) == (60, ("sleep well",), False, ())
    assert found.warm_up is not None
    assert (found.warm_up.minutes, found.warm_up.drills) == ("10 min", ("Arm Circles x10",))
    assert found.cool_down is not None
    assert 0 < found.minutes.lo <= found.minutes.hi


def test_exercises_in_order() -> None:
    found = shown().exercises
    assert [(each.index, each.name, each.label) for each in found] == [
        (0, "Bench Press", ""),
        (1, "Dumbbell Curl", "A1"),
        (2, "Plank", "A2"),
        (3, "Pull-Up", ""),
    ]
    assert [each.measure for each in found] == ["reps", "reps", "seconds", "reps"]
    assert [each.load_mode for each in found] == ["external", "per hand", "bodyweight", "bodyweight"]
    bench, curl, *_ = found
    assert (bench.note, bench.progress, curl.progress, curl.step) == ("paused", "load", "double", "2.5kg")
    assert bench.bar is not None
    assert (bench.bar.text, bench.bar.words, curl.bar) == ("20kg", "empty bar", None)


def test_every_single_set() -> None:
    sets = exercise("Bench Press").sets
    assert [each.slot for each in sets] == [f"0.{n}" for n in range(len(sets))]
    roles = [each.role for each in sets]
    ramps = roles.count("ramp")
    assert roles == ["ramp"] * ramps + ["top"] + ["back-off"] * 3
    assert [each.optional for each in sets[ramps:]] == [False, False, False, True]
    top, back = sets[ramps], sets[ramps + 1]
    assert (top.reps, top.reps_text, top.percent, top.guards) == (Span(2, 3), "2-3", "85%", ("safeties",))
    assert (top.load, top.effort, top.rir, top.rest, top.rest_text) == (
        85_000,
        Span(2, 2),
        2,
        Span(180, 180),
        "3:00",
    )
    assert (top.how, back.how) == ("top 85kg x2 @RIR1", "back-off 75kg x7")
    assert sets[0].how.startswith("ramp 20kg x")
    assert exercise("Dumbbell Curl").sets[0].tempo == "3-0-X-1"


def test_how_each_kind_of_set_is_logged() -> None:
    assert [each.how for each in exercise("Pull-Up").sets] == ["BW+10kg x5", ""]
    assert [each.or_more for each in exercise("Pull-Up").sets] == [False, True]
    assert exercise("Plank").sets[0].how == "x45s"
    assert exercise("Dumbbell Curl").sets[0].how == "x10 @RIR2"
    assert exercise("Walking Lunge").sets[0].how == "x10/side"


def test_every_set_is_read_as_it_is_logged() -> None:
    for session in liftings(PROGRAM, AROUND).sessions:
        lines = [f"{e.name}: {each.how}" for e in session.exercises for each in e.sets if each.how]
        assert parse_journal("\n".join((f"{DAY}", *lines))).problems == ()
        assert lines


def test_loads_around_what_is_prescribed() -> None:
    loads = exercise("Bench Press").loads
    grams = [each.grams for each in loads]
    assert grams == sorted(set(grams))
    assert grams[0] == 20_000
    assert 105_000 <= grams[-1] <= 110_000
    assert {each.load for each in exercise("Bench Press").sets} <= set(grams)
    plates = next(each for each in loads if each.text == "87.5kg")
    assert (plates.plates, plates.words) == (
        (("15", 2), ("2.5", 1), ("1.25", 1)),
        "2x15 + 2.5 + 1.25 each side",
    )
    assert [each.text for each in exercise("Pull-Up").loads][:2] == ["BW", "BW+1.25kg"]
    assert exercise("Band Pull-Apart").loads == ()


def test_without_a_prescribed_load_there_are_all_or_those_around_last_time() -> None:
    around = [each.grams for each in exercise("Dumbbell Curl").loads]
    every = [each.grams for each in exercise("Dumbbell Curl", Around(DAY, ATHLETE)).loads]
    assert set(around) < set(every)
    assert 14_000 in around


@pytest.mark.parametrize("name", gyms())
def test_there_are_never_too_many_loads(name: str) -> None:
    text = (
        "max Back Squat 220kg\nday mon\nBack Squat: ramp, top 1x3 @90%, back-off 2x8 @70%\nFront Squat: 3x5\n"
    )
    for each in shown(Which(), Around(DAY, Athlete(gym=gyms()[name])), text).exercises:
        assert len(each.loads) <= (130 if each.back_offs else 81)  # and the back-offs after every top set


def test_fine_plates_are_kept_near_the_working_load_and_thinned_elsewhere() -> None:
    gym = gyms()["garage_rack"]
    assert len(gym.plates_g) > 3
    text = "day mon\nBack Squat: 3x5 @150kg\n"
    loads = [each.grams for each in shown(Which(), Around(DAY, Athlete(gym=gym)), text).exercises[0].loads]
    assert 150_000 in loads
    assert len(loads) <= 81


def test_last_time_is_before_the_day() -> None:
    last = exercise("Dumbbell Curl").last
    assert last is not None
    assert (last.date, last.sets, last.load) == (
        datetime.date(2026, 11, 9),
        "12kg x10 @RIR2, 14kg x8",
        14_000,
    )
    assert exercise("Bench Press").last is None


def test_what_is_not_ready() -> None:
    journal = parse_journal("2026-11-19 18:00\nBack Squat: 100kg x5 @RIR1, x5, x5, x5\n").journal
    soon = Around(DAY, ATHLETE, journal=journal)
    assert "quads" in {line.name for line in shown(Which(1, "thu"), soon).waits}
    assert shown(Which(1, "thu"), Around(DAY, ATHLETE, journal=Journal())).waits == ()


def test_stand_ins_are_possible_and_have_the_same_slots() -> None:
    bench = exercise("Bench Press")
    assert 0 < len(bench.stand_ins) <= 5
    for each in bench.stand_ins:
        there = exercises()[each.slug]
        assert ATHLETE.gym.offers(there)
        assert each.why.startswith("the same movement, horizontal press for chest")
        assert [one.slot for one in each.sets] == [f"0.{n}" for n in range(len(each.sets))]
    known = {each.slug: each for each in bench.stand_ins}
    assert known["dumbbell_bench_press"].load is not None
    assert any(each.load is None for each in bench.stand_ins)


def test_stand_ins_spare_what_hurts_or_is_avoided() -> None:
    usual = {each.slug for each in exercise("Back Squat").stand_ins}
    avoided = next(iter(sorted(usual)))
    careful = Athlete(gym=ATHLETE.gym, hurts=frozenset({"lower back"}), avoid=frozenset({avoided}))
    spared = exercise("Back Squat", Around(DAY, careful)).stand_ins
    assert spared
    for each in spared:
        there = exercises()[each.slug]
        assert each.slug != avoided
        assert "lower back" not in there.stresses
        assert there.spine < 3


def test_stand_ins_are_named_for_a_line_of_the_program() -> None:
    found = laid_out(PROGRAM, "a.topset", None, PUBLISHED)
    assert isinstance(found, LaidOut)
    careful = Athlete(gym=gyms()["home_dumbbells"], hurts=frozenset({"shoulder"}))
    view = View(found.view.program, found.view.schedule, careful)
    names = named(view, "mon", "Bench Press")
    assert names
    assert all(careful.gym.offers(exercises()[slug(each)]) for each in names)
    assert not any("shoulder" in exercises()[slug(each)].stresses for each in names)
    assert named(view, "sun", "Bench Press") == ()


def test_all_of_it_has_a_json_form() -> None:
    found = as_json(liftings(PROGRAM, AROUND))
    assert json.loads(json.dumps(found)) == found


def test_sessions_of_some_weeks_or_all() -> None:
    assert [(s.week, s.weekday, s.deload) for s in liftings(PROGRAM, AROUND).sessions] == [
        (1, "mon", False),
        (1, "thu", False),
        (2, "mon", False),
        (2, "thu", False),
        (3, "mon", True),
        (3, "thu", True),
    ]
    week = liftings(PROGRAM, AROUND, [2]).sessions
    assert week == (shown(Which(2, "mon")), shown(Which(2, "thu")))


def test_what_cannot_be_shown_is_said() -> None:
    for which, code in ((Which(9), "ASK009"), (Which(1, "sun"), "ASK010")):
        found = lifting(PROGRAM, which, AROUND)
        assert isinstance(found, tuple)
        assert [reason.code for reason in found] == [code]
    assert liftings("day mon\nBack Sqat: 3x5\n", AROUND).problems
    assert isinstance(lifting("2026-11-20\nBack Squat: x5\n", Which(), AROUND), tuple)


def test_without_an_athlete_the_gym_is_a_large_one() -> None:
    found = shown(Which(1, "mon"), Around(DAY))
    assert found.exercises[0].loads
    assert any("No maximum is known for Bench Press" in hint for hint in found.hints)


def test_a_session_is_prepared_quickly() -> None:
    found = laid_out(PROGRAM, "", ATHLETE, PUBLISHED)
    assert isinstance(found, LaidOut)
    lifting_of(found, Which(), AROUND)
    start = time.process_time()
    for _ in range(5):
        lifting_of(found, Which(), AROUND)
    assert (time.process_time() - start) / 5 < 0.1
