"""What a journal teaches, laid beside the athlete."""

import datetime
import itertools

from topset.adaptation import adapt
from topset.adaptation.situation import Situation
from topset.app.adapt import Around, read_situation
from topset.app.adapt import Texts as Followed
from topset.app.learn import taught_by
from topset.app.log_numbers import Numbers, Texts, read_numbers
from topset.app.stats import stats
from topset.catalogue import gyms
from topset.evidence.overrides import read_overrides
from topset.metrics.journal.maxes import known_maxes
from topset.model.athlete import Athlete
from topset.model.program import Goal, Weekday
from topset.notation import print_program
from topset.planner import plan

ON = datetime.date(2026, 4, 6)
OWN = 'exercise "Zercher Step" pattern squat muscles quads 1, glutes 0.5 equipment barbell, plates'
PROGRAM = f"""program "P"
{OWN}

weeks 1-4
day mon
Zercher Step: 3x8 @60kg @RIR2
"""
JOURNAL = f"{OWN}\n\n" + "\n".join(
    f"{datetime.date(2026, 3, 2) + datetime.timedelta(7 * n)} week {n + 1}\n"
    f"Zercher Step: {60 + 2.5 * n:g}kg x8 @RIR2, x8 @RIR2, x8 @RIR2\n"
    for n in range(4)
)
ATHLETE = Athlete(gym=gyms()["commercial"], days={Weekday.MON: 60, Weekday.THU: 60})


def test_an_exercise_that_the_program_defined_may_be_planned_again() -> None:
    found = taught_by(Texts(JOURNAL, "l", PROGRAM, "p"), ATHLETE, ON)
    assert found.athlete
    assert set(found.athlete.own) == {"zercher_step"}
    assert [best.exercise for best in found.athlete.learned.maxes] == ["zercher_step"]
    program = plan(found.athlete, seconds=0.5, gap=0.1).program
    assert program
    assert [own.exercise.slug for own in program.own] == ["zercher_step"]


def test_one_that_only_the_journal_knows_cannot_be_planned() -> None:
    found = taught_by(Texts(JOURNAL, "l"), ATHLETE, ON)
    assert found.athlete
    assert not found.athlete.own
    assert not found.athlete.learned.maxes
    assert plan(found.athlete, seconds=0.5, gap=0.1).program


def test_a_first_day_that_is_still_to_come_hides_nothing_of_the_block_behind() -> None:
    later = Athlete(gym=ATHLETE.gym, days=ATHLETE.days, start=datetime.date(2026, 4, 20))
    found = taught_by(Texts(JOURNAL, "l", PROGRAM, "p"), later, ON)
    assert found.athlete
    assert found.athlete.learned.begin == datetime.date(2026, 4, 20)


def test_figures_of_one_s_own_count() -> None:
    figures, _ = read_overrides({"next_block.sessions": 5})
    usual, own = (
        taught_by(Texts(JOURNAL, "l", PROGRAM, "p"), ATHLETE, ON, *more) for more in ((), (figures,))
    )
    assert usual.athlete
    assert own.athlete
    assert usual.athlete.learned.worked == {"zercher_step"}
    assert not own.athlete.learned.worked


def test_mistakes_come_back_with_their_places() -> None:
    bad = taught_by(Texts("2026-03-02\nBench Press: 100kg\n", "log"), ATHLETE, ON)
    assert bad.athlete is None
    assert bad.problems[0].place
    assert bad.problems[0].place.file == "log"


def test_one_journal_has_one_estimate_whoever_asks() -> None:
    years_ago = "".join(f"2024-0{n}-05\nBench Press: 105kg x5, x5, x5\n\n" for n in range(1, 9))
    weeks = [datetime.date(2026, 3, 2) + datetime.timedelta(7 * n) for n in range(4)]
    late = "".join(f"{day} week {n + 1}\nBench Press: 90kg x5, x5, x5\n\n" for n, day in enumerate(weeks))
    program = 'program "P"\n\nweeks 1-5\nday mon\nBench Press: 3x5 @90kg @RIR3\n'
    journal = years_ago + late
    numbers = read_numbers(Texts(journal, "l"), ATHLETE)
    block = read_situation(Followed(program, "p", journal, "l"), Around(ON, ATHLETE))
    assert isinstance(numbers, Numbers)
    assert isinstance(block, Situation)
    now = block.tracks["bench_press"].on(ON).grams
    assert known_maxes(numbers.log, ON)["bench_press"].best.load.grams == round(now / 500) * 500
    line = next(one for one in stats(numbers, ON).lifts if one.exercise == "Bench Press")
    assert abs(line.estimate.one_rm.grams - now) <= 500
    assert line.sessions == 12
    taught = [taught_by(Texts(journal, "l", *more), ATHLETE, ON).athlete for more in ((), (program, "p"))]
    assert taught[0]
    assert taught[1]
    assert taught[0].learned.maxes == taught[1].learned.maxes
    assert taught[0].learned.weeks == taught[1].learned.weeks == 12


def test_a_plan_made_from_a_journal_is_not_changed_by_it_before_its_first_day() -> None:
    strong = Athlete(
        gym=ATHLETE.gym, days=ATHLETE.days, goal=Goal.STRENGTH, weeks=5, start=datetime.date(2026, 4, 6)
    )
    for reps, told in itertools.product((3, 5, 8), ("", " @RIR1", " @RIR3")):
        journal = "".join(
            f"{datetime.date(2026, 3, 2) + datetime.timedelta(3 * n)}\n"
            + "".join(
                f"{lift}: {load + 2.5 * (n // 3):g}kg {', '.join([f'x{reps}{told}'] * 4)}\n"
                for lift, load in (("Overhead Press", 27.5), ("Bench Press", 62.5), ("Back Squat", 97.5))
            )
            + "\n"
            for n in range(10)
        )
        on = datetime.date(2026, 4, 1)
        taught = taught_by(Texts(journal, "l"), strong, on)
        assert taught.athlete
        program = plan(taught.athlete, seconds=0.5, gap=5).program
        assert program
        block = read_situation(
            Followed(print_program(program), "p", journal, "l"), Around(on, taught.athlete)
        )
        assert isinstance(block, Situation)
        made = adapt(block)
        changed = [one.reason.message for one in made.changes if one.reason.code == "ADP116"]
        assert changed == [], (reps, told)
