"""Whatever a file holds: reading never fails, every row is accounted for, and what is written can be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imports import TODAY, assert_can_be_written

from topset.ground.units import Unit
from topset.interchange import Options, formats, recognised
from topset.interchange.format import HEAD
from topset.interchange.merge import merge
from topset.model.journal import Journal
from topset.notation import parse_journal, print_journal

STRONG = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
    '2026-03-02 18:10:33,"Push",1h 5m,"Bench Press (Barbell)",1,80.0,5,0,0,"slow","good day",8\n'
    '2026-03-02 18:10:33,"Push",1h 5m,"Plank",1,0,0,0,60,,,\n'
)
HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
    '"Push","8 Apr 2026, 16:50","8 Apr 2026, 17:52","","Bench Press (Barbell)",0,"",0,"normal",80,5,,,8\n'
    '"Push","8 Apr 2026, 16:50","8 Apr 2026, 17:52","","Pull Up",0,"",0,"failure",,8,,,\n'
)
FITNOTES = (
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
    "2025-03-02,Row (Wide, Slow),Back,80.0,kgs,5,,,,slow\n2025-03-02,Plank,Abs,,kgs,0,0.0,kg,0:01:30,\n"
)
LIFTOSAUR = (
    "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Completed Reps,Completed RPE,Completed Weight Value,"
    "Completed Weight Unit,Completed Reps Time,Notes\n"
    "2026-03-02T18:05:00.000Z,Basic,Day 1,Squat,0,5,8,100,kg,2026-03-02T18:50:00.000Z,deep\n"
)
TABLE = "Date,Exercise,Weight,Sets,Reps,RPE,Notes\n2026-03-02,Bench Press,80kg,3,5,8,easy\n"
TABLE += "02/03/2026,Dip,BW+10,,8/7,,\n"
MEETS = (
    "Name,Event,BodyweightKg,Squat1Kg,Best3SquatKg,Best3BenchKg,Best3DeadliftKg,TotalKg,Place,Date,MeetName\n"
    "Ann Example,SBD,62.4,120,130,75,160,365,1,2024-03-02,Open\n"
)
WGER = (
    '{"workoutlog": [{"id": 1, "date": "2026-03-02", "exercise": 7, "repetitions": "8", "repetitions_unit": 1, '
    '"weight": "80"}]}'
)
PROGRAM = "# Week 1\n## Day 1\nSquat[1-3] / 3x5 80% 90s / warmup: 1x5 45lb / progress: lp(5lb)\n"
PROGRAM += "Leg Curl / ...Squat / superset: A\n"
OURS = (
    "date,time,title,week,day,line,exercise,superset,set,kind,load,unit,body weight,reps,seconds,distance,"
    "distance unit,per side,rpe,rpe to,rir,rir to,planned reps,planned rest,notes,session notes,readings\n"
    "2026-03-02,18:05,Push,1,mon,1,Bench Press,A1,1,work,80,kg,,5,,,,,8,,,,5,120,slow,,\n"
    "2026-03-02,18:05,Push,1,mon,1,Bench Press,A1,2,work,80,kg,,5,,,,,,,1,2,5,120,,,\n"
    '2026-03-02,18:05,Push,1,mon,2,,,,readings,,,,,,,,,,,,,,,,,"sleep 7h, body mass 80kg"\n'
    "2026-03-02,18:05,Push,1,mon,3,,,,note,,,,,,,,,,,,,,,,full gym,\n"
)
DOCUMENT = (
    '{"format": "topset", "version": 1, "journal": {"entries": [{"date": "2026-03-02", "items": [{"type": "Lift", '
    '"exercise": "bench_press", "sets": [{"count": 5, "amount": {"type": "Load", "grams": 80000}}]}]}]}}'
)
PROGRAM_DOCUMENT = '{"format": "topset", "version": 1, "program": {"name": "Block"}}'
MEASURES = (
    '"date","weight_kg","fat_percent","waist_cm"\n"31 Jan 2026, 00:00",79,15,82\n"1 Feb 2026, 00:00",78,,\n'
)
FILES = {
    "strong": STRONG, "hevy": HEVY, "fitnotes": FITNOTES, "liftosaur": LIFTOSAUR, "csv": TABLE,
    "openpowerlifting": MEETS, "wger": WGER, "liftoscript": PROGRAM,
    "topset-csv": OURS, "topset-json": DOCUMENT, "topset-program": PROGRAM_DOCUMENT, "measurements": MEASURES,
}  # fmt: skip
ODD = st.sampled_from([*'"\r,;\n\0#\\-@{}x\u202eé💪٣', "9999999", "1e400", "nan", ""])


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_recognised_by_its_own_format_first(name: str) -> None:
    kind = recognised(FILES[name].encode())
    assert kind is not None
    assert kind.name == name


def test_every_format_is_tried_with_a_file_of_its_own() -> None:
    assert set(formats()) - set(FILES) == {"fit", "fitnotes-backup"}  # binary: their own tests damage them


def test_a_journal_a_program_and_a_letter_are_no_exports() -> None:
    for text in (
        "2026-03-02\nBench Press: 80kg x5\n",
        'program "A"\nweek 1\nday mon\nBench Press: 3x5\n',
        "Dear coach,\nI trained.\n",
        "\x00\x01\x02",
        "",
    ):
        assert recognised(text.encode()[:HEAD]) is None


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(FILES)),
    st.lists(st.tuples(st.integers(0, 600), st.integers(0, 12), ODD), min_size=1, max_size=6),
)
def test_damaged_files(name: str, damages: list[tuple[int, int, str]]) -> None:
    text = FILES[name]
    for far, length, odd in damages:
        at = far % (len(text) or 1)
        text = text[:at] + odd + text[at + length :]
    found = formats()[name].read(text.encode("utf-8", "replace"), Options("f", TODAY, Unit.KG))
    assert found.questions or found.summary.adds_up
    assert_can_be_written(found)
    once = merge(Journal(unit=found.unit), found.entries, found.own)
    twice = merge(parse_journal(print_journal(once.journal)).journal, found.entries, found.own)
    assert (twice.added, twice.same, twice.differ) == (0, len(found.entries), ())


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(formats())), st.binary(max_size=200))
def test_any_bytes(name: str, data: bytes) -> None:
    found = formats()[name].read(data, Options("f", TODAY, Unit.KG))
    assert found.questions or found.summary.adds_up
    assert_can_be_written(found)
