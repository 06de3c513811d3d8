"""Whichever session is broken off: what was begun stays, the rest finds a place or is told, and the rules are kept."""

import datetime
from pathlib import Path
from random import Random

import pytest
from changes_of_chance import MONDAY, judged, of_week
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from topset.app.adapt import Around, Texts
from topset.app.read_changes import Said
from topset.app.replan import Asked, replan
from topset.app.rules_kept import had
from topset.methods.expand import expand
from topset.notation import parse, print_program

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("name", ["back_and_legs", "backwards"])
@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_rest_of_any_session(name: str, seed: int) -> None:
    chance = Random(seed)
    program = parse((EXAMPLES / f"{name}.topset").read_text("utf-8")).program
    week = chance.choice(expand(program).weeks)
    session = chance.choice(week.sessions)
    work = chance.choice(session.works)
    done = MONDAY + datetime.timedelta(weeks=week.number - 1, days=session.weekday.index)
    later = chance.randrange(7 - session.weekday.index)
    said = Said(minutes=["45"]) if chance.random() < 0.3 else Said()
    entry = f'{done} "{session.title}" week {week.number}\n{work.exercise.name}: 20kg x5\n'
    around = Around(done + datetime.timedelta(later), start=MONDAY)
    texts = Texts(print_program(program), "p", entry, "l")
    made = replan(texts, around, Asked(said, week.number))
    if made.problems:
        assert said.minutes  # for a session to come, where none is
        return
    after = parse(made.text)
    assert not after.problems
    assert print_program(after.program) == made.text
    assert all(had(one, judged(program, None)) for one in judged(after.program, None))
    there = of_week(after.program, None, week.number)
    assert work.exercise in [each.exercise for each in there[session.weekday].works]
    if len({each.exercise.slug for each in session.works}) > 1 and later:
        told = " ".join(change.reason.message for change in made.changes)
        named = {each.exercise.name for day in there.values() for each in day.works}
        assert all(each.exercise.name in named or each.exercise.name in told for each in session.works)
        on_the_day = {each.exercise.slug for each in there[session.weekday].works}
        assert on_the_day == {work.exercise.slug} or not made.unfinished
