"""How much of a processor the server takes for the pages that look back, for lifters with a year each."""

import datetime
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from statistics import median, quantiles
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.journal_metrics import journal
from benchmarks.result import Result

if TYPE_CHECKING:
    from django.test import Client

    from topset.web.training.models import Lifter

TARGET = 100.0
SETS = 3000
PAGES = (
    "/progress/",
    "/progress/lifts/back_squat/?range=all",
    "/progress/muscles/",
    "/progress/muscles/quads/?range=1y",
    "/progress/volume/?range=1y",
    "/progress/readiness/",
    "/history/",
    "/history/?q=squat&page=2",
)


def run(lifters: int = 8, times: int = 5) -> list[Result]:
    """The 95th percentile of processor time: of lifters seen before, not seen by this process, and never seen."""
    with tempfile.TemporaryDirectory(prefix="topset-bench-") as folder:
        _ready(folder)
        people = [_lifter(nth) for nth in range(lifters)]
        for client, _ in people[:1]:
            list(_asked(client, PAGES))  # what a process loads once
        new = [page for client, _ in people[1:] for page in _asked(client, ("/progress/",))]
        cold, warm = [], []
        for nth, page in enumerate(PAGES * times):
            client = people[nth % lifters][0]
            _forget()
            cold += list(_asked(client, (page,)))
            warm += list(_asked(client, (page,)))
        note = f"{lifters} lifters with {SETS} sets each, SQLite; Progress and History"
        return [
            Result("a lifter's page, seen by this process before", _p95(warm), "ms", TARGET, f"p95; {note}"),
            Result("a lifter's page, not seen by this process", _p95(cold), "ms", TARGET, f"p95; {note}"),
            Result("Progress for the first time in all", median(new), "ms", None, f"median; {note}"),
        ]


def _ready(folder: str) -> None:
    os.environ |= {"TOPSET_DATA": folder, "DJANGO_SETTINGS_MODULE": "topset.web.settings", "TOPSET_DEBUG": ""}
    import django
    from django.core.management import call_command

    from topset.web.environment import prepare

    prepare()
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)


def _lifter(nth: int) -> tuple["Client", "Lifter"]:
    """Somebody with a year of training up to today, and their browser."""
    from django.test import Client

    from topset.web.accounts.models import User
    from topset.web.training.bulk import Source, store
    from topset.web.training.middleware import lifter_of

    user = User.objects.create_user(f"lifter{nth}@example.org")
    lifter = lifter_of(user)
    made = journal(SETS, nth)
    ahead = datetime.datetime.now(datetime.UTC).date() - made.entries[-1].date
    entries = tuple(replace(entry, date=entry.date + ahead) for entry in made.entries)
    store(lifter, replace(made, entries=entries), Source("bench"))
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client, lifter


def _asked(client: "Client", pages: Iterable[str]) -> Iterator[float]:
    """Milliseconds of processor time of each page."""
    for page in pages:
        begin = process_time()
        answer = client.get(page)
        yield (process_time() - begin) * 1000
        assert answer.status_code == 200, page


def _forget() -> None:
    """As in a process that has not seen the lifters: what a process keeps of them is dropped, and no module."""
    from topset.app import log_journal
    from topset.web.pages import history, progress, progress_muscles, progress_readiness, progress_volume
    from topset.web.training import athletes, journals

    modules = (progress, progress_muscles, progress_readiness, progress_volume, history, journals, athletes)
    for module in (*modules, log_journal):
        for name, kept in vars(module).items():
            if name.startswith("_") and hasattr(kept, "cache_clear"):
                kept.cache_clear()


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20, method="inclusive")[-1]
