"""Promises of every method, then the sets of each."""

import pytest

from topset.catalogue import exercises, gyms
from topset.evidence import sources
from topset.ground.units import Load, Span
from topset.methods import Method, build, call_of, methods
from topset.methods.backwards import Backwards
from topset.methods.double_progression import DoubleProgression
from topset.methods.drop_set import DropSet
from topset.methods.heavy_top import HeavyTop
from topset.methods.load_volume import LoadVolume
from topset.methods.method import arguments
from topset.methods.pyramid import Direction, Pyramid
from topset.methods.rep_wave import RepWave
from topset.methods.retest import Retest
from topset.methods.set_ramp import SetRamp, ramp_sets
from topset.methods.straight_sets import StraightSets
from topset.methods.top_back_off import For, TopBackOff
from topset.methods.traditional_strength import TraditionalStrength
from topset.methods.traditional_volume import TraditionalVolume
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import AtLoad, Base, MethodCall, Percent, ProgressKind, Role, SetGroup
from topset.model.program import Level, Max
from topset.notation import parse, print_part

NAMES = sorted(methods())
KG = 1000
NEEDED = {"load-volume": (("target", Load(1000 * KG)), ("top", Load(250 * KG)))}

SQUAT, CURL = exercises()["back_squat"], exercises()["cable_curl"]
PLANK, BAND = exercises()["plank"], exercises()["band_curl"]
DEADLIFT, LEG_PRESS = exercises()["deadlift"], exercises()["leg_press"]


def athlete(
    level: Level = Level.ADVANCED, technique: tuple[str, ...] = ("back_squat",), gym: str = "commercial"
) -> Athlete:
    maxes = (Max("back_squat", Load(140 * KG)),)
    return Athlete(gym=gyms()[gym], level=level, technique=frozenset(technique), maxes=maxes)


def made(name: str) -> Method:
    method = build(MethodCall(name, NEEDED.get(name, ())))
    assert isinstance(method, Method), method
    return method


def scheme(groups: tuple[SetGroup, ...]) -> list[tuple[Role, tuple[int, int], tuple[int, int]]]:
    """Role, sets and reps of each group in the first week."""
    return [
        (g.role, (g.sets[0].lo, g.sets[0].hi), (g.reps[0].span.lo, g.reps[0].span.hi))
        for g in groups
        if g.sets
    ]


def percents(groups: tuple[SetGroup, ...]) -> list[tuple[int, int]]:
    return [(p.span.lo, p.span.hi) for g in groups for p in g.amount if isinstance(p, Percent)]


def codes(method: Method, exercise: Exercise, who: Athlete | None = None) -> list[str]:
    return [reason.code for reason in method.eligible(exercise, who)]


