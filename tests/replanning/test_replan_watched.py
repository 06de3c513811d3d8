"""Who waits for a week that is planned again hears how far it is, and may end it."""

from weeks import lost, week_of

from topset.ground.halt import Halt
from topset.ground.search import Moment, Search, anew
from topset.replanning import replan
from topset.replanning.problem import problem_of
from topset.replanning.rows import rows_of
from topset.replanning.solve import solve

DAYS = """
day mon 60min
Back Squat: 3x8 @RIR2
Bench Press: 3x8 @RIR2
Leg Curl: 3x10 @RIR2

day wed 60min
Deadlift: 3x5 @RIR2
Overhead Press: 3x8 @RIR2
Barbell Row: 3x8 @RIR2

day fri 60min
Leg Press: 3x10 @RIR2
Incline Bench Press: 3x8 @RIR2
Pull-Up: 3x8 @RIR2
"""


def test_the_watcher_hears_what_is_found_and_how_good_any_week_can_be() -> None:
    left = week_of(DAYS, lost("mon"))
    heard: list[Moment] = []
    problem = problem_of(left, frozenset())
    solution = solve(problem, rows_of(problem), Search(heard.append))
    assert solution
    assert heard[-1].objective == solution.worth
    assert all(moment.bound >= solution.worth for moment in heard)
    gaps = [moment.gap for moment in heard if moment.gap is not None]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[-1] <= 0.01


def test_the_same_week_comes_of_it_whether_it_is_watched_or_not() -> None:
    left = week_of(DAYS, lost("mon"))
    assert replan(left, (), Search(lambda _: None)).program == replan(left).program


def test_ended_early_it_gives_the_best_so_far_or_says_that_there_is_none() -> None:
    left = week_of(DAYS, lost("mon"))
    halt = Halt()
    made = replan(left, (), Search(lambda _: halt.ask(), halt))
    assert halt.asked
    assert made.changes or [each.code for each in made.problems] == ["RPL005"]


def test_it_tells_how_often_it_has_begun_anew() -> None:
    heard: list[Moment] = []
    watch = anew(heard.append, 2)
    assert watch
    watch(Moment(1.0, 10.0, 12.0, 10.0))
    assert heard == [Moment(1.0, 10.0, 12.0, 10.0, again=2)]
    assert anew(None, 2) is None
