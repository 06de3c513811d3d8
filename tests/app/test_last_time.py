"""What was done last time."""

import datetime

from topset.app.last_time import done_in, last_times
from topset.notation import parse_journal

LOG = """\
exercise "Zercher: Carry" pattern carry muscles quads 1
2026-11-10
Back Squat: 90kg x5
Bench Press: 70kg x5 "paused"  # good
2026-11-17
A1 Back Squat: ramp 60kg x5, 100kg x5 @RIR2, x4
Leg Press: ramp 60kg x5
Back Squat: 80kg x8
"Zercher: Carry": 60kg x40m
2026-11-21
Back Squat: 110kg x5
"""


def test_the_last_day_before_a_date() -> None:
    journal = parse_journal(LOG).journal
    book = {own.exercise.slug: own.exercise.name for own in journal.own}
    slug = journal.own[0].exercise.slug
    wanted = ["back_squat", "bench_press", "leg_press", slug]
    found = last_times(journal, wanted, datetime.date(2026, 11, 21), book)
    assert {name: f"{done.date} {done.sets}" for name, done in found.items()} == {
        "back_squat": "2026-11-17 100kg x5 @RIR2, x4, 80kg x8",
        "bench_press": '2026-11-10 70kg x5 "paused"',
        slug: "2026-11-17 60kg x40m",
    }
    assert done_in(journal.entries[-1], wanted, book)["back_squat"].sets == "110kg x5"
