"""A short program to follow, and how its page is read."""

import re
from collections.abc import Callable

TEXT = """program "Back-off strength"
goal strength
level intermediate
unit kg
max Back Squat 140kg
max Bench Press 100kg
progress double +2.5kg

weeks 1-3
day mon "Squat and press" 75min
warm-up 5min: Light Cardio 5min
Back Squat: ramp, top 1x2-3 @85% rest 3:00 spotter safeties, back-off 3x8-10 @75% rest 2:30
Bench Press: ramp, 3x8 @70kg @RIR2 rest 2:00 progress load
A1 Leg Curl: 2x10-12 @RIR1
A2 Face Pull: 2x12-15 @RIR1 rest 1:00
cool-down 5min

day thu "Press" 60min
Bench Press: ramp, 3x8 @70kg @RIR2 rest 2:00 progress load
Pull-Up: 3x6-8 @RIR2 rest 2:00

week 4 deload
"""

Post = Callable[..., str]


def form_of(html: str, slot: str) -> dict[str, str]:
    """The fields of the form of a set."""
    begin = html.index(f'data-set="{slot}"')
    form = html[begin : html.index("</form>", begin)]
    tags = [dict(re.findall(r'(\w+)="([^"]*)"', tag)) for tag in re.findall(r"<input[^>]*>", form)]
    return {tag["name"]: tag.get("value", "") for tag in tags}


def row_of(html: str, slot: str) -> str:
    """The row of a set, without tags."""
    begin = html.index(f'data-set="{slot}"')
    row = html[begin : html.index("</summary>", begin)]
    return " ".join(re.sub(r"<[^>]*>", " ", row.partition("<summary>")[2]).split())
