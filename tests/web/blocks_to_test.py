"""A program and an athlete for the tests of the plan's pages."""

from topset.web.training.models import Lifter, Program
from topset.web.training.programs import begin

ATHLETE = """level = "intermediate"
goal = "strength"
unit = "kg"
gym = "commercial"
technique = ["Back Squat", "Bench Press", "Deadlift"]
guards = ["safeties"]

[days]
mon = 60
wed = 60
fri = 60

[maxes]
"Back Squat" = "140 kg"
"Bench Press" = "100 kg"
"""

TEXT = """program "Three days"
goal strength
level intermediate
unit kg

weeks 1-3
day mon "Squat" 60min
warm-up 8min
Back Squat: ramp, 3x4-6 @75% rest 3:00 safeties
Lying Leg Curl: 3x10-15 @RIR2 rest 1:30
cool-down 5min

day wed "Press" 60min
warm-up 8min
Bench Press: ramp, 4x4-6 @75% rest 3:00 safeties
cool-down 5min

day fri "Pull" 60min
warm-up 8min
Barbell Row: ramp, 3x8-10 @RIR2 rest 2:00
cool-down 5min

week 4 deload
"""

PROOF = {
    "status": "feasible",
    "gap": 0.02999,
    "splits": 4,
    "unmet": [],
    "reasons": [],
    "pages": [
        {
            "weeks": [1, 3],
            "split": "full body",
            "why": [
                {
                    "exercise": "Back Squat",
                    "day": "mon",
                    "because": [
                        {
                            "question": "here",
                            "message": "works quads",
                            "rules": ["VOL101"],
                            "cites": ["C5"],
                        }
                    ],
                }
            ],
            "forecast": {"groups": [], "lifts": []},
            "buys": [],
            "runner_up": {"split": "upper, lower", "cost": 0.012, "least": 0.0},
        }
    ],
}


def followed(lifter: Lifter, text: str = TEXT, *, planned: bool = True) -> Program:
    """A program that the lifter follows."""
    program = begin(lifter, text, athlete_text=ATHLETE, proof=PROOF if planned else None)
    lifter.refresh_from_db()
    return program
