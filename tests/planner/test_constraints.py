"""Each constraint alone: weeks that it lets pass, weeks that it forbids, and what it notes as missing."""

import inspect
from dataclasses import replace
from types import ModuleType

import pytest
from small import (
    cost,
    days,
    dose,
    draft_of_one,
    fix,
    keeps,
    missed,
    read,
    solver_of_one_worker,
    someone,
    tiny,
)

from topset.evidence.landmarks import VolumeGroup
from topset.ground.discover import modules
from topset.ground.linear import total
from topset.ground.solver import SOLVED
from topset.ground.units import Load
from topset.lint.engine import rules
from topset.model.athlete import Wish
from topset.model.learned import Learned
from topset.model.program import Goal, Level, Max, Weekday
from topset.planner import constraints
from topset.planner.constraints import (
    back_patterns,
    beginner_sets,
    beginners_day,
    combined_day,
    different_stress,
    frequency,
    heavy_work,
    movements,
    one_dose,
    practised_lifts,
    session_ceiling,
    session_minutes,
    session_shape,
    shoulders,
    small_muscles,
    spacing,
    spine,
    start_as_learned,
    supersets,
    variety,
    volume_maximum,
    volume_minimum,
    weekly_growth,
    wish_backwards,
    wish_exercises,
    wish_known_lifts,
    wish_methods,
)
from topset.planner.draft import Draft
from topset.planner.focus import Focus
from topset.planner.pairs import UNIT
from topset.planner.problem import Problem

ALL = tuple(modules(constraints))
SETS = tuple(dose(n, n) for n in range(1, 13))  # dose n - 1 has n sets


