"""What a journal teaches, laid beside the athlete."""

import datetime

from topset.app.learn import taught_by
from topset.app.log_numbers import Texts
from topset.catalogue import gyms
from topset.evidence.overrides import read_overrides
from topset.model.athlete import Athlete
from topset.model.program import Weekday
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
