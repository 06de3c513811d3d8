"""Blocks that go somewhere: what the weeks of a whole program ask for, whoever it is for."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest
from benchmarks.athletes import random_athlete
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from small import days, someone

from topset.catalogue import exercises, gyms
from topset.evidence.deloads import REST_BEFORE_MEET
from topset.evidence.figure import PUBLISHED
from topset.ground.reason import Severity
from topset.ground.units import Load
from topset.lint.engine import check
from topset.methods.expand import expand
from topset.metrics.view import View
from topset.model.athlete import Athlete, Wish
from topset.model.prescription import ProgressKind, Role
from topset.model.program import Goal, Level, Max, Program, Weekday
from topset.model.session import Sets, Week, Work
from topset.notation import parse, print_program
from topset.planner import plan

LIFTS = (
    Max("back_squat", Load(140_000)),
    Max("bench_press", Load(100_000)),
    Max("deadlift", Load(180_000)),
    Max("pull_up", Load(0), 8),
)
TWICE = dict.fromkeys(days("mon thu"), 60)
STRONG = someone(goal=Goal.STRENGTH, maxes=LIFTS, days=TWICE, body_mass=Load(80_000))
PEOPLE: Mapping[str, Athlete] = {
    "strength": replace(STRONG, weeks=12),
    "back-offs": replace(STRONG, weeks=12, wishes=(Wish("back-offs", "bench_press"),)),
    "size": someone(maxes=LIFTS, weeks=12, days=TWICE),
    "unknown": someone(weeks=10, days=TWICE, level=Level.BEGINNER),
    "lean at home": someone(goal=Goal.LEAN, gym=gyms()["home_dumbbells"], weeks=12, days=TWICE),
    "body weight": someone(
        gym=gyms()["bodyweight"], weeks=8, days=TWICE, maxes=(Max("push_up", Load(0), 25),)
    ),
    "bands": someone(gym=gyms()["bands"], weeks=9, days=TWICE),
    "endurance": someone(goal=Goal.ENDURANCE, weeks=12, days=TWICE, level=Level.ADVANCED),
    "power": someone(goal=Goal.POWER, weeks=12, days=TWICE, technique=frozenset(exercises())),
    "backwards": someone(
        maxes=LIFTS,
        weeks=8,
        days=TWICE | dict.fromkeys(days("sat"), 60),
        wishes=(Wish("backwards", "glutes"),),
    ),
    "anybody": replace(random_athlete(7), wishes=()),
    "anybody else": replace(random_athlete(31), wishes=(), weeks=12),
}


@cache
def program_for(name: str) -> Program:
    program = plan(PEOPLE[name], seconds=0.5).program
    assert program
    return program


def weeks_of(name: str) -> tuple[Week, ...]:
    return expand(program_for(name), PEOPLE[name], PUBLISHED).weeks


def stretches(weeks: tuple[Week, ...]) -> list[list[Week]]:
    """Hard weeks in a row."""
    found: list[list[Week]] = [[]]
    for week in weeks:
        if week.deload:
            found.append([])
        else:
            found[-1].append(week)
    return [stretch for stretch in found if stretch]


def works(week: Week) -> Iterator[tuple[tuple[Weekday, str, int], Work]]:
    """Every exercise of a week by its day and its number there."""
    for session in week.sessions:
        for number, work in enumerate(session.works):
            yield (session.weekday, work.exercise.slug, number), work


def demand(work: Work) -> tuple[tuple[object, ...], ...]:
    """What it asks for, set by set."""
    return tuple((s.count, s.reps, s.load, s.percent, s.rir) for s in work.sets if s.role is not Role.RAMP)


def hardest(sets: tuple[Sets, ...]) -> Mapping[str, float]:
    """Sizes of which a larger one is harder."""
    working = [s for s in sets if s.role is not Role.RAMP]
    return {
        "sets": sum(s.count.hi for s in working),
        "load": max((s.load[1].grams for s in working if s.load), default=0),
        "percent": max((s.percent.hi for s in working if s.percent), default=0),
        "reps": max(s.reps.span.hi for s in working),
        "effort": max((-s.rir.lo for s in working if s.rir), default=-99),
    }


@pytest.mark.parametrize("name", PEOPLE)
def test_no_exercise_stands_still_within_a_block(name: str) -> None:
    for stretch in stretches(weeks_of(name)):
        for (key, first), (_, last) in zip(works(stretch[0]), works(stretch[-1]), strict=True):
            assert len(stretch) == 1 or fixed(first) or by_feel(first) or demand(first) != demand(last), key


@pytest.mark.parametrize("name", PEOPLE)
def test_no_later_block_repeats_an_earlier_one(name: str) -> None:
    for before, after in pairwise(stretches(weeks_of(name))):
        earlier = dict(works(before[-1]))
        for key, work in works(after[-1]):
            if key not in earlier:
                continue
            old, new = hardest(earlier[key].sets), hardest(work.sets)
            unweighed = not old["load"]  # fewer reps of it are heavier: a load is chosen to fit them
            heavier = unweighed and new["reps"] < old["reps"]
            assert heavier or any(new[size] > old[size] for size in old), (key, old, new)


@pytest.mark.parametrize("name", PEOPLE)
def test_sets_fall_in_lighter_weeks_alone(name: str) -> None:
    hard = [week for week in weeks_of(name) if not week.deload]
    for before, after in pairwise(hard):
        if chosen(before) != chosen(after):
            continue  # a new phase chooses anew; its sets by muscle are what VOL104 watches
        earlier = {key: sum(s.count.lo for s in work.sets) for key, work in works(before) if not ramped(work)}
        for key, work in works(after):
            if key in earlier:
                assert sum(s.count.lo for s in work.sets) >= earlier[key], key


def chosen(week: Week) -> set[tuple[Weekday, str]]:
    """The exercises of each day."""
    return {(day, slug) for (day, slug, _), _ in works(week)}


def ramped(work: Work) -> bool:
    return any(s.role is Role.RAMP for s in work.sets)  # warm-up sets grow with the load


@pytest.mark.parametrize("name", PEOPLE)
def test_sets_stay_between_the_landmarks(name: str) -> None:
    athlete = PEOPLE[name]
    program = program_for(name)
    view = View(program, expand(program, athlete), athlete, PUBLISHED)
    for week in view.ordinary_weeks:
        for group, count in view.weekly_sets(week).items():
            assert count.direct.hi <= view.bounds[group].maximum


@pytest.mark.parametrize("name", PEOPLE)
def test_an_exercise_that_comes_twice_a_week_comes_with_other_reps(name: str) -> None:
    for week in weeks_of(name):
        seen: dict[str, set[tuple[object, ...]]] = {}
        for _, work in works(week):
            small = work.sets[-1].reps.span.lo < 5 or not work.sets[-1].rir
            weighed = work.exercise.load_mode in ("external", "per hand")
            if weighed and not small and not work.method:
                way = (work.sets[-1].reps, work.sets[-1].load)
                assert way not in seen.setdefault(work.exercise.slug, set())
                seen[work.exercise.slug].add(way)


@pytest.mark.parametrize("weeks", range(4, 13))
@pytest.mark.parametrize("goal", [Goal.STRENGTH, Goal.HYPERTROPHY])
def test_any_number_of_weeks_is_planned_without_a_finding(weeks: int, goal: Goal) -> None:
    athlete = replace(STRONG, goal=goal, weeks=weeks)
    assert_sound(athlete)


@pytest.mark.parametrize("goal", [Goal.STRENGTH, Goal.LEAN])
@pytest.mark.parametrize("meet", [None, date(2027, 2, 13), date(2027, 2, 16)])
@pytest.mark.parametrize(
    "off", [(), (date(2026, 12, 23), date(2027, 1, 3)), (date(2026, 12, 10), date(2026, 12, 30))]
)
def test_a_calendar_is_kept_without_a_finding(goal: Goal, meet: date | None, off: tuple[date, ...]) -> None:
    athlete = replace(
        STRONG,
        goal=goal,
        start=date(2026, 12, 1),
        meet=meet,
        weeks=11 if meet and meet.day == 16 else 10,
        off=((off[0], off[-1]),) if off else (),
    )
    program = assert_sound(athlete)
    weeks = expand(program, athlete).weeks
    assert {w.number for w in weeks if w.deload} >= athlete.weeks_off() - {1}
    if meet:
        last = [athlete.date_of(week.number, s.weekday) for week in weeks for s in week.sessions][-1]
        assert last
        assert (meet - last).days >= 1
        assert not [s for w in weeks[-2:] for _, work in works(w) for s in work.sets if s.role is Role.TEST]
        if meet.day == 13:
            assert (meet - last).days > PUBLISHED(REST_BEFORE_MEET)  # that many days are free


def assert_sound(athlete: Athlete) -> Program:
    program = plan(athlete, seconds=0.3).program
    assert program
    parsed = parse(print_program(program))
    assert parsed.program == program
    assert not [found for found in check(parsed.program, athlete) if found.severity is not Severity.INFO]
    assert [week.number for week in expand(program, athlete).weeks] == list(range(1, athlete.weeks + 1))
    return program


class TestFinalTests:
    def test_known_main_lifts_are_tested_once_in_the_last_week_after_a_deload(self) -> None:
        weeks = weeks_of("strength")
        tests = [
            (week.number, key[1]) for week in weeks for key, work in works(week) if work.method == "retest"
        ]
        assert {week for week, _ in tests} == {12}
        assert len(tests) == len({slug for _, slug in tests})
        assert {"back_squat", "bench_press"} <= {slug for _, slug in tests}
        assert weeks[10].deload
        assert weeks[11].deload

    def test_everything_else_is_light(self) -> None:
        weeks = weeks_of("strength")
        peak, last = (dict(works(weeks[n])) for n in (9, 11))
        for key, work in last.items():
            if work.method != "retest" and key in peak:
                assert sum(s.count.hi for s in work.sets if s.role is not Role.RAMP) < sum(
                    s.count.hi for s in peak[key].sets if s.role is not Role.RAMP
                )

    @pytest.mark.parametrize("fields", [{"goal": Goal.HYPERTROPHY}, {"level": Level.BEGINNER}, {"maxes": ()}])
    def test_others_end_in_a_deload(self, fields: dict[str, object]) -> None:
        program = plan(replace(STRONG, weeks=8, **fields), seconds=0.3).program  # type: ignore[arg-type]  # fields by name
        assert program
        assert program.blocks[-1].deload
        assert not program.blocks[-1].days


def test_the_top_set_grows_by_block() -> None:
    tops = [
        s.percent.hi
        for week in weeks_of("back-offs")
        if not week.deload
        for _, work in works(week)
        for s in work.sets
        if s.role is Role.TOP and s.percent
    ]
    assert tops == sorted(tops)
    assert tops[0] < tops[-1]


def test_backwards_work_is_refused_shortly_before_a_competition() -> None:
    wish = (Wish("backwards", "glutes"),)
    athlete = someone(start=date(2026, 12, 1), meet=date(2027, 1, 30), weeks=8, wishes=wish)
    answer = plan(athlete, seconds=0.3)
    assert [reason for reason in answer.unmet if reason.code == "WISH" and "competition" in reason.message]


def fixed(work: Work) -> bool:
    """Whether it asks for the same in every block: what has no reserve grows by feel."""
    return work.method in ("top-back-off", "backwards") or not work.sets[-1].rir


def by_feel(work: Work) -> bool:
    """Whether reps, then a load that nobody could work out, grow inside its range by double progression."""
    reps = work.sets[-1].reps.span
    doubled = work.progress is not None and work.progress.kind in (ProgressKind.DOUBLE, ProgressKind.REPS)
    return doubled and reps.lo < reps.hi and not work.sets[-1].load


class TestTwoPhases:
    def test_loads_and_stress_go_on_behind_backwards_work(self) -> None:
        weeks = weeks_of("backwards")
        ahead, behind = stretches(weeks)[0], stretches(weeks)[-1]
        kept = {slug for (_, slug, _), _ in works(ahead[-1])} & {
            slug for (_, slug, _), _ in works(behind[-1])
        }
        assert kept
        for first, last in ((ahead[0], behind[0]), (ahead[-1], behind[-1])):
            earlier, later = (
                {(slug, demand(work)) for (_, slug, _), work in works(week) if not fixed(work)}
                for week in (first, last)
            )
            assert not earlier & later

    def test_the_week_of_tests_is_the_first_of_its_block(self) -> None:
        weeks = weeks_of("backwards")
        for before, after in pairwise(weeks[4:7]):
            for slug, old, new in grown(before, after):
                still = fixed(new) or by_feel(new)
                assert still or "retest" in (old.method, new.method) or demand(old) != demand(new), slug

    def test_before_a_competition_the_program_still_ends_in_its_taper(self) -> None:
        wish = (Wish("backwards", "glutes"),)
        athlete = replace(
            STRONG,
            goal=Goal.HYPERTROPHY,  # known lifts trained for strength leave no room for ten sets of one
            wishes=wish,
            days=dict.fromkeys(days("mon wed fri"), 90),
            start=date(2026, 12, 1),
            meet=date(2027, 2, 20),
            weeks=11,
        )
        weeks = expand(assert_sound(athlete), athlete).weeks
        methods = {week.number: {work.method for _, work in works(week)} for week in weeks}
        assert all("backwards" in methods[number] for number in (1, 2, 3))
        assert not any("backwards" in methods[number] for number in range(5, 12))
        assert "retest" in methods[5]
        assert "retest" not in methods[10] | methods[11]
        assert weeks[9].deload
        assert weeks[10].deload
        peak, taper, last = (sum(map(count_of, dict(works(weeks[n])).values())) for n in (8, 9, 10))
        assert peak > taper > last


def count_of(work: Work) -> int:
    return sum(s.count.hi for s in work.sets if s.role is not Role.RAMP)


def grown(before: Week, after: Week) -> Iterator[tuple[str, Work, Work]]:
    """Each exercise of two weeks, whatever its place in the session."""
    earlier = dict(by_turn(before))
    for key, work in by_turn(after):
        if key in earlier:
            yield key[1], earlier[key], work


def by_turn(week: Week) -> Iterator[tuple[tuple[Weekday, str, int], Work]]:
    """Every exercise of a week by its day, its name, and how often it came on that day before."""
    came: dict[tuple[Weekday, str], int] = {}
    for (day, slug, _), work in works(week):
        came[day, slug] = came.get((day, slug), -1) + 1
        yield (day, slug, came[day, slug]), work


START = date(2026, 12, 7)
SEEDS = st.integers(0, 7)
CALENDARS = st.sampled_from(("none", "meet", "holidays"))
few = settings(
    max_examples=6,
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=[*HealthCheck],
)


def somebody(seed: int, calendar: str) -> Athlete:
    """A random athlete of ten weeks, with a competition at the end, or holidays in the fifth."""
    athlete = replace(random_athlete(100 + seed), weeks=10, start=START)
    if calendar == "meet":
        return replace(athlete, meet=START + timedelta(weeks=10, days=-2))
    if calendar == "holidays":
        return replace(athlete, off=((START + timedelta(weeks=4), START + timedelta(weeks=5, days=-1)),))
    return athlete


@cache
def plan_of(seed: int, calendar: str) -> tuple[Week, ...]:
    athlete = somebody(seed, calendar)
    program = plan(athlete, seconds=0.2).program
    return expand(program, athlete, PUBLISHED).weeks if program else ()


class TestLaws:
    @few
    @given(SEEDS, CALENDARS)
    def test_within_a_block_nothing_falls_unless_the_load_rises(self, seed: int, calendar: str) -> None:
        for stretch in stretches(plan_of(seed, calendar)):
            for before, after in pairwise(stretch):
                for slug, old, new in grown(before, after):
                    if "retest" not in (old.method, new.method):
                        a, b = hardest(old.sets), hardest(new.sets)
                        fallen = [size for size in a if b[size] < a[size]]
                        assert not fallen or (fallen == ["reps"] and b["load"] > a["load"]), (slug, a, b)

    @few
    @given(SEEDS, CALENDARS)
    def test_lighter_weeks_have_fewer_sets_and_no_more_of_anything(self, seed: int, calendar: str) -> None:
        weeks = plan_of(seed, calendar)
        hard = [week for week in weeks if not week.deload]
        for week in (week for week in weeks if week.deload):
            peak = max((w for w in hard if w.number < week.number), key=lambda w: w.number, default=None)
            for slug, old, new in grown(peak, week) if peak else ():
                if new.method != "retest":
                    a, b = hardest(old.sets), hardest(new.sets)
                    assert b["sets"] < a["sets"] or b["sets"] == 1, (slug, a, b)
                    assert b["load"] <= a["load"], (slug, a, b)
                    assert b["effort"] <= a["effort"], (slug, a, b)

    @few
    @given(SEEDS)
    def test_a_competition_is_led_to_by_a_taper(self, seed: int) -> None:
        weeks = plan_of(seed, "meet")
        assert [week.deload for week in weeks[-2:]] == [True] * len(weeks[-2:])
        for week in weeks[-2:]:
            assert not [slug for (_, slug, _), work in works(week) if work.method == "retest"]

    @few
    @given(SEEDS)
    def test_a_week_of_holidays_is_a_lighter_week(self, seed: int) -> None:
        weeks = plan_of(seed, "holidays")
        assert all(week.deload for week in weeks if week.number in somebody(seed, "holidays").weeks_off())

    @few
    @given(SEEDS, CALENDARS)
    def test_no_lift_is_tested_twice_in_a_week_and_two_in_a_session_at_most(
        self, seed: int, calendar: str
    ) -> None:
        for week in plan_of(seed, calendar):
            tests = [(day, slug) for (day, slug, _), work in works(week) if work.method == "retest"]
            assert len({slug for _, slug in tests}) == len(tests)
            assert all(n <= 2 for n in Counter(day for day, _ in tests).values())
