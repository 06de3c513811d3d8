"""Pages for a thousand lifters with a year of training each: 95 of 100 within a tenth of a second."""

import os
import random

from benchmarks.result import Result
from benchmarks.web.people import Request, ask
from benchmarks.web.place import data
from benchmarks.web.server import PROCESSES, server

LIFTERS = int(os.environ.get("TOPSET_LIFTERS", "1000"))
PAGES = ("/", "/plan/", "/plan/text/", "/progress/", "/history/", "/settings/")
TIMES = 200  # of each page, by lifters who were not seen before
A_SECOND = 10
BEFORE = 60  # visits of a page that is measured last: every thread has its connection to the database
TARGET = 100.0  # milliseconds


def run() -> list[Result]:
    """The time within which 95 of 100 answers came, for each page."""
    with data():
        return _run()


def _run() -> list[Result]:
    from django.db import connection

    from benchmarks.web.lifters import fill

    sessions = fill(LIFTERS)
    with server(PROCESSES[connection.vendor]) as port:
        ask(port, [Request(session, "/settings/") for session in sessions[:BEFORE]], A_SECOND)
        return [_result(port, page, sessions, connection.vendor) for page in PAGES]


def _result(port: int, page: str, sessions: list[str], database: str) -> Result:
    chance = random.Random(page)
    chosen = [chance.choice(sessions) for _ in range(TIMES)]
    answers = ask(port, [Request(session, page) for session in chosen], A_SECOND)
    what = f"`{page}` for one of {LIFTERS:,} lifters with a year each ({database}): 95 of 100"
    note = f"median {answers.share(0.5):.0f} ms, {len(answers.failed)} failed"
    return Result(what, answers.share(0.95), "ms", TARGET, note)
