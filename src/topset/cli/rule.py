"""`topset rule`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.options import JsonOption

if TYPE_CHECKING:
    from topset.app.explain_rule import RuleLine, RulePage


def rule(
    code: Annotated[
        str, typer.Argument(metavar="[CODE]", help="A code or a family: VOL101, VOL.", show_default=False)
    ] = "",
    *,
    json: JsonOption = False,
) -> None:
    """Explain a rule: why it is there, what it flags and accepts, and what it rests on.

    Without a code, all rules are listed.

    For example:

      topset rule VOL101

      topset rule REC
    """
    from topset.app import explain_rule as app
    from topset.cli.answers import refuse, say_json
    from topset.ground.reason import Reason

    found = app.explain_rule(code) if code else app.list_rules()
    if isinstance(found, Reason):
        refuse([found], as_data=json)
    if json:
        say_json(found)
    elif isinstance(found, tuple):
        _list(found)
    else:
        _page(found)


def _list(lines: "tuple[RuleLine, ...]") -> None:
    from topset.cli.drawing.table import table

    rows = [(line.code, line.severity.value, line.title) for line in lines]
    table(("Code", "Severity", "What it finds"), rows, flexible=(2,))


def _page(page: "RulePage") -> None:
    from topset.cli.drawing.page import basis, heading, paragraphs, program
    from topset.cli.terminal import say

    heading(f"{page.code} {page.title}")
    say(page.severity.value)
    paragraphs(page.why)
    for name, examples in (("Flagged", page.flagged), ("Accepted", page.accepted)):
        for example in examples:
            program(f"{name}{f' (athlete: {example.athlete})' if example.athlete else ''}", example.text)
    basis(page.basis)
