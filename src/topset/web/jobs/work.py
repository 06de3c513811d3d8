"""A job in the hands of a worker."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection
from django.utils import timezone

from topset.app.as_json import Json
from topset.ground.halt import Halt
from topset.web.jobs.models import Job, State
from topset.web.training.models import Lifter

logger = logging.getLogger(__name__)

BEAT = 0.25  # seconds between two signs of life, after which a wish to stop is heard


class Work:
    """What a task sees: the lifter, what was asked, where to tell of progress, and whether to stop."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._progress: Json = {}
        self.halt = Halt()
        self.lost = False

    @property
    def lifter(self) -> Lifter:
        """Whose job it is, as they are now."""
        return Lifter.objects.get(pk=self._job.lifter_id)

    @property
    def job(self) -> str:
        """The job's id."""
        return str(self._job.pk)

    @property
    def asked(self) -> dict[str, Json]:
        """What to work on."""
        asked: dict[str, Json] = self._job.asked
        return asked

    def tell(self, **progress: Json) -> None:
        """Say how far it is; the next beat brings it to whoever waits. Costs nothing."""
        self._progress = progress

    def keep(self, result: dict[str, object]) -> None:
        """Keep what is known of the result at once, for those who need not wait for the rest."""
        Job.objects.filter(pk=self._job.pk, tries=self._job.tries).update(result=result)

    @contextmanager
    def alive(self) -> Iterator[None]:
        """While this lasts, a thread shows that the work goes on, and hears when it is to end."""
        over = threading.Event()
        thread = threading.Thread(target=self._beat, args=(over,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _beat(self, over: threading.Event) -> None:
        while not over.wait(BEAT):
            try:
                self._one_beat()
            except DatabaseError:  # the next beat tries again, with a connection of its own
                logger.warning("job %s: no sign of life", self.job, exc_info=True)
                connection.close()
        connection.close()

    def _one_beat(self) -> None:
        """Write the progress, and look whether the job is still wanted, and still this worker's."""
        mine = Job.objects.filter(pk=self._job.pk, state=State.RUNNING, tries=self._job.tries)
        self.lost = not mine.update(beat=timezone.now(), progress=self._progress)
        if self.lost or mine.filter(stop=True).exists():
            self.halt.ask()
