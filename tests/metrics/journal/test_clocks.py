import datetime

from topset.ground.units import Span
from topset.metrics.journal.clocks import lifts, muscles
from topset.metrics.journal.log import Log
from topset.notation import parse_journal

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


def test_a_lift_after_a_maximal_effort_waits_for_days() -> None:
    clock = lifts(log("2026-03-02 18:00\nDeadlift: 200kg x1 @RPE10\n"), NOW)[0]
    assert (clock.name, clock.hours, clock.left(NOW)) == ("Deadlift", Span(120, 240), 96)
    assert lifts(log("2026-03-02 18:00\nDeadlift: 160kg x5 @RIR2\n"), NOW) == ()
    assert lifts(log("2026-03-02 18:00\nDeadlift: test 200kg x1\n"), NOW)
