"""Why not: plan, force the wish, plan again, compare."""

from topset.app.as_json import as_json
from topset.app.ask_why_not import WhyNot, ask_why_not
from topset.ground.reason import Reason
from topset.web.jobs.searching import watching
from topset.web.jobs.work import Work
from topset.web.training.athletes import athlete_of

SECONDS = 10.0
SEARCHES = 2  # without the wish, then with it


def run(work: Work) -> dict[str, object]:
    """`wish` in words; the verdict, or the `problems` that there is none for."""
    athlete = athlete_of(work.lifter)
    if athlete is None:
        return {"problems": [], "nobody": True}
    answer = ask_why_not(
        athlete,
        str(work.asked["wish"]),
        seconds=SECONDS,
        halt=work.halt,
        watch=watching(work, 1, SEARCHES),
        watch_wish=watching(work, 2, SEARCHES),
    )
    if isinstance(answer, Reason):
        return {"problems": as_json([answer])}
    if not isinstance(answer, WhyNot):
        return {"problems": as_json(answer.unmet)}
    return {"verdict": _told(answer), "gap": answer.gap}


def _told(answer: WhyNot) -> dict[str, object]:
    """The verdict without the exercise in full."""
    verdict = answer.verdict
    return {
        "wish": verdict.asked.words,
        "possible": verdict.possible,
        "cost": verdict.cost,
        "least": verdict.least,
        "gain": verdict.gain,
        "split": verdict.split,
        "changes": as_json(verdict.changes),
        "lacking": as_json(verdict.lacking),
        "facts": as_json(verdict.facts),
        "conflict": as_json(verdict.conflict),
        "how": verdict.how,
        "stopped": verdict.stopped,
    }
