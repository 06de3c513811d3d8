"""What several requests of one person do at the same time; only on PostgreSQL two of them write at once."""

import datetime
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from blocks_to_test import TEXT
from django.db import connection
from django.test import Client
from taps import tap

from topset.notation import parse_journal
from topset.web.accounts.models import User
from topset.web.training import defined, offers, programs
from topset.web.training.events import take
from topset.web.training.heads import Head, change_head
from topset.web.training.middleware import lifter_of
from topset.web.training.models import CalendarFeed, Lifter, Program, Workout

MANY = 4
AtOnce = Callable[[Callable[[int], object]], None]
SLED, YOKE = (
    parse_journal(f'exercise "{name}" pattern carry muscles quads 1\n').journal.own
    for name in ("Sled", "Yoke")
)


@pytest.fixture
def at_once(transactional_db: None) -> AtOnce:
    """Do something many times at the same moment."""
    if connection.vendor != "postgresql":
        pytest.skip("one writes at a time")

    def run(call: Callable[[int], object]) -> None:
        barrier = Barrier(MANY)

        def one(nth: int) -> None:
            barrier.wait()
            try:
                call(nth)
            finally:
                connection.close()

        with ThreadPoolExecutor(MANY) as pool:
            list(pool.map(one, range(MANY)))

    return run


def test_the_first_requests_of_a_user_make_one_lifter(at_once: AtOnce, owner: User) -> None:
    at_once(lambda _: lifter_of(User.objects.get(pk=owner.pk)))
    assert Lifter.objects.count() == 1


def test_of_programs_that_begin_one_is_followed(at_once: AtOnce, lifter: Lifter) -> None:
    at_once(lambda _: programs.begin(lifter, TEXT))
    assert Program.objects.count() == MANY
    assert Program.objects.filter(active=True).count() == 1


def test_a_plan_is_accepted_once(at_once: AtOnce, lifter: Lifter) -> None:
    at_once(lambda _: offers.accept(lifter, "job", {}, {"text": TEXT, "proof": {}}))
    assert Program.objects.count() == 1


def test_there_is_one_feed(at_once: AtOnce, as_owner: Client, lifter: Lifter, owner: User) -> None:
    def ask(_: int) -> None:
        client = Client()
        client.cookies = as_owner.cookies
        assert client.post("/plan/exports/feed/").status_code == 302

    at_once(ask)
    assert CalendarFeed.objects.count() == 1


def test_a_set_and_another_title_are_both_in_the_entry(at_once: AtOnce, lifter: Lifter) -> None:
    take(lifter, [tap(0, "80kg x5")])

    def change(nth: int) -> None:
        mine = Lifter.objects.get()
        if nth:
            take(mine, [tap(nth, "80kg x5", slot=f"0.{nth}")])
        else:
            workout = Workout.objects.get()
            change_head(mine, workout, Head(workout.date, datetime.time(18), "Heavy"))

    at_once(change)
    assert Workout.objects.get().entry == '2026-11-20 18:00 "Heavy"\nBench Press: 80kg x5, x5, x5, x5'


def test_an_exercise_that_was_added_meanwhile_stays(lifter: Lifter) -> None:
    before = Lifter.objects.get(pk=lifter.pk)
    defined.add(lifter, SLED)
    defined.add(before, YOKE)
    assert {each.exercise.name for each in defined.own_of(Lifter.objects.get())} == {"Sled", "Yoke"}
