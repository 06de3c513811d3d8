"""The worker beside the web server: started, started again where it dies, ended with the server."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

logger = logging.getLogger(__name__)

WORKER = (sys.executable, "-m", "topset.web", "work", "--with-parent")
PAUSE = 1.0  # seconds before a worker that died is followed by another
PATIENCE = 10.0  # seconds for a worker to end when it is told to


class Crew:
    """One worker at a time."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._process = subprocess.Popen(WORKER)
        self._watch = threading.Thread(target=self._stay, daemon=True)
        self._watch.start()

    def _stay(self) -> None:
        """Wait for the worker, and start another where nobody told it to end."""
        while not self._over.is_set():
            code = self._process.wait()
            if self._over.wait(PAUSE):
                return
            logger.warning("the worker ended with %s; another begins", code)
            self._process = subprocess.Popen(WORKER)

    def end(self) -> None:
        """End the worker; what it does now is begun again by the next one."""
        self._over.set()
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()


@contextmanager
def worker() -> Iterator[None]:
    """Long jobs are done for as long as this lasts."""
    crew = Crew()
    try:
        yield
    finally:
        crew.end()
