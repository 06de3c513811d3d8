"""Loads: what the gym can make, what the athlete can do, and never less than the week before."""

from itertools import pairwise

import pytest
from athletes import athletes
from benchmarks.athletes import STRENGTH
from hypothesis import given, settings
from hypothesis import strategies as st
from small import someone

from topset.catalogue import exercises, gyms
from topset.evidence.bodyweight import PULL_UP
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.progression import EXPECTED_GAIN
from topset.evidence.reps_at_percent import UNLIKELY, curve_of, reachable
from topset.formulas import one_rep_max
from topset.ground.units import Load, Span, Unit
from topset.methods.loading import loadable
from topset.model.athlete import Athlete
from topset.model.exercise import LoadMode
from topset.model.prescription import AtLoad, Guard, OwnWeight
from topset.model.program import Goal, Level, Max
from topset.planner.loads import EASIEST, Aim, Target, attained, record, reps_beside, shown, target, within

RESERVE = (6, 4, 2)  # half points: three, two, one rep in reserve
RANGES = st.sampled_from((Span(3, 5), Span(5, 8), Span(8, 12), Span(12, 15), Span(15, 20)))


def given_target(slug: str, reps: Span, athlete: Athlete) -> Target:
    return target(exercises()[slug], Aim(reps, RESERVE), athlete, PUBLISHED)


def with_max(slug: str, load: Load, reps: int = 1, **fields: object) -> Athlete:
    return someone(maxes=(Max(slug, load, reps),), **fields)


@given(athletes(), st.sampled_from(tuple(STRENGTH)), RANGES)
@settings(max_examples=150, derandomize=True, deadline=None)
def test_loads_can_be_made_and_never_fall(athlete: Athlete, slug: str, reps: Span) -> None:
    exercise = exercises()[slug]
    if not athlete.gym.offers(exercise):
        return
    aim = given_target(slug, reps, athlete)
    loads = [amount.lo.grams for amount in aim.amounts if isinstance(amount, AtLoad)]
    assert set(loads) <= set(loadable(exercise, athlete.gym))
    assert loads == sorted(loads)


@given(athletes(), st.sampled_from(("pull_up", "chin_up", "dip")), RANGES)
@settings(max_examples=150, derandomize=True, deadline=None)
def test_reps_at_body_weight_can_be_done(athlete: Athlete, slug: str, reps: Span) -> None:
    known = record(exercises()[slug], athlete)
    aim = given_target(slug, reps, athlete)
    assert all(1 <= span.lo <= span.hi for span in aim.reps)
    if known and known.load.grams == 0 and not aim.amounts:
        assert all(span.lo <= max(known.reps, 3) for span in aim.reps)


@pytest.mark.parametrize("gym", ["commercial", "commercial_lb", "garage_rack", "garage_rack_lb"])
def test_a_gym_is_loaded_in_its_own_unit(gym: str) -> None:
    athlete = with_max("bench_press", Load(100_000), gym=gyms()[gym])
    loads = [a.lo for a in given_target("bench_press", Span(5, 8), athlete).amounts if isinstance(a, AtLoad)]
    assert {load.unit for load in loads} == {athlete.gym.unit}
    assert {load.grams for load in loads} <= set(loadable(exercises()["bench_press"], athlete.gym))


def test_pounds_are_whole_plates() -> None:
    athlete = with_max("bench_press", Load.of(225, Unit.LB), gym=gyms()["commercial_lb"], unit=Unit.LB)
    for amount in given_target("bench_press", Span(5, 8), athlete).amounts:
        assert isinstance(amount, AtLoad)
        assert amount.lo.number % 2.5 == 0


def test_the_load_follows_the_low_end_of_the_range_and_the_reserve() -> None:
    athlete = with_max("back_squat", Load(100_000))
    amounts = given_target("back_squat", Span(5, 8), athlete).amounts
    # Five reps with three, two, one in reserve: eight, seven, six to failure, 79, 81 and 84 %.
    assert [a.lo.grams for a in amounts if isinstance(a, AtLoad)] == [77_500, 80_000, 82_500]


def test_a_rep_max_gives_loads_too() -> None:
    once = given_target("back_squat", Span(5, 8), with_max("back_squat", Load(100_000)))
    often = given_target("back_squat", Span(5, 8), with_max("back_squat", Load(80_000), 8))
    pairs = [(a.lo.grams, b.lo.grams) for a, b in zip(once.amounts, often.amounts, strict=True)]  # type: ignore[union-attr]
    assert all(abs(a - b) <= 5_000 for a, b in pairs)


