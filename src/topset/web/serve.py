"""Serve: the database made ready, a worker for long jobs beside the web server, all ended together."""

import datetime
import os
import secrets

from topset.ground.frozen import frozen
from topset.web import environment
from topset.web.crew import worker

MOST_PROCESSES = 4  # of some 120 MB each, where nobody says how many
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@frozen
class Serving:
    """Where to serve, by how many processes, 0 for as many as fit; `threads` answer at the same time in each.

    A `demo` shows a year of training, in a data folder of its own.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    processes: int = 0
    threads: int = 4
    demo: bool = False


def serve(how: Serving) -> None:
    """Serve until Ctrl-C."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "topset.web.settings")
    if how.host in LOOPBACK:
        os.environ.setdefault("TOPSET_OWN_MACHINE", "1")
    if how.demo:
        os.environ["TOPSET_DATA"] = str(environment.data_folder() / "demo")
        os.environ.pop("DATABASE_URL", None)
    ready()
    if how.demo:
        demonstrate(alone=how.host in LOOPBACK)
    with worker():
        listen(how)


def ready() -> None:
    """Bring the database to this version, and the static files where they are served from."""
    environment.prepare()
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    from topset.web.static_files import collect

    collect()


def demonstrate(*, alone: bool) -> None:
    """Make the demonstration; where others can reach the server, with a password that is told here alone."""
    from topset.web.upkeep import demonstration

    password = None if alone else secrets.token_urlsafe(12)
    made = demonstration.demonstrate(datetime.datetime.now(datetime.UTC).date(), password)
    if password:
        made.user.set_password(password)
        made.user.save()
        print(f"Sign in as {demonstration.EMAIL} with {password}")


def fitting() -> int:
    """One process for the file of one machine; beside PostgreSQL, which is there for many lifters, two a core.

    Two pages that one process writes at a time wait for each other also where a core has nothing to do.
    """
    from django.db import connection

    return 1 if connection.vendor == "sqlite" else min(MOST_PROCESSES, 2 * (os.cpu_count() or 1))


def listen(how: Serving) -> None:
    """Answer requests."""
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        "topset.web.wsgi:application",
        address=how.host,
        port=how.port,
        interface=Interfaces.WSGI,
        workers=how.processes or fitting(),
        blocking_threads=how.threads,
        websockets=False,
        log_access=False,
    ).serve()
