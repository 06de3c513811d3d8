"""The consoles in the documentation show what the commands really answer: `python -m scripts.consoles` writes it anew.

A page is played in an empty folder: each block ```topset title="NAME" (or toml, csv, journal) is written to the file
NAME, each line `$ topset …` of a block ```console is run. A line `…` stands for what is left out: as many lines stay
above and below it as there are now. `$ echo $?` shows the exit code of the command before it; every other command must
end with 0.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
PAGES = (
    "README.md",
    "docs/tutorial.md",
    "docs/planner.md",
    "docs/importing.md",
    "docs/exporting.md",
    "docs/history.md",
    "docs/journal.md",
    "docs/adapting.md",
    "docs/replanning.md",
    "docs/next-block.md",
)
BLOCK = re.compile(
    r'^```(console|(?:topset|toml|csv|journal) title="([^"]+)")\n(.*?)^```$', re.MULTILINE | re.DOTALL
)
LEFT_OUT = "…"
COLUMNS = 88
SECONDS = re.compile(r"\b\d+\.\d s\b")


@dataclass(slots=True)
class Player:
    """Plays the blocks of one page in `folder`; `code` is the exit code of the last command."""

    folder: Path
    code: int = 0
    failed: list[str] = field(default_factory=list)

    def play(self, block: re.Match[str]) -> str:
        """The block as it should be: a file is written and stays, a console is run."""
        kind, name, body = block.groups()
        if name:
            (self.folder / name).write_text(body, encoding="utf-8")
            return block[0]
        return f"```{kind}\n{''.join(self._console(body))}```"

    def _console(self, body: str) -> Iterator[str]:
        for part in re.split(r"^(?=\$ )", body, flags=re.MULTILINE):
            if part:
                command, *shown = part.rstrip("\n").split("\n")
                yield "".join(f"{line}\n" for line in (command, *cut(self._run(command), shown)))

    def _run(self, command: str) -> list[str]:
        if command == "$ echo $?":
            code, self.code = self.code, 0
            return [str(code)]
        self._must_be_well(command)
        done = topset(shlex.split(command.removeprefix("$ topset")), self.folder)
        self.code = done.returncode
        return done.stdout.rstrip("\n").split("\n") if done.stdout.strip() else []

    def _must_be_well(self, next_: str) -> None:
        if self.code:
            self.failed.append(f"exit code {self.code} before {next_}")


def topset(words: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line of this house; what it says on standard error comes where it was said."""
    paths = os.pathsep.join((str(ROOT / "src"), os.environ.get("PYTHONPATH", "")))
    around = os.environ | {
        "PYTHONPATH": paths,
        "COLUMNS": str(COLUMNS),
        "PYTHONUNBUFFERED": "1",
        "NO_COLOR": "1",
    }
    return subprocess.run(
        (sys.executable, "-m", "topset", *words),
        cwd=folder,
        env=around,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


def cut(lines: list[str], shown: list[str]) -> list[str]:
    """The lines of an answer of which `shown` is shown, with `…` where it has it."""
    if LEFT_OUT not in shown:
        return lines
    head = shown.index(LEFT_OUT)
    tail = len(shown) - head - 1
    return [*lines[:head], LEFT_OUT, *lines[len(lines) - tail :]] if head + tail < len(lines) else lines


def refreshed(text: str) -> str:
    """A page with the answers of today; SystemExit where a command fails that should not."""
    with TemporaryDirectory() as folder:
        player = Player(Path(folder))
        fresh = BLOCK.sub(player.play, text)
    if player.code:
        player.failed.append(f"exit code {player.code} at the end")
    if player.failed:
        raise SystemExit("\n".join(player.failed))
    return fresh


def timeless(text: str) -> str:
    """The text without the seconds that a search took."""
    return SECONDS.sub("N s", text)


def main() -> None:
    """Write all pages anew; one that differs in seconds only stays."""
    for page in PAGES:
        path = ROOT / page
        text = path.read_text("utf-8")
        fresh = refreshed(text)
        if timeless(fresh) != timeless(text):
            path.write_text(fresh, encoding="utf-8")
            print(f"{page} refreshed")


if __name__ == "__main__":
    main()
