"""Jobs are done once, survive their worker, show progress, and can be cancelled."""

import datetime
import threading
from collections.abc import Callable

import pytest
from django.db import OperationalError
from django.utils import timezone

from topset.web.jobs import work as hands
from topset.web.jobs import worker
from topset.web.jobs.models import Job, State
from topset.web.jobs.work import Work
from topset.web.training.models import Lifter

Task = Callable[[Work], dict[str, object]]
LONG_AGO = datetime.timedelta(minutes=5)


@pytest.fixture
def does(monkeypatch: pytest.MonkeyPatch) -> Callable[[Task], None]:
    """Let jobs of any kind do this."""

    def stand_in(task: Task) -> None:
        monkeypatch.setattr(worker, "task", lambda _kind: task)

    return stand_in


def queued(lifter: Lifter) -> Job:
    return Job.objects.create(lifter=lifter, kind="plan")


def test_a_job_is_done_and_its_result_kept(lifter: Lifter, does: Callable[[Task], None]) -> None:
    job = queued(lifter)
    does(lambda _: {"answer": 42})
    assert worker.work_once()
    job.refresh_from_db()
    assert (job.state, job.result) == (State.DONE, {"answer": 42})
    assert not worker.work_once()


def test_a_job_that_fails_breaks_no_worker(lifter: Lifter, does: Callable[[Task], None]) -> None:
    job = queued(lifter)
    does(lambda _: {"answer": 1 // 0})
    assert worker.work_once()
    job.refresh_from_db()
    assert (job.state, job.result) == (State.FAILED, {"error": "failed"})


def test_two_workers_never_take_the_same_job(lifter: Lifter) -> None:
    queued(lifter)
    assert worker.claim()
    assert worker.claim() is None


def test_a_job_whose_worker_died_is_done_by_another(lifter: Lifter, does: Callable[[Task], None]) -> None:
    job = queued(lifter)
    assert worker.claim()
    Job.objects.update(beat=timezone.now() - LONG_AGO)
    does(lambda _: {"answer": 42})
    assert worker.work_once()
    job.refresh_from_db()
    assert (job.state, job.tries) == (State.DONE, 2)


def test_a_job_that_takes_workers_with_it_is_given_up(lifter: Lifter) -> None:
    job = queued(lifter)
    Job.objects.update(state=State.RUNNING, tries=worker.TRIES, beat=timezone.now() - LONG_AGO)
    assert worker.claim() is None
    job.refresh_from_db()
    assert (job.state, job.result) == (State.FAILED, {"error": "gave_up"})


def test_a_worker_that_was_taken_for_dead_overwrites_nothing(
    lifter: Lifter, does: Callable[[Task], None]
) -> None:
    job = queued(lifter)
    slow = worker.claim()
    assert slow
    Job.objects.update(beat=timezone.now() - LONG_AGO)
    does(lambda _: {"answer": "second"})
    worker.work_once()
    does(lambda _: {"answer": "first, too late"})
    worker.do(slow)
    job.refresh_from_db()
    assert job.result == {"answer": "second"}


def test_a_job_that_waits_is_cancelled_at_once(lifter: Lifter) -> None:
    job = queued(lifter)
    job.cancel()
    assert job.state == State.CANCELLED
    assert not worker.work_once()


def test_a_database_that_fails_once_ends_no_sign_of_life(
    lifter: Lifter, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats: list[int] = []
    twice = threading.Event()

    def beat(_: Work) -> None:
        beats.append(1)
        if len(beats) == 1:
            raise OperationalError
        twice.set()

    monkeypatch.setattr(hands, "BEAT", 0.001)
    monkeypatch.setattr(Work, "_one_beat", beat)
    with Work(queued(lifter)).alive():
        assert twice.wait(20)


@pytest.mark.django_db(transaction=True)
def test_a_job_that_runs_hears_that_it_is_cancelled(lifter: Lifter, does: Callable[[Task], None]) -> None:
    job = queued(lifter)

    def stops_itself(work: Work) -> dict[str, object]:
        Job.objects.get().cancel()
        work.tell(seconds=1)
        deadline = timezone.now() + datetime.timedelta(seconds=20)
        while not work.halt.asked and timezone.now() < deadline:
            pass
        return {"so": "far"}

    does(stops_itself)
    worker.work_once()
    job.refresh_from_db()
    assert (job.state, job.result, job.progress) == (State.CANCELLED, {"so": "far"}, {"seconds": 1})
