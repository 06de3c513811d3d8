"""Kinds of jobs, one file a kind: the file's name is the kind, its `run` does the work and returns the result."""

import importlib
import sys
from collections.abc import Callable
from functools import cache

from topset.ground.discover import names
from topset.web.jobs.work import Work

Task = Callable[[Work], dict[str, object]]


@cache
def kinds() -> tuple[str, ...]:
    """The names of all kinds; nothing is loaded."""
    return tuple(names(sys.modules[__name__]))


def task(kind: str) -> Task:
    """What does the jobs of a kind."""
    done: Task = importlib.import_module(f"{__name__}.{kind}").run
    return done
