"""What a plan should not give though it was asked for: said, and with what is given instead."""

import pytest
from small import days, someone

from topset.catalogue import exercises, gyms
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.model.athlete import Wish
from topset.model.exercise import Equipment
from topset.model.program import Level, Weekday
from topset.notation import parse, print_program
from topset.planner import plan
from topset.planner.sense import all_of_it, days_that_help, many_priorities, within_reason
from topset.planner.splits import splits_for

SIX = days("mon tue wed thu fri sat")
BARBELL = ("back_squat", "bench_press", "deadlift")


class TestDaysOfABeginner:
    def test_four_of_six_with_days_off_between_them(self) -> None:
        athlete = someone(level=Level.BEGINNER, days=dict.fromkeys(SIX, 120))
        assert days_that_help(athlete) == days("mon tue thu sat")

    def test_the_longest(self) -> None:
        minutes = {
            **dict.fromkeys(SIX, 30),
            Weekday.TUE: 60,
            Weekday.WED: 60,
            Weekday.THU: 60,
            Weekday.FRI: 60,
        }
        assert days_that_help(someone(level=Level.BEGINNER, days=minutes)) == days("tue wed thu fri")

    @pytest.mark.parametrize(
        ("level", "on"), [(Level.INTERMEDIATE, SIX), (Level.BEGINNER, SIX[:4])], ids=["level", "four days"]
    )
    def test_all_where_they_are_not_too_many(self, level: Level, on: tuple[Weekday, ...]) -> None:
        athlete = someone(level=level, days=dict.fromkeys(on, 60))
        assert within_reason(athlete) == (athlete, ())

    def test_it_is_said_with_the_source(self) -> None:
        athlete, (said,) = within_reason(someone(level=Level.BEGINNER, days=dict.fromkeys(SIX, 120)))
        assert said.code == "PLAN103"
        assert "Monday, Tuesday, Thursday and Saturday" in said.message
        assert "acsm-2009" in said.cites
        assert splits_for(athlete, PUBLISHED)

    def test_the_plan_keeps_to_them(self) -> None:
        athlete = someone(level=Level.BEGINNER, days=dict.fromkeys(SIX, 60), weeks=4)
        answer = plan(athlete, seconds=1.0)
        assert answer.program
        assert [day.weekday for day in answer.program.blocks[0].days] == list(days("mon tue thu sat"))
        assert "PLAN103" in {reason.code for reason in answer.unmet}
        assert "Hypertrophy, 4 days" in print_program(answer.program)

    def test_a_refusal_says_it_too(self) -> None:
        athlete = someone(level=Level.BEGINNER, days=dict.fromkeys(SIX, 20), avoid=frozenset(exercises()))
        assert "PLAN103" in {reason.code for reason in plan(athlete, seconds=1.0).unmet}


class TestPriorities:
    def test_three_are_no_matter(self) -> None:
        assert not list(many_priorities(someone(priorities=("chest", "back", "abs"))))

    def test_two_of_four_lead(self) -> None:
        (said,) = many_priorities(someone(priorities=("chest", "back", "abs", "calves")))
        assert "chest and back lead; the other 2 share third place" in said.message

    def test_where_all_come_first_none_does(self) -> None:
        (said,) = many_priorities(someone(priorities=tuple(group.value for group in VolumeGroup)))
        assert "none comes first" in said.message


class TestAvoidedLifts:
    known = exercises()

    def asked(self, avoid: tuple[str, ...], *trained: str) -> list[str]:
        athlete = someone(avoid=frozenset(avoid))
        found = all_of_it(athlete, self.known.values(), (self.known[slug] for slug in trained))
        return [reason.message for reason in found]

    def test_three_with_a_barbell_are_asked_about(self) -> None:
        (said,) = self.asked(BARBELL, "hip_thrust", "leg_press", "barbell_row")
        assert said == (
            "3 lifts on the list to avoid need a barbell, and so do Barbell Row and Hip Thrust in this plan:"
            " are all lifts with it meant?"
        )

    def test_two_are_not(self) -> None:
        assert not self.asked(BARBELL[:2], "hip_thrust")

    def test_nor_where_the_plan_has_none_left(self) -> None:
        assert Equipment.BARBELL not in self.known["leg_press"].equipment
        assert not self.asked(BARBELL, "leg_press")

    def test_in_a_plan(self) -> None:
        avoid = frozenset({*BARBELL, "front_squat", "barbell_row"})
        athlete = someone(avoid=avoid, wishes=(Wish("exercise", "hip_thrust"),), weeks=4)
        answer = plan(athlete, seconds=1.0)
        assert answer.program
        (said,) = (reason for reason in answer.unmet if reason.code == "PLAN105")
        assert "Hip Thrust" in said.message
        assert said.remedy == "If so, take the barbell out of the gym."


class TestLoadsOfABeginner:
    def test_how_to_find_them_is_said_once_and_reads_back(self) -> None:
        answer = plan(someone(level=Level.BEGINNER, weeks=4), seconds=1.0)
        assert answer.program
        text = print_program(answer.program)
        assert text.count("Where no load is written") == 1
        assert "3 reps to spare" in text
        parsed = parse(text)
        assert not parsed.problems
        assert print_program(parsed.program) == text

    def test_nobody_else_is_told(self) -> None:
        answer = plan(someone(weeks=4, days=dict.fromkeys(days("mon thu"), 30)), seconds=1.0)
        assert answer.program
        assert "Where no load" not in print_program(answer.program)

    def test_nor_who_lifts_no_weights(self) -> None:
        answer = plan(someone(level=Level.BEGINNER, weeks=4, gym=gyms()["bodyweight"]), seconds=1.0)
        assert answer.program
        assert "Where no load" not in print_program(answer.program)
