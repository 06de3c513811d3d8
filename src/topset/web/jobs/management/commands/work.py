"""`python -m topset.web work`: do the jobs that wait, until told to end."""

import signal
import threading
from types import FrameType

from django.core.management.base import BaseCommand

from topset.web.jobs.worker import work


class Command(BaseCommand):
    """Work until SIGTERM or Ctrl-C; what is under way then is begun again by the next worker."""

    help = "Do the jobs that wait (plans, imports), until told to end."

    def handle(self, *_args: object, **_options: object) -> None:
        """Work."""
        end = threading.Event()

        def stop(_number: int, _frame: FrameType | None) -> None:
            end.set()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        work(lambda: not end.is_set())
