"""The page of the commands: what `topset --help` says of each, from the command tree itself."""

from collections.abc import Iterator

import typer.main

from scripts.docs.markdown import fence, heading, page, table
from topset.cli import exits
from topset.cli.main import program

COLUMNS = 100
CODES = {
    exits.CLEAN: "all is well; a check found nothing but advice",
    exits.FINDINGS: "errors or warnings were found, a file would change, or a plan could not give all that was asked",
    exits.WRONG_INPUT: "what was given cannot be read or understood, or no program is possible",
    exits.BROKEN: "a mistake of Topset itself",
    exits.INTERRUPTED: "stopped with Ctrl-C",
}


def pages() -> dict[str, str]:
    """The one page."""
    return {"commands/index.md": index()}


def index() -> str:
    """Every command with its help, and the exit codes."""
    return page(
        "# Commands",
        "Where a FILE is read, `-` reads standard input. `--json` answers in JSON. Colour follows the terminal, "
        "`NO_COLOR` and `FORCE_COLOR`; `COLUMNS` sets the width.",
        table(("Exit code", "Meaning"), ((str(code), said) for code, said in CODES.items())),
        *(
            part
            for name, text in helps()
            for part in (heading(2, name, name.replace(" ", "-")), fence(text, "text"))
        ),
    )


def helps() -> Iterator[tuple[str, str]]:
    """The help of the program and of each command, by what is typed."""
    root = typer.main.get_group(program())
    above = root.context_class(root, info_name="topset", terminal_width=COLUMNS)
    yield "topset", root.get_help(above)
    for name, command in root.commands.items():
        below = command.context_class(command, above, name, terminal_width=COLUMNS)
        yield f"topset {name}", command.get_help(below)
