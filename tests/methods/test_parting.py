"""A week with a block of its own: in every week the lifter does what was written before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from topset.methods.expand import expand
from topset.methods.parting import with_own_week
from topset.model.session import Session, Week
from topset.notation import parse, print_program

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = 'program "P"\ngoal hypertrophy\nunit kg\nmax Back Squat 140kg\nmax Hip Thrust 160kg\n\n'


def done(week: Week) -> Iterator[Session]:
    """The sessions of a week without what only says where they were written."""
    for session in week.sessions:
        works = tuple(
            replace(
                work,
                place=None,
                method="",
                sets=tuple(replace(s, place=None, percent=None) for s in work.sets),
            )
            for work in session.works
        )
        yield replace(session, works=works, place=None, warm_up=None, cool_down=None)


def same_in_every_week(text: str, week: int) -> str:
    """The program with its week alone, as text; it must say the same, and be read as it was made."""
    program = parse(text).program
    parted = with_own_week(program, week)
    written = print_program(parted)
    again = parse(written)
    assert not again.problems, written
    before, after = expand(program).weeks, expand(again.program).weeks
    assert [list(done(each)) for each in before] == [list(done(each)) for each in after], written
    assert [each.deload for each in before] == [each.deload for each in after]
    alone = [block for block in parted.blocks if block.weeks.lo == week]
    assert [(block.weeks.hi, bool(block.days)) for block in alone] == [(week, True)]
    return written


@pytest.mark.parametrize("week", range(1, 7))
@pytest.mark.parametrize("name", ["back_and_legs", "backwards"])
def test_the_examples_in_every_week(name: str, week: int) -> None:
    same_in_every_week((EXAMPLES / f"{name}.topset").read_text("utf-8"), week)


@pytest.mark.parametrize(
    "line",
    [
        "Back Squat: ramp, {3 3 4 5}x{8 7 6}-8 @{70 72.5}% rest 3:00",
        "Back Squat: 3x5 @100kg progress load +2.5kg",
        "Back Squat: 3x5 @{100 105}kg progress load +2.5%",
        "Back Squat: 3x5 @75% progress load +2.5kg",
        "Back Squat: 3x5 @70% progress load +2.5%",
        "Back Squat: ramp, top 1x3 @85%, back-off 3x8 @85%top progress load +2.5kg",
        "Pull-Up: 3x5 @BW+5kg progress load +1kg",
        "Cable Row: set-ramp start 2 end 5 weeks 4 reps 8-12 @RIR2",
        "Lat Pulldown: rep-wave wave {8 9 10} sets 3 @60kg",
        "Lat Pulldown: 3x8 @60kg progress reps +1",
        "Hip Thrust: ramp, backwards @78% rest 2:30",
        "Back Squat: top-back-off goal hypertrophy progress load +2.5kg",
        "Back Squat: double-progression reps 5-8",
        "Leg Press: 3x10 @RIR{4 3 2 1} tempo 3-0-1-0 rest 2:00",
    ],
)
@pytest.mark.parametrize("week", range(1, 6))
def test_what_grows_goes_on_where_it_was(line: str, week: int) -> None:
    text = f"{HEAD}weeks 1-4\nday mon\n{line}\n\nday wed\n{line}\n\nweek 5 deload\n"
    same_in_every_week(text, week)


def test_deloads_go_on_repeating_the_week_as_it_was() -> None:
    text = f"{HEAD}weeks 1-2\nday mon\nBack Squat: {{3 4}}x5 @100kg\n\nweek 3 deload\nweeks 4-5 deload sets 60%\n"
    written = same_in_every_week(text, 2)
    assert "week 3 deload sets 50% load 90%\nday mon\nBack Squat: 4x5 @100kg\n" in written
    assert written.endswith("weeks 4-5 deload sets 60%\n")
    for week in (1, 3, 4, 5):
        same_in_every_week(text, week)


def test_comments_stay_with_the_first_weeks_and_allowances_with_all() -> None:
    line = "Back Squat: 3x5 # allow INT308: so"
    text = f"{HEAD}# a block\n# allow VOL101: held only\nweeks 1-3\n# legs\nday mon\n{line}\n"
    written = same_in_every_week(text, 2)
    assert written.count("# a block") == written.count("# legs") == 1
    assert written.count("# allow VOL101: held only\n") == written.count("3x5  # allow INT308: so") == 3


def test_a_week_alone_stays_as_it_is() -> None:
    text = f"{HEAD}week 1\nday mon\nBack Squat: 3x5 @100kg\n\nweek 2\nday mon\nBack Squat: 4x5 @100kg\n"
    assert same_in_every_week(text, 1) == same_in_every_week(text, 2) == text
