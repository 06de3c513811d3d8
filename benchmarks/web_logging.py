"""Logging sets: fifty a second for five minutes, each answered in time and none lost."""

import json
import os
import random
import uuid
from datetime import UTC, datetime

from benchmarks.result import Result
from benchmarks.web.people import Request, ask
from benchmarks.web.place import data
from benchmarks.web.server import PROCESSES, server

SECONDS = float(os.environ.get("TOPSET_SOAK", "300"))
A_SECOND = 50
LIFTERS = 50
TARGET = 30.0  # milliseconds


def run() -> list[Result]:
    """The time within which 95 of 100 sets were answered, and how many were lost."""
    with data():
        return list(_run())


def _run() -> list[Result]:
    from django.db import connection

    from benchmarks.web.lifters import fill
    from topset.web.training.models import Event

    sessions = fill(LIFTERS)
    requests, ids = _requests(sessions)
    with server(PROCESSES[connection.vendor]) as port:
        answers = ask(port, requests, A_SECOND)
    kept = set(Event.objects.filter(device="bench").values_list("pk", flat=True))
    lost = len(ids - kept)
    what = f"{len(requests):,} sets logged at {A_SECOND} a second ({connection.vendor})"
    times = f"median {answers.share(0.5):.1f} ms, 99 of 100 {answers.share(0.99):.1f} ms"
    note = f"{times}, {lost} lost, {len(answers.failed)} refused"
    return [Result(f"{what}: 95 of 100", answers.share(0.95), "ms", TARGET, note)]


def _requests(sessions: list[str]) -> tuple[list[Request], set[uuid.UUID]]:
    """Sets of all lifters in turn, one a request, and their ids."""
    chance = random.Random(1)
    requests, ids = [], set()
    for nth in range(int(SECONDS * A_SECOND)):
        key = uuid.UUID(int=chance.getrandbits(128), version=4)
        ids.add(key)
        set_ = {
            "id": str(key),
            "session": "bench",
            "date": f"2027-01-{1 + nth // (LIFTERS * 25) % 28:02d}",
            "slot": f"{nth // LIFTERS // 4 % 6}.{nth // LIFTERS % 4}x{nth // (LIFTERS * 24)}",
            "exercise": "Back Squat",
            "text": f"{100 + nth % 20}kg x5 @RIR2",
            "at": datetime.now(UTC).isoformat(),
            "device": "bench",
        }
        requests.append(Request(sessions[nth % LIFTERS], "/api/v1/sets", "POST", json.dumps([set_]).encode()))
    return requests, ids
