"""Serve: the database made ready, a worker for long jobs beside the web server, all ended together."""

import os

from topset.ground.frozen import frozen
from topset.web import environment
from topset.web.crew import worker

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@frozen
class Serving:
    """Where to serve, by how many processes; `threads` answer at the same time in each."""

    host: str = "127.0.0.1"
    port: int = 8000
    processes: int = 1
    threads: int = 4


def serve(how: Serving) -> None:
    """Serve until Ctrl-C."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "topset.web.settings")
    if how.host in LOOPBACK:
        os.environ.setdefault("TOPSET_OWN_MACHINE", "1")
    ready()
    with worker():
        listen(how)


def ready() -> None:
    """Bring the database to this version, and the static files where they are served from."""
    environment.prepare()
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False)


def listen(how: Serving) -> None:
    """Answer requests."""
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        "topset.web.wsgi:application",
        address=how.host,
        port=how.port,
        interface=Interfaces.WSGI,
        workers=how.processes,
        blocking_threads=how.threads,
        websockets=False,
        log_access=False,
    ).serve()
