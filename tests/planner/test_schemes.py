"""Schemes: reps and reserve by goal, level, what is known and what hurts; and the sets they come in."""

import pytest
from small import choice, someone

from topset.catalogue import exercises, gyms
from topset.evidence.effort import STRAIGHT_HEAVY
from topset.evidence.figure import PUBLISHED
from topset.formulas.rts import percent_for
from topset.ground.units import Load, Span
from topset.model.athlete import Athlete, Wish
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max
from topset.planner import schemes as planned
from topset.planner.doses import doses
from topset.planner.problem import Scheme
from topset.planner.schemes import schemes
from topset.planner.sore import BENT_BY

BEGINNERS = Level.BEGINNER
SAFE = frozenset({Guard.SAFETIES})


def given_schemes(slug: str, **fields: object) -> dict[str, Scheme]:
    return {
        found.name: found for found in schemes(exercises()[slug], someone(**fields), PUBLISHED, brisk=False)
    }


def only(slug: str, **fields: object) -> Scheme:
    (found,) = given_schemes(slug, **fields).values()
    return found


def record_of(slug: str, reps: int, grams: int = 0) -> dict[str, object]:
    return {"maxes": (Max(slug, Load(grams), reps),), "body_mass": Load(80_000)}


class TestBeginners:
    @pytest.mark.parametrize("goal", Goal)
    @pytest.mark.parametrize(
        "slug", ["back_squat", "deadlift", "leg_press", "cable_curl", "bodyweight_squat", "plank"]
    )
    def test_they_keep_one_whole_number_of_reps_in_reserve(self, goal: Goal, slug: str) -> None:
        for found in given_schemes(slug, goal=goal, level=BEGINNERS).values():
            assert found.rir == (6, 6)

    def test_with_a_record_load_and_reps_say_it_all(self) -> None:
        fields: dict[str, object] = {"goal": Goal.STRENGTH, "level": BEGINNERS}
        assert only("back_squat", **fields).effort
        assert not only("back_squat", **fields, **record_of("back_squat", 5, 60_000)).effort
        assert only("leg_press", **fields, **record_of("back_squat", 5, 60_000)).effort

    def test_for_strength_five_to_eight_come_first_where_the_load_is_known(self) -> None:
        known = record_of("back_squat", 5, 60_000)
        assert only("back_squat", goal=Goal.STRENGTH, level=BEGINNERS, **known).reps[0] == Span(5, 8)
        assert only("back_squat", goal=Goal.STRENGTH, level=BEGINNERS, **known).reps[-1] == Span(5, 5)

    @pytest.mark.parametrize("goal", [Goal.STRENGTH, Goal.MIXED])
    def test_nobody_finds_a_load_for_fives_by_feel(self, goal: Goal) -> None:
        assert min(span.lo for span in only("back_squat", goal=goal, level=BEGINNERS).reps) >= 6

    @pytest.mark.parametrize("slug", ["back_squat", "leg_press", "dumbbell_lunge"])
    def test_for_size_never_under_eight(self, slug: str) -> None:
        found = only(slug, goal=Goal.HYPERTROPHY, level=BEGINNERS)
        assert min(span.lo for span in found.reps) >= 8

    def test_presses_at_body_weight_want_a_record(self) -> None:
        bodyweight: dict[str, object] = {"level": BEGINNERS, "gym": gyms()["bodyweight"]}
        assert not given_schemes("push_up", **bodyweight)
        assert given_schemes("kneeling_push_up", **bodyweight)
        assert given_schemes("push_up", **bodyweight, **record_of("push_up", 8))
        assert not given_schemes("push_up", **bodyweight, **record_of("push_up", 5))
        assert not given_schemes("pike_push_up", **bodyweight, **record_of("push_up", 8))
        assert given_schemes("pike_push_up", **bodyweight, **record_of("push_up", 25))

    def test_a_band_makes_it_no_easier(self) -> None:
        bands: dict[str, object] = {"gym": gyms()["bands"]}
        assert not given_schemes("band_push_up", level=BEGINNERS, **bands)
        assert given_schemes("band_push_up", **bands)
        assert given_schemes("band_row", level=BEGINNERS, **bands)

    def test_nor_are_triceps_extensions_at_body_weight_for_them(self) -> None:
        assert not given_schemes("bodyweight_triceps_extension", level=BEGINNERS)
        assert given_schemes("bodyweight_triceps_extension")

    @pytest.mark.parametrize(("slug", "most"), [("negative_pull_up", 5), ("sliding_leg_curl", 8)])
    def test_what_is_slow_or_hard_on_the_joint_gets_few(self, slug: str, most: int) -> None:
        reps = only(slug, level=BEGINNERS).reps
        assert max(span.hi for span in reps) <= most
        assert reps[0].hi <= most - 2

    def test_who_wishes_for_it_gets_it(self) -> None:
        wished = (Wish("exercise", "push_up"),)
        assert given_schemes("push_up", level=BEGINNERS, wishes=wished)


