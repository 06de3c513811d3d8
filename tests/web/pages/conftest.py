"""Pages are tested with the worker's hands, one job at a time."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from django.test import Client

from topset.web.jobs import work as hands
from topset.web.jobs.models import Job
from topset.web.jobs.worker import work_once
from topset.web.uploads import stored


@pytest.fixture(autouse=True)
def no_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database of the tests belongs to one connection alone."""
    monkeypatch.setattr(hands, "BEAT", 3600.0)


@pytest.fixture
def uploads() -> Iterator[None]:
    """No uploads before, none after."""
    shutil.rmtree(stored.folder(), ignore_errors=True)
    yield
    shutil.rmtree(stored.folder(), ignore_errors=True)


@pytest.fixture
def done() -> Callable[[Client, str], Job]:
    """Do the job whose page this is."""

    def do(client: Client, page: str) -> Job:
        assert work_once()
        job = Job.objects.get(pk=page.strip("/").split("/")[1])
        assert job.over, job
        return job

    return do
