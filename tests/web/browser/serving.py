"""A server to be killed: a process that has loaded the application and forks one that answers, told by lines.

start, kill, user EMAIL, cookie, expire KEY        each answered by one line of JSON
"""

import io
import json
import os
import signal
import socketserver
import sys
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server


class Threads(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


class Fate:
    """What befalls a request that sends sets, where a file of that name is in the folder of data.

    lose: it is done, and the answer breaks off; twice: it arrives two times; die: it is done, and the server dies.
    """

    def __init__(self, application: Any) -> None:
        self._application = application
        self._folder = Path(os.environ["TOPSET_DATA"])

    def __call__(self, environ: dict[str, Any], start: Any) -> Any:
        if environ["REQUEST_METHOD"] != "POST" or environ["PATH_INFO"] != "/api/v1/sets":
            return self._application(environ, start)
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        if self._comes("twice"):
            self._answer(environ, body)
        if self._comes("die"):
            self._answer(environ, body)
            os.kill(os.getpid(), signal.SIGKILL)
        if self._comes("lose"):
            self._answer(environ, body)
            start("200 OK", [("Content-Type", "application/json"), ("Content-Length", "1000")])
            return [b"[{"]
        environ["wsgi.input"] = io.BytesIO(body)
        return self._application(environ, start)

    def _answer(self, environ: dict[str, Any], body: bytes) -> None:
        answer = self._application({**environ, "wsgi.input": io.BytesIO(body)}, lambda *_: None)
        list(answer)
        answer.close()

    def _comes(self, fate: str) -> bool:
        try:
            (self._folder / fate).unlink()
        except FileNotFoundError:
            return False
        return True


def main(port: int) -> None:
    from topset.web import environment

    environment.prepare()
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connections

    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False)
    warm_up()
    connections.close_all()  # the locks of an open one would not come along to a fork
    child = 0
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        answer: object = None
        if command == "start":
            child = forked(port)
        elif command == "kill":
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        elif command == "user":
            answer = user(rest)
        elif command == "cookie":
            answer = cookie()
        elif command == "expire":
            expire(rest)
        connections.close_all()
        print(json.dumps(answer), flush=True)


def warm_up() -> None:
    """Load what the first request would load, once for all servers to come."""
    from django.test import Client

    from topset.web.accounts.models import User

    client = Client()
    client.force_login(User.objects.get_or_create(email="warm@example.org")[0])
    client.get("/bare/one/", headers={"host": "localhost"})
    client.get("/sw.js", headers={"host": "localhost"})
    client.post("/api/v1/sets", "[]", content_type="application/json", headers={"host": "localhost"})


def forked(port: int) -> int:
    """A process that answers at `port`, ready when this returns."""
    from django.core.wsgi import get_wsgi_application

    server = make_server("127.0.0.1", port, Fate(get_wsgi_application()), Threads, Quiet)
    child = os.fork()
    if child == 0:
        server.serve_forever(poll_interval=5)
        os._exit(0)
    server.socket.close()
    return child


def user(email: str) -> dict[str, str]:
    """A new person who is signed in: their lifter, and the key of their session."""
    from django.conf import settings
    from django.test import Client

    from topset.web.accounts.models import User
    from topset.web.training.middleware import lifter_of

    made = User.objects.create_user(email, "a long enough password")
    client = Client()
    client.force_login(made)
    return {
        "email": email,
        "lifter": str(lifter_of(made).pk),
        "session": client.cookies[settings.SESSION_COOKIE_NAME].value,
    }


def cookie() -> str:
    """The name of the cookie that says who is signed in."""
    from django.conf import settings

    return settings.SESSION_COOKIE_NAME


def expire(key: str) -> None:
    from django.contrib.sessions.models import Session

    Session.objects.filter(session_key=key).delete()


if __name__ == "__main__":
    main(int(sys.argv[1]))
