"""What belongs to the owner in the tests of who may see it. All of it says MARK."""

import datetime
import uuid
from dataclasses import dataclass

from django.utils import timezone

from topset.web.jobs.models import Job, State
from topset.web.training import programs
from topset.web.training.events import Tap, take
from topset.web.training.models import Lifter, Program, Workout

MARK = "Heirloom"
PROGRAM = f"""program "{MARK}"
unit kg

weeks 1-4
day mon
Back Squat: 3x5 @80%
day thu
Bench Press: 3x8 @75%
"""
ATHLETE = f"""# {MARK}
days = {{ mon = 60, thu = 60 }}
gym = "commercial"
"""


@dataclass
class Things:
    """A program with an earlier version, a workout, a job."""

    program: Program
    workout: Workout
    job: Job

    @property
    def named(self) -> dict[str, object]:
        """What stands in addresses, by the names of their parts."""
        return {
            "program": self.program.pk,
            "workout": self.workout.pk,
            "key": self.workout.pk,
            "job": self.job.pk,
            "tap": self.workout.events.filter(slot="0.0").get().pk,
            "why_not": Job.objects.filter(kind="why_not", state=State.CANCELLED)[0].pk,
            "move_day": Job.objects.filter(kind="move_day")[0].pk,
            "replan": Job.objects.filter(kind="replan")[0].pk,
            "import_log": Job.objects.filter(kind="import_log")[0].pk,
            "number": 1,
            "group": "chest",
        }


def things_of(lifter: Lifter) -> Things:
    """Give a lifter one of everything."""
    Lifter.objects.filter(pk=lifter.pk).update(athlete=ATHLETE)
    lifter.refresh_from_db()
    program = programs.begin(lifter, PROGRAM, proof={"pages": [PAGE]})
    programs.change(program, PROGRAM.replace("3x5", "5x5"), 1, "lifter")
    noon = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
    done = Tap(uuid.uuid4(), f"{program.pk}/1/mon", noon.date(), "0.0", "80kg x5", noon, "Back Squat")
    note = Tap(uuid.uuid4(), done.session, noon.date(), "note", f"> {MARK}", noon)
    take(lifter, [done, note])
    job = Job.objects.create(lifter=lifter, kind="plan", progress={"says": MARK})
    for kind in ("why_not", "move_day", "replan"):
        Job.objects.create(
            lifter=lifter, kind=kind, asked={"wish": MARK}, state=State.CANCELLED, ended=timezone.now()
        )
    looked_at = {"summary": {"sets": 1}, "format": MARK}
    Job.objects.create(
        lifter=lifter, kind="import_log", asked={"name": MARK}, state=State.DONE, result=looked_at
    )
    return Things(program, Workout.objects.get(lifter=lifter), job)


PAGE = {
    "weeks": [1, 4],
    "split": "full body",
    "why": [
        {
            "exercise": "Back Squat",
            "day": "mon",
            "because": [{"question": "here", "message": MARK, "rules": [], "cites": []}],
        }
    ],
    "forecast": {"groups": [], "lifts": []},
}
