"""A week of three main lifts planned again: what it is built on is not lost for what is not."""

from weeks import ATHLETE, DAY, lines_of, lost, replanned, said, week_of

from topset.model.program import Weekday
from topset.replanning import Changes
from topset.replanning.free_days import free_days
from topset.replanning.problem import problem_of
from topset.replanning.worth import once

STRENGTH = (
    'program "S"\ngoal strength\nlevel intermediate\nunit kg\nmax Back Squat 100kg\nmax Deadlift 120kg\n\nweek 1\n'
    "day mon 70min\nDeadlift: ramp, 3x4 @95kg rest 3:00\nCable Row: 3x8 @RIR2 rest 2:30\nCable Fly: 5x12 @RIR2\n\n"
    "day wed 75min\nBench Press: ramp, 4x4 @RIR2 rest 3:00\nBack Squat: ramp, 4x6 @70kg rest 3:00\n"
    "Chin-Up: 2x3 @RIR2 rest 2:30\nLying Leg Curl: 3x12 @RIR2\n\n"
    "day fri 70min\nBack Squat: ramp, 4x4 @80kg rest 3:00\nBench Press: ramp, 4x6 @RIR2 rest 3:00\n"
    "Machine Row: 3x8 @RIR2 rest 2:30\n"
)


def of(text: str, lines: dict[str, list[str]]) -> list[str]:
    return [day for day, each in lines.items() for line in each if line.startswith(text)]


def test_a_lift_that_has_another_day_gives_way_to_one_that_has_none() -> None:
    lines = lines_of(week_of(STRENGTH, lost("mon")))
    assert of("Deadlift", lines)
    assert len(of("Back Squat", lines)) == 1
    assert lines_of(week_of(STRENGTH))["wed"][1].startswith("Back Squat")


def test_only_what_stands_there_twice_is_worth_more_once() -> None:
    problem = problem_of(week_of(STRENGTH, lost("mon")))
    assert {*once(problem)} == {"back_squat", "bench_press"}
    assert all(more > 0 and numbers for more, numbers in once(problem).values())


def test_minutes_are_named_only_where_nothing_else_is_in_the_way() -> None:
    heavy = (
        "day mon 40min\nDeadlift: 3x5 @RIR2 rest 3:00\n\n"
        "day wed 40min\nBack Squat: 5x5 @RIR2 rest 4:00\n\nday fri 40min\nBack Squat: 5x4 @RIR1 rest 4:00\n"
    )
    [(_, message)] = [one for one in said(week_of(heavy, lost("mon"))) if one[0] == "RPL106"]
    assert "loads the lower back" in message
    assert "full" not in message


def test_a_missed_day_is_not_proposed_for_itself() -> None:
    left = week_of(STRENGTH, lost("mon"))
    assert Weekday.MON not in free_days(left)
    assert not any("--move mon=mon" in reason.remedy for reason in replanned(left).lost)
    assert Weekday.TUE in free_days(left)


def test_a_day_too_short_for_anything_is_as_good_as_missed() -> None:
    for minutes in (1, 5, 8):
        short = week_of(
            STRENGTH.replace("70min\nDeadlift", "70min\nwarm-up 8min\nDeadlift"), few("mon", minutes)
        )
        assert short.gone == (Weekday.MON,)
        assert said(short)[0][0] == "RPL110"
        assert said(short)[0][1].startswith(f"Monday: {minutes} minute")
        assert {*lines_of(short)} == {"wed", "fri"}
        assert of("Deadlift", lines_of(short))
        text = " ".join(message for _, message in said(short))
        assert f"because Monday has {minutes} minute" in text
        assert "missed" not in text


def test_a_short_day_that_holds_something_stays_one() -> None:
    assert week_of(STRENGTH, few("mon", 30)).gone == ()
    moved = Changes(moved={Weekday.MON: Weekday.TUE}, minutes={Weekday.TUE: 1})
    assert week_of(STRENGTH, moved).gone == (Weekday.MON,)


def test_the_only_session_left_may_be_too_short() -> None:
    made = replanned(
        week_of(STRENGTH, few("fri", 2), today=4, done={DAY["mon"]: DAY["mon"], DAY["wed"]: DAY["wed"]})
    )
    assert not made.empty
    assert made.lost[-1].code in {"RPL112", "RPL113", "RPL114"}


def few(day: str, minutes: int) -> Changes:
    """A day with so many minutes."""
    return Changes(minutes={DAY[day]: minutes})


def test_a_sore_knee_leaves_work_for_the_hips() -> None:
    left = week_of(STRENGTH, Changes(hurts=frozenset({"knee"})))
    instead = [message for code, message in said(left) if code == "RPL105"]
    assert any("instead of Back Squat" in message for message in instead)
    used = [line.partition(":")[0] for day in ("wed", "fri") for line in lines_of(left)[day]]
    assert not any("Squat" in name or "Lunge" in name for name in used)


def test_no_comfort_for_a_muscle_that_loses_most_of_its_sets() -> None:
    upper = (
        "day mon 60min\nBench Press: 5x6 @RIR2\nCable Row: 5x10 @RIR2\nOverhead Press: 5x8 @RIR2\n\n"
        "day thu 60min\nBench Press: 5x6 @RIR2\nLat Pulldown: 5x10 @RIR2\nLeg Extension: 4x12 @RIR1\n"
    )
    made = replanned(week_of(upper, Changes(hurts=frozenset({"knee"})), athlete=ATHLETE))
    verdict = made.lost[-1]
    assert verdict.code == "RPL112"
    assert "but quads get less than half of theirs" in verdict.message
    assert "hardly changes" not in verdict.message


def test_soreness_that_changes_nothing_says_why() -> None:
    from weeks import sore

    from topset.evidence.landmarks import VolumeGroup

    quads = week_of(STRENGTH, sore("quads", VolumeGroup.QUADS))
    [(code, message)] = said(quads)
    assert (code, message[:50]) == ("RPL116", "Sore quads: Wednesday is the first session that tr")
    calves = week_of(STRENGTH, sore("calves", VolumeGroup.CALVES))
    assert said(calves) == [
        ("RPL116", "Sore calves: no session that is left of this week trains them directly.")
    ]
    light = STRENGTH.replace("Cable Fly: 5x12", "Leg Extension: 2x12")
    [(_, told)] = said(week_of(light, sore("quads", VolumeGroup.QUADS)))
    assert told.endswith("Monday has no more than 2 sets for them, which they can bear.")
