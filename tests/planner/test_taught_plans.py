"""Plans for athletes whose journal has taught something: as sound as any, and different for the reasons given."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from benchmarks.athletes import random_athlete
from benchmarks.soundness import flaws
from small import days, someone

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED
from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Reason, Severity
from topset.ground.units import Load
from topset.methods.expand import expand
from topset.metrics.view import View
from topset.model.athlete import Athlete, Wish
from topset.model.learned import Learned, Lesson
from topset.model.prescription import MethodCall
from topset.model.program import Block, ExerciseLine, Goal, Level, Max, Program
from topset.planner import Plan, plan
from topset.planner.because import Question
from topset.planner.taught import taught
from topset.planner.why import why

HASTE, ROUGH = (
    0.3,
    0.1,
)  # seconds, and the gap that ends a search: the first plan must be as sound as the best
FIRST, CHUNK, CHUNKS = 60, 10, 4
FRIDAY, MONDAY = datetime.date(2026, 11, 20), datetime.date(2026, 11, 23)
SLUGS = tuple(slug for slug, one in exercises().items() if one.muscles)


def random_lessons(seed: int, athlete: Athlete) -> Learned:
    """What some journal might have taught; the same for the same seed."""
    chance = Random(seed)
    likely = [best.exercise for best in athlete.maxes] + chance.sample(SLUGS, 8)
    worked = frozenset(slug for slug in likely if chance.random() < 0.3)
    return Learned(
        maxes=tuple(
            replace(best, load=heavier(best.load, chance)) for best in athlete.maxes if best.load.grams
        ),
        sets={group.value: chance.randint(1, 22) for group in VolumeGroup if chance.random() < 0.6},
        worked=worked,
        tired=frozenset(slug for slug in likely if chance.random() < 0.3) - worked,
        practised=frozenset(slug for slug in likely if exercises()[slug].main_lift and chance.random() < 0.5),
        tests=frozenset(chance.sample(likely, 1)) if chance.random() < 0.3 else frozenset(),
        traditional=chance.random() < 0.3,
        deload=chance.random() < 0.4,
        weeks=chance.randint(1, 80),
        until=FRIDAY,
        begin=MONDAY,
    )


def heavier(load: Load, chance: Random) -> Load:
    """A load that has changed a little."""
    return Load.of(round(2 * load.number * chance.uniform(0.9, 1.1)) / 2, load.unit)


@pytest.mark.parametrize("first", range(FIRST, FIRST + CHUNK * CHUNKS, CHUNK))
def test_the_first_plan_for_anybody_who_was_taught_is_sound(first: int) -> None:
    found = {}
    for seed in range(first, first + CHUNK):
        athlete = random_athlete(seed)
        taught = replace(athlete, learned=random_lessons(seed, athlete))
        found[seed] = list(flaws(plan(taught, seconds=HASTE, gap=ROUGH), taught))
    assert not {seed: said for seed, said in found.items() if said}


SQUAT, BENCH = Max("back_squat", Load(140_000)), Max("bench_press", Load(100_000))


def known(**fields: object) -> Learned:
    """What a journal up to a Friday has taught."""
    return Learned(**({"until": FRIDAY, "begin": MONDAY} | fields))  # type: ignore[arg-type]  # as `someone`


def lifter(learned: Learned, **fields: object) -> Athlete:
    """Somebody with four days and two maxima."""
    usual: dict[str, object] = {"days": dict.fromkeys(days("mon tue thu fri"), 60), "maxes": (SQUAT, BENCH)}
    return someone(learned=learned, **(usual | fields))


def planned(learned: Learned, **fields: object) -> tuple[Plan, Program]:
    """The first plan that is found, which is sound."""
    athlete = lifter(learned, **fields)
    answer = plan(athlete, seconds=HASTE, gap=ROUGH)
    assert answer.program
    assert not list(flaws(answer, athlete))
    return answer, answer.program


def lines_of(block: Block) -> Iterator[ExerciseLine]:
    return (line for day in block.days for line in day.lines)


def trained(program: Program) -> set[str]:
    return {line.exercise for block in program.blocks for line in lines_of(block)}


def start_of(program: Program, athlete: Athlete, group: VolumeGroup) -> int:
    """Direct sets of a group in the first week."""
    view = View(program, expand(program, athlete), athlete)
    return view.weekly_sets(view.weeks[0])[group].direct.hi


class TestTheAthlete:
    def test_nothing_learned_changes_nothing(self) -> None:
        athlete = lifter(Learned())
        assert taught(athlete, PUBLISHED) is athlete

    def test_the_journal_s_maximum_takes_the_place_of_the_file_s(self) -> None:
        newer, curl = Max("bench_press", Load(105_000)), Max("barbell_curl", Load(40_000))
        found = taught(lifter(known(maxes=(newer, curl))), PUBLISHED)
        assert found.maxes == (SQUAT, newer, curl)
        assert found.learned.maxes == (curl,)

    def test_a_main_lift_that_was_done_now_and_then_is_not_one_to_be_strong_in(self) -> None:
        front = Max("front_squat", Load(110_000))
        assert front not in taught(lifter(known(maxes=(front,))), PUBLISHED).maxes
        often = known(maxes=(front,), practised=frozenset({"front_squat"}))
        assert front in taught(lifter(often), PUBLISHED).maxes

    @pytest.mark.parametrize(
        ("start", "wanted"),
        [
            (None, MONDAY),
            (datetime.date(2026, 9, 28), MONDAY),
            (datetime.date(2026, 12, 7), datetime.date(2026, 12, 7)),
        ],
    )
    def test_a_first_day_that_is_past_is_that_of_the_block_behind(
        self, start: datetime.date | None, wanted: datetime.date
    ) -> None:
        assert taught(lifter(known(), start=start), PUBLISHED).start == wanted

    def test_what_cannot_be_tested_is_not(self) -> None:
        tests = known(tests=frozenset({"hip_thrust", "plank"}))
        assert taught(lifter(tests), PUBLISHED).learned.tests == {"hip_thrust"}
        assert not taught(lifter(tests, level=Level.BEGINNER), PUBLISHED).learned.tests


class TestTheProgram:
    def test_it_says_its_first_day_and_only_maxima_that_it_needs(self) -> None:
        row, wrist = Max("machine_row", Load(80_000)), Max("dumbbell_wrist_curl", Load(20_000))
        _, program = planned(known(maxes=(row, wrist), worked=frozenset({"machine_row"})))
        assert program.start == MONDAY
        assert row.exercise in trained(program)
        assert {best.exercise for best in program.maxes} == {"back_squat", "bench_press", "machine_row"}

    def test_without_a_journal_it_says_no_first_day(self) -> None:
        _, program = planned(Learned(), start=MONDAY)
        assert program.start is None

    def test_sets_begin_near_those_learned(self) -> None:
        athlete = lifter(known())
        few = start_of(planned(known(sets={"chest": 4}))[1], athlete, VolumeGroup.CHEST)
        many = start_of(planned(known(sets={"chest": 12}))[1], athlete, VolumeGroup.CHEST)
        assert few <= 6 < many

    def test_sets_that_do_not_fit_are_named(self) -> None:
        answer, _ = planned(known(sets={"chest": 20}), days=dict.fromkeys(days("mon thu"), 40))
        (said,) = (reason.message for reason in answer.unmet if reason.code == "PLAN106")
        assert said.startswith("Fewer direct sets than the journal speaks for: chest with ")
        assert said.endswith(" instead of 20.")

    def test_what_worked_stays_and_what_did_not_goes(self) -> None:
        for one, other in (("seated_leg_curl", "lying_leg_curl"), ("lying_leg_curl", "seated_leg_curl")):
            _, program = planned(known(worked=frozenset({one}), tired=frozenset({other})))
            assert one in trained(program)
            assert other not in trained(program)

    def test_a_lift_trained_week_by_week_needs_no_confirmation_to_be_chosen(self) -> None:
        power = {"goal": Goal.POWER, "maxes": (Max("snatch", Load(80_000)),)}
        assert "snatch" not in trained(planned(known(), **power)[1])
        assert "snatch" in trained(planned(known(practised=frozenset({"snatch"})), **power)[1])

    def test_a_deload_that_is_owed_comes_first(self) -> None:
        _, program = planned(known(deload=True), weeks=6)
        first, second = program.blocks[:2]
        assert first.deload
        assert (first.weeks.lo, first.weeks.hi, second.weeks.lo) == (1, 1, 2)
        assert sum(map(sets_of, lines_of(first))) < sum(map(sets_of, lines_of(second)))
        assert program.blocks[-1].weeks.hi == 6

    def test_after_a_backwards_block_the_wish_waits_and_is_answered(self) -> None:
        wish = (Wish("backwards", "glutes"),)
        answer, program = planned(known(traditional=True), wishes=wish)
        methods = {
            p.name
            for b in program.blocks
            for line in lines_of(b)
            for p in line.parts
            if isinstance(p, MethodCall)
        }
        assert "backwards" not in methods
        (said,) = (reason for reason in answer.unmet if reason.code == "WISH")
        assert said.message.startswith("Backwards work waits")
        assert said.cites == ("A25",)

    @pytest.mark.parametrize("deload", [False, True])
    def test_what_was_trained_backwards_is_tested_in_the_first_hard_week(self, deload: bool) -> None:
        _, program = planned(known(tests=frozenset({"hip_thrust"}), deload=deload))
        first = program.blocks[1 if deload else 0]
        assert first.weeks.lo == first.weeks.hi == (2 if deload else 1)
        (test,) = (line for line in lines_of(first) if line.exercise == "hip_thrust")
        assert test.parts == (MethodCall("retest"),)


def sets_of(line: ExerciseLine) -> int:
    """Sets of a line in its first week; those of a method are not counted."""
    return sum(part.sets[0].lo for part in line.parts if not isinstance(part, MethodCall) and part.sets)


class TestTheReasons:
    lessons = (
        Lesson(
            Reason("LRN111", "Bench Press: it grew; it stays.", "", ("C3",), severity=Severity.INFO),
            "bench_press",
        ),
        Lesson(Reason("LRN123", "Chest: 8 were done.", "", ("C9",), severity=Severity.INFO), "chest"),
        Lesson(
            Reason("LRN101", "Bench Press: the 1RM is 105kg.", "", ("A28",), severity=Severity.INFO),
            "bench_press",
        ),
    )

    def test_they_are_told_with_the_plan_and_where_they_belong(self) -> None:
        answer, program = planned(known(lessons=self.lessons, sets={"chest": 8}))
        assert answer.lessons == self.lessons
        every = why(answer.parts[0].found, program, 5, "bench press")
        told = next(one for one in every if one.exercise == "Bench Press")
        by_question = {b.question: b for b in told.because if b.message.startswith("the journal: ")}
        assert {q: (b.message, b.cites) for q, b in by_question.items()} == {
            Question.HERE: ("the journal: it grew; it stays", ("C3",)),
            Question.SETS: ("the journal: 8 were done", ("C9",)),
            Question.LOAD: ("the journal: the 1RM is 105kg", ("A28",)),
        }
