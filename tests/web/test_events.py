"""Taps: whatever their order and however often they come, the outcome is the same."""

import itertools
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from taps import tap

from topset.web.accounts.models import User
from topset.web.training.events import Tap, take
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Event, Lifter, Workout
from topset.web.training.saying import slots_of


def said_of(workout: Workout) -> tuple[Event, ...]:
    """What holds of the first set."""
    return next((slot.said for slot in slots_of(workout) if slot.name == "0.0"), ())


def entry(lifter: Lifter) -> str:
    return Workout.objects.get(lifter=lifter).entry


def test_a_set_stands_in_the_entry_of_its_day(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5"), tap(1, "82.5kg x5 @RIR1", slot="0.1")])
    assert entry(lifter) == "2026-11-20\nBench Press: 80kg x5, 82.5kg x5 @RIR1"


def test_of_a_title_without_end_the_begin_is_kept(lifter: Lifter) -> None:
    take(lifter, [replace(tap(0, "80kg x5"), title="A" * 300)])
    assert entry(lifter).startswith(f'2026-11-20 "{"A" * 200}"\n')


def test_a_set_without_a_load_takes_none_from_the_one_before_it(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5"), tap(1, "x10", slot="0.1")])
    assert entry(lifter) == "2026-11-20\nBench Press: 80kg x5\nBench Press: x10"


def test_what_nobody_can_read_is_kept_as_a_note(lifter: Lifter) -> None:
    take(lifter, [replace(tap(0, "80kg x5"), exercise="Home-made Thing")])
    assert entry(lifter) == "2026-11-20\nnote Home-made Thing: 80kg x5"


def test_a_tap_that_comes_again_changes_nothing(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5")])
    before = Lifter.objects.get(pk=lifter.pk).revision
    take(lifter, [tap(0, "80kg x5"), tap(0, "80kg x5")])
    assert Event.objects.count() == 1
    assert Lifter.objects.get(pk=lifter.pk).revision == before


def test_what_a_device_knew_of_is_replaced(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5"), tap(1, "80kg x6", (0,))])
    assert entry(lifter).endswith("Bench Press: 80kg x6")


def test_what_is_taken_back_is_gone(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5"), tap(1, "", (0,))])
    assert entry(lifter) == ""


def test_two_devices_that_say_different_things_are_both_kept(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5"), tap(1, "80kg x6")])
    workout = Workout.objects.get()
    assert [event.text for event in said_of(workout)] == ["80kg x5", "80kg x6"]
    assert workout.conflicts == 1


def test_two_devices_that_say_the_same_agree(lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5"), tap(1, "80kg x5")])
    workout = Workout.objects.get()
    assert len(said_of(workout)) == 1
    assert workout.conflicts == 0


def test_an_id_of_somebody_else_is_left_out(lifter: Lifter, stranger: User) -> None:
    take(lifter, [tap(0, "80kg x5")])
    taken = take(lifter_of(stranger), [tap(0, "90kg x5"), tap(1, "60kg x5")])
    assert [each.event.text for each in taken] == ["60kg x5"]
    assert Event.objects.get(pk=tap(0, "").id).text == "80kg x5"


def test_taps_of_several_sessions_come_in_one(lifter: Lifter) -> None:
    sets = [tap(nth, f"{80 + nth}kg x5", slot=f"0.{nth}") for nth in range(4)]
    days = [replace(one, date=date(2026, 11, 20 + nth % 2)) for nth, one in enumerate(sets)]
    assert [taken.event.text for taken in take(lifter, days)] == [day.text for day in days]
    assert {workout.entry for workout in Workout.objects.all()} == {
        "2026-11-20\nBench Press: 80kg x5, 82kg x5",
        "2026-11-21\nBench Press: 81kg x5, 83kg x5",
    }


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_tap_replaces_nothing_of_another_slot_whichever_comes_first(
    lifter: Lifter, order: tuple[int, int]
) -> None:
    taps = (tap(0, "80kg x5"), tap(1, "90kg x5", (0,), slot="0.1"))
    take(lifter, [taps[n] for n in order])
    assert Event.objects.filter(current=True).count() == 2


TEXTS = st.sampled_from(["80kg x5", "80kg x6", "82.5kg x5", ""])


@st.composite
def said(draw: st.DrawFn) -> list[Tap]:
    """Taps of one slot, each of which may replace earlier ones."""
    taps: list[Tap] = []
    for nth in range(draw(st.integers(1, 6))):
        known = draw(st.sets(st.integers(0, nth - 1))) if nth else set()
        taps.append(tap(nth, draw(TEXTS), tuple(sorted(known))))
    return taps


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taps=said(), data=st.data())
def test_order_and_repetition_do_not_matter(lifter: Lifter, taps: list[Tap], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(taps + taps[:2]))
    parts = data.draw(st.integers(1, len(shuffled)))

    def outcome(order: list[Tap]) -> tuple[object, ...]:
        Workout.objects.all().delete()
        for part in itertools.batched(order, parts) if hasattr(itertools, "batched") else [order]:
            take(lifter, part)
        workout = Workout.objects.get()
        held = [(event.id, event.text) for event in said_of(workout)]
        return workout.entry, workout.conflicts, held

    assert outcome(list(shuffled)) == outcome(taps)