def short(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


@pytest.mark.parametrize("module", ALL, ids=short)
def test_every_constraint_keeps_the_promises_of_the_house(module: ModuleType) -> None:
    assert module.__doc__
    assert isinstance(module.CODES, tuple)
    assert set(module.CODES) <= set(rules())
    assert list(inspect.signature(module.add).parameters) == ["draft"]
    assert module.add.__doc__
    module.add(Draft.of(tiny("", on="mon")))


def test_every_constraint_is_discovered() -> None:
    named = {name for name, value in globals().items() if isinstance(value, ModuleType)}
    assert {short(module) for module in ALL} <= named


class TestOneDose:
    problem = tiny("cable_row lat_pulldown|underhand_lat_pulldown|cable_pulldown", *SETS[1:3])

    def test_a_used_exercise_has_one_dose(self) -> None:
        assert keeps(one_dose, self.problem, mon="cable_row/1")

    def test_two_doses_of_an_exercise_on_a_day_are_one_too_many(self) -> None:
        assert not keeps(one_dose, self.problem, mon="cable_row/0 cable_row/1")

    def test_an_exercise_stands_on_two_days_at_the_most(self) -> None:
        assert keeps(one_dose, self.problem, mon="cable_row", wed="cable_row")
        assert not keeps(one_dose, self.problem, mon="cable_row", wed="cable_row", fri="cable_row")

    def test_a_choice_of_three_exercises_stands_on_three(self) -> None:
        assert keeps(one_dose, self.problem, mon="lat_pulldown", wed="lat_pulldown", fri="lat_pulldown")


class TestPractisedLifts:
    problem = tiny(
        "overhead_press machine_shoulder_press",
        athlete=someone(learned=Learned(practised=frozenset({"overhead_press"}))),
    )

    def test_it_stays(self) -> None:
        assert missed(practised_lifts, self.problem, mon="overhead_press") == {}

    def test_another_press_in_its_place_costs_something(self) -> None:
        found = missed(practised_lifts, self.problem, mon="machine_shoulder_press")
        assert found == {"practised overhead_press": 1}

    def test_one_that_is_to_be_changed_need_not_stay(self) -> None:
        slugs = frozenset({"overhead_press"})
        athlete = someone(learned=Learned(practised=slugs, tired=slugs))
        assert missed(practised_lifts, replace(self.problem, athlete=athlete), mon="") == {}


class TestStartAsLearned:
    problem = tiny("leg_extension cable_row", *SETS, athlete=someone(learned=Learned(sets={"quads": 6})))

    @pytest.mark.parametrize("sets", [6, 7, 8])
    def test_near_what_was_learned_costs_nothing(self, sets: int) -> None:
        assert missed(start_as_learned, self.problem, mon=f"leg_extension/{sets - 1}") == {}

    def test_more_and_less_are_counted_in_sets(self) -> None:
        more = missed(start_as_learned, self.problem, mon="leg_extension/9")
        less = missed(start_as_learned, self.problem, mon="leg_extension/3")
        assert more == {"more quads than learned": 2}
        assert less == {"less quads than learned": 2}

    def test_more_is_dearer_than_less(self) -> None:
        more = cost(start_as_learned, self.problem, mon="leg_extension/9")
        less = cost(start_as_learned, self.problem, mon="leg_extension/3")
        assert more > less > 0

    def test_the_landmarks_minimum_is_never_too_much(self) -> None:
        few = replace(self.problem, athlete=someone(learned=Learned(sets={"back": 3})))
        assert missed(start_as_learned, few, mon="cable_row/9") == {}

    def test_a_later_phase_goes_on_from_the_one_before(self) -> None:
        later = replace(self.problem, before={VolumeGroup.QUADS: 12})
        assert missed(start_as_learned, later, mon="leg_extension/11") == {}


class TestVolumeMinimum:
    problem = tiny("leg_extension cable_row", *SETS)

    def test_the_minimum_is_enough(self) -> None:
        assert "VOL101 quads" not in (missed(volume_minimum, self.problem, mon="leg_extension/3") or {})

    def test_what_is_missing_is_counted_in_sets(self) -> None:
        found = missed(volume_minimum, self.problem, mon="leg_extension/0")
        assert found
        assert found["VOL101 quads"] == 3

    def test_enough_indirect_sets_leave_a_few_direct_ones_to_do(self) -> None:
        strong = replace(self.problem, athlete=someone(goal=Goal.STRENGTH))
        short = replace(self.problem, budget=dict.fromkeys(self.problem.weekdays, 30))
        for problem, least in ((self.problem, 4), (short, 2), (strong, 2)):
            found = missed(volume_minimum, problem, mon="cable_row/11")
            assert found
            assert found["VOL101 biceps"] == least

    def test_few_indirect_sets_do_not_count(self) -> None:
        found = missed(volume_minimum, self.problem, mon="cable_row/5")
        assert found
        assert found["VOL101 biceps"] == 8

    def test_a_priority_starts_above_the_usual_and_ends_well_above(self) -> None:
        grown = (dose(6, 6), dose(6, 9), dose(8, 12))
        first = tiny("leg_extension", *grown, athlete=someone(priorities=("quads",)))
        short = [cost(volume_minimum, first, mon=f"leg_extension/{number}") for number in range(3)]
        assert short[0] > short[1] > short[2]
        usual = tiny("leg_extension", *grown)
        assert len({cost(volume_minimum, usual, mon=f"leg_extension/{number}") for number in range(3)}) == 1

    def test_a_short_week_owes_the_back_six_sets_before_the_others(self) -> None:
        rows = tiny("straight_arm_pulldown", *SETS)  # which feeds nothing else
        short = replace(rows, budget=dict.fromkeys(rows.weekdays, 30))
        weeks = ("", "straight_arm_pulldown/5", "straight_arm_pulldown/9")
        none, six, ten = (cost(volume_minimum, short, mon=week) for week in weeks)
        whole = [cost(volume_minimum, rows, mon=week) for week in weeks]
        assert 0 < none - six <= whole[0] - whole[1]
        assert 0 < six - ten < whole[1] - whole[2]

    def test_two_groups_a_little_short_come_before_one_that_starves(self) -> None:
        rows = tiny("leg_extension lying_leg_curl", dose(2, 2), dose(4, 4), dose(8, 8))
        even = cost(volume_minimum, rows, mon="leg_extension/1 lying_leg_curl/1")
        uneven = cost(volume_minimum, rows, mon="leg_extension/2")
        assert even < uneven

    def test_a_set_short_of_a_priority_is_dearer(self) -> None:
        wanting = tiny("leg_extension", *SETS, athlete=someone(priorities=("quads",)))
        assert cost(volume_minimum, wanting) > cost(volume_minimum, self.problem)

    def test_groups_without_a_minimum_are_never_short(self) -> None:
        assert not {"VOL101 abs", "VOL101 front delts"} & set(missed(volume_minimum, self.problem) or {})


class TestVolumeMaximum:
    problem = tiny("leg_extension cable_row", *SETS)

    def test_the_peak_of_the_level_may_be_reached(self) -> None:
        assert keeps(volume_maximum, self.problem, mon="leg_extension/6", fri="leg_extension/6")

    def test_and_not_passed(self) -> None:
        assert not keeps(volume_maximum, self.problem, mon="leg_extension/7", fri="leg_extension/6")

    def test_a_beginner_ends_earlier(self) -> None:
        athlete = someone(level=Level.BEGINNER)
        problem = tiny("leg_extension", *SETS, athlete=athlete)
        assert keeps(volume_maximum, problem, mon="leg_extension/8")
        assert not keeps(volume_maximum, problem, mon="leg_extension/9")

    def test_a_priority_may_go_to_the_maximum(self) -> None:
        first = tiny("leg_extension", *SETS, athlete=someone(priorities=("quads",)))
        assert keeps(volume_maximum, first, mon="leg_extension/7", fri="leg_extension/6")
        assert not keeps(volume_maximum, first, mon="leg_extension/9 ", fri="leg_extension/9")

    def test_glutes_by_the_way_are_not_looked_for(self) -> None:
        thrusts = tiny("hip_thrust", dose(10, 12), dose(10, 14))
        assert cost(volume_maximum, thrusts, mon="hip_thrust/0") == 0
        assert cost(volume_maximum, thrusts, mon="hip_thrust/1") == 2 * volume_maximum.A_SET_TOO_MANY
        wanted = replace(thrusts, athlete=someone(priorities=("glutes",)))
        assert cost(volume_maximum, wanted, mon="hip_thrust/1") == 0

    def test_the_peak_counts_not_the_start(self) -> None:
        growing = tiny("leg_extension", dose(7, 14), dose(7, 15))
        assert keeps(volume_maximum, growing, mon="leg_extension/0")
        assert not keeps(volume_maximum, growing, mon="leg_extension/1")


class TestFrequency:
    problem = tiny("leg_extension cable_row", on="mon tue wed thu fri")

    def test_two_sessions_are_enough(self) -> None:
        assert missed(frequency, self.problem, mon="leg_extension", thu="leg_extension") == {}

    def test_one_session_is_short_by_one(self) -> None:
        assert missed(frequency, self.problem, mon="leg_extension") == {"REC201 quads": 1}

    def test_a_group_that_is_left_out_is_not_trained_too_rarely(self) -> None:
        assert missed(frequency, self.problem) == {}

    def test_indirect_work_is_a_session_too(self) -> None:
        rows = tiny("cable_row barbell_curl")
        week = {"mon": "barbell_curl", "wed": "cable_row", "fri": "cable_row"}
        assert missed(frequency, rows, **week) == {}
        curls = replace(rows, athlete=someone(priorities=("biceps",)))
        assert missed(frequency, curls, **week) == {"sessions of biceps": 1}

    def test_four_sessions_at_the_most(self) -> None:
        four = {"mon": "leg_extension", "tue": "leg_extension", "wed": "leg_extension"}
        assert keeps(frequency, self.problem, **four, thu="leg_extension")
        assert not keeps(frequency, self.problem, **four, thu="leg_extension", fri="leg_extension")


class TestSpacing:
    problem = tiny("leg_extension back_squat", *SETS, on="mon tue thu sun")

    def test_hard_sessions_two_days_apart_pass(self) -> None:
        assert keeps(spacing, self.problem, tue="leg_extension/4", thu="leg_extension/4")

    def test_hard_sessions_on_following_days_do_not(self) -> None:
        assert not keeps(spacing, self.problem, mon="leg_extension/4", tue="leg_extension/4")

    def test_two_easy_sets_may_follow(self) -> None:
        assert keeps(spacing, self.problem, mon="leg_extension/4", tue="leg_extension/1")
        assert not keeps(spacing, self.problem, mon="leg_extension/4", tue="leg_extension/2")

    def test_a_priority_should_rest_the_day_after(self) -> None:
        athlete = someone(days=dict.fromkeys(days("mon tue thu sun"), 60), priorities=("quads",))
        first = replace(self.problem, athlete=athlete)
        soon = {"quads on mon and tue": 1}
        assert missed(spacing, first, mon="leg_extension/4", tue="back_squat/1") == soon
        assert missed(spacing, first, mon="back_squat/1", tue="leg_extension/4") == soon
        assert missed(spacing, first, mon="leg_extension/4", thu="back_squat/4") == {}
        assert missed(spacing, first, mon="leg_extension/1", tue="back_squat/1") == {}
        assert missed(spacing, self.problem, mon="leg_extension/4", tue="back_squat/1") == {}

    def test_the_week_is_a_circle(self) -> None:
        assert not keeps(spacing, self.problem, sun="leg_extension/4", mon="leg_extension/4")

    def test_sets_of_several_exercises_add_up(self) -> None:
        both = "leg_extension/1 back_squat/1"
        assert not keeps(spacing, self.problem, mon=both, tue=both)


class TestBackPatterns:
    problem = tiny("cable_row lat_pulldown straight_arm_pulldown", *SETS)

    def test_rows_and_pulldowns_alike(self) -> None:
        assert missed(back_patterns, self.problem, mon="cable_row/2", fri="lat_pulldown/2") == {}

    def test_each_pattern_is_missed(self) -> None:
        assert "SEL606 pulldowns" in (missed(back_patterns, self.problem, mon="cable_row/2") or {})
        assert "SEL606 rows" in (missed(back_patterns, self.problem, mon="lat_pulldown/2") or {})

    def test_a_pullover_is_a_pulldown_to_the_lats(self) -> None:
        assert missed(back_patterns, self.problem, mon="cable_row/2 straight_arm_pulldown/2") == {}

    def test_three_to_two_is_even_enough(self) -> None:
        assert missed(back_patterns, self.problem, mon="cable_row/5 lat_pulldown/3") == {}
        found = missed(back_patterns, self.problem, mon="cable_row/6 lat_pulldown/3")
        assert found == {"rows to pulldowns": 2}


class TestCombinedDay:
    problem = tiny(
        "cable_row lat_pulldown leg_press hip_thrust leg_extension lying_leg_curl standing_calf_raise "
        "barbell_curl cable_reverse_fly straight_arm_pulldown",
        *SETS,
        focus=Focus.BACK_AND_LEGS,
    )

    def test_two_pulls_of_a_full_body_day_want_a_press(self) -> None:
        full = tiny("cable_row lat_pulldown leg_press bench_press", *SETS, on="mon", focus=Focus.FULL)
        assert keeps(combined_day, full, mon="cable_row leg_press")
        assert not keeps(combined_day, full, mon="cable_row lat_pulldown leg_press")
        assert keeps(combined_day, full, mon="cable_row lat_pulldown bench_press")
        bare = tiny("cable_row lat_pulldown leg_press", *SETS, on="mon", focus=Focus.FULL)
        assert keeps(combined_day, bare, mon="cable_row lat_pulldown leg_press")

    def test_ten_sets_of_the_back_at_the_most(self) -> None:
        assert keeps(combined_day, self.problem, mon="leg_press cable_row/4 lat_pulldown/4")
        assert not keeps(combined_day, self.problem, mon="leg_press cable_row/5 lat_pulldown/4")

    def test_ten_sets_of_the_legs_at_the_most(self) -> None:
        assert keeps(combined_day, self.problem, mon="cable_row leg_press/4 hip_thrust/4")
        assert not keeps(
            combined_day, self.problem, mon="cable_row leg_press/4 hip_thrust/4 lying_leg_curl/0"
        )

    def test_two_isolations_a_side_at_the_most(self) -> None:
        assert keeps(combined_day, self.problem, mon="cable_row leg_extension lying_leg_curl barbell_curl")
        assert not keeps(
            combined_day, self.problem, mon="cable_row leg_extension lying_leg_curl standing_calf_raise"
        )
        pulls = "leg_press barbell_curl cable_reverse_fly straight_arm_pulldown"
        assert not keeps(combined_day, self.problem, mon=pulls)

    def test_other_days_are_free(self) -> None:
        free = tiny("cable_row lat_pulldown", *SETS, focus=Focus.PULL)
        assert keeps(combined_day, free, mon="cable_row/11 lat_pulldown/11")

    def test_where_the_back_comes_first_an_unloaded_lift_can_open_the_day(self) -> None:
        def two(*orders: str) -> bool:
            wishes = tuple(Wish("back-and-legs", order) for order in orders)
            athlete = someone(wishes=wishes)
            words = "deadlift romanian_deadlift lat_pulldown"
            problem = tiny(words, focus=Focus.BACK_AND_LEGS, athlete=athlete)
            return keeps(combined_day, problem, mon=words)

        assert two("legs first")
        assert not two("back first")

    def test_it_trains_both_if_anything_allows_it(self) -> None:
        assert missed(combined_day, self.problem, mon="cable_row leg_press", wed="cable_row leg_press") != {}
        week = dict.fromkeys(("mon", "wed", "fri"), "cable_row leg_press")
        assert missed(combined_day, self.problem, **week) == {}
        assert missed(combined_day, self.problem, **(week | {"fri": "leg_press"})) != {}
        assert missed(combined_day, self.problem, **(week | {"fri": "cable_row"})) != {}

    def test_and_so_does_a_full_body_day_beside_it(self) -> None:
        days = ((Weekday.MON, Focus.BACK_AND_LEGS), (Weekday.FRI, Focus.FULL))
        mixed = replace(tiny("cable_row leg_press bench_press", on="mon fri"), days=days)
        assert missed(combined_day, mixed, mon="cable_row leg_press", fri="cable_row leg_press") == {}
        assert missed(combined_day, mixed, mon="cable_row leg_press", fri="leg_press bench_press") != {}


class TestSmallMuscles:
    problem = tiny("barbell_curl chin_up triceps_pushdown lateral_raise", *SETS, budget=70)

    def test_the_sets_grow_with_the_hours(self) -> None:
        asked = []
        for budget in (50, 55, 60, 90):
            problem = replace(self.problem, budget=dict.fromkeys(self.problem.weekdays, budget))
            asked.append((missed(small_muscles, problem) or {}).get("biceps for size"))
        assert asked == [None, 5, 6, 8]

    def test_half_of_them_are_the_muscles_own(self) -> None:
        chins = missed(small_muscles, self.problem, mon="chin_up/5") or {}
        assert "biceps for size" not in chins
        assert chins["curl for size"] == 3

    def test_who_trains_for_strength_is_not_asked(self) -> None:
        strong = replace(self.problem, athlete=someone(goal=Goal.STRENGTH))
        assert missed(small_muscles, strong) == {}


class TestVariety:
    problem = tiny("leg_press hack_squat back_squat barbell_row", on="mon fri")

    def test_a_compound_that_comes_again_costs_a_little_where_another_could_stand_in(self) -> None:
        assert cost(variety, self.problem, mon="leg_press", fri="hack_squat") == 0
        assert cost(variety, self.problem, mon="leg_press", fri="leg_press") == variety.AGAIN

    def test_main_lifts_and_the_only_one_of_a_movement_may_come_again(self) -> None:
        assert cost(variety, self.problem, mon="back_squat barbell_row", fri="back_squat barbell_row") == 0

    def test_beginners_practise(self) -> None:
        beginner = replace(self.problem, athlete=someone(level=Level.BEGINNER))
        assert cost(variety, beginner, mon="leg_press", fri="leg_press") == 0


class TestDifferentStress:
    problem = tiny("bench_press cable_row", dose(name="heavy"), dose(name="volume"))

    def test_heavy_on_one_day_and_volume_on_another(self) -> None:
        assert keeps(different_stress, self.problem, mon="bench_press/0", fri="bench_press/1")

    def test_the_same_scheme_twice_is_no_change(self) -> None:
        assert not keeps(different_stress, self.problem, mon="bench_press/0", fri="bench_press/0")

    def test_a_beginner_practises_a_lift_twice_in_the_same_way(self) -> None:
        beginner = tiny("bench_press", athlete=someone(level=Level.BEGINNER))
        assert keeps(different_stress, beginner, mon="bench_press", fri="bench_press")

    def test_other_exercises_may_repeat(self) -> None:
        assert keeps(different_stress, self.problem, mon="cable_row/1", fri="cable_row/1")


class TestMovements:
    basics = "leg_press romanian_deadlift incline_bench_press overhead_press"
    problem = tiny(f"{basics} lying_leg_curl cable_row power_clean", focus=Focus.LOWER)

    def test_a_week_with_all_basic_movements_lacks_none(self) -> None:
        week = {
            "mon": "leg_press incline_bench_press",
            "fri": "romanian_deadlift overhead_press lying_leg_curl",
        }
        assert missed(movements, self.problem, **week) == {}

    @pytest.mark.parametrize(
        ("left_out", "words"),
        [
            ("leg_press", "COVER squat"),
            ("romanian_deadlift", "COVER hinge"),
            ("incline_bench_press", "COVER chest press"),
            ("overhead_press", "COVER overhead press"),
            ("lying_leg_curl", "leg curl"),
        ],
    )
    def test_each_movement_is_missed(self, left_out: str, words: str) -> None:
        rest = " ".join(c.like.slug for c in self.problem.choices if c.like.slug != left_out)
        assert missed(movements, self.problem, mon=rest) == {words: 1}

    @pytest.mark.parametrize("left_out", ["leg_press", "incline_bench_press", "cable_row"])
    def test_a_full_body_day_has_legs_a_press_and_a_pull(self, left_out: str) -> None:
        whole = ("leg_press", "incline_bench_press", "cable_row")
        problem = tiny(" ".join(whole), on="mon")
        full = cost(movements, problem, mon=" ".join(whole))
        assert cost(movements, problem, mon=" ".join(s for s in whole if s != left_out)) > full

    @pytest.mark.parametrize("left_out", ["incline_bench_press", "cable_row"])
    def test_an_upper_body_day_has_a_press_and_a_pull(self, left_out: str) -> None:
        problem = tiny("incline_bench_press cable_row", on="mon", focus=Focus.UPPER)
        full = cost(movements, problem, mon="incline_bench_press cable_row")
        one = "cable_row" if left_out != "cable_row" else "incline_bench_press"
        assert cost(movements, problem, mon=one) > full

    def test_a_bridge_is_hinge_enough_for_a_beginner(self) -> None:
        basics = "leg_press incline_bench_press overhead_press lying_leg_curl hip_thrust crunch"
        beginner = tiny(basics, focus=Focus.LOWER, athlete=someone(level=Level.BEGINNER))
        assert missed(movements, beginner, mon=basics) == {}
        trained = replace(beginner, athlete=someone())
        assert missed(movements, trained, mon=basics) == {"COVER hinge": 1}

    @pytest.mark.parametrize(
        ("joint", "slug", "price"),
        [
            ("knee", "hip_thrust", 150),
            ("lower back", "hip_thrust", 150),
            ("lower back", "leg_extension", 150),
            ("knee", "leg_extension", 0),
            ("elbow", "hip_thrust", 0),
        ],
    )
    def test_legs_do_what_hurts_nothing(self, joint: str, slug: str, price: int) -> None:
        problem = tiny(slug, focus=Focus.LOWER, athlete=someone(hurts=frozenset({joint})))
        assert cost(movements, problem) - cost(movements, problem, mon=slug) == price

    @pytest.mark.parametrize(
        ("athlete", "price"),
        [({}, 0), ({"level": Level.BEGINNER}, 50), ({"hurts": frozenset({"lower back"})}, 200)],
        ids=["trained", "beginner", "sore back"],
    )
    def test_who_needs_a_trunk_trains_it(self, athlete: dict[str, object], price: int) -> None:
        problem = tiny("crunch leg_press", focus=Focus.LOWER, athlete=someone(**athlete))
        assert cost(movements, problem) - cost(movements, problem, mon="crunch") == price

    def test_power_is_trained_with_something_explosive(self) -> None:
        problem = replace(self.problem, athlete=someone(goal=Goal.POWER))
        day = f"{self.basics} lying_leg_curl"
        without = missed(movements, problem, mon=day) or {}
        once = missed(movements, problem, mon=day, wed="power_clean") or {}
        assert without["COVER explosive lift"] == 1
        assert "COVER explosive lift" not in once
        assert len(once) == len(without) - 2


class TestSessionCeiling:
    problem = tiny("chin_up cable_row barbell_curl", *SETS)

    def test_eleven_sets_of_a_group_are_the_most(self) -> None:
        assert keeps(session_ceiling, self.problem, mon="barbell_curl/10")
        assert not keeps(session_ceiling, self.problem, mon="barbell_curl/11")

    def test_indirect_sets_count_half(self) -> None:
        assert keeps(session_ceiling, self.problem, mon="barbell_curl/5 cable_row/9")
        assert not keeps(session_ceiling, self.problem, mon="barbell_curl/5 cable_row/10")

    def test_there_is_an_end_to_all_sets(self) -> None:
        legs = tiny(
            "leg_press lying_leg_curl standing_calf_raise lateral_raise crunch", dose(5, 5), dose(6, 8)
        )
        five = "leg_press lying_leg_curl standing_calf_raise lateral_raise crunch"
        assert keeps(session_ceiling, legs, mon=five)
        most = "leg_press/1 lying_leg_curl/1 standing_calf_raise/1 lateral_raise"
        assert not keeps(session_ceiling, legs, mon=most)

    def test_each_session_has_its_own_ceiling(self) -> None:
        assert keeps(session_ceiling, self.problem, mon="barbell_curl/10", fri="barbell_curl/10")


class TestSessionMinutes:
    problem = tiny("cable_row lat_pulldown", dose(minutes=12), dose(minutes=13), budget=24)

    def test_the_last_minute_may_be_used(self) -> None:
        assert keeps(session_minutes, self.problem, mon="cable_row lat_pulldown")

    def test_and_not_one_more(self) -> None:
        assert not keeps(session_minutes, self.problem, mon="cable_row lat_pulldown/1")

    def test_each_day_has_its_own(self) -> None:
        assert keeps(session_minutes, self.problem, mon="cable_row lat_pulldown", fri="cable_row")


class TestSessionShape:
    compounds = "leg_press bench_press incline_bench_press overhead_press cable_row pull_up lat_pulldown"
    more = "back_squat walking_lunge chin_up hip_thrust romanian_deadlift"
    small = "barbell_curl triceps_pushdown lateral_raise leg_extension crunch plank cable_fly"
    problem = tiny(f"{compounds} {more} {small}", on="mon")

    def test_eight_exercises_at_the_most(self) -> None:
        eight = "leg_press bench_press overhead_press cable_row lat_pulldown barbell_curl crunch cable_fly"
        assert keeps(session_shape, self.problem, mon=eight)
        assert not keeps(session_shape, self.problem, mon=f"{eight} lateral_raise")

    def test_a_session_has_a_compound(self) -> None:
        assert keeps(session_shape, self.problem, mon="leg_press")
        assert not keeps(session_shape, self.problem)

    def test_isolations_are_one_more_than_compounds_at_the_most(self) -> None:
        assert keeps(session_shape, self.problem, mon="leg_press barbell_curl lateral_raise")
        assert not keeps(session_shape, self.problem, mon="leg_press barbell_curl lateral_raise cable_fly")

    @pytest.mark.parametrize(
        "pair",
        ["leg_press back_squat", "leg_press crunch plank", "leg_press pull_up chin_up"],
        ids=["two squats", "two for the trunk", "two pull-ups"],
    )
    def test_movements_that_are_not_repeated(self, pair: str) -> None:
        assert not keeps(session_shape, self.problem, mon=pair)

    @pytest.mark.parametrize(
        "pair",
        ["leg_press walking_lunge", "bench_press overhead_press", "pull_up lat_pulldown"],
        ids=["squat and lunge", "two presses", "pull-up and pulldown"],
    )
    def test_movements_that_go_together(self, pair: str) -> None:
        assert keeps(session_shape, self.problem, mon=pair)

    def test_a_full_day_has_two_pulls_and_an_upper_body_day_more(self) -> None:
        pulls = "pull_up lat_pulldown cable_row"
        assert not keeps(session_shape, self.problem, mon=pulls)
        assert keeps(session_shape, tiny(pulls, on="mon", focus=Focus.UPPER), mon=pulls)
        back = someone(priorities=("back",))
        assert keeps(session_shape, tiny(pulls, on="mon", athlete=back), mon=pulls)

    def test_two_curls_are_for_those_who_put_the_biceps_first(self) -> None:
        words = "cable_row lat_pulldown barbell_curl hammer_curl"
        assert not keeps(session_shape, tiny(words, on="mon"), mon=words)
        athlete = someone(priorities=("biceps",))
        assert keeps(session_shape, tiny(words, on="mon", athlete=athlete), mon=words)

    def test_three_presses_are_one_too_many(self) -> None:
        assert not keeps(session_shape, self.problem, mon="bench_press incline_bench_press overhead_press")


class TestShoulders:
    problem = tiny("cable_reverse_fly lateral_raise", *SETS)
    strong = replace(problem, athlete=someone(goal=Goal.STRENGTH))

    def test_for_size_the_back_of_the_shoulder_never_leads(self) -> None:
        assert keeps(shoulders, self.problem, mon="cable_reverse_fly/2", fri="lateral_raise/2")
        assert not keeps(shoulders, self.problem, mon="cable_reverse_fly/3", fri="lateral_raise/2")

    def test_else_it_leads_by_two_sets_at_the_most(self) -> None:
        assert keeps(shoulders, self.strong, mon="cable_reverse_fly/4", fri="lateral_raise/2")
        assert not keeps(shoulders, self.strong, mon="cable_reverse_fly/5", fri="lateral_raise/2")

    def test_for_size_a_few_lateral_raises_are_wanted(self) -> None:
        assert cost(shoulders, self.problem, mon="lateral_raise/4") == 0
        assert cost(shoulders, self.problem) > cost(shoulders, self.problem, mon="lateral_raise/2") > 0
        assert cost(shoulders, self.strong) == 0

    def test_where_there_is_no_lateral_raise_it_is_free(self) -> None:
        assert keeps(shoulders, tiny("cable_reverse_fly", *SETS), mon="cable_reverse_fly/5")


class TestSpine:
    problem = tiny(
        "deadlift back_squat front_squat barbell_row romanian_deadlift overhead_press bench_press lat_pulldown",
        dose(name="volume"),
        dose(name="heavy"),
        on="mon",
    )

    def test_one_of_the_heaviest_a_session(self) -> None:
        assert keeps(spine, self.problem, mon="deadlift bench_press")
        assert not keeps(spine, self.problem, mon="deadlift back_squat/1 bench_press lat_pulldown")

    def test_but_a_squat_for_volume_may_stand_beside_a_deadlift(self) -> None:
        assert keeps(spine, self.problem, mon="deadlift/1 back_squat bench_press lat_pulldown")
        assert not keeps(spine, self.problem, mon="deadlift/1 back_squat")

    def test_one_maximal_axial_lift_a_session(self) -> None:
        assert keeps(spine, self.problem, mon="deadlift/1 bench_press/1")
        assert not keeps(spine, self.problem, mon="deadlift/1 barbell_row/1 bench_press lat_pulldown")

    def test_which_an_overhead_press_is_not(self) -> None:
        assert keeps(spine, self.problem, mon="deadlift/1 overhead_press/1 bench_press lat_pulldown")

    def test_others_stand_between_lifts_that_load_the_spine(self) -> None:
        assert keeps(spine, self.problem, mon="deadlift bench_press barbell_row")
        assert not keeps(spine, self.problem, mon="deadlift barbell_row")


class TestWeeklyGrowth:
    steps = 3
    growing = tuple(dose(2, 2 + rise) for rise in range(5))
    problem = replace(tiny("leg_extension leg_press cable_row", *growing), steps=steps)

    def test_two_sets_a_step_at_the_most(self) -> None:
        assert keeps(weekly_growth, self.problem, mon="leg_extension/4", fri="leg_press/2")
        assert not keeps(weekly_growth, self.problem, mon="leg_extension/4", fri="leg_press/3")

    def test_each_group_has_its_own_steps(self) -> None:
        assert keeps(weekly_growth, self.problem, mon="leg_extension/4", fri="cable_row/4")

    def test_a_later_phase_starts_no_higher_than_the_one_before_ended(self) -> None:
        after = replace(tiny("leg_extension cable_row", *SETS), before={VolumeGroup.QUADS: 6})
        assert keeps(weekly_growth, after, mon="leg_extension/5 cable_row/8")
        assert not keeps(weekly_growth, after, mon="leg_extension/6")


class TestWishedExercises:
    problem = tiny("cable_row lat_pulldown", wished="lat_pulldown")

    def test_one_day_is_enough(self) -> None:
        assert missed(wish_exercises, self.problem, fri="lat_pulldown") == {}

    def test_a_wish_left_out_is_noted(self) -> None:
        assert missed(wish_exercises, self.problem, mon="cable_row") == {"WISH lat_pulldown": 1}


class TestKnownLifts:
    athlete = someone(goal=Goal.STRENGTH, maxes=(Max("bench_press", Load(100_000)),))
    problem = tiny("bench_press deadlift trap_bar_deadlift", athlete=athlete)

    def test_a_lift_whose_maximum_is_known_is_trained(self) -> None:
        none = {"KNOWN bench_press": 1, "second day of bench_press": 2}
        assert missed(wish_known_lifts, self.problem, mon="deadlift") == none

    def test_a_press_comes_twice_where_that_is_possible(self) -> None:
        assert missed(wish_known_lifts, self.problem, mon="bench_press", fri="bench_press") == {}
        once = missed(wish_known_lifts, self.problem, mon="bench_press")
        assert once == {"second day of bench_press": 1}

    def test_and_three_times_for_an_advanced_lifter_with_many_days(self) -> None:
        athlete = replace(self.athlete, level=Level.ADVANCED)
        problem = tiny("bench_press deadlift", on="mon tue thu fri", athlete=athlete)
        twice = missed(wish_known_lifts, problem, mon="bench_press", thu="bench_press")
        assert twice == {"third day of bench_press": 1}

    def test_a_beginner_practises_one_squat_and_one_press_twice_before_a_maximum_is_known(self) -> None:
        beginner = someone(level=Level.BEGINNER, goal=Goal.STRENGTH)
        problem = tiny("back_squat front_squat bench_press", on="mon wed fri", athlete=beginner)
        squats = {"mon": "back_squat bench_press", "fri": "back_squat bench_press"}
        assert missed(wish_known_lifts, problem, **squats) == {}
        mixed = {"mon": "back_squat bench_press", "fri": "front_squat bench_press"}
        assert missed(wish_known_lifts, problem, **mixed) == {"second day of a squat": 1}
        assert not missed(wish_known_lifts, replace(problem, athlete=someone(goal=Goal.STRENGTH)), **mixed)

    def test_other_loaded_compounds_with_a_maximum_are_liked_too(self) -> None:
        shown = (Max("romanian_deadlift", Load(100_000)), Max("push_up", Load(0), 25))
        problem = tiny("romanian_deadlift push_up", dose(), on="mon", athlete=someone(maxes=shown))
        assert missed(wish_known_lifts, problem, mon="push_up") == {"known romanian_deadlift": 1}
        assert missed(wish_known_lifts, problem, mon="romanian_deadlift") == {}

    def test_who_trains_for_size_is_only_inclined_to(self) -> None:
        sized = replace(self.problem, athlete=replace(self.athlete, goal=Goal.HYPERTROPHY))
        assert missed(wish_known_lifts, sized, mon="deadlift") == {"known bench_press": 1}
        assert cost(wish_known_lifts, sized) < cost(wish_known_lifts, self.problem)

    def test_one_day_of_pulls_from_the_floor(self) -> None:
        assert not keeps(wish_known_lifts, self.problem, mon="deadlift", fri="trap_bar_deadlift")


class TestWishedBackOffs:
    problem = tiny("bench_press", dose(), dose(4, 4, "top-back-off", 20, "top-back-off"))

    def test_one_day_with_back_offs(self) -> None:
        assert missed(wish_methods, self.problem, mon="bench_press/1", fri="bench_press/0") == {}

    def test_a_wish_left_out_is_noted(self) -> None:
        assert missed(wish_methods, self.problem, mon="bench_press/0") == {"WISH back-offs bench_press": 1}

    def test_heavy_singles_do_not_come_twice_a_week(self) -> None:
        assert not keeps(wish_methods, self.problem, mon="bench_press/1", fri="bench_press/1")


class TestWishedBackwards:
    problem = tiny(
        "leg_extension leg_press cable_row",
        dose(),
        dose(10, 10, "backwards", 30, "backwards"),
        on="mon wed thu",
        backwards=(VolumeGroup.QUADS,),
    )

    def test_one_session_meets_the_wish(self) -> None:
        assert missed(wish_backwards, self.problem, mon="leg_extension/1") == {}

    def test_two_sessions_three_days_apart(self) -> None:
        assert keeps(wish_backwards, self.problem, mon="leg_extension/1", thu="leg_press/1")
        assert not keeps(wish_backwards, self.problem, mon="leg_extension/1", wed="leg_press/1")

    def test_one_exercise_a_session(self) -> None:
        assert not keeps(wish_backwards, self.problem, mon="leg_extension/1 leg_press/1")

    def test_nothing_else_trains_the_part_on_other_days(self) -> None:
        assert not keeps(wish_backwards, self.problem, mon="leg_extension/1", thu="leg_press/0")
        assert keeps(wish_backwards, self.problem, mon="leg_extension/1", thu="cable_row/0")

    def test_the_usual_work_is_free_when_the_wish_is_not_met(self) -> None:
        found = missed(wish_backwards, self.problem, mon="leg_press/0", thu="leg_press/0")
        assert found == {"WISH backwards quads": 1}


class TestHeavyWork:
    problem = tiny(
        "back_squat leg_extension",
        dose(),
        dose(name="heavy"),
        athlete=someone(goal=Goal.MIXED),
    )

    def test_strength_and_size_want_a_heavy_compound(self) -> None:
        assert missed(heavy_work, self.problem, mon="back_squat/1") == {}
        assert missed(heavy_work, self.problem, mon="back_squat leg_extension/1") == {"INT307 heavy lift": 1}

    def test_other_goals_and_beginners_do_not(self) -> None:
        for fields in ({"goal": Goal.HYPERTROPHY}, {"level": Level.BEGINNER}):
            athlete = replace(self.problem.athlete, **fields)
            assert missed(heavy_work, replace(self.problem, athlete=athlete), mon="back_squat") == {}


class TestSupersets:
    athlete = someone(days=dict.fromkeys(days("mon"), 30))
    problem = tiny(
        "dumbbell_row leg_extension dumbbell_curl triceps_pushdown crunch",
        *(dose(n, n, minutes=6) for n in (2, 3, 4)),
        dose(3, 3, "heavy", minutes=6),
        on="mon",
        budget=20,
        athlete=athlete,
    )

    def saved(self, week: str, problem: Problem | None = None) -> int:
        """The most seconds that supersets save on a Monday."""
        draft = draft_of_one(supersets, problem or self.problem)
        fix(draft, frozenset(read(draft.problem, {"mon": week})))
        draft.model.maximize(total((t.pairs, t.match.saved) for t in draft.turns[Weekday.MON]))
        solver = solver_of_one_worker()
        assert solver.solve(draft.model) in SOLVED
        return round(solver.objective) * UNIT

    def test_a_pair_is_counted_on_to_share_one_rest(self) -> None:
        assert self.saved("dumbbell_row/0 leg_extension/0") == 120
        assert self.saved("dumbbell_row/1 leg_extension/2") == 120

    def test_one_exercise_alone_or_one_muscle_saves_nothing(self) -> None:
        assert self.saved("dumbbell_row/1") == 0
        assert self.saved("dumbbell_row/1 dumbbell_curl/1") == 0

    def test_heavy_sets_keep_their_rest(self) -> None:
        assert self.saved("dumbbell_row/3 leg_extension/1") == 0

    def test_each_exercise_is_in_one_pair(self) -> None:
        assert self.saved("dumbbell_row/1 leg_extension/1 crunch/1") == 120
        assert self.saved("dumbbell_row/0 leg_extension/1 crunch/1 triceps_pushdown/0") == 240

    def test_who_wants_none_gets_none(self) -> None:
        without = replace(self.problem, athlete=replace(self.athlete, supersets=False))
        assert self.saved("dumbbell_row/1 leg_extension/1", without) == 0

    def test_the_minutes_saved_are_there_for_more(self) -> None:
        three = "dumbbell_row/1 leg_extension/1 crunch/1"
        both = replace(self.problem, budget={Weekday.MON: 16})
        draft = draft_of_one(supersets, both)
        session_minutes.add(draft)
        fix(draft, frozenset(read(both, {"mon": three})))
        assert solver_of_one_worker().solve(draft.model) in SOLVED
        assert not keeps(session_minutes, replace(both, athlete=someone(supersets=False)), mon=three)


class TestBeginnersDay:
    problem = tiny(
        "leg_press hip_thrust cable_row lat_pulldown push_up cable_fly lateral_raise",
        on="mon",
        athlete=someone(level=Level.BEGINNER),
    )
    both = "leg_press hip_thrust cable_row lat_pulldown"

    def test_back_and_legs_are_no_day_for_a_beginner(self) -> None:
        assert not keeps(beginners_day, self.problem, mon=self.both)
        assert not keeps(beginners_day, self.problem, mon=f"{self.both} lateral_raise")
        assert keeps(beginners_day, replace(self.problem, athlete=someone()), mon=self.both)

    @pytest.mark.parametrize("push", ["push_up", "cable_fly"])
    def test_with_something_that_pushes_it_is_a_full_day(self, push: str) -> None:
        assert keeps(beginners_day, self.problem, mon=f"{self.both} {push}")

    @pytest.mark.parametrize("day", ["leg_press hip_thrust cable_row", "leg_press cable_row lat_pulldown"])
    def test_one_exercise_for_one_of_them_is_no_combined_day(self, day: str) -> None:
        assert keeps(beginners_day, self.problem, mon=day)


class TestBeginnerSets:
    beginner = someone(level=Level.BEGINNER, days=dict.fromkeys((Weekday.MON, Weekday.THU), 60))
    problem = tiny("leg_press cable_row", *SETS, on="mon thu", athlete=beginner)

    def test_a_session_has_a_ceiling(self) -> None:
        assert keeps(beginner_sets, self.problem, mon="leg_press/8 cable_row/8")
        assert not keeps(beginner_sets, self.problem, mon="leg_press/9 cable_row/8")

    def test_the_others_have_none(self) -> None:
        other = replace(self.problem, athlete=someone(days=self.beginner.days))
        assert keeps(beginner_sets, other, mon="leg_press/11 cable_row/11")
