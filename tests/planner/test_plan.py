"""Whole plans: what was asked for is there, or it is said why not."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from small import days, someone

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.progression import BACKWARDS_WEEKS
from topset.ground.reason import Severity
from topset.ground.units import Load
from topset.methods.expand import expand
from topset.metrics.minutes import session_minutes
from topset.model.athlete import Athlete, Wish
from topset.model.prescription import MethodCall
from topset.model.program import ExerciseLine, Level, Max, Program
from topset.notation import parse, print_program
from topset.planner import Moment, Plan, Status, plan
from topset.planner.build import Wishes, material_of
from topset.planner.problem import credit
from topset.planner.search import Effort, Phase, search
from topset.planner.solve import CLOSE_ENOUGH

BENCH = Max("bench_press", Load(100_000))
SHORT, MIDDLE, LONG = 30, 60, 90
HERE = Path(__file__).parent
QUICK = someone(days=dict.fromkeys(days("mon thu"), SHORT))  # solved long before any limit of time


def asking(kind: str, *subjects: str, minutes: int = SHORT, on: str = "mon thu", **fields: object) -> Athlete:
    wishes = tuple(Wish(kind, subject) for subject in subjects)
    return someone(days=dict.fromkeys(days(on), minutes), wishes=wishes, **fields)


def planned(athlete: Athlete) -> Plan:
    return plan(athlete, seconds=1.0)


def program_for(athlete: Athlete) -> Program:
    program = planned(athlete).program
    assert program
    return program


def lines(program: Program) -> Iterator[tuple[int, ExerciseLine]]:
    """Every line with the first week of its block."""
    for block in program.blocks:
        for day in block.days:
            yield from ((block.weeks.lo, line) for line in day.lines)


def methods_of(program: Program) -> Iterator[tuple[int, str, str]]:
    """Every method in the text: week, name, exercise."""
    for week, line in lines(program):
        yield from ((week, part.name, line.exercise) for part in line.parts if isinstance(part, MethodCall))


def unmet(answer: Plan) -> set[str]:
    return {reason.code for reason in answer.unmet}


class TestAlways:
    def test_the_same_athlete_gets_the_same_program(self) -> None:
        assert planned(QUICK).program == planned(QUICK).program

    def test_in_another_process_too(self) -> None:
        code = (
            f"import sys; sys.path[:0] = {[str(HERE), *sys.path]!r}\n"
            "from test_plan import QUICK, planned, print_program\n"
            "print(print_program(planned(QUICK).program), end='')"
        )
        found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert found.stdout == print_program(program_for(QUICK))

    @pytest.mark.parametrize("weeks", [4, 7, 12])
    def test_every_week_is_planned(self, weeks: int) -> None:
        athlete = someone(weeks=weeks)
        schedule = expand(program_for(athlete), athlete, PUBLISHED)
        assert [week.number for week in schedule.weeks] == list(range(1, weeks + 1))
        assert all({s.weekday for s in week.sessions} == set(athlete.days) for week in schedule.weeks)

    @pytest.mark.parametrize("minutes", [20, SHORT, 45, LONG, 120])
    def test_sessions_keep_to_their_minutes(self, minutes: int) -> None:
        athlete = someone(days=dict.fromkeys(days("mon thu"), minutes), weeks=4)
        for session in expand(program_for(athlete), athlete, PUBLISHED).sessions:
            assert session_minutes(session, PUBLISHED).middle <= minutes

    def test_the_watcher_hears_of_the_plan_that_is_given(self) -> None:
        heard: list[Moment] = []
        answer = plan(QUICK, watch=heard.append, seconds=10.0)
        assert heard[-1].objective == answer.objective
        assert all(moment.gap is None or moment.gap >= 0 for moment in heard)

    def test_in_one_search_plans_only_get_better(self) -> None:
        heard: list[Moment] = []
        search(material_of(QUICK, PUBLISHED, Wishes()), Phase(), Effort(watch=heard.append))
        found = [moment.objective for moment in heard if moment.objective is not None]
        assert found
        assert found == sorted(found)
        assert [moment.seconds for moment in heard] == sorted(moment.seconds for moment in heard)

    def test_an_optimal_plan_has_no_gap(self) -> None:
        answer = plan(QUICK, seconds=10.0, gap=CLOSE_ENOUGH)
        assert answer.gap <= 2 * CLOSE_ENOUGH
        assert (answer.status is Status.OPTIMAL) == (answer.gap == 0)

    def test_every_exercise_has_a_reason(self) -> None:
        athlete = someone(weeks=4)
        answer = planned(athlete)
        assert answer.program
        first = answer.program.blocks[0]
        assert len(answer.reasons) >= sum(len(day.lines) for day in first.days) / 2


class TestPriorities:
    @pytest.mark.parametrize("group", [VolumeGroup.GLUTES, VolumeGroup.CHEST, VolumeGroup.CALVES])
    def test_a_priority_gets_more_sets(self, group: VolumeGroup) -> None:
        at = {"days": dict.fromkeys(days("mon wed fri"), 40)}
        with_it, without = (direct_sets(someone(priorities=p, **at), group) for p in ((group.value,), ()))
        assert with_it > without


@cache
def sets_by_exercise(program: Program) -> tuple[tuple[str, int], ...]:
    """Sets of every exercise over the whole program."""
    found = expand(program, None, PUBLISHED).sessions
    return tuple(
        (work.exercise.slug, sum(s.count.hi for s in work.sets)) for one in found for work in one.works
    )


def direct_sets(athlete: Athlete, group: VolumeGroup) -> int:
    known = exercises()
    rows = sets_by_exercise(program_for(athlete))
    return sum(sets for slug, sets in rows if credit(known[slug], group) == 2)


class TestWishedExercises:
    def test_it_is_in_the_program(self) -> None:
        program = program_for(asking("exercise", "zercher_squat"))
        assert "zercher_squat" in {line.exercise for _, line in lines(program)}

    @pytest.mark.parametrize(
        ("slug", "code", "fields"),
        [
            ("bench_press", "SEL607", {"gym": gyms()["bodyweight"]}),
            ("bench_press", "SEL608", {"avoid": frozenset({"bench_press"})}),
            ("leg_extension", "SEL608", {"hurts": frozenset({"knee"})}),
            ("power_clean", "SEL603", {"level": Level.BEGINNER}),
        ],
        ids=["equipment", "avoided", "hurts", "technical"],
    )
    def test_or_it_is_said_why_not(self, slug: str, code: str, fields: dict[str, object]) -> None:
        answer = planned(asking("exercise", slug, **fields))  # type: ignore[arg-type]  # fields of the athlete
        assert code in unmet(answer)
        assert answer.program
        assert slug not in {line.exercise for _, line in lines(answer.program)}

    def test_an_exercise_that_is_not_trained_in_sets_is_refused_in_words(self) -> None:
        answer = planned(asking("exercise", "chest_stretch"))
        assert [reason for reason in answer.unmet if "Chest Stretch" in reason.message]

    def test_an_exercise_of_the_athlete_s_own_is_defined_in_the_text(self) -> None:
        sled = replace(exercises()["leg_press"], name="Sled Squat Machine", aliases=(), elsewhere={})
        program = program_for(asking("exercise", sled.slug, own={sled.slug: sled}))
        assert "Sled Squat Machine" in print_program(program)
        assert not parse(print_program(program)).problems


class TestWishedBackwards:
    athlete = asking("backwards", "glutes", minutes=75, weeks=9)

    def test_a_block_of_backwards_work_then_a_test_then_the_usual(self) -> None:
        answer = planned(self.athlete)
        assert answer.program
        found = list(methods_of(answer.program))
        last = PUBLISHED(BACKWARDS_WEEKS).hi
        backwards = [(week, slug) for week, name, slug in found if name == "backwards"]
        tests = [(week, slug) for week, name, slug in found if name == "retest"]
        assert backwards
        assert all(week <= last for week, _ in backwards)
        assert {slug for _, slug in tests} == {slug for _, slug in backwards}
        assert {week for week, _ in tests} == {last + 1}
        assert "WISH" not in unmet(answer)

    def test_not_for_beginners(self) -> None:
        answer = planned(replace(self.athlete, level=Level.BEGINNER))
        assert "SEL602" in unmet(answer)
        assert answer.program
        assert not list(methods_of(answer.program))

    def test_two_parts_at_the_most(self) -> None:
        athlete = asking("backwards", "glutes", "chest", "biceps", minutes=LONG, weeks=4)
        answer = planned(athlete)
        assert [reason.message for reason in answer.unmet if reason.code == "SEL605"]

    def test_half_an_hour_is_too_short_and_that_is_said(self) -> None:
        answer = planned(replace(self.athlete, days=dict.fromkeys(self.athlete.days, SHORT)))
        (said,) = (reason for reason in answer.unmet if "Backwards" in reason.message)
        assert "glutes" in said.message.lower()
        assert said.remedy
        assert answer.program
        assert "backwards" not in {name for _, name, _ in methods_of(answer.program)}

    def test_not_without_anything_to_load(self) -> None:
        answer = planned(replace(self.athlete, gym=gyms()["bands"]))
        assert [
            reason for reason in answer.unmet if "Backwards" in reason.message or "load" in reason.message
        ]


class TestWishedBackOffs:
    def test_on_a_lift_with_a_known_maximum(self) -> None:
        program = program_for(asking("back-offs", "bench_press", minutes=MIDDLE, maxes=(BENCH,)))
        assert ("top-back-off", "bench_press") in {(name, slug) for _, name, slug in methods_of(program)}

    @pytest.mark.parametrize(
        ("slug", "code", "fields"),
        [
            ("bench_press", "SEL602", {"level": Level.BEGINNER, "maxes": (BENCH,)}),
            ("bench_press", "PLAN002", {}),
            ("leg_extension", "SEL601", {"maxes": (Max("leg_extension", Load(80_000)),)}),
            ("bench_press", "SEL607", {"maxes": (BENCH,), "gym": gyms()["home_dumbbells"]}),
        ],
        ids=["beginner", "no maximum", "isolation", "no barbell"],
    )
    def test_or_it_is_said_why_not(self, slug: str, code: str, fields: dict[str, object]) -> None:
        answer = planned(asking("back-offs", slug, **fields))  # type: ignore[arg-type]  # fields of the athlete
        assert code in unmet(answer)
        assert answer.program
        assert "top-back-off" not in {name for _, name, _ in methods_of(answer.program)}


class TestWishedBackAndLegs:
    @pytest.mark.parametrize("order", ["legs first", "back first", "alternating"])
    def test_such_days_are_in_the_week(self, order: str) -> None:
        program = program_for(asking("back-and-legs", order, minutes=75))
        combined = [day for day in program.blocks[0].days if day.title == "Back and legs"]
        assert combined
        named = order.removesuffix(" first") if order != "alternating" else ""
        assert {day.first for day in combined} == {named}

    def test_not_for_beginners(self) -> None:
        answer = planned(asking("back-and-legs", "legs first", level=Level.BEGINNER))
        assert "SEL604" in unmet(answer)
        assert answer.program
        assert not [day for day in answer.program.blocks[0].days if day.title == "Back and legs"]


class TestImpossible:
    def test_nothing_to_train_with(self) -> None:
        answer = planned(someone(avoid=frozenset(exercises())))
        assert answer.program is None
        assert answer.status is Status.IMPOSSIBLE
        first, *others = answer.unmet
        assert first.severity is Severity.ERROR
        assert first.remedy
        assert {reason.code for reason in others} == {"PLAN004", "PLAN005"}  # what collides, and a way out
        assert all(reason.severity is Severity.INFO and reason.remedy for reason in others)

    def test_what_was_refused_is_still_said(self) -> None:
        answer = planned(asking("exercise", "bench_press", avoid=frozenset(exercises())))
        assert "SEL608" in unmet(answer)
