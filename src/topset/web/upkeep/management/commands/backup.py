"""`python -m topset.web backup FILE`."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from topset.web.upkeep.archive import back_up


class Command(BaseCommand):
    """Write everything there is into one file."""

    help = "Write all lifters, programs and workouts into one compressed file, while the server runs."

    def add_arguments(self, parser: CommandParser) -> None:
        """The file."""
        parser.add_argument("file", type=Path)

    def handle(self, *, file: Path, **_options: object) -> None:
        """Back up."""
        if file.exists():
            raise CommandError(f"{file} exists; nothing was written.")
        counts = back_up(file)
        self.stdout.write(f"{file}: {sum(counts.values())} rows.")
