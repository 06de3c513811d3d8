"""What is said once the last week of a program is done: how the next block is planned."""

import shlex
from pathlib import Path
from typing import TextIO

NEXT = "next.topset"


def say_next_block(file: str, log: str, athlete: str, stream: TextIO | None = None) -> None:
    """The command that plans the block after the program of `file`, by its journal."""
    from topset.cli.terminal import say, wrapped

    said = "The last week of the program is done. What was lifted, and what worked, goes into the next one:"
    say(wrapped(said, stream=stream), stream)
    say(f"  {command(file, log, athlete)}", stream)


def command(file: str, log: str, athlete: str) -> str:
    """As it is typed in a shell; without an athlete's file the usual name stands for it."""
    out = Path(file).with_name(NEXT)
    if out == Path(file):
        out = out.with_stem(f"{out.stem}-2")
    words = ("topset", "plan", athlete or "athlete.toml", "--after", file, "--log", log, "--out", str(out))
    return shlex.join(words)
