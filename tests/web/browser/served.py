"""`topset serve` as a user starts it: the web server and its worker, with data of their own."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

PATIENCE = 40.0  # seconds


class Served:
    """A server with a database of its own; `demo` gives it a year of training."""

    def __init__(self, data: Path, *, demo: bool = False) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._database = data / "demo" / "topset.sqlite3" if demo else data / "topset.sqlite3"
        surroundings = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
        surroundings["TOPSET_DATA"] = str(data)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "topset", "serve", "--port", str(port), *(["--demo"] if demo else [])],
            env=surroundings,
            start_new_session=True,
        )
        until(self._answers)

    def _answers(self) -> bool:
        with suppress(OSError):
            return bool(urllib.request.urlopen(f"{self.url}/health/").status == 200)
        return False

    def ask(self, question: str) -> list[tuple[object, ...]]:
        """What the database says."""
        with closing(sqlite3.connect(self._database, timeout=20)) as database, database:
            return database.execute(question).fetchall()

    def worker(self) -> int:
        """The process that does jobs."""
        for status in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(OSError):
                words = status.read_bytes().split(b"\0")
                parent = int((status.parent / "stat").read_text().rpartition(")")[2].split()[1])
                if b"work" in words and b"topset.web" in words and parent == self.process.pid:
                    return int(status.parent.name)
        raise AssertionError("no worker")

    def end(self) -> None:
        """End the server with all that it began."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def until(done: Callable[[], object]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)
