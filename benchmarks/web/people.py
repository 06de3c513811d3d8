"""People who ask a server: so many requests a second whether or not it keeps up, each with its own session."""

import http.client
import queue
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.conf import settings

HANDS = 16  # requests that can be under way at once


@dataclass(frozen=True)
class Request:
    """One request of the person with a session."""

    session: str
    path: str
    method: str = "GET"
    body: bytes | None = None


@dataclass
class Answers:
    """Milliseconds from when a request was due to the end of its answer, in the order of the answers, and failures."""

    times: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def share(self, part: float) -> float:
        """So many milliseconds or fewer took this part of the requests."""
        ordered = sorted(self.times)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


TOKEN = "a" * 32


def ask(port: int, requests: Sequence[Request], a_second: float) -> Answers:
    """Send the requests at that rate. Late answers count from when the request was due."""
    answers, waiting = Answers(), queue.SimpleQueue[tuple[float, Request] | None]()
    hands = [threading.Thread(target=_hand, args=(port, waiting, answers)) for _ in range(HANDS)]
    for hand in hands:
        hand.start()
    begin = time.perf_counter()
    for nth, request in enumerate(requests):
        due = begin + nth / a_second
        time.sleep(max(0.0, due - time.perf_counter()))
        waiting.put((due, request))
    for _ in hands:
        waiting.put(None)
    for hand in hands:
        hand.join()
    return answers


def _hand(port: int, waiting: "queue.SimpleQueue[tuple[float, Request] | None]", answers: Answers) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    while (todo := waiting.get()) is not None:
        due, request = todo
        status = _send(connection, request)
        answers.times.append(1000 * (time.perf_counter() - due))
        if status >= 300:
            answers.failed.append(f"{status} {request.path}")


def _send(connection: http.client.HTTPConnection, request: Request) -> int:
    headers = {
        "Cookie": f"{settings.SESSION_COOKIE_NAME}={request.session}; {settings.CSRF_COOKIE_NAME}={TOKEN}",
        "X-CSRFToken": TOKEN,
        "Content-Type": "application/json",
        "Accept-Encoding": "gzip",
    }
    connection.request(request.method, request.path, request.body, headers)
    answer = connection.getresponse()
    answer.read()
    return answer.status
