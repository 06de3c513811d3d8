"""Weeks: where deloads lie, and what moves from week to week."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import dose

from topset.evidence.deloads import EVERY
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Span
from topset.model.program import Level
from topset.planner.problem import Mode, Scheme
from topset.planner.schemes import ladder
from topset.planner.weeks import (
    FREE,
    Block,
    Calendar,
    Kind,
    apart,
    blocks,
    continued,
    lighter,
    reps_in,
    reserve_in,
    sets_in,
)

LEVELS = st.sampled_from(tuple(Level))
DOSES = st.sampled_from(tuple(dose(start, start + rise) for start in range(2, 6) for rise in range(3)))
PLACES = st.integers(0, 40)


OFF = st.frozensets(st.integers(1, 20), max_size=4)
ENDS = st.sampled_from((Kind.DELOAD, Kind.TEST, Kind.MEET))


def spread(after: int, weeks: int, level: Level, calendar: Calendar = FREE) -> tuple[Block, ...]:
    return blocks(after, weeks, level, PUBLISHED, calendar)


def weeks_of(found: tuple[Block, ...]) -> list[int]:
    hard = [week for block in found for week in range(block.first, block.last + 1)]
    return sorted([*hard, *lights_of(found)])


def lights_of(found: tuple[Block, ...], *kinds: Kind) -> list[int]:
    """The lighter weeks, of some kinds or of all."""
    lights = [light for block in found for light in block.lights if light.kind in (kinds or Kind)]
    return [week for light in lights for week in range(light.weeks.lo, light.weeks.hi + 1)]


def sets_of(found: tuple[Block, ...], mode: Mode, place: int) -> list[int]:
    """Sets of every hard week, for some choice of the weeks in which they rise."""
    weeks = max(found[0].hard - 1, 1)
    rises = tuple(1 + (place + 3 * n) % weeks for n in range(mode.peak - mode.start))
    return [span.lo for block in found for span in sets_in(block, mode, rises)]


@given(st.integers(0, 8), st.integers(1, 12), LEVELS)
def test_every_week_belongs_to_one_block(after: int, weeks: int, level: Level) -> None:
    assert weeks_of(spread(after, weeks, level)) == list(range(after + 1, after + weeks + 1))


@given(st.integers(0, 8), st.integers(1, 12), LEVELS, OFF, ENDS)
def test_whatever_the_calendar_every_week_belongs_to_one_block(
    after: int, weeks: int, level: Level, off: frozenset[int], end: Kind
) -> None:
    found = spread(after, weeks, level, Calendar(off, end))
    assert weeks_of(found) == list(range(after + 1, after + weeks + 1))
    assert all(block.length >= 1 for block in found)
    assert [block.done for block in found] == [sum(b.length for b in found[:n]) for n in range(len(found))]
    assert {block.hard for block in found} == {sum(block.length for block in found)}


@given(st.integers(3, 12), LEVELS, OFF, ENDS)
def test_weeks_of_holidays_are_light_unless_the_phase_begins_with_them(
    weeks: int, level: Level, off: frozenset[int], end: Kind
) -> None:
    light = set(lights_of(spread(0, weeks, level, Calendar(off, end))))
    begun = 1
    while begun in off:
        begun += 1
    assert {week for week in off if begun < week <= weeks} <= light


@given(st.integers(3, 12), LEVELS, OFF)
def test_a_deload_never_comes_beside_a_week_of_holidays(
    weeks: int, level: Level, off: frozenset[int]
) -> None:
    found = spread(0, weeks, level, Calendar(off))
    for light in (light for block in found for light in block.lights if light.kind is Kind.HOLIDAY):
        assert set(range(light.weeks.lo, light.weeks.hi + 1)) <= off


def test_the_deload_moves_to_the_holidays() -> None:
    free, busy = (spread(0, 12, Level.INTERMEDIATE, Calendar(off)) for off in (frozenset(), frozenset({5})))
    assert lights_of(free) == [6, 12]
    assert lights_of(busy) == [5, 12]


@given(st.integers(6, 12), LEVELS)
def test_tests_come_in_the_last_week_behind_a_deload_where_there_is_time_for_one(
    weeks: int, level: Level
) -> None:
    found = spread(0, weeks, level, Calendar(end=Kind.TEST))
    assert lights_of(found, Kind.TEST) == [weeks]
    assert (weeks - 1 in lights_of(found, Kind.DELOAD)) == (weeks > 8)


@given(st.integers(4, 14), LEVELS, ENDS)
def test_no_stretch_is_shorter_than_three_hard_weeks(weeks: int, level: Level, end: Kind) -> None:
    assert all(block.length >= 3 for block in spread(0, weeks, level, Calendar(end=end)))


def test_an_advanced_lifter_of_eight_weeks_trains_hard_in_six_before_the_tests() -> None:
    found = spread(0, 8, Level.ADVANCED, Calendar(end=Kind.TEST))
    assert [block.length for block in found] == [3, 3]
    assert lights_of(found) == [4, 8]


@given(st.integers(3, 5), LEVELS)
def test_a_short_program_ends_in_a_deload_instead(weeks: int, level: Level) -> None:
    assert lights_of(spread(0, weeks, level, Calendar(end=Kind.TEST)), Kind.TEST) == []


@given(st.integers(3, 12), LEVELS, OFF)
def test_a_taper_leads_to_the_competition(weeks: int, level: Level, off: frozenset[int]) -> None:
    found = spread(0, weeks, level, Calendar(off, Kind.MEET))
    assert lights_of(found, Kind.MEET) == [weeks]
    assert lights_of(found, Kind.TAPER) == ([weeks - 1] if weeks >= 6 else [])


@given(st.integers(3, 12), LEVELS)
def test_every_block_ends_in_a_deload(weeks: int, level: Level) -> None:
    for block in spread(0, weeks, level):
        assert lights_of((block,)) == [block.last + 1]
        assert block.length >= 2


@pytest.mark.parametrize("level", Level)
def test_deloads_come_about_as_often_as_usual(level: Level) -> None:
    for weeks in (4, 6, 8, 10, 12):
        found = spread(0, weeks, level)
        usual = PUBLISHED(EVERY)  # the mean of 5.6 weeks, less and plus a standard deviation
        assert all(usual.lo <= block.length + 1 <= usual.hi for block in found)


def test_who_lifts_heavier_deloads_sooner() -> None:
    counts = [len(spread(0, 12, level)) for level in Level]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


@pytest.mark.parametrize("weeks", [1, 2])
def test_two_weeks_are_too_few_for_a_deload(weeks: int) -> None:
    assert lights_of(spread(4, weeks, Level.ADVANCED)) == []


@given(st.integers(3, 12), LEVELS, DOSES, PLACES)
def test_sets_never_fall(weeks: int, level: Level, mode: Mode, place: int) -> None:
    sets = sets_of(spread(0, weeks, level), mode, place)
    assert sets == sorted(sets)


@given(st.integers(4, 12), LEVELS, DOSES)
def test_start_and_peak_are_reached(weeks: int, level: Level, mode: Mode) -> None:
    sets = sets_of(spread(0, weeks, level), mode, 0)
    assert (sets[0], sets[-1]) == (mode.start, mode.peak)


@given(st.integers(4, 12), LEVELS, DOSES, PLACES)
def test_whatever_the_place_sets_stay_between_start_and_peak(
    weeks: int, level: Level, mode: Mode, place: int
) -> None:
    sets = sets_of(spread(0, weeks, level), mode, place)
    assert min(sets) >= mode.start
    assert max(sets) == mode.peak


@given(st.integers(3, 12), LEVELS, DOSES)
def test_reserve_falls_from_the_first_week_to_the_last_of_a_block(
    weeks: int, level: Level, mode: Mode
) -> None:
    for block in spread(0, weeks, level):
        reserve = reserve_in(block, mode)
        assert list(reserve) == sorted(reserve, reverse=True)
        assert reserve[0] == mode.scheme.rir[0]
        assert reserve[-1] == mode.scheme.rir[1]


def test_later_blocks_are_heavier() -> None:
    found = spread(0, 12, Level.ADVANCED)
    rungs = [reps_in(block, climbing()) for block in found]
    assert [span.lo for span in rungs] == sorted((span.lo for span in rungs), reverse=True)
    assert (rungs[0].lo, rungs[-1].lo) == (8, 4)


def climbing() -> Mode:
    return Mode(Scheme("volume", ladder((8, 10), (6, 8), (4, 6)), (6, 2), Span.one(120)), 2, 3, 10)


def test_a_later_phase_goes_on_where_the_one_before_it_ended() -> None:
    first, second = continued([spread(0, 4, Level.INTERMEDIATE), spread(4, 8, Level.INTERMEDIATE)])
    every = (*first, *second)
    stresses = [block.stress for block in every]
    assert (stresses[0], stresses[-1]) == (0, 1)
    assert len(set(stresses)) == len(every)
    assert [block.number for block in every] == list(range(len(every)))
    assert {block.of for block in every} == {len(every)}
    assert [block.earlier + block.done for block in every] == [
        sum(block.length for block in every[:number]) for number in range(len(every))
    ]


@given(st.integers(1, 12), LEVELS, OFF, ENDS)
def test_one_phase_stays_as_it_is(weeks: int, level: Level, off: frozenset[int], end: Kind) -> None:
    alone = spread(0, weeks, level, Calendar(off, end))
    assert list(continued([alone])) == [alone]


@given(st.integers(1, 12), LEVELS)
def test_a_block_taken_apart_has_the_same_weeks(weeks: int, level: Level) -> None:
    for block in spread(0, weeks, level):
        first, *rest = apart(block)
        assert first == Span.one(block.first)
        assert [week for span in (first, *rest) for week in range(span.lo, span.hi + 1)] == list(
            range(block.first, block.last + 1)
        )


@given(st.integers(3, 12), LEVELS, DOSES)
def test_a_lighter_week_starts_from_the_peak_with_the_first_reserve(
    weeks: int, level: Level, mode: Mode
) -> None:
    last = spread(0, weeks, level)[-1]
    week = lighter(last, weeks)
    rises = tuple(range(1, 1 + mode.peak - mode.start))
    if last.hard > len(rises):
        assert sets_in(week, mode, rises)[-1].lo == mode.peak
    assert reserve_in(week, mode) == (mode.scheme.rir[0],)


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_every_block_has_other_reps(count: int) -> None:
    stresses = [number / (count - 1) for number in range(count)]
    found = [reps_in(Block(1, 3, (), stress, 0, 3), climbing()) for stress in stresses]
    assert len(set(found)) == count
