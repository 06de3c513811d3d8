"""A search for a plan, as whoever waits for it sees it."""

import time
from dataclasses import replace
from math import inf

from topset.app.as_json import Json
from topset.ground.search import Moment, Search, Watch
from topset.web.jobs.work import Work


def watching(work: Work, step: int = 1, steps: int = 1) -> Watch:
    """What hears of a search, and tells of it with the seconds since now: which search of how many it is."""
    began = time.monotonic()

    def watch(moment: Moment) -> None:
        work.tell(**told(replace(moment, seconds=time.monotonic() - began)), step=step, steps=steps)

    return watch


def search(work: Work) -> Search:
    """A search that tells of itself, and ends when the job is to end."""
    return Search(watching(work), work.halt)


def told(moment: Moment) -> dict[str, Json]:
    """A moment of the search as it is shown."""
    return {
        "seconds": round(moment.seconds, 1),
        "best": moment.objective,
        "bound": moment.bound if moment.bound < inf else None,
        "gap": moment.gap,
        "again": moment.again,
    }
