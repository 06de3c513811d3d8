"""The server under test as the tests hold it: started, killed, asked what it has stored."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

HERE = Path(__file__).resolve().parent


class Server:
    """A process of `serving.py` with a folder of data of its own."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.runs = False
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "serving.py"), str(self.port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(data),
        )
        self.cookie: str = self._ask("cookie")
        self.start()

    def start(self) -> None:
        self._ask("start")
        self.runs = True

    def kill(self) -> None:
        """As a machine that loses power."""
        self._ask("kill")
        self.runs = False

    def died(self) -> None:
        """It was killed by its fate: wait until it is gone."""
        self.kill()

    def user(self, email: str) -> dict[str, str]:
        found: dict[str, str] = self._ask(f"user {email}")
        return found

    def expire(self, session: str) -> None:
        self._ask(f"expire {session}")

    def stop(self) -> None:
        if self.runs:
            self.kill()
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(10)
        assert self._process.stdout
        self._process.stdout.close()

    def events(self, lifter: str) -> dict[str, dict[str, Any]]:
        """Every event of a lifter, by id."""
        rows = self._rows(
            "SELECT id, slot, exercise, text, current FROM training_event WHERE lifter_id = ?", lifter
        )
        assert max(Counter(row[0] for row in rows).values(), default=1) == 1
        names = ("id", "slot", "exercise", "text", "current")
        return {str(UUID(row[0])): dict(zip(names, row, strict=True)) for row in rows}

    def replaced(self, lifter: str) -> dict[str, set[str]]:
        """The ids that each event replaces."""
        rows = self._rows(
            "SELECT by_id, replaced FROM training_replacement JOIN training_event AS by ON by.id = by_id"
            " WHERE by.lifter_id = ?",
            lifter,
        )
        found: dict[str, set[str]] = {}
        for by, old in rows:
            found.setdefault(str(UUID(by)), set()).add(str(UUID(old)))
        return found

    def next_time(self, what: str) -> None:
        """What befalls the next request that sends sets: see `Fate` of serving.py."""
        (self.data / what).touch()

    def be_well(self) -> None:
        """Nothing befalls the next request."""
        for fate in ("lose", "twice", "die"):
            (self.data / fate).unlink(missing_ok=True)

    def entries(self, lifter: str) -> list[str]:
        return [
            row[0] for row in self._rows("SELECT entry FROM training_workout WHERE lifter_id = ?", lifter)
        ]

    def _rows(self, query: str, lifter: str) -> list[tuple[Any, ...]]:
        with sqlite3.connect(self.data / "topset.sqlite3", timeout=20) as database:
            found = database.execute(query, (UUID(lifter).hex,)).fetchall()
        database.close()
        return found

    def _ask(self, command: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def environment(data: Path) -> dict[str, str]:
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("DATABASE_")},
        "TOPSET_DATA": str(data),
        "TOPSET_OWN_MACHINE": "",
        "DJANGO_SETTINGS_MODULE": "serving_settings",
    }


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
