"""All commands, in the order in which a lifter meets them."""

from collections.abc import Iterable
from importlib import import_module
from keyword import iskeyword

import typer

from topset import __version__

# Each is the function of its own name, in the module of that name: `why-not` is why_not, `import` is import_.
COMMANDS = (
    "init",
    "plan",
    "why",
    "why-not",
    "show",
    "session",
    "check",
    "fmt",
    "expand",
    "invert",
    "rule",
    "exercise",
    "method",
    "import",
    "export",
    "history",
    "stats",
    "muscles",
    "maxes",
    "log",
    "today",
    "next",
    "adapt",
    "replan",
    "ready",
    "serve",
)
BUILT_IN = ("next",)  # names that Python uses itself


def asked(arguments: Iterable[str]) -> tuple[str, ...]:
    """The command that arguments begin with, alone: the others would only take time to load. Else all of them."""
    first = next(iter(arguments), "")
    return (first,) if first in COMMANDS else COMMANDS


def program(commands: Iterable[str] = COMMANDS) -> typer.Typer:
    """The program with these commands."""
    app = typer.Typer(
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(topset)
    for command in commands:
        name = command.replace("-", "_") + ("_" if iskeyword(command) or command in BUILT_IN else "")
        app.command(command)(getattr(import_module(f"topset.cli.{name}"), name))
    return app


def _version(wanted: bool) -> None:  # noqa: FBT001  # Typer calls it so
    if wanted:
        typer.echo(f"topset {__version__}")
        raise typer.Exit


def topset(
    _: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Tell the version."),  # noqa: FBT001,FBT003
) -> None:
    """Write, check and explain strength programs.

    Start with: topset init, then topset plan athlete.toml --out plan.topset
    """
