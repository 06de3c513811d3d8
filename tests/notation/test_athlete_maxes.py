"""The maxima of an athlete's file changed in its text, and nothing else."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.catalogue import exercises
from topset.ground.units import Load, Unit
from topset.model.program import Max
from topset.notation.athlete_file import read_athlete
from topset.notation.athlete_maxes import as_text, with_maxes

FILE = """# Mine.
level = "advanced"   # since last year
gym = "commercial"

[maxes]
# on a good day
"bench" = "100 kg x5"   # with a pause
RDL = "120 kg"  # from the journal, 2026-01-02, 8 sessions

[days]  # as long as it stays light
mon = 60
thu = 60
"""
KG = Unit.KG
SQUAT, BENCH, RDL = (
    Max(slug, Load.of(kilos, KG))
    for slug, kilos in (("back_squat", 150), ("bench_press", 120.5), ("romanian_deadlift", 130))
)


def changed(text: str, *maxes: Max) -> str:
    return with_maxes(text, {best.exercise: (best, "today") for best in maxes})


def test_values_change_where_they_stand_and_new_ones_follow() -> None:
    assert changed(FILE, BENCH, RDL, SQUAT) == FILE.replace(
        '"100 kg x5"   # with a pause\nRDL = "120 kg"  # from the journal, 2026-01-02, 8 sessions\n',
        '"120.5 kg"   # with a pause\nRDL = "130 kg" # from the journal, today\n'
        '"Back Squat" = "150 kg" # from the journal, today\n',
    )


def test_without_changes_nothing_changes() -> None:
    assert changed(FILE) == FILE


@pytest.mark.parametrize(
    "text",
    [
        'gym = "commercial"\n[days]\nmon = 60\nthu = 60',
        'gym = "commercial"\nmaxes = { bench = "100 kg" }\n[days]\nmon = 60\nthu = 60\n',
        'gym = "commercial"\nmaxes.bench = "100 kg"\n[days]\nmon = 60\nthu = 60\n',
        'gym = "commercial"\n[days]\nmon = 60\nthu = 60\n[maxes]\n',
        'gym = "commercial"\n\n[maxes]\n# none yet\n\n[days]\nmon = 60\nthu = 60\n',
    ],
)
def test_however_the_table_is_written(text: str) -> None:
    athlete, problems = read_athlete(changed(text, BENCH, SQUAT))
    assert not problems
    assert athlete
    assert set(athlete.maxes) == {BENCH, SQUAT}


@pytest.mark.parametrize(
    ("best", "written"),
    [
        (Max("back_squat", Load.of(142.5, KG)), "142.5 kg"),
        (Max("back_squat", Load.of(315, Unit.LB)), "315 lb"),
        (Max("back_squat", Load.of(100, KG), 5), "100 kg x5"),
        (Max("pull_up", Load(0), 8), "8 reps"),
        (Max("pull_up", Load(0), 1), "1 rep"),
        (Max("dip", Load.of(20, KG)), "BW+20 kg"),
        (Max("dip", Load.of(20, KG), 3), "BW+20 kg x3"),
        (Max("assisted_pull_up", Load.of(-15, KG), 6), "BW-15 kg x6"),
    ],
)
def test_as_the_file_writes_it(best: Max, written: str) -> None:
    assert as_text(best) == written
    name = exercises()[best.exercise].name
    athlete, problems = read_athlete(
        f'gym = "commercial"\n[days]\nmon = 60\nthu = 60\n[maxes]\n"{name}" = "{written}"\n'
    )
    assert not problems
    assert athlete
    assert athlete.maxes == (best,)


comments = st.sampled_from(("", "  # mine", " # from the journal, once", "\t#"))
lines = st.sampled_from(("", "# a word", "   "))
LIFTS = ("back_squat", "bench_press", "deadlift", "overhead_press", "barbell_row", "front_squat")


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file with some maxima between words and blank lines."""
    there = draw(st.lists(st.sampled_from(LIFTS), unique=True))
    rows = [
        f'"{exercises()[slug].name}" = "{draw(st.integers(40, 200))} kg"{draw(comments)}' for slug in there
    ]
    parts = [
        ["level = 'beginner'", 'gym = "commercial"'],
        ["[maxes]", *rows],
        ["[days]", "mon = 60", "thu = 60"],
    ]
    mixed = [
        line
        for part in (parts[0], *draw(st.permutations(parts[1:])))
        for each in part
        for line in (draw(lines), each)
    ]
    return "\n".join(mixed) + draw(st.sampled_from(("", "\n", "\n# the end\n")))


@given(files(), st.dictionaries(st.sampled_from(LIFTS), st.integers(80, 500)))
def test_all_else_stays(text: str, wanted: dict[str, int]) -> None:
    maxes = [Max(slug, Load(500 * half)) for slug, half in wanted.items()]
    after = changed(text, *maxes)
    athlete, problems = read_athlete(after)
    assert not problems
    assert athlete
    before, now = (_without_maxes(each) for each in (text, after))
    assert now == before
    assert {one.exercise: one for one in athlete.maxes}.items() >= {
        one.exercise: one for one in maxes
    }.items()
    kept = [line for line in text.splitlines() if "=" not in line and line.strip()]
    assert [line for line in after.splitlines() if "=" not in line and line.strip()] == kept
    assert changed(after, *maxes) == after


def _without_maxes(text: str) -> dict[str, Any]:
    return {name: value for name, value in tomllib.loads(text).items() if name != "maxes"}
