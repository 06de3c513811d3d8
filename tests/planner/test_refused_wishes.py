"""Wishes that cannot be granted: each said once, with its lift."""

from dataclasses import replace

from small import choice, dose, someone, tiny

from topset.catalogue import gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Load
from topset.model.athlete import Wish
from topset.model.program import Level, Max
from topset.planner.build import wishes_of
from topset.planner.explain import shortage
from topset.planner.solve import Pick, Solution

LIFTS = ("bench_press", "back_squat")
BACK_OFFS = tuple(Wish("back-offs", lift) for lift in LIFTS)
MAXES = tuple(Max(lift, Load(80_000), 8) for lift in LIFTS)


def test_each_lift_is_named() -> None:
    beginner = someone(level=Level.BEGINNER, gym=gyms()["garage_rack"], wishes=BACK_OFFS, maxes=MAXES)
    refused = wishes_of(beginner, PUBLISHED).refused
    assert [reason.code for reason in refused] == ["SEL602", "SEL602"]
    assert "Bench Press" in refused[0].message
    assert "Back Squat" in refused[1].message


def test_what_is_wished_for_twice_is_refused_once() -> None:
    sore = someone(
        hurts=frozenset({"knee"}), wishes=(Wish("exercise", "back_squat"), BACK_OFFS[1]), maxes=MAXES
    )
    refused = wishes_of(sore, PUBLISHED).refused
    assert [reason.code for reason in refused] == ["SEL608"]


def test_the_weeks_are_told_where_a_backwards_block_comes_first() -> None:
    nothing = Solution({}, {}, 0.0, 0.0, 0.0, 0.0)
    problem = tiny("cable_row", on="mon", budget=10)
    row = replace(nothing, picks={problem.weekdays[0]: (Pick(choice("cable_row"), dose()),)})
    first = shortage("VOL101", "back", 1, replace(problem, backwards=(VolumeGroup.GLUTES,)), row)
    after = shortage("VOL101", "back", 2, replace(problem, before={VolumeGroup.BACK: 4}), row)
    alone = shortage("VOL101", "back", 2, problem, row)
    assert first.message.endswith("below the minimum while glutes are trained Backwards.")
    assert after.message.endswith("below the minimum after the Backwards weeks.")
    assert alone.message.endswith("below the minimum.")
