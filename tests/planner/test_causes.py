"""Why something is missing: what hurts and what the gym lacks before minutes, and minutes only where they help."""

from dataclasses import replace

import pytest
from small import choice, days, dose, someone, tiny

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.ground.reason import Severity
from topset.ground.units import Load
from topset.methods.expand import expand
from topset.metrics.view import View
from topset.model.program import Goal, Level, Max, Weekday
from topset.notation import parse
from topset.planner.causes import obstacle
from topset.planner.explain import missed_by, unmet_of
from topset.planner.fed import fed_by_others
from topset.planner.problem import Mode, Problem
from topset.planner.solve import Pick, Solution

MON = Weekday.MON


def solution(*picks: Pick, missed: tuple[str, str] | None = None) -> Solution:
    return Solution({MON: picks}, {missed: 1} if missed else {}, 0.0, 0.0, 0.0, 0.0)


def row(mode: Mode) -> Pick:
    return Pick(choice("cable_row"), mode)


def remedy(problem: Problem, found: Solution) -> str:
    ((_, reason),) = missed_by(problem, found)
    return reason.remedy


class TestMovement:
    def test_a_knee_that_hurts_is_named_before_minutes(self) -> None:
        athlete = someone(hurts=frozenset({"knee", "hip", "lower back", "shoulder"}))
        problem = tiny("cable_row", on="mon", athlete=athlete)
        ((_, reason),) = missed_by(problem, solution(missed=("COVER", "squat")))
        assert reason.message.startswith("No squat: ")
        assert reason.message.endswith(", which hurts.")

    def test_though_a_special_one_may_be_chosen(self) -> None:
        athlete = someone(hurts=frozenset({"knee", "hip", "lower back", "shoulder"}))
        problem = tiny("sissy_squat", on="mon", athlete=athlete)
        ((_, reason),) = missed_by(problem, solution(missed=("COVER", "squat")))
        assert reason.message.endswith(", which hurts.")

    def test_what_needs_the_least_is_named(self) -> None:
        problem = tiny("push_up", on="mon", athlete=someone(gym=gyms()["bodyweight"]))
        ((_, reason),) = missed_by(problem, solution(missed=("COVER", "hinge")))
        assert " needs " in reason.message
        assert "," not in reason.message  # one thing, not a barbell and its plates

    def test_body_weight_that_no_record_allows_is_named_before_minutes(self) -> None:
        athlete = someone(gym=gyms()["bodyweight"], level=Level.BEGINNER)
        problem = tiny("pike_push_up", on="mon", athlete=athlete, budget=5)
        none = replace(problem, modes=dict.fromkeys(problem.modes, ()))
        ((_, reason),) = missed_by(none, solution(missed=("COVER", "overhead press")))
        assert "No record shows" in reason.message
        assert "minutes" not in reason.remedy.lower()

    def test_too_few_reps_on_record_are_named(self) -> None:
        few = Max("pike_push_up", Load(0), 3)
        athlete = someone(gym=gyms()["bodyweight"], level=Level.BEGINNER, maxes=(few,))
        against = obstacle(exercises()["pike_push_up"], athlete, PUBLISHED)
        assert against
        assert against.code == "INT304"

    def test_minutes_where_the_day_is_full(self) -> None:
        problem = tiny("back_squat", dose(minutes=15), on="mon", budget=10)
        assert remedy(problem, solution(missed=("COVER", "squat"))) == "More minutes, or another day."

    def test_no_minutes_where_there_are_some(self) -> None:
        problem = tiny("back_squat", dose(minutes=15), on="mon", budget=20)
        assert remedy(problem, solution(missed=("COVER", "squat"))).startswith("More minutes would not help")

    def test_pulldowns_that_the_gym_has_need_no_equipment(self) -> None:
        problem = tiny("lat_pulldown", dose(minutes=15), on="mon", budget=10)
        assert remedy(problem, solution(missed=("SEL606", "pulldowns"))) == "More minutes, or another day."

    def test_pulldowns_that_it_has_not_need_some(self) -> None:
        problem = tiny("dumbbell_row", on="mon", athlete=someone(gym=gyms()["home_dumbbells"]))
        ((_, reason),) = missed_by(problem, solution(missed=("SEL606", "pulldowns")))
        assert " needs " in reason.message


