"""Answer a command: JSON for programs, or a refusal when the input is wrong."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import NoReturn

import typer

from topset.app.as_json import as_json
from topset.cli.exits import WRONG_INPUT
from topset.cli.problems import show_reasons
from topset.cli.terminal import say
from topset.ground.reason import Reason


def say_json(value: object) -> None:
    """One JSON document on standard output."""
    say(json.dumps(as_json(value), ensure_ascii=False, indent=2))


def refuse(
    reasons: Sequence[Reason], sources: Mapping[str, str] | None = None, *, as_data: bool = False
) -> NoReturn:
    """Say what is wrong with the input and end; nothing was written."""
    if as_data:
        say_json({"problems": reasons})
    else:
        show_reasons(reasons, sources or {}, sys.stderr)
    raise typer.Exit(WRONG_INPUT)
