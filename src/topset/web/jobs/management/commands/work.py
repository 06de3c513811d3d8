"""`python -m topset.web work`: do the jobs that wait, until told to end."""

import os
import signal
import threading
from types import FrameType

from django.core.management.base import BaseCommand, CommandParser

from topset.web.jobs.worker import work


class Command(BaseCommand):
    """Work until SIGTERM or Ctrl-C; what is under way then is begun again by the next worker."""

    help = "Do the jobs that wait (plans, imports), until told to end."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whether to end when the process that started it does, however that came."""
        parser.add_argument("--with-parent", action="store_true")

    def handle(self, *_args: object, with_parent: bool, **_options: object) -> None:
        """Work."""
        end = threading.Event()
        parent = os.getppid()

        def stop(_number: int, _frame: FrameType | None) -> None:
            end.set()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        work(lambda: not end.is_set() and not (with_parent and os.getppid() != parent))