class TestStrength:
    @pytest.mark.parametrize("goal", [Goal.STRENGTH, Goal.POWER, Goal.MIXED])
    def test_a_press_beside_a_known_one_is_heavy_only_where_its_own_load_is_known(self, goal: Goal) -> None:
        known = record_of("bench_press", 1, 120_000)
        assert "heavy" in given_schemes("bench_press", goal=goal, **known)
        for slug in ("overhead_press", "incline_bench_press", "close_grip_bench_press"):
            assert set(given_schemes(slug, goal=goal, **known)) == {"volume"}
        assert "heavy" in given_schemes("overhead_press", goal=goal)
        assert "heavy" in given_schemes("back_squat", goal=goal, **known)

    def test_an_advanced_lifter_with_guards_comes_to_doubles(self) -> None:
        fields: dict[str, object] = {"goal": Goal.STRENGTH, "level": Level.ADVANCED}
        known = record_of("back_squat", 1, 200_000)
        assert given_schemes("back_squat", guards=SAFE, **known, **fields)["heavy"].reps[-1] == Span(2, 3)
        assert given_schemes("back_squat", **known, **fields)["heavy"].reps[-1].lo > 2
        assert given_schemes("back_squat", guards=SAFE, **fields)["heavy"].reps[-1].lo > 2

    def test_a_deadlift_comes_there_with_more_in_reserve(self) -> None:
        known = record_of("deadlift", 1, 220_000)
        found = only("deadlift", goal=Goal.STRENGTH, level=Level.ADVANCED, guards=SAFE, **known)
        assert found.reps == (Span(5, 6), Span(3, 4), Span(2, 3))
        assert min(found.rir) == 4
        assert (percent_for(2 * 2 + min(found.rir)) or 0) < 900

    @pytest.mark.parametrize(("grams", "heavy"), [(30_000, True), (0, False)])
    def test_a_pull_up_with_weight_is_a_heavy_lift(self, grams: int, heavy: bool) -> None:
        found = given_schemes("pull_up", goal=Goal.STRENGTH, **record_of("pull_up", 5, grams))
        assert ("heavy" in found) == heavy
        assert "volume" in found

    def test_for_size_it_is_not(self) -> None:
        assert set(given_schemes("pull_up", **record_of("pull_up", 5, 30_000))) == {"volume"}


class TestWhatHurts:
    @pytest.mark.parametrize(
        ("hurts", "slug"),
        [
            ("knee", "reverse_lunge"),
            ("shoulder", "lat_pulldown"),
            ("shoulder", "dumbbell_floor_press"),
            ("lower back", "goblet_squat"),
            ("elbow", "cable_row"),
        ],
    )
    @pytest.mark.parametrize("goal", [Goal.HYPERTROPHY, Goal.STRENGTH])
    def test_near_it_reps_are_many_and_two_stay_in_reserve(self, hurts: str, slug: str, goal: Goal) -> None:
        sore = only(slug, goal=goal, hurts=frozenset({hurts}))
        assert min(sore.rir) >= 4
        assert min(span.lo for span in sore.reps) >= 8
        assert len(set(sore.reps)) == 1

    def test_elsewhere_nothing_changes(self) -> None:
        assert given_schemes("cable_row", hurts=frozenset({"knee"})) == given_schemes("cable_row")

    def test_every_joint_of_the_catalogue_is_known(self) -> None:
        assert {joint for exercise in exercises().values() for joint in exercise.stresses} <= set(BENT_BY)


LADDERS = [
    ladder
    for name, found in vars(planned).items()
    if name.isupper() and not name.startswith("BEGINNER")
    for ladder in (found.values() if isinstance(found, dict) else (found,))
    if isinstance(ladder, tuple) and all(isinstance(span, Span) for span in ladder)
]


