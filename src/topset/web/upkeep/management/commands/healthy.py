"""`python -m topset.web healthy`."""

import sys
from urllib.error import URLError
from urllib.request import Request, urlopen

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

PATIENCE = 5  # seconds


class Command(BaseCommand):
    """Ask the server on this machine how it is."""

    help = "Exit with 0 where the server on this machine answers and reaches its database, else with 1."

    def add_arguments(self, parser: CommandParser) -> None:
        """The port."""
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *, port: int, **_options: object) -> None:
        """Ask."""
        host = next((name for name in settings.ALLOWED_HOSTS if name != "*"), "localhost")
        asked = Request(f"http://127.0.0.1:{port}/health/", headers={"Host": host})
        try:
            with urlopen(asked, timeout=PATIENCE) as answer:
                self.stdout.write(answer.read().decode().strip())
        except (URLError, TimeoutError) as error:
            self.stderr.write(str(error))
            sys.exit(1)