def test_nothing_known_nothing_written() -> None:
    assert given_target("back_squat", Span(5, 8), someone()) == Target((Span(5, 8),))


def test_a_training_max_is_not_a_record() -> None:
    athlete = someone(maxes=(Max("back_squat", Load(90_000), training=True),))
    assert record(exercises()["back_squat"], athlete) is None


def test_bands_have_no_loads() -> None:
    athlete = with_max("band_row", Load(20_000))
    assert exercises()["band_row"].load_mode is LoadMode.BAND
    assert not given_target("band_row", Span(8, 12), athlete).amounts


class TestOwnWeight:
    def test_who_can_do_many_adds_weight(self) -> None:
        athlete = with_max("pull_up", Load(30_000), body_mass=Load(80_000))
        aim = given_target("pull_up", Span(5, 8), athlete)
        assert aim.reps in ((Span(5, 8),), (Span(5, 5),))
        extra = [amount.extra_g for amount in aim.amounts if isinstance(amount, OwnWeight)]
        assert extra == sorted(extra)
        assert all(0 < grams < 30_000 for grams in extra)

    def test_who_can_do_few_does_fewer(self) -> None:
        athlete = with_max("pull_up", Load(0), 6, body_mass=Load(80_000))
        aim = given_target("pull_up", Span(8, 12), athlete)
        assert not aim.amounts
        assert max(span.hi for span in aim.reps) <= 6

    def test_a_chin_up_borrows_the_pull_up(self) -> None:
        known = record(exercises()["chin_up"], with_max("pull_up", Load(0), 9))
        assert known
        assert known.reps == 9

    def test_without_body_mass_only_reps_are_known(self) -> None:
        aim = given_target("pull_up", Span(8, 12), with_max("pull_up", Load(0), 7))
        assert not aim.amounts
        assert max(span.hi for span in aim.reps) <= 7

    def test_without_a_record_a_trained_lifter_is_taken_to_do_some(self) -> None:
        aim = given_target("pull_up", Span(8, 12), someone(level=Level.ADVANCED))
        assert max(span.hi for span in aim.reps) <= 8


@given(RANGES, st.integers(1, 30))
def test_a_range_out_of_reach_is_moved_to_what_can_be_done(reps: Span, able: int) -> None:
    found = within(reps, able, RESERVE)
    assert all(1 <= span.lo <= span.hi for span in found)
    assert found == (reps,) or all(span.hi <= max(able, 3) for span in found)


