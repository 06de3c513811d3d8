"""Three virtual lifters for four weeks: what must hold whatever the policy."""

import pytest
from benchmarks.virtual_lifter import parameters
from benchmarks.virtual_lifter.bench import NOTE, each, run
from benchmarks.virtual_lifter.body import Body
from benchmarks.virtual_lifter.curves import between, reps_at, share_for
from benchmarks.virtual_lifter.lifter import lifter
from benchmarks.virtual_lifter.next_block import next_block
from benchmarks.virtual_lifter.outcome import outcome
from benchmarks.virtual_lifter.page import PAGE, parameter_table
from benchmarks.virtual_lifter.policies import POLICIES
from benchmarks.virtual_lifter.programs import Style, written
from benchmarks.virtual_lifter.season import GYM, Season, again, season

from topset.app.adapt import keeping_rules
from topset.catalogue import exercises
from topset.ground.units import Load
from topset.methods.loading import loadable
from topset.model.prescription import AtLoad, SetGroup
from topset.notation import parse, parse_journal, print_program
from topset.notation.printer.journal import print_journal

SEEDS, WEEKS = (0, 1, 5), 4


@pytest.fixture(scope="module", params=[(seed, style) for seed in SEEDS for style in Style], ids=str)
def lifted(request: pytest.FixtureRequest) -> Season:
    seed, style = request.param
    return season(lifter(seed), style, POLICIES["ours"], WEEKS)


def test_no_load_that_the_gym_cannot_make(lifted: Season) -> None:
    for entry in lifted.entries:
        for lift in entry.lifts:
            loads = loadable(exercises()[lift.exercise], GYM)
            assert all(isinstance(one.amount, Load) and one.amount.grams in loads for one in lift.sets)
    for block in lifted.program.blocks:
        for line in (line for day in block.days for line in day.lines):
            loads = loadable(exercises()[line.exercise], GYM)
            amounts = [a for part in line.parts if isinstance(part, SetGroup) for a in part.amount]
            assert all(a.lo.grams in loads for a in amounts if isinstance(a, AtLoad))


def test_adapting_again_to_the_same_journal_changes_nothing(lifted: Season) -> None:
    date = lifted.entries[-1].date
    once = again(keeping_rules(lifted.situation(date)).made.program)
    lifted.program = once
    twice = keeping_rules(lifted.situation(date)).made.program
    assert print_program(twice) == print_program(once)


def test_no_week_above_the_maximum_volume(lifted: Season) -> None:
    assert outcome(lifted).over == 0


def test_the_journal_is_read_as_it_was_written(lifted: Season) -> None:
    assert parse_journal(print_journal(lifted.journal)).journal.entries == lifted.journal.entries
    assert parse_journal(print_journal(lifted.journal)).problems == ()


def test_a_season_is_the_same_each_time() -> None:
    assert each(3, 2) == each(3, 2)


def test_lives_do_not_depend_on_the_policy() -> None:
    dates = [
        {entry.date for entry in season(lifter(4), Style.DOUBLE, POLICIES[name], 3).entries}
        for name in ("double", "ours")
    ]
    assert dates[0] == dates[1]


def test_training_makes_stronger_and_a_long_break_weaker() -> None:
    body = Body(lifter(0))
    before = body.fitness("bench_press")
    for _ in range(8):
        for _ in range(6):
            body.lift("bench_press", 0.8, 2.0)
        for _ in range(7):
            body.night()
        body.week()
    trained = body.fitness("bench_press")
    assert trained > 1.02 * before
    for _ in range(42):
        body.night()
    assert body.fitness("bench_press") < 0.97 * trained


def test_fatigue_lowers_what_can_be_done_today_and_passes() -> None:
    body = Body(lifter(0))
    for _ in range(5):
        body.lift("back_squat", 0.8, 0.0)
    tired = body.able("back_squat", 0.0)
    for _ in range(10):
        body.night()
    assert tired < 0.96 * body.able("back_squat", 0.0)
    assert body.able("back_squat", 0.0) < body.fitness("back_squat")


def test_curves() -> None:
    assert between(((0.0, 1.0), (1.0, 3.0)), 0.5) == 2.0
    assert [between(((0.0, 1.0), (1.0, 3.0)), at) for at in (-1.0, 9.0)] == [1.0, 3.0]
    assert reps_at(share_for(8, 0.9), 0.9) == pytest.approx(8)
    assert reps_at(1.05, 1.0) < 1


@pytest.mark.parametrize("style", Style)
def test_the_next_block_begins_with_the_loads_at_the_end_and_the_sets_of_the_first(style: Style) -> None:
    first = parse(written(lifter(1), style, GYM)).program
    text = print_program(first)
    later = text.replace("3x", "{3 4}x").replace("max Bench Press 100kg", "max Bench Press 110kg")
    assert print_program(next_block(first, parse(later).program)) == text
    last = season(lifter(1), style, POLICIES["ours"], WEEKS).program
    assert not parse(print_program(next_block(first, last))).problems


def test_results_say_what_they_are() -> None:
    results = run(lifters=1, weeks=2, processes=1)
    assert len(results) == 20
    assert all(NOTE in one.note for one in results)


def test_every_parameter_has_a_source_and_stands_on_the_page() -> None:
    named = {name for name in vars(parameters) if name.isupper()} - {"ASSUMED", "SOURCES"}
    assert set(parameters.SOURCES) == named
    assert parameter_table() in PAGE.read_text(encoding="utf-8")
