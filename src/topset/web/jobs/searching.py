"""A search for a plan, as whoever waits for it sees it."""

import time
from dataclasses import replace
from math import inf

from topset.app.as_json import Json
from topset.planner.answer import Moment, Watch
from topset.web.jobs.work import Work


def watching(work: Work) -> Watch:
    """What hears of every better plan, and tells it with the seconds since now."""
    began = time.monotonic()

    def watch(moment: Moment) -> None:
        work.tell(**told(replace(moment, seconds=time.monotonic() - began)))

    return watch


def told(moment: Moment) -> dict[str, Json]:
    """A moment of the search as it is shown."""
    return {
        "seconds": round(moment.seconds, 1),
        "best": moment.objective,
        "bound": moment.bound if moment.bound < inf else None,
        "gap": moment.gap,
    }
