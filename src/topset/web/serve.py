"""Serve: the database made ready, a worker for long jobs beside the web server, all ended together."""

import datetime
import os
import secrets

from topset.ground.frozen import frozen
from topset.web import environment
from topset.web.crew import worker

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@frozen
class Serving:
    """Where to serve, by how many processes; `threads` answer at the same time in each.

    A `demo` shows a year of training, in a data folder of its own.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    processes: int = 1
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
