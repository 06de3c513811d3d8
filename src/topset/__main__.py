"""The command `topset`. Its version is told before anything is imported that takes time."""

import gc
import sys

from topset import __version__


def main() -> int:
    """Run the command line; returns the exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        try:
            print(f"topset {__version__}", flush=True)
        except OSError as error:
            from topset.cli.run import unwritten

            return unwritten(error)
        return 0
    # Nearly all that a command makes lives until its end: looking for garbage on the way costs a tenth of its time.
    gc.set_threshold(100_000)
    try:
        from topset.cli.run import run

        return run()
    except KeyboardInterrupt:  # before any command had begun
        return 130
    finally:
        gc.freeze()  # nor is there anything to look for at the end: the whole memory is given back


if __name__ == "__main__":
    sys.exit(main())
