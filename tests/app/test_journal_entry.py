"""Sets and readings are checked one by one; an entry of them is canonical text."""

import datetime
import time

import journals_path  # noqa: F401  # first: it makes the strategies importable
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journal_strategies import lifted_sets
from notation_strategies import titles

from topset.app.journal_entry import CONTROL, SetsLine, entry_text, note_text, read_fact, read_set
from topset.catalogue import exercises
from topset.ground.reason import Reason
from topset.ground.units import Load
from topset.model.exercise import Exercise, Kind, Muscle, Pattern
from topset.model.journal import Entry, Journal, Lift, LiftedSet, Readings
from topset.model.prescription import Role
from topset.model.program import Note
from topset.notation import parse_journal, print_journal, print_lift

HEAD = Entry(datetime.date(2026, 11, 20), (), datetime.time(18, 5), "Squat and pull", 2)
OWN = Exercise(
    name="Sleep: The Lift",
    pattern=Pattern.SQUAT,
    muscles={Muscle.QUADS: 1.0},
    equipment=(),
    kind=Kind.COMPOUND,
)


def test_an_entry_as_it_is_written_by_hand() -> None:
    found = entry_text(
        HEAD,
        [
            SetsLine(
                "back squat", ("ramp 60kg x5", "top 120kg x3 @RIR2", "105kg x10", "105kg x9 @rir 1"), "deep"
            ),
            SetsLine("Plank", ("x45s",)),
            "sleep 7h30, soreness quads 2/5",
            note_text("felt  good"),
        ],
    )
    assert found.problems == ()
    assert found.text == (
        '2026-11-20 18:05 "Squat and pull" week 2\n'
        'Back Squat: ramp 60kg x5, top 120kg x3 @RIR2, 105kg x10, x9 @RIR1 "deep"\n'
        "Plank: x45s\n"
        "sleep 7.5h, soreness quads 2/5\n"
        "note felt good\n"
    )


def test_a_head_alone_and_an_empty_line_of_sets() -> None:
    assert entry_text(HEAD, [SetsLine("Back Squat", ())]).text.count("\n") == 1


def test_a_set_without_a_load_does_not_take_that_of_another() -> None:
    text = entry_text(HEAD, [SetsLine("Back Squat", ("60kg x5", "x20", "x19", "80kg x3"))]).text
    lifts = parse_journal(text).journal.entries[0].lifts
    assert [done.amount for lift in lifts for done in lift.sets] == [Load(60_000), None, None, Load(80_000)]


def test_own_exercises_keep_their_names() -> None:
    text = entry_text(HEAD, [SetsLine("Sleep: The Lift", ("60kg x5",))], [OWN]).text
    assert text.splitlines()[1] == '"Sleep: The Lift": 60kg x5'
    assert isinstance(read_set(OWN.name, "60kg x5", [OWN]), LiftedSet)
    assert isinstance(read_set(OWN.name, "60kg x5"), Reason)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(["Back Squat", "Pull-Up"]), st.lists(lifted_sets(), max_size=4)), max_size=3
    )
)
def test_what_was_done_is_in_the_text(lines: list[tuple[str, list[LiftedSet]]]) -> None:
    texts = [(name, tuple(alone(name, done) for done in sets)) for name, sets in lines]
    found = entry_text(HEAD, [SetsLine(name, sets) for name, sets in texts])
    assert found.problems == ()
    parsed = parse_journal(found.text)
    assert parsed.problems == ()
    entry = parsed.journal.entries[0]
    done = [(lift.exercise, each) for lift in entry.lifts for each in lift.sets]
    slugs = {exercise.name: slug for slug, exercise in exercises().items()}
    assert done == [(slugs[name], each) for name, sets in lines for each in sets]
    assert print_journal(Journal((entry,))) == found.text


def alone(name: str, done: LiftedSet) -> str:
    return print_lift(Lift(name, (done,)), {}).partition(": ")[2]


@given(lifted_sets())
def test_a_printed_set_is_read(done: LiftedSet) -> None:
    assert read_set("Back Squat", alone("Back Squat", done)) == done


def test_a_set() -> None:
    assert read_set("bench press", "top 87.5kg x3 @RPE9") == read_set("Bench Press", " TOP @ 87.5kg x3 @rpe9")
    found = read_set("Bench Press", "ramp 40kg x5")
    assert isinstance(found, LiftedSet)
    assert (found.role, found.effort) == (Role.RAMP, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "100kg",
        "100kg x5, x4",
        "100kg 3x5",
        "100kg x8-12",
        '100kg x5 "a note"',
        "100kg x5 # a comment",
        "100kg x5\n2026-01-01",
        "100kg x5\r2026-01-01",
        "100kg x5\u2028Bench Press: x1",
        "9999999kg x5",
        "100kg x5 @RIR99",
        "x" * 5000,
    ],
)
def test_what_is_not_one_set_is_said(text: str) -> None:
    assert isinstance(read_set("Back Squat", text), Reason)


@pytest.mark.parametrize(
    "name", ["", "Nothing Press", 'Back Squat": 60kg x5 "', "Back Squat\nsleep 7h\nBack Squat"]
)
def test_an_exercise_that_nobody_knows_is_said(name: str) -> None:
    assert isinstance(read_set(name, "60kg x5"), Reason)


def test_facts() -> None:
    assert read_fact("sleep 7.5h, soreness quads 2/5") == Readings(450, (("quads", 2),))
    assert read_fact("body mass 82kg") == Readings(body_mass=Load(82_000))
    assert read_fact('note "slept: badly"') == Note("slept: badly")


@pytest.mark.parametrize(
    "text",
    ["", "slep 7h", "sleep 30h", "sleep 7h # x", "Back Squat: 60kg x5", "2026-11-20", "sleep 7h\nnote x"],
)
def test_what_is_no_fact_is_said(text: str) -> None:
    assert isinstance(read_fact(text), Reason)


@given(titles.filter(lambda words: bool(words.split())))
def test_any_words_can_be_a_note(words: str) -> None:
    kept = " ".join(words.split())
    found = read_fact(note_text(words))
    assert found == Note(kept) if not CONTROL.search(kept) else isinstance(found, Reason)


def test_problems_of_any_line_keep_the_entry_from_being_written() -> None:
    found = entry_text(HEAD, [SetsLine("Back Squat", ("60kg x5", "60kg y5")), "slep 7h"])
    assert found.text == ""
    assert len(found.problems) == 2


def test_reading_a_set_takes_less_than_a_millisecond() -> None:
    read_set("Back Squat", "60kg x5 @RIR2")
    start = time.process_time()
    found = [read_set("Back Squat", f"{reps}kg x{reps} @RIR2") for reps in range(1, 201)]
    assert all(isinstance(each, LiftedSet) for each in found)
    assert (time.process_time() - start) / 200 < 0.001
