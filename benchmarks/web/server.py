"""The application as `topset serve` runs it, for as long as a benchmark lasts."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE = 30.0  # seconds until it has to answer
PROCESSES = {"sqlite": 2, "postgresql": 0}  # by database: one a core, and as many as it chooses itself


@contextmanager
def server(processes: int = 0) -> Iterator[int]:
    """The port of a server of this process's database, by so many processes, 0 for as many as it chooses itself."""
    port = _free()
    command = [sys.executable, "-m", "topset", "serve", "--port", str(port), "--processes", str(processes)]
    process = subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _free() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait(port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(f"http://127.0.0.1:{port}/health/"):
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise TimeoutError
