"""Reasons for a plan: each can be traced to the model."""

from dataclasses import replace
from functools import cache

from small import days, someone

from topset.app.explain_plan import explain_plan
from topset.catalogue import exercises, gyms
from topset.evidence.dose_response import hypertrophy_gain
from topset.ground.halt import Halt
from topset.ground.units import Load
from topset.model.athlete import Wish
from topset.model.exercise import Kind
from topset.model.program import Goal, Level, Max, Weekday
from topset.planner import Plan, Status, plan
from topset.planner.again import setting_of
from topset.planner.because import Because, Question
from topset.planner.forecast import forecast
from topset.planner.local import Week
from topset.planner.more_time import buys, runner_up, short_of
from topset.planner.patience import Patience
from topset.planner.relax import relaxations, with_day
from topset.planner.why import why

BENCH = Max("dumbbell_bench_press", Load(30_000), 8)
ATHLETE = someone(
    days=dict.fromkeys(days("mon thu"), 35),
    gym=gyms()["home_dumbbells"],
    supersets=False,
    goal=Goal.MIXED,
    maxes=(BENCH,),
    wishes=(Wish("exercise", BENCH.exercise),),
    weeks=4,
)


@cache
def planned() -> Plan:
    return plan(ATHLETE, seconds=5.0)


@cache
def told() -> tuple[tuple[str, tuple[Because, ...]], ...]:
    part, program = planned().parts[0], planned().program
    assert program
    return tuple((w.exercise, w.because) for w in why(part.found, program, part.blocks[0].hard))


def test_every_exercise_is_given_its_reasons() -> None:
    part = planned().parts[0]
    assert len(told()) == sum(len(picks) for picks in part.solution.picks.values())
    for name, because in told():
        asked = {reason.question for reason in because}
        assert {Question.HERE, Question.DAY, Question.ORDER} <= asked, name


def test_words_choose_exercises_and_days() -> None:
    part, program = planned().parts[0], planned().program
    assert program
    on_monday = why(part.found, program, part.blocks[0].hard, "mon")
    assert on_monday
    assert {reasons.day.value for reasons in on_monday} == {"mon"}
    assert why(part.found, program, part.blocks[0].hard, "zottman") == ()


def test_a_load_is_traced_to_the_record_and_the_gym() -> None:
    loads = {name: b.message for name, bs in told() for b in bs if b.question is Question.LOAD}
    assert "estimated from 30kg x8 (epley)" in loads["Dumbbell Bench Press"]
    assert "rounded to what the gym loads" in loads["Dumbbell Bench Press"]
    assert any("no maximum is known" in message for message in loads.values())


def test_a_plan_held_fast_is_worth_what_it_was_and_changes_are_worth_no_more() -> None:
    found = planned().parts[0].found
    week = Week.of(found)
    assert week.value == found.solution.objective
    for key in week.chosen:
        effect = week.after(week.chosen - {key})
        assert effect is None or effect.value <= max(week.value, found.bound)


def test_rules_against_a_change_are_named() -> None:
    week = Week.of(planned().parts[0].found)
    day = week.draft.problem.weekdays[0]
    whole = {(index, there, 0) for index, there in week.draft.use if there is day}
    assert "SES701" in {code for m in week.against(week.chosen | whole) for code in m.codes}


def test_the_forecast_is_that_of_the_curve() -> None:
    part = planned().parts[0]
    found = forecast(part.problem, part.solution)
    for group in found.groups:
        assert group.gain == hypertrophy_gain(group.sets)
        assert group.low <= group.gain <= group.high
        assert group.detectable == (group.gain >= 2.05)
    assert {lift.lift for lift in found.lifts} >= {"squat", "press"}


def test_more_time_is_worth_no_less_and_its_worth_is_bounded() -> None:
    found = planned().parts[0].found
    bought = buys(found, 0.5)
    assert [b.words.split(",")[0] for b in bought] == ["15 minutes more in each session", "a day more"]
    assert all(0 <= b.found <= b.most for b in bought)
    assert short_of(found)


def test_no_beginner_is_offered_a_fifth_day() -> None:
    novice = replace(ATHLETE, level=Level.BEGINNER, days=dict.fromkeys(days("mon tue thu fri"), 30))
    found = plan(novice, seconds=1.0).parts[0].found
    assert [b.words for b in buys(found, 0.2)] == ["15 minutes more in each session"]
    assert all(with_day(setting_of(found), day) is None for day in Weekday)


def test_the_runner_up_is_another_split() -> None:
    found = planned().parts[0].found
    rival = runner_up(found, 0.5)
    assert rival
    assert rival.split != found.split.name
    assert rival.least <= rival.cost
    assert rival.alike is (-0.05 <= rival.cost < 0)


def test_what_is_lacking_is_shown_to_fit_with_more_time() -> None:
    found = planned().parts[0].found
    lacking = [key for key in found.solution.missed if key[0]]
    assert lacking
    ways = relaxations(found, *lacking[0])
    assert ways
    assert [way.effort for way in ways] == sorted(way.effort for way in ways)
    assert all(way.minutes % 5 == 0 for way in ways)


def test_once_the_time_is_over_no_change_is_looked_for() -> None:
    found = planned().parts[0].found
    lack = next(key for key in found.solution.missed if key[0])
    assert relaxations(found, *lack, Patience(0.0)) == ()
    patience = Patience(0.02)
    relaxations(found, *lack, patience)
    assert patience.over


def test_who_asks_for_an_end_gets_the_reasons_and_is_told_what_is_left_out() -> None:
    halt = Halt()
    halt.ask()
    (page,) = explain_plan(planned(), halt=halt)
    assert (page.stopped, page.buys, page.runner_up) == (True, (), None)
    assert page.why
    assert page.lacking
    assert not any(lack.ways or lack.all_tried for lack in page.lacking)


def test_where_nothing_is_possible_the_smallest_conflict_and_a_way_out_are_told() -> None:
    compounds = frozenset(slug for slug, e in exercises().items() if e.kind is Kind.COMPOUND)
    answer = plan(someone(avoid=compounds), seconds=1.0)
    assert answer.status is Status.IMPOSSIBLE
    codes = [reason.code for reason in answer.unmet]
    assert codes == ["PLAN001", "PLAN004", "PLAN005"]
    assert "compounds" in answer.unmet[1].message
    assert answer.unmet[2].message.startswith("Nothing on the list to avoid")
