"""A session of which little was done closes its day, and that is said."""

from topset.app.due_session import unfinished
from topset.methods.expand import expand
from topset.notation import parse, parse_journal

PLAN = 'weeks 1-2\nday mon "Legs"\nBack Squat: ramp, 3x5 @RIR2\nLeg Press: 3x10 @RIR2\nLeg Curl: 2x12 @RIR1\n'
SESSION = expand(parse(PLAN).program).sessions[0]


def said(lines: str) -> str:
    return unfinished(SESSION, parse_journal(f"2026-03-02\n{lines}\n").journal.entries)


def test_what_was_left_out_is_named_with_how_much_was_done() -> None:
    one = 'Of "Legs" of week 1, 1 of 8 sets was done; nothing of Leg Press or Lying Leg Curl.'
    assert said("Back Squat: ramp 60kg x5, 100kg x5") == one
    assert said("Back Squat: 100kg x5, x5\nLeg Press: 80kg x10") == (
        'Of "Legs" of week 1, 3 of 8 sets were done; nothing of Lying Leg Curl.'
    )


def test_half_of_the_sets_is_a_session_whatever_they_were() -> None:
    assert said("Back Squat: 100kg x5, x5, x5\nLeg Press: 80kg x10") == ""
    assert said("Hack Squat: 100kg 4x8") == ""
