"""Plan: the best program for the athlete with its proof, for the lifter to take."""

import time

from topset.app.as_json import Json, as_json
from topset.app.explain_plan import explain_plan
from topset.app.plan import Planned, plan
from topset.notation.athlete_file import read_athlete
from topset.web.jobs.searching import watching
from topset.web.jobs.work import Work
from topset.web.training.offers import explain

SECONDS = 30.0


def run(work: Work) -> dict[str, object]:
    """Plan for `athlete`, a text, else for the lifter as they are. Nothing changes before the lifter takes the plan.

    The plan is there as soon as it is found; why it is so follows.
    """
    text = str(work.asked.get("athlete") or work.lifter.athlete)
    athlete, problems = read_athlete(text, "athlete")
    if athlete is None or problems:
        return {"problems": as_json(problems)}
    began = time.monotonic()
    planned = plan(athlete, watch=watching(work), seconds=SECONDS, halt=work.halt)
    if not planned.text:
        return {"problems": as_json(planned.plan.unmet)}
    seconds = round(time.monotonic() - began, 1)
    work.tell(**progress_of(planned, seconds), explaining=True)
    proof = {**proof_of(planned, seconds), "stopped": work.halt.asked}
    found: dict[str, object] = {"athlete": text, "text": planned.text, "proof": proof}
    work.keep(found)
    pages = as_json(explain_plan(planned.plan, halt=work.halt))
    explain(work.lifter, work.job, pages)
    return {**found, "proof": {**proof, "pages": pages}}


def progress_of(planned: Planned, seconds: float) -> dict[str, Json]:
    """The end of the search as it is shown."""
    answer = planned.plan
    return {"seconds": seconds, "best": answer.objective, "bound": answer.bound, "gap": answer.gap}


def proof_of(planned: Planned, seconds: float) -> dict[str, Json]:
    """How good the plan is, after how long a search of all splits, and what it does not give."""
    answer = planned.plan
    return {
        "status": as_json(answer.status),
        "gap": answer.gap,
        "seconds": seconds,
        "splits": max((1 + len(phase.others) for phase in answer.splits), default=1),
        "unmet": as_json(answer.unmet),
        "reasons": as_json(answer.reasons),
    }
