"""The command `topset`. Its version is told before anything is imported that takes time."""

import sys

from topset import __version__


def main() -> int:
    """Run the command line; returns the exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"topset {__version__}")
        return 0
    from topset.cli.run import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
