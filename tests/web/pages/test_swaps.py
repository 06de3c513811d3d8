"""An exercise is done in the place of another one, by forms alone."""

import re

from django.test import Client
from followed import Post, form_of, row_of

from topset.web.training.models import Lifter


def test_an_exercise_is_swapped_and_the_swap_is_in_the_journal(
    as_owner: Client, tap: Post, lifter: Lifter
) -> None:
    today = as_owner.get("/").content.decode()
    others = re.findall(r'data-stand-in="(\w+)"><span>([^<]*)<', today.partition('id="work-1"')[2])
    slug, name = others[0]
    html = tap("1.3", page=f"/?swap=1.{slug}", load="50")
    assert f"<span data-name>{name}</span>" in html
    assert "in place of Bench Press" in html
    assert f"{name}: " in lifter.workouts.get().entry
    assert f"<span data-name>{name}</span>" in as_owner.get("/").content.decode()


def test_a_set_that_was_done_before_a_swap_says_of_what_it_was(tap: Post, lifter: Lifter) -> None:
    html = tap("1.3")
    assert "· Bench Press" not in row_of(html, "1.3")
    swap = re.findall(r"swap=1\.(\w+)#", html)[0]
    html = tap("1.4", swap=swap, load="40")
    assert "· Bench Press" in row_of(html, "1.3")
    assert "· Bench Press" not in row_of(html, "1.4")
    assert re.search(r'aria-label="Bench Press, set \d is done: undo"', html)


def test_a_set_that_is_corrected_after_a_swap_stays_of_its_exercise(tap: Post, lifter: Lifter) -> None:
    html = tap("1.3")
    swap = re.findall(r"swap=1\.(\w+)#", html)[0]
    tap("1.4", swap=swap, load="40")
    html = tap("1.3", load="65", reps="9")
    assert "Bench Press: 65kg x9" in lifter.workouts.get().entry
    assert form_of(html, "1.4")["swap"] == swap
    assert "swap" not in form_of(html, "1.3")
    tap("1.4", load="42.5")
    assert "Dumbbell Bench Press: 42.5kg" in lifter.workouts.get().entry