def test_all_methods_are_found_by_name() -> None:
    assert set(methods()) == {
        "backwards",
        "double-progression",
        "drop-set",
        "heavy-top",
        "load-volume",
        "pyramid",
        "rep-wave",
        "retest",
        "set-ramp",
        "straight-sets",
        "top-back-off",
        "traditional-strength",
        "traditional-volume",
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_method_explains_itself(name: str) -> None:
    kind = methods()[name]
    assert kind.title
    assert kind.progression
    assert "When:" in (kind.__doc__ or "")
    assert "Why:" in (kind.__doc__ or "")
    assert all(field.metadata["says"].endswith(".") for field in arguments(kind))


@pytest.mark.parametrize("name", NAMES)
def test_a_method_cites_what_exists(name: str) -> None:
    cites = methods()[name].cites
    assert cites
    known = set(sources.SOURCES)
    assert all(c in known or (c[0] in "ABCDE" and c[1:].isdigit()) for c in cites)


@pytest.mark.parametrize("name", NAMES)
def test_the_example_of_a_method_is_read_without_problems_and_uses_it(name: str) -> None:
    parsed = parse(f"weeks 1-4\nday mon\n{methods()[name].example}")
    assert parsed.problems == ()
    [line] = parsed.program.blocks[0].days[0].lines
    [call] = line.parts
    assert isinstance(call, MethodCall)
    assert call.name == name
    method = build(call)
    assert isinstance(method, methods()[name])
    assert method.eligible(exercises()[line.exercise]) == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_method_lays_out_sets_that_the_notation_can_write(name: str) -> None:
    for group in made(name).groups():
        assert print_part(group)
        assert all(sets.lo >= 1 for sets in group.sets)


@pytest.mark.parametrize("name", NAMES)
def test_a_method_goes_to_a_call_and_back(name: str) -> None:
    method = made(name)
    assert build(call_of(method)) == method
    assert call_of(method).arguments == NEEDED.get(name, ())


@pytest.mark.parametrize("name", NAMES)
def test_every_default_is_inside_its_own_limits(name: str) -> None:
    method = made(name)
    given = {f.name: getattr(method, f.name) for f in arguments(type(method))}
    written = tuple((n.replace("_", "-"), v) for n, v in sorted(given.items()) if v not in (None, ()))
    assert build(MethodCall(name, written)) == method


def test_straight_sets_are_one_group() -> None:
    assert scheme(StraightSets().groups()) == [(Role.WORK, (3, 3), (8, 12))]
    assert StraightSets().eligible(PLANK) == ()


def test_traditional_volume_is_four_tens_with_short_rests() -> None:
    [group] = TraditionalVolume().groups()
    assert scheme((group,)) == [(Role.WORK, (4, 4), (10, 10))]
    assert group.rest == Span(30, 45)
    assert percents((group,)) == [(600, 670)]


def test_traditional_strength_is_three_to_four_fours_with_long_rests() -> None:
    [group] = TraditionalStrength().groups()
    assert scheme((group,)) == [(Role.WORK, (3, 4), (4, 4))]
    assert group.rest == Span(120, 300)
    assert percents((group,)) == [(800, 880)]
    assert codes(TraditionalStrength(), CURL) == ["SEL601"]
    assert codes(TraditionalStrength(), SQUAT, athlete(Level.BEGINNER)) == ["SEL602"]


def test_backwards_is_ten_fours_starting_low_in_its_range() -> None:
    [group] = Backwards().groups()
    assert scheme((group,)) == [(Role.WORK, (10, 10), (4, 4))]
    assert percents((group,)) == [(750, 780)]
    assert group.rest == Span(120, 180)
    assert Backwards().weeks == Span(3, 4)


def test_backwards_stays_in_its_range_for_four_weeks() -> None:
    progress = Backwards().progress
    assert progress.kind is ProgressKind.LOAD
    assert isinstance(progress.step, Percent)
    assert 780 + 3 * progress.step.span.lo <= 820


def test_backwards_takes_small_parts_but_no_beginners() -> None:
    assert codes(Backwards(), CURL) == []
    assert codes(Backwards(), CURL, athlete(Level.BEGINNER)) == ["SEL602"]
    assert codes(Backwards(), PLANK) == ["MET007"]
    assert codes(Backwards(), BAND) == ["MET007"]


@pytest.mark.parametrize(
    ("goal", "top", "back", "tops", "backs"),
    [
        (For.HYPERTROPHY, 850, 750, (2, 3), ((3, 3), (8, 10))),
        (For.POWER, 940, 860, (1, 1), ((2, 2), (2, 2))),
        (For.STRENGTH, 850, 800, (2, 3), ((3, 3), (6, 8))),
    ],
)
def test_the_three_published_forms_of_back_offs(
    goal: For, top: int, back: int, tops: tuple[int, int], backs: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    groups = TopBackOff(goal=goal).groups()
    assert scheme(groups) == [(Role.TOP, (1, 1), tops), (Role.BACK_OFF, *backs)]
    assert percents(groups) == [(top, top), (back, back)]


def test_a_heavy_top_set_is_for_compounds_and_a_light_one_for_all() -> None:
    assert codes(TopBackOff(), CURL) == ["SEL601"]
    light = build(
        MethodCall("top-back-off", (("back", _percent(600)), ("top", _percent(750)), ("top-reps", 8)))
    )
    assert isinstance(light, TopBackOff)
    assert codes(light, CURL) == []
    assert codes(light, CURL, athlete(Level.BEGINNER)) == ["SEL602"]


def _percent(tenths: int) -> Percent:
    return Percent(Span.one(tenths))


def test_a_near_maximal_top_set_is_gated() -> None:
    assert codes(HeavyTop(), SQUAT, athlete()) == []
    assert codes(HeavyTop(), SQUAT, athlete(technique=())) == ["SEL603"]
    assert codes(HeavyTop(), SQUAT, athlete(Level.BEGINNER)) == ["SEL602"]
    assert codes(HeavyTop(), LEG_PRESS) == ["SEL601"]
    assert codes(HeavyTop(), CURL) == ["SEL601"]


def test_a_near_maximal_top_set_needs_a_gym_that_loads_it() -> None:
    who = athlete(gym="home_dumbbells", technique=("goblet_squat",))
    dumbbells = exercises()["goblet_squat"]
    heavy = Athlete(gym=who.gym, technique=who.technique, maxes=(Max("goblet_squat", Load(90 * KG)),))
    assert "SEL609" in codes(HeavyTop(), dumbbells, heavy)
    assert "SEL609" not in codes(HeavyTop(), dumbbells, who)


def test_heavy_back_offs_may_follow_the_top_set_as_lifted() -> None:
    method = HeavyTop(back=Percent(Span.one(800), Base.TOP))
    assert [g.role for g in method.groups()] == [Role.TOP, Role.BACK_OFF]
    assert method.conflicts() == ()
    assert [r.code for r in HeavyTop(top=_percent(880), back=_percent(890)).conflicts()] == ["MET006"]


def test_a_drop_set_cuts_a_fifth_twice_without_rest() -> None:
    first, one, two = DropSet().groups()
    assert [first.role, one.role, two.role] == [Role.WORK, Role.DROP, Role.DROP]
    assert percents((one, two)) == [(800, 800), (640, 640)]
    assert first.rest == one.rest == Span(0, 0)
    assert two.rest == Span(90, 120)
    assert len(DropSet(sets=2).groups()) == 6


def test_a_drop_set_is_not_for_the_big_lifts() -> None:
    assert codes(DropSet(), SQUAT) == ["INT306"]
    assert codes(DropSet(), CURL) == []


def test_a_pyramid_goes_up_down_and_both_ways() -> None:
    up = Pyramid().groups()
    assert [g.reps[0].span.lo for g in up] == [12, 10, 8, 6]
    assert percents(up) == sorted(percents(up))
    assert Pyramid(direction=Direction.DOWN).groups() == up[::-1]
    both = Pyramid(direction=Direction.BOTH).groups()
    assert [g.reps[0].span.lo for g in both] == [12, 10, 8, 6, 8, 10, 12]


def test_a_pyramid_takes_percentages_that_fit_its_ladder() -> None:
    given = Pyramid(ladder=(10, 8, 6), percents=(65, 70, 75))
    assert percents(given.groups()) == [(650, 650), (700, 700), (750, 750)]
    assert [r.code for r in Pyramid(percents=(65, 70)).conflicts()] == ["MET006"]
    assert [r.code for r in Pyramid(ladder=(6, 8)).conflicts()] == ["MET006"]
    assert [r.code for r in Pyramid(ladder=(8, 6), percents=(75, 70)).conflicts()] == ["MET006"]


def test_double_progression_needs_a_range() -> None:
    assert DoubleProgression().progress.kind is ProgressKind.DOUBLE
    single = build(MethodCall("double-progression", (("reps", 8),)))
    assert isinstance(single, tuple)
    assert [r.code for r in single] == ["MET006"]


def test_a_rep_wave_is_eight_nine_ten() -> None:
    wave = RepWave()
    assert [wave.in_session(n)[0].reps[0].span.lo for n in range(4)] == [8, 9, 10, 10]
    assert wave.groups()[0].reps[0].span == Span(8, 10)
    assert [r.code for r in RepWave(wave=(10, 9)).conflicts()] == ["MET006"]


def test_set_ramps_are_even_and_never_fall() -> None:
    assert [s.lo for s in SetRamp().groups()[0].sets] == [2, 3, 3, 4]
    assert ramp_sets(10, 22, 4) == (10, 14, 18, 22)
    assert ramp_sets(3, 5, 1) == (5,)
    assert [r.code for r in SetRamp(start=4, end=4).conflicts()] == ["MET006"]


def test_a_retest_has_a_ramp_and_one_set() -> None:
    ramp, test = Retest().groups()
    assert (ramp.role, ramp.sets) == (Role.RAMP, ())
    assert scheme((test,)) == [(Role.TEST, (1, 1), (5, 5))]
    assert codes(Retest(reps=1), SQUAT, athlete(technique=())) == ["SEL603"]
    assert codes(Retest(), LEG_PRESS, athlete()) == []


def test_a_target_load_volume_becomes_the_worked_example() -> None:
    method = LoadVolume(target=Load(1000 * KG), top=Load(250 * KG))
    assert scheme(method.groups()) == [(Role.TOP, (1, 1), (1, 1)), (Role.BACK_OFF, (2, 2), (2, 2))]
    loads = [a.lo for g in method.groups() for a in g.amount if isinstance(a, AtLoad)]
    assert [str(load) for load in loads] == ["250kg", "200kg"]
    assert codes(method, DEADLIFT) == []
