"""`python -m topset.web COMMAND`: Django's commands (migrate, check, shell …) with these settings."""

import os
import sys


def main() -> None:
    """Run one command of Django."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "topset.web.settings")
    from topset.web import environment

    environment.prepare()
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