class TestMuscle:
    short = ("VOL101", "back")

    def test_minutes_where_the_day_is_full(self) -> None:
        problem = tiny("cable_row", on="mon", budget=10)
        assert remedy(problem, solution(row(dose(2, 3)), missed=self.short)) == "More minutes."

    def test_no_minutes_where_there_are_some(self) -> None:
        problem = tiny("cable_row lat_pulldown", on="mon", budget=30)
        found = solution(row(dose(2, 3)), missed=self.short)
        assert remedy(problem, found).startswith("More minutes would not help")

    def test_nothing_where_the_sets_rise_to_it(self) -> None:
        problem = tiny("cable_row", on="mon", budget=10)
        found = solution(row(dose(9, 12)), missed=self.short)
        assert remedy(problem, found) == "None is needed: the sets rise to 12 within the block."

    def test_nothing_where_a_beginner_s_session_is_full(self) -> None:
        athlete = someone(level=Level.BEGINNER)
        problem = tiny("cable_row leg_press", on="mon", budget=90, athlete=athlete)
        found = solution(row(dose(3, 4)), Pick(choice("leg_press"), dose(12, 14)), missed=self.short)
        assert "beginner's week is full" in remedy(problem, found)

    def test_pain_is_named(self) -> None:
        problem = tiny("leg_press", on="mon", athlete=someone(hurts=frozenset({"elbow"})))
        ((_, reason),) = missed_by(problem, solution(missed=("VOL101", "biceps")))
        assert (
            reason.message == "Biceps get no sets of their own: Barbell Curl stresses the elbow, which hurts."
        )
        assert "inutes" not in reason.remedy

    @pytest.mark.parametrize(("group", "verb"), [("back", "gets"), ("calves", "get")])
    def test_the_verb_agrees(self, group: str, verb: str) -> None:
        problem = tiny("cable_row standing_calf_raise", on="mon", budget=1)
        ((_, reason),) = missed_by(problem, solution(missed=("VOL101", group)))
        assert f" {verb} no sets of " in reason.message


class TestPriorityWithNothing:
    athlete = someone(priorities=("abs",), days=dict.fromkeys(days("mon"), 60))

    def test_it_is_said_though_there_is_no_minimum(self) -> None:
        problem = tiny("cable_row crunch", on="mon", budget=10, athlete=self.athlete)
        (reason,) = unmet_of(problem, solution(row(dose())))
        assert reason.message == "Abs get no sets of their own, though a priority."
        assert reason.remedy == "Wishing for an exercise of it."
        assert reason.severity is Severity.WARNING

    def test_not_where_it_gets_some_or_was_no_priority(self) -> None:
        problem = tiny("cable_row crunch", on="mon", athlete=self.athlete)
        assert not unmet_of(problem, solution(Pick(choice("crunch"), dose())))
        nobody = replace(problem, athlete=someone(days=self.athlete.days))
        assert not unmet_of(nobody, solution(row(dose())))


class TestPriorityWithoutMinimum:
    """Nothing asks for sets of the traps, so that minutes alone bring none."""

    def told(self, *priorities: str) -> str:
        athlete = someone(priorities=priorities)
        problem = tiny("cable_row barbell_shrug", on="mon", budget=10, athlete=athlete)
        return next(
            r.remedy for r in unmet_of(problem, solution(row(dose(2, 3)))) if r.message.startswith("Traps")
        )

    def test_a_wish_brings_them(self) -> None:
        assert self.told("traps") == "Wishing for an exercise of it."

    def test_of_many_fewer_help(self) -> None:
        many = self.told("back", "chest", "quads", "glutes", "biceps", "traps")
        assert many == "Fewer priorities, or wishing for an exercise of it."


class TestSmallMuscles:
    """Arms come after the lifts where strength is trained for, and are fed by them."""

    short = ("VOL101", "triceps")

    def test_for_strength_a_wish_helps_too(self) -> None:
        problem = tiny(
            "bench_press triceps_pushdown", on="mon", budget=5, athlete=someone(goal=Goal.STRENGTH)
        )
        assert "a wish for such an exercise" in remedy(problem, solution(missed=self.short))

    def test_for_size_minutes_are_what_is_lacking(self) -> None:
        problem = tiny("bench_press triceps_pushdown", on="mon", budget=5)
        assert remedy(problem, solution(missed=self.short)) == "More minutes."

    def test_what_other_work_feeds_is_told_once(self) -> None:
        text = 'program "Pulls"\nweeks 1-4\nday mon\nBarbell Curl: 4x10 @RIR2\nTriceps Pushdown: 3x10 @RIR2\n'
        program = parse(text).program
        athlete = someone()
        view = View(program, expand(program, athlete), athlete, PUBLISHED)
        (reason,) = fed_by_others(view, ())
        assert "biceps 4 of 8, triceps 3 of 4" in reason.message
        assert reason.severity is Severity.INFO
