"""Programs, as text, laid out in weeks."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.catalogue import exercises, gyms
from topset.ground.units import Load, Span, halves, percent
from topset.methods.expand import dated, expand
from topset.methods.loading import loadable
from topset.model.athlete import Athlete
from topset.model.prescription import MethodCall, Reps, Role, SetGroup
from topset.model.program import Block, Day, ExerciseLine, Max, Program, Weekday
from topset.model.session import Schedule, Sets, Work
from topset.notation import parse


def laid_out(text: str, athlete: Athlete | None = None) -> Schedule:
    parsed = parse(text)
    assert parsed.problems == (), parsed.problems
    return expand(parsed.program, athlete)


def works(schedule: Schedule, week: int) -> list[Work]:
    return [work for session in schedule.sessions if session.week == week for work in session.works]


def shown(sets: Sets) -> str:
    """One group on one line: what an athlete would be told."""
    pieces = [f"{_span(sets.count)}x{_span(sets.reps.span)}{'+' if sets.reps.amrap else ''}"]
    if sets.role is not Role.WORK:
        pieces.insert(0, sets.role.value)
    if sets.load:
        lo, hi = sets.load
        pieces.append(f"@{lo}" if lo == hi else f"@{lo}-{hi}")
    if sets.percent:
        lo_percent, hi_percent = percent(sets.percent.lo), percent(sets.percent.hi)
        pieces.append(f"({lo_percent}%)" if lo_percent == hi_percent else f"({lo_percent}-{hi_percent}%)")
    if sets.rir:
        pieces.append(f"RIR{halves(sets.rir.lo)}-{halves(sets.rir.hi)}")
    return " ".join(pieces)


def _span(span: Span) -> str:
    return str(span.lo) if span.lo == span.hi else f"{span.lo}-{span.hi}"


def lines(schedule: Schedule, week: int) -> list[str]:
    return [
        f"{work.exercise.name}: {', '.join(shown(s) for s in work.sets)}" for work in works(schedule, week)
    ]


SQUAT = "max Back Squat 140kg\nweeks 1-3\nday mon\n"


def test_percentages_become_loads_the_gym_can_make() -> None:
    schedule = laid_out(SQUAT + "Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%")
    assert lines(schedule, 1) == ["Back Squat: top 1x2-3 @120kg (85%), back-off 3x8-10 @105kg (75%)"]


def test_loads_get_their_percentage() -> None:
    schedule = laid_out(SQUAT + "Back Squat: 3x5 @112kg")
    assert lines(schedule, 1) == ["Back Squat: 3x5 @112kg (80%)"]


def test_without_a_maximum_only_what_is_written_is_known() -> None:
    schedule = laid_out(
        "weeks 1-3\nday mon\nBack Squat: 3x5 @80%\nBench Press: 3x5 @80kg\nDeadlift: 3x5 @RIR2"
    )
    assert lines(schedule, 1) == [
        "Back Squat: 3x5 (80%)",
        "Bench Press: 3x5 @80kg",
        "Deadlift: 3x5 RIR2-2",
    ]


def test_an_effort_alone_is_read_off_the_curve() -> None:
    schedule = laid_out(SQUAT + "Back Squat: 3x6 @RIR2")
    assert lines(schedule, 1) == ["Back Squat: 3x6 @110kg (78.6%) RIR2-2"]


def test_rep_maxes_and_training_maxes_count() -> None:
    schedule = laid_out(
        "max Bench Press 100kg x5\ntraining max Deadlift 180kg\nweeks 1-1\nday mon\n"
        "Bench Press: 3x5 @80%\nDeadlift: 3x5 @80%TM"
    )
    assert lines(schedule, 1) == ["Bench Press: 3x5 @92.5kg (80%)", "Deadlift: 3x5 @145kg (72%)"]


def test_body_weight_is_part_of_the_maximum() -> None:
    text = "body mass 80kg\nmax Pull-Up 20kg\nweeks 1-1\nday mon\nPull-Up: 3x5 @BW, 3x3 @90%, 3x10 @70%"
    [line] = lines(laid_out(text), 1)
    assert line == "Pull-Up: 3x5 @0kg (80%), 3x3 @10kg (90%), 3x10 @0kg (70%)"


def test_shares_of_the_top_set_follow_it() -> None:
    schedule = laid_out(SQUAT + "Back Squat: top 1x3 @86%, back-off 2x5 @85%top")
    assert lines(schedule, 1) == ["Back Squat: top 1x3 @120kg (86%), back-off 2x5 @102.5kg (73.1%)"]


def test_lists_give_each_week_its_value_and_the_last_holds_on() -> None:
    schedule = laid_out("weeks 1-4\nday mon\nLat Pulldown: {3 3 4}x{8 9 10} @{60 62.5 65}kg")
    assert [lines(schedule, week)[0] for week in (1, 2, 3, 4)] == [
        "Lat Pulldown: 3x8 @60kg",
        "Lat Pulldown: 3x9 @62.5kg",
        "Lat Pulldown: 4x10 @65kg",
        "Lat Pulldown: 4x10 @65kg",
    ]


def test_a_progression_of_load_raises_later_weeks_and_leaves_the_percentage() -> None:
    schedule = laid_out(SQUAT + "Back Squat: 3x5 @112kg progress load +2.5kg")
    assert lines(schedule, 3) == ["Back Squat: 3x5 @117kg (80%)"]
    schedule = laid_out(SQUAT + "Back Squat: 3x5 @75% progress load +2.5kg")
    assert lines(schedule, 3) == ["Back Squat: 3x5 @110kg (75%)"]


def test_a_progression_in_percent_raises_percentages_by_points() -> None:
    schedule = laid_out(SQUAT + "Back Squat: 3x5 @75% progress load +2.5%")
    assert lines(schedule, 3) == ["Back Squat: 3x5 @112.5kg (80%)"]


def test_a_progression_goes_on_after_a_list() -> None:
    schedule = laid_out("weeks 1-4\nday mon\nBench Press: 3x5 @{60 65}kg progress load +2.5kg")
    assert [lines(schedule, week)[0][-4:].strip() for week in (1, 2, 3)] == ["60kg", "65kg", ".5kg"]


def test_double_progression_leaves_the_loads() -> None:
    schedule = laid_out("progress double +2.5kg\nweeks 1-4\nday mon\nBench Press: 3x8-12 @60kg")
    assert lines(schedule, 1) == lines(schedule, 4)
    assert works(schedule, 1)[0] is works(schedule, 4)[0]


def test_reps_rise_within_the_week() -> None:
    schedule = laid_out(
        "weeks 1-2\nday mon\nLat Pulldown: 3x8 @60kg progress reps +1\nday wed\n"
        "Lat Pulldown: 3x8 @60kg progress reps +1\nday fri\nLat Pulldown: 3x8 @60kg progress reps +1"
    )
    assert lines(schedule, 1) == [f"Lat Pulldown: 3x{n} @60kg" for n in (8, 9, 10)]
    assert lines(schedule, 2) == lines(schedule, 1)


def test_a_rep_wave_counts_its_own_sessions() -> None:
    schedule = laid_out(
        "weeks 1-1\nday mon\nLat Pulldown: 3x15\nday wed\nLat Pulldown: rep-wave @60kg\n"
        "day fri\nLat Pulldown: rep-wave @60kg"
    )
    assert [line.split(" @")[0] for line in lines(schedule, 1)] == [
        "Lat Pulldown: 3x15",
        "Lat Pulldown: 3x8",
        "Lat Pulldown: 3x9",
    ]


def test_a_method_becomes_its_sets_and_keeps_its_name() -> None:
    schedule = laid_out(
        "max Hip Thrust 180kg\nweeks 1-4\nday mon\nHip Thrust: ramp, backwards @78% rest 2:30"
    )
    [work] = works(schedule, 1)
    assert work.method == "backwards"
    assert [s.role for s in work.sets[:-1]] == [Role.RAMP] * (len(work.sets) - 1)
    assert shown(work.sets[-1]) == "10x4 @140kg (78%)"
    assert work.sets[-1].rest == Span.one(150)
    assert shown(works(schedule, 4)[0].sets[-1]) == "10x4 @145kg (81%)"


def test_a_bare_ramp_leads_to_the_real_working_load() -> None:
    schedule = laid_out(SQUAT + "Back Squat: ramp, top 1x3 @85%")
    assert lines(schedule, 1) == [
        (
            "Back Squat: ramp 1x8 @20kg, ramp 1x5 @50kg, ramp 1x3 @70kg, ramp 1x2 @90kg, ramp 1x1 @105kg, "
            "top 1x3 @120kg (85%)"
        )
    ]


def test_a_ramp_without_a_maximum_is_in_percentages() -> None:
    schedule = laid_out("weeks 1-1\nday mon\nBack Squat: ramp, 3x5 @80%")
    assert lines(schedule, 1) == ["Back Squat: ramp 1x6 (36%), ramp 1x4 (52%), ramp 1x2 (68%), 3x5 (80%)"]


def test_written_rests_are_kept_and_others_follow_goal_role_and_superset() -> None:
    schedule = laid_out(
        "goal strength\nweeks 1-1\nday mon\nBack Squat: 3x5 rest 2:00-4:00\nBench Press: top 1x3 @90%, back-off 2x5\n"
        "A1 Leg Curl: 3x10\nA2 Face Pull: 3x12\nCable Curl: drop-set"
    )
    rests = [[(s.rest.lo, s.rest.hi, s.rest_written) for s in work.sets] for work in works(schedule, 1)]
    assert rests == [
        [(120, 240, True)],
        [(180, 180, False), (180, 180, False)],
        [(0, 0, False)],
        [(90, 90, False)],
        [(0, 0, True), (0, 0, True), (90, 120, True)],
    ]


DELOADED = (
    SQUAT
    + "Back Squat: ramp, top 1x3 @90%, back-off 3x8-10 @75% @RIR1\nPull-Up: {3 4 5}x5+ @BW\nweek 4 deload"
)


def test_a_deload_repeats_the_last_week_lightened() -> None:
    schedule = laid_out(DELOADED)
    assert [week.deload for week in schedule.weeks] == [False, False, False, True]
    squat, pull_up = works(schedule, 4)
    assert [shown(s) for s in squat.sets[-2:]] == [
        "top 1x3 @112.5kg (81%)",
        "back-off 2x8-10 @95kg (67.5%) RIR3.5-3.5",
    ]
    assert [shown(s) for s in pull_up.sets] == ["3x5 @0kg"]
    assert squat.sets[0].role is Role.RAMP


def test_a_deload_says_itself_what_it_keeps() -> None:
    schedule = laid_out(DELOADED + " sets 40% load 100%")
    squat, pull_up = works(schedule, 4)
    assert shown(squat.sets[-2]) == "top 1x3 @112.5kg (81%)"
    assert shown(squat.sets[-1]) == "back-off 2x8-10 @105kg (75%) RIR1-1"
    assert shown(pull_up.sets[0]) == "2x5 @0kg"


def test_a_deload_drops_drops_and_tests_nothing() -> None:
    schedule = laid_out("weeks 1-3\nday mon\nCable Curl: drop-set\nBack Squat: retest\nweek 4 deload")
    curl, squat = works(schedule, 4)
    assert [s.role for s in curl.sets] == [Role.WORK]
    assert curl.sets[0].rest == Span(90, 120)
    assert [s.role for s in squat.sets if s.role is not Role.RAMP] == [Role.TOP]


def test_a_deload_of_bodyweight_sets_stops_reps_earlier() -> None:
    text = "weeks 1-3\nday mon\nBand Row: {2 3 4}x10-12 @RIR{3 2 1}\nweek 4 deload"
    assert lines(laid_out(text), 4) == ["Band Row: 2x8-10 RIR3-3"]
    assert lines(laid_out(text.replace("deload", "deload load 100%")), 4) == ["Band Row: 2x10-12 RIR1-1"]


def test_a_deload_of_bodyweight_sets_makes_no_strength_work_of_them() -> None:
    text = "weeks 1-3\nday mon\nPush-Up: 4x{reps} @RIR2 rest 45s\nweek 4 deload"
    for reps, fewer in (("7", "7"), ("7-8", "6-7"), ("12", "10"), ("5-6", "3-4")):
        [line] = lines(laid_out(text.format(reps=reps)), 4)
        assert line.startswith(f"Push-Up: 2x{fewer} RIR"), line


def test_a_deloads_own_days_are_taken_as_written() -> None:
    text = SQUAT + "Back Squat: 3x5 @80%\nweek 4 deload\nday mon\nBack Squat: 2x5 @60%"
    assert lines(laid_out(text), 4) == ["Back Squat: 2x5 @85kg (60%)"]
    assert lines(laid_out(text.replace("deload", "deload sets 50%")), 4) == ["Back Squat: 1x5 @85kg (60%)"]


def test_the_programs_maxima_come_before_the_athletes() -> None:
    athlete = Athlete(
        gym=gyms()["commercial"],
        maxes=(Max("back_squat", Load(200_000)), Max("bench_press", Load(100_000))),
        body_mass=Load(80_000),
    )
    schedule = laid_out(SQUAT + "Back Squat: 3x5 @75%\nBench Press: 3x5 @75%", athlete)
    assert lines(schedule, 1) == ["Back Squat: 3x5 @105kg (75%)", "Bench Press: 3x5 @75kg (75%)"]


def test_loads_are_those_of_the_athletes_gym() -> None:
    athlete = Athlete(gym=gyms()["home_dumbbells_lb"], maxes=(Max("dumbbell_curl", Load(20_000)),))
    [work] = works(laid_out("weeks 1-1\nday mon\nDumbbell Curl: 3x8 @73%", athlete), 1)
    load = work.sets[0].load
    assert load is not None
    assert load[0].grams in loadable(work.exercise, athlete.gym)
    assert str(load[0]).endswith("lb")


def test_sessions_carry_their_day() -> None:
    schedule = laid_out(
        'weeks 1-2\nday mon\nBack Squat: 3x5\nday wed "Pull" 60min back first\nwarm-up 10min\n'
        'Lat Pulldown: 3x8 "Slow."\nnote Breathe.\ncool-down 5min'
    )
    monday, wednesday = schedule.weeks[0].sessions
    assert (monday.weekday, wednesday.weekday) == (Weekday.MON, Weekday.WED)
    assert (wednesday.title, wednesday.minutes, wednesday.notes) == ("Pull", 60, ("Breathe.",))
    assert wednesday.first == "back"
    assert wednesday.warm_up
    assert wednesday.cool_down
    assert wednesday.works[0].note == "Slow."
    assert wednesday.place
    assert wednesday.works[0].sets[0].place


def test_dates_begin_with_the_first_monday() -> None:
    schedule = laid_out("weeks 1-2\nday mon\nBack Squat: 3x5\nday thu\nBench Press: 3x5")
    expected = [date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 30), date(2026, 12, 3)]
    assert [s.date for s in dated(schedule, date(2026, 11, 20)).sessions] == expected
    assert [s.date for s in dated(schedule, date(2026, 11, 23)).sessions] == expected


def test_weeks_that_do_not_differ_share_their_work() -> None:
    schedule = laid_out(SQUAT + "Back Squat: 3x5 @80%\nLat Pulldown: {3 4}x8")
    first, second, third = (week.sessions[0].works for week in schedule.weeks)
    assert first[0] is second[0] is third[0]
    assert second is third
    assert first[1] is not second[1]


def one_line(line: ExerciseLine) -> Program:
    return Program(blocks=(Block(Span(1, 1), (Day(Weekday.MON, (line,)),)),))


def test_what_the_notation_never_lets_through_is_a_mistake() -> None:
    plain = SetGroup((Span.one(3),), (Reps(Span.one(8)),))
    with pytest.raises(ValueError, match="no exercise has the slug 'levitation'"):
        expand(one_line(ExerciseLine("levitation", (plain,))))
    with pytest.raises(ValueError, match="There is no method"):
        expand(one_line(ExerciseLine("back_squat", (MethodCall("magic"),))))


PARTS = (
    "3x8-12 @RIR2",
    "ramp, top 1x3 @85%, back-off {3 3 4}x8 @75%",
    "ramp, 3x5 @80%top",
    "2x30s",
    "3x8 @BW",
    "3x5+ @60kg progress load +2.5kg",
    "drop 2x10",
    "test 1x1 @RIR0",
    "backwards",
    "drop-set",
    "retest",
    "rep-wave",
    "pyramid direction both",
    "set-ramp start 2 end 4 weeks 3",
    "heavy-top back 80%top",
)
EXERCISES = ("Back Squat", "Pull-Up", "Band Row", "Dumbbell Curl", "Lat Pulldown", "Plank", "Leg Press")


def programs() -> Iterator[st.SearchStrategy[str]]:
    line = st.builds("{}: {}".format, st.sampled_from(EXERCISES), st.sampled_from(PARTS))
    days = st.lists(st.lists(line, min_size=1, max_size=5), min_size=1, max_size=3)
    yield days.map(
        lambda chosen: (
            "max Back Squat 140kg\nmax Leg Press 200kg x8\nweeks 1-3\n"
            + "\n".join(
                f"day {day}\n" + "\n".join(body)
                for day, body in zip(("mon", "wed", "fri"), chosen, strict=False)
            )
            + "\nweek 4 deload"
        )
    )


@given(next(programs()))
def test_no_line_is_lost_and_sets_stay_in_order(text: str) -> None:
    program = parse(text).program
    schedule = expand(program)
    written = [line for day in program.blocks[0].days for line in day.lines]
    for week in schedule.weeks:
        done = [work for session in week.sessions for work in session.works]
        assert [work.exercise.slug for work in done] == [line.exercise for line in written]
        for work in done:
            assert any(sets.role is not Role.RAMP for sets in work.sets)
            for sets in work.sets:
                assert 1 <= sets.count.lo <= sets.count.hi
                assert sets.load is None or sets.load[0].grams <= sets.load[1].grams
                assert sets.percent is None or sets.percent.lo <= sets.percent.hi


def test_every_exercise_of_the_catalogue_can_be_laid_out() -> None:
    sets = SetGroup((Span.one(3),), (Reps(Span.one(8)),))
    body = tuple(ExerciseLine(slug, (SetGroup((), (), Role.RAMP), sets)) for slug in exercises())
    [session] = expand(Program(blocks=(Block(Span(1, 1), (Day(Weekday.MON, body),)),))).sessions
    assert len(session.works) == len(body)
