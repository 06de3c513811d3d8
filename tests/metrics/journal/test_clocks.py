import datetime

from topset.evidence.figure import PUBLISHED
from topset.ground.units import Span
from topset.methods.expand import expand
from topset.metrics.journal.clocks import lifts, maximal, muscles
from topset.metrics.journal.log import Log
from topset.metrics.journal.tracks import tracks
from topset.notation import parse, parse_journal

NOW = datetime.datetime(2026, 3, 3, 18)


def log(text: str) -> Log:
    return Log.of(parse_journal(text).journal)


def test_a_muscle_is_ready_after_two_days() -> None:
    clock = muscles(log("2026-03-02 18:00\nBench Press: 60kg x8 @RIR2, x8 @RIR2, x8 @RIR2\n"), NOW, {})[0]
    assert (clock.name, clock.hours, clock.left(NOW)) == ("chest", Span(48, 72), 24)
    assert clock.left(NOW + datetime.timedelta(hours=24)) == 0
    assert "C17" in clock.cites
    assert "E28" in clock.cites


def test_failure_adds_a_day_and_a_part_trained_backwards_asks_for_three() -> None:
    text = "2026-03-02 18:00\nBench Press: 60kg x8 @RIR0, x8 @RIR0, x8 @RIR0\n"
    assert muscles(log(text), NOW, {})[0].hours == Span(72, 96)
    gentle = log(text.replace("RIR0", "RIR2"))
    entry = gentle.sessions[0]
    clock = muscles(gentle, NOW, {id(entry): frozenset({"bench_press"})})[0]
    assert clock.hours == Span(72, 72)
    assert "A22" in clock.cites


def test_two_sets_ask_for_nothing_and_the_future_is_not_known() -> None:
    assert muscles(log("2026-03-02 18:00\nBench Press: 60kg x8, x8\n"), NOW, {}) == ()
    assert muscles(log("2026-03-04\nBench Press: 60kg x8, x8, x8\n"), NOW, {}) == ()


def test_a_session_of_the_day_without_a_time_lies_behind_also_in_the_morning() -> None:
    morning = NOW.replace(hour=7)
    text = "2026-03-03\nBench Press: 60kg x8, x8, x8\n"
    assert muscles(log(text), morning, {})[0].name == "chest"
    assert muscles(log(text.replace("03-03", "03-03 08:00")), morning, {}) == ()


def test_a_lift_after_a_maximal_effort_waits_for_days() -> None:
    clock = lifts(log("2026-03-02 18:00\nDeadlift: 200kg x1 @RPE10\n"), NOW)[0]
    assert (clock.name, clock.hours, clock.left(NOW)) == ("Deadlift", Span(120, 240), 96)
    assert lifts(log("2026-03-02 18:00\nDeadlift: 160kg x5 @RIR2\n"), NOW) == ()
    assert lifts(log("2026-03-02 18:00\nDeadlift: test 200kg x1\n"), NOW)


def test_longer_sets_are_no_maximal_effort_however_low_the_estimate() -> None:
    known = tracks(log("2026-02-27 18:00\nCable Row: 50kg x2 @RIR2\n"))
    assert lifts(log("2026-03-02 18:00\nCable Row: 60kg x8 @RIR2\n"), NOW, known) == ()
    assert lifts(log("2026-03-02 18:00\nCable Row: 60kg x15 @RIR0\n"), NOW, known) == ()
    assert lifts(log("2026-03-02 18:00\nCable Row: 60kg x2 @RIR2\n"), NOW, known)


def test_sets_as_they_are_prescribed_are_maximal_by_the_same_measure() -> None:
    def asked(line: str) -> bool:
        work = expand(parse(f"max Back Squat 100kg\nday mon\n{line}\n").program).sessions[0].works[0]
        return any(maximal(sets, PUBLISHED) for sets in work.sets)

    assert asked("Back Squat: 1x1 @RPE10")
    assert asked("Back Squat: 1x2 @95%")
    assert not asked("Back Squat: 3x8 @95%")
    assert not asked("Back Squat: 3x8 @RIR0")