@given(st.integers(1, 60))
def test_what_was_shown_grows_as_the_reserve_falls(able: int) -> None:
    found = shown((able,) * len(RESERVE), RESERVE)
    assert [span.hi for span in found] == sorted(span.hi for span in found)
    assert found[-1].hi == max(3, able - RESERVE[-1] // 2)


@given(athletes(), st.sampled_from(tuple(STRENGTH)), RANGES)
@settings(max_examples=150, derandomize=True, deadline=None)
def test_the_reps_can_be_done_with_the_load_and_the_reserve(athlete: Athlete, slug: str, reps: Span) -> None:
    exercise = exercises()[slug]
    known = record(exercise, athlete)
    if not athlete.gym.offers(exercise) or known is None:
        return
    aim = given_target(slug, reps, athlete)
    most = one_rep_max(known.load.grams, known.reps) or 0
    for week, (amount, rir) in enumerate(zip(aim.amounts, RESERVE, strict=True)):
        assert isinstance(amount, AtLoad)
        gain = PUBLISHED(EXPECTED_GAIN[athlete.level]) / 1000
        able = attained(amount.lo, most * (1 + gain * week), rir)
        asked = aim.reps[min(week, len(aim.reps) - 1)].lo
        assert asked <= able + 1  # a rep is less than the rounding of loads


def test_loads_are_what_people_write() -> None:
    athlete = with_max("overhead_press", Load(85_000), gym=gyms()["garage_rack"])
    amounts = given_target("overhead_press", Span(7, 9), athlete).amounts
    assert all(a.lo.grams % 2_500 == 0 for a in amounts if isinstance(a, AtLoad))


def test_small_lifts_use_the_fractional_plates() -> None:
    athlete = with_max("overhead_press", Load(35_000), gym=gyms()["garage_rack"])
    amounts = given_target("overhead_press", Span(7, 9), athlete).amounts
    assert any(a.lo.grams % 2_500 for a in amounts if isinstance(a, AtLoad))


def test_where_dumbbells_end_reps_follow_the_load() -> None:
    home = gyms()["home_dumbbells"]
    athlete = with_max("dumbbell_bench_press", Load(max(home.dumbbells_g)), 12, gym=home)
    aim = given_target("dumbbell_bench_press", Span(4, 6), athlete)
    assert {a.lo.grams for a in aim.amounts if isinstance(a, AtLoad)} == {max(home.dumbbells_g)}
    assert [span.lo for span in aim.reps] == sorted(span.lo for span in aim.reps)
    assert min(span.lo for span in aim.reps) > 6


def test_where_the_load_rises_the_reps_stay_and_else_there_is_room_to_grow() -> None:
    rising = given_target("back_squat", Span(5, 8), with_max("back_squat", Load(100_000)))
    assert rising.reps == (Span(5, 5),)
    weeks = tuple(AtLoad(Load(grams), Load(grams)) for grams in (20_000, 20_000, 20_000))
    assert reps_beside(Span(8, 12), weeks) == Span(8, 12)


def test_what_takes_no_load_grows_in_reps_as_the_reserve_falls() -> None:
    aim = Aim(Span(8, 10), RESERVE, longer=True)
    found = target(exercises()["band_row"], aim, someone(), PUBLISHED)
    assert found.reps == (Span(8, 10), Span(9, 11), Span(10, 12))


def test_a_maximum_is_taken_to_rise_with_the_weeks() -> None:
    athlete = with_max("back_squat", Load(200_000))
    reps = Span(5, 8)
    first, later = (
        target(exercises()["back_squat"], Aim(reps, RESERVE, weeks), athlete, PUBLISHED).amounts
        for weeks in (0, 8)
    )
    assert [a.lo.grams for a in first if isinstance(a, AtLoad)] < [
        b.lo.grams for b in later if isinstance(b, AtLoad)
    ]


def test_push_ups_follow_what_was_shown() -> None:
    athlete = with_max("push_up", Load(0), 25)
    aim = given_target("push_up", Span(8, 10), athlete)
    assert aim.reps[0].lo > 10
    assert aim.reps[-1].hi < 25
    assert aim.reps[0].hi < aim.reps[-1].hi


ALWAYS_THREE = (6,) * 5  # half points over five weeks


def loads_of(found: Target) -> list[int]:
    return [amount.lo.grams for amount in found.amounts if isinstance(amount, AtLoad)]


def beginner(slug: str, load: Load, reps: int, **fields: object) -> Athlete:
    return with_max(slug, load, reps, level=Level.BEGINNER, **fields)


def unlikely(slug: str, grams: int, reps: int, most: float) -> bool:
    """Whether INT304 would speak."""
    tenths = round(grams * 1000 / most)
    return reachable(tenths, reps, curve_of(exercises()[slug]), PUBLISHED) < PUBLISHED(UNLIKELY)


class TestBeginners:
    @given(st.integers(16, 60), st.integers(1, 12), st.integers(1, 7), st.integers(0, 20), RANGES)
    @settings(max_examples=150, derandomize=True, deadline=None)
    def test_however_long_they_train_enough_lifters_could_do_it_by_then(
        self, step: int, reps: int, weeks: int, done: int, asked: Span
    ) -> None:
        athlete = beginner("bench_press", Load(step * 2_500), reps)
        found = target(exercises()["bench_press"], Aim(asked, (6,) * weeks, done), athlete, PUBLISHED)
        most = one_rep_max(step * 2_500, reps) or 0
        for week, grams in enumerate(loads_of(found)):
            span = found.reps[min(week, len(found.reps) - 1)]
            assert not unlikely("bench_press", grams, span.lo, most * (1 + 0.02 * (done + week)))

    @pytest.mark.parametrize(
        ("slug", "grams"), [("back_squat", 60_000), ("deadlift", 80_000), ("bench_press", 50_000)]
    )
    def test_a_lift_rises_by_a_step_every_week_and_passes_the_record(self, slug: str, grams: int) -> None:
        athlete = beginner(slug, Load(grams), 5, guards=frozenset({Guard.SAFETIES}))
        first, later = (
            target(exercises()[slug], Aim(reps, ALWAYS_THREE, weeks, block), athlete, PUBLISHED)
            for weeks, block, reps in ((0, 0, Span(5, 8)), (5, 1, Span(5, 5)))
        )
        by_then = (one_rep_max(grams, 5) or 0) * 1.18
        for found in (first, later):
            assert all(b - a >= 2_500 for a, b in pairwise(loads_of(found)))
        assert loads_of(later)[-1] > grams
        assert not unlikely(slug, loads_of(later)[-1], 5, by_then)
        assert loads_of(later)[0] > loads_of(first)[0]

    @pytest.mark.parametrize(
        ("slug", "grams"),
        [("back_squat", 60_000), ("deadlift", 80_000), ("bench_press", 50_000), ("overhead_press", 32_500)],
    )
    def test_the_second_block_goes_on_a_step_below_the_end_of_the_first(self, slug: str, grams: int) -> None:
        athlete = beginner(slug, Load(grams), 5, guards=frozenset({Guard.SAFETIES}))
        first, later = (
            loads_of(target(exercises()[slug], aim, athlete, PUBLISHED))
            for aim in (Aim(Span(5, 8), (8, 8, 8, 8, 6)), Aim(Span(5, 5), (6, 6, 6, 6, 4), 5, 1, ended=6))
        )
        assert later == sorted(later)
        assert 0 <= first[-1] - later[0] <= 2_500
        assert later[-1] >= first[-1] + 2_500

    def test_a_step_too_large_leaves_room_for_a_smaller_one(self) -> None:
        athlete = beginner("bench_press", Load(50_000), 5, guards=frozenset({Guard.SAFETIES}))
        reserve = (8, 8, 8, 8, 6)
        found = target(exercises()["bench_press"], Aim(Span(7, 10), reserve), athlete, PUBLISHED)
        assert loads_of(found)[-1] > loads_of(found)[-2]
        assert max(span.lo for span in found.reps) <= 10

    @given(st.integers(8, 60), st.integers(1, 10), st.integers(1, 7), st.integers(0, 10))
    @settings(max_examples=150, derandomize=True, deadline=None)
    def test_it_opens_with_what_can_be_done_and_not_with_nothing(
        self, step: int, reps: int, weeks: int, done: int
    ) -> None:
        athlete = beginner("back_squat", Load(step * 2_500), reps)
        aim = Aim(Span(5, 8), (6,) * weeks, done)
        found = target(exercises()["back_squat"], aim, athlete, PUBLISHED)
        most = one_rep_max(step * 2_500, reps) or 0
        assert loads_of(found) == sorted(loads_of(found))
        able = attained(Load(loads_of(found)[0]), most * (1 + 0.02 * done), 6)
        assert found.reps[0].lo <= able + 1
        assert loads_of(found)[0] * 100 >= EASIEST * loads_of(found)[-1] * 0.8

    def test_what_is_light_for_its_week_takes_more_reps(self) -> None:
        athlete = beginner("back_squat", Load(60_000), 5)
        found = target(exercises()["back_squat"], Aim(Span(5, 8), ALWAYS_THREE), athlete, PUBLISHED)
        assert [span.lo for span in found.reps] == sorted((span.lo for span in found.reps), reverse=True)
        assert found.reps[0].lo > found.reps[-1].lo >= 5

    def test_push_ups_grow_with_the_weeks(self) -> None:
        athlete = beginner("push_up", Load(0), 8)
        first, last = (
            target(
                exercises()["push_up"], Aim(Span(8, 12), ALWAYS_THREE, weeks, weeks // 5), athlete, PUBLISHED
            )
            for weeks in (0, 5)
        )
        assert first.reps[0].hi == 5
        assert first.reps[0].hi < first.reps[-1].hi < last.reps[-1].hi


class TestRecordsOfTheFamily:
    @pytest.mark.parametrize(
        ("known", "reps", "slug", "most"),
        [
            ("push_up", 30, "close_grip_push_up", 21),
            ("push_up", 30, "decline_push_up", 22),
            ("push_up", 40, "pike_push_up", 16),
            ("pull_up", 12, "table_row", 24),
            ("bodyweight_squat", 30, "bodyweight_lunge", 15),
        ],
    )
    def test_they_tell_how_many(self, known: str, reps: int, slug: str, most: int) -> None:
        found = target(
            exercises()[slug],
            Aim(Span(6, 8), RESERVE, longer=True),
            with_max(known, Load(0), reps, level=Level.ADVANCED),
            PUBLISHED,
        )
        assert found.reps[0].hi == most - RESERVE[0] // 2
        assert found.reps[0].lo < found.reps[0].hi

    def test_other_families_tell_nothing(self) -> None:
        aim = Aim(Span(12, 15), (4,), longer=True)
        athlete = with_max("push_up", Load(0), 40)
        assert target(exercises()["bodyweight_squat"], aim, athlete, PUBLISHED).reps == (Span(12, 15),)

    def test_reps_at_body_weight_never_get_easier(self) -> None:
        athlete = with_max("chin_up", Load(0), 20, body_mass=Load(74_000), gym=gyms()["bodyweight"])
        first, second = (
            target(exercises()["chin_up"], Aim(reps, RESERVE, 3 * block, block), athlete, PUBLISHED)
            for block, reps in enumerate((Span(10, 12), Span(6, 8)))
        )
        assert not second.amounts
        assert first.reps[0].lo > 12  # ten to twelve would be a warm-up
        assert second.reps[0].lo > first.reps[0].lo

    def test_short_rests_leave_fewer(self) -> None:
        strong, lasting = (
            target(
                exercises()["chin_up"],
                Aim(Span(18, 22), (4, 2), rest=45),
                with_max("chin_up", Load(0), 12, goal=goal, gym=gyms()["bodyweight"]),
                PUBLISHED,
            )
            for goal in (Goal.STRENGTH, Goal.ENDURANCE)
        )
        assert lasting.reps[-1].hi <= 7 < strong.reps[-1].hi

    def test_long_rests_leave_them_all(self) -> None:
        fields: dict[str, object] = {"goal": Goal.ENDURANCE, "gym": gyms()["bodyweight"]}
        athlete = with_max("pull_up", Load(0), 12, **fields)
        aim = Aim(Span(18, 22), (4, 2), rest=120)
        assert target(exercises()["pull_up"], aim, athlete, PUBLISHED).reps[-1].hi == 11


class TestWhatOtherLiftsSpeakFor:
    @pytest.mark.parametrize(
        ("lift", "grams", "slug", "reps"),
        [
            ("bench_press", 90_000, "dip", 15),
            ("bench_press", 70_000, "dip", 8),
            ("deadlift", 170_000, "pull_up", 10),
            ("deadlift", 150_000, "pull_up", 8),
            ("barbell_row", 105_000, "chin_up", 10),
            ("bench_press", 90_000, "pull_up", 8),
        ],
    )
    def test_who_lifts_much_is_taken_to_do_more(self, lift: str, grams: int, slug: str, reps: int) -> None:
        athlete = with_max(lift, Load(grams), body_mass=Load(80_000))
        aim = Aim(Span(20, 25), (4,))
        assert target(exercises()[slug], aim, athlete, PUBLISHED).reps[0].hi == reps - 2

    def test_without_body_mass_nothing_follows(self) -> None:
        aim = Aim(Span(20, 25), (4,))
        athlete = with_max("bench_press", Load(200_000))
        assert target(exercises()["dip"], aim, athlete, PUBLISHED).reps[0].hi == 6


def test_the_users_own_share_of_body_mass_counts() -> None:
    athlete = with_max("pull_up", Load(20_000), 5, body_mass=Load(80_000))
    usual, lighter = (
        target(exercises()["pull_up"], Aim(Span(5, 8), (4,)), athlete, figures)
        for figures in (PUBLISHED, Figures({PULL_UP.key: 90}))
    )
    assert usual.amounts != lighter.amounts


def test_a_bar_a_little_too_heavy_gives_way_to_one_that_leaves_the_reps() -> None:
    # 36 kg overhead: 30 kg would leave two reps of five, 27.5 kg five of them; there is nothing between.
    athlete = someone(maxes=(Max("overhead_press", Load.of(35, Unit.KG)),))
    found = target(exercises()["overhead_press"], Aim(Span.one(4), (6, 5, 4, 3, 2)), athlete, PUBLISHED)
    assert [str(amount.lo) for amount in found.amounts if isinstance(amount, AtLoad)][:2] == [
        "27.5kg",
        "27.5kg",
    ]
    assert all(span.lo >= 3 for span in found.reps)