class TestRanges:
    @pytest.mark.parametrize("ladder", LADDERS, ids=str)
    def test_no_two_steps_of_a_ladder_have_the_same_low_end(self, ladder: tuple[Span, ...]) -> None:
        assert len({span.lo for span in ladder}) == len(ladder)

    def test_there_are_ladders(self) -> None:
        assert len(LADDERS) > 30

    @pytest.mark.parametrize("goal", [Goal.STRENGTH, Goal.POWER, Goal.HYPERTROPHY])
    def test_what_pulls_over_who_stands_is_light(self, goal: Goal) -> None:
        found = only("cable_pull_through", goal=goal)
        assert min(span.lo for span in found.reps) >= 10
        assert min(found.rir) == 4

    @pytest.mark.parametrize("slug", ["bodyweight_squat", "bodyweight_lunge", "crunch"])
    def test_for_the_advanced_squats_and_crunches_begin_with_twenty(self, slug: str) -> None:
        assert only(slug, level=Level.ADVANCED).reps == (Span(20, 30), Span(25, 35), Span(30, 40))
        assert only("hanging_leg_raise", level=Level.ADVANCED).reps[-1].hi <= 15

    @pytest.mark.parametrize("slug", ["band_row", "band_curl", "band_squat"])
    @pytest.mark.parametrize("goal", Goal)
    @pytest.mark.parametrize("level", Level)
    def test_bands(self, slug: str, goal: Goal, level: Level) -> None:
        assert only(slug, goal=goal, level=level).reps == (Span(12, 15), Span(15, 20), Span(20, 25))

    @pytest.mark.parametrize("goal", Goal)
    @pytest.mark.parametrize("slug", ["bodyweight_squat", "crunch", "glute_bridge"])
    def test_what_takes_no_load_gets_more_reps_with_time(self, goal: Goal, slug: str) -> None:
        found = [span.lo + span.hi for span in only(slug, goal=goal).reps]
        assert found == sorted(found)

    @pytest.mark.parametrize("slug", ["lateral_raise", "cable_lateral_raise", "standing_calf_raise"])
    def test_small_things_that_jump_in_load_get_many_reps(self, slug: str) -> None:
        assert min(span.lo for span in only(slug, goal=Goal.HYPERTROPHY).reps) >= 12

    @pytest.mark.parametrize("slug", ["dumbbell_lunge", "step_up", "reverse_lunge"])
    def test_on_one_leg_two_stay_in_reserve(self, slug: str) -> None:
        assert min(only(slug, level=Level.ADVANCED).rir) >= 4


class TestDeficit:
    def athlete(self, goal: Goal = Goal.LEAN) -> Athlete:
        return someone(goal=goal)

    def test_sets_of_compounds_stay(self) -> None:
        assert all(mode.start == mode.peak for mode in doses(choice("leg_press"), self.athlete(), PUBLISHED))
        grown = doses(choice("leg_press"), self.athlete(Goal.HYPERTROPHY), PUBLISHED)
        assert any(mode.start < mode.peak for mode in grown)

    def test_two_in_reserve_become_one(self) -> None:
        assert only("leg_press", goal=Goal.LEAN).rir == (4, 2)

    def test_an_isolation_may_stay_at_any_number_of_sets(self) -> None:
        athlete = self.athlete(Goal.HYPERTROPHY)
        still = {
            mode.start for mode in doses(choice("cable_curl"), athlete, PUBLISHED) if mode.start == mode.peak
        }
        assert still == {2, 3, 4}


@pytest.mark.parametrize("level", [Level.INTERMEDIATE, Level.ADVANCED])
def test_straight_sets_for_strength_are_no_rep_maxima(level: Level) -> None:
    """Five doubles at a load for three reps end in a miss."""
    lifts = [
        schemes(exercises()[slug], trained_for(Goal.STRENGTH, level), PUBLISHED, brisk=False) for slug in BIG
    ]
    for scheme in (scheme for found in lifts for scheme in found):
        assert min(scheme.rir) >= PUBLISHED(STRAIGHT_HEAVY)
    (heavy, _) = schemes(exercises()["bench_press"], trained_for(Goal.MIXED, level), PUBLISHED, brisk=False)
    assert min(heavy.rir) < PUBLISHED(STRAIGHT_HEAVY)  # beside growth, fewer of them


def test_triples_and_doubles_rest_longer() -> None:
    top, volume = schemes(
        exercises()["bench_press"], trained_for(Goal.STRENGTH, Level.ADVANCED), PUBLISHED, brisk=False
    )
    assert top.reps[-1].lo == 2
    assert (top.rest.lo, volume.rest.lo) == (240, 180)


BIG = ("back_squat", "bench_press", "deadlift")


def trained_for(goal: Goal, level: Level) -> Athlete:
    """Somebody with a maximum of each big lift, and with a spotter."""
    return someone(
        goal=goal,
        level=level,
        guards=frozenset({Guard.SPOTTER}),
        maxes=tuple(Max(slug, Load(100_000)) for slug in BIG),
    )


@pytest.mark.parametrize("maxes", [(), (Max("back_squat", Load(60_000), 5),)])
def test_a_beginners_lifts_for_strength_have_no_more_reps_than_what_stands_beside_them(
    maxes: tuple[Max, ...],
) -> None:
    athlete = someone(level=Level.BEGINNER, goal=Goal.STRENGTH, maxes=maxes)
    (squat,), (row,) = (
        schemes(exercises()[slug], athlete, PUBLISHED, brisk=False) for slug in ("back_squat", "cable_row")
    )
    for main, beside in zip(squat.reps, row.reps, strict=True):
        assert main.lo >= 5
        assert main.hi <= 10
        assert main.hi <= beside.hi
        assert main.lo < beside.lo
