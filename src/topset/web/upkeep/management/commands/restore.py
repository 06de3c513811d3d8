"""`python -m topset.web restore FILE`."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from topset.web.upkeep.archive import BadArchiveError, restore


class Command(BaseCommand):
    """Read everything from one file."""

    help = "Read what `backup` wrote into an empty database of the same version, SQLite or PostgreSQL."

    def add_arguments(self, parser: CommandParser) -> None:
        """The file, and whether what is there may be lost."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--replace", action="store_true", help="empty the database first")

    def handle(self, *, file: Path, replace: bool, **_options: object) -> None:
        """Restore, or say why not, with nothing changed."""
        try:
            counts = restore(file, replace=replace)
        except BadArchiveError as error:
            raise CommandError(f"Nothing was changed: {error}.") from error
        self.stdout.write(f"{sum(counts.values())} rows restored.")
