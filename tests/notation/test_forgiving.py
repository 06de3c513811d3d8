"""A text from a phone is read as it was meant."""

import pytest

from topset.notation import format_text

PLAIN = 'program "Block"\nunit kg\n\nweeks 1-3\nday mon "Pull" 75min\nBack Squat: 3x8-12 @RIR2 rest 2:30 "slowly"\n'


def formatted(text: str) -> str:
    canonical, problems = format_text(text)
    assert problems == ()
    return canonical


SPELLINGS = {
    "carriage returns": PLAIN.replace("\n", "\r\n"),
    "a byte order mark": "\ufeff" + PLAIN,
    "curly quotes": PLAIN.replace(' "', " \u201c").replace('"', "\u201d"),
    "long dashes": PLAIN.replace("8-12", "8\u201312").replace("1-3", "1\u20143"),
    "a times sign": PLAIN.replace("3x8", "3\u00d78"),
    "capitals": PLAIN.replace("day mon", "DAY Monday").replace("rest", "Rest").replace("3x8", "3X8"),
    "tabs": PLAIN.replace(" ", "\t").replace("Back\tSquat", "Back Squat"),
    "non-breaking spaces": PLAIN.replace(" ", "\u00a0").replace("Back\u00a0Squat", "Back Squat"),
    "spaces inside pieces": PLAIN.replace("3x8-12 @RIR2", "3 x 8 - 12 @ RIR 2").replace("75min", "75 min"),
    "fewer spaces": PLAIN.replace(": 3x8", ":3x8").replace('rest 2:30 "', 'rest 2:30"'),
    "digits of other scripts": PLAIN.replace("3x8-12", "\u0663x\u0668-12").replace(
        "75min", "\uff17\uff15min"
    ),
    "no end of line": PLAIN.rstrip("\n"),
    "blank lines and indents": PLAIN.replace("\n", "\n\n   "),
    "colons after keywords": PLAIN.replace("unit kg", "unit: kg").replace("weeks 1", "weeks: 1"),
    "long words": PLAIN.replace("2:30", "150sec").replace("weeks", "week").replace("kg", "kgs"),
    "another name": PLAIN.replace("Back Squat", "barbell back squats"),
}


@pytest.mark.parametrize("text", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_it_is_read_as_meant(text: str) -> None:
    assert formatted(text) == PLAIN


LINES = {
    "Back Squat: 3*5 @ 82.5 kg rest 90 s": "Back Squat: 3x5 @82.5kg rest 1:30",
    "Back Squat: 3x5 @72.5\u201375 %": "Back Squat: 3x5 @72.5-75%",
    "Back Squat: 3x5 @60kg - 65kg": "Back Squat: 3x5 @60-65kg",
    "Back Squat: 3x5 @bw + 10": "Back Squat: 3x5 @BW+10kg",
    "Back Squat: 3x5 @BW \u2212 20 kg": "Back Squat: 3x5 @BW-20kg",
    "Back Squat: 3x5 @70%1rm, 1 x amrap @rpe 9": "Back Squat: 3x5 @70%, 1xAMRAP @RPE9",
    "Back Squat: 3x5 rest 2-3min": "Back Squat: 3x5 rest 2:00-3:00",
    "Back Squat: 3x5 rest 2:00 \u2013 4:00": "Back Squat: 3x5 rest 2:00-4:00",
    "Back Squat: 3x5 tempo 30x1": "Back Squat: 3x5 tempo 3-0-X-1",
    "Back Squat: 3x10 /leg": "Back Squat: 3x10/side",
    "Back Squat: 3x40 m": "Back Squat: 3x40m",
    "Back Squat: work 3x5, progress double + 2.5 kg,": "Back Squat: 3x5 progress double +2.5kg",
    "Back Squat: 3x5,": "Back Squat: 3x5",
    "Back Squat: backoff 3x5": "Back Squat: back-off 3x5",
    "a1. Farmer\u2019s Walk: 3x40m": "A1 Farmer's Walk: 3x40m",
    '"Back Squat": 3x5': "Back Squat: 3x5",
    "Back Squat : 3x5": "Back Squat: 3x5",
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_as_meant(line: str) -> None:
    assert formatted(f"day mon\n{line}") == f"day mon\n{LINES[line]}\n"


@pytest.mark.parametrize("keyword", ["warm-up", "warmup", "Warm up", "warm\u2011up", "WARM-UP"])
def test_a_warm_up_by_any_spelling(keyword: str) -> None:
    text = f"day mon\n{keyword} 10 min: Leg Swings 10, Light Cardio 5 min\nBack Squat: 3x5"
    assert "\nwarm-up 10min: Leg Swings x10, Light Cardio 5min\n" in formatted(text)
