"""`topset method`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.options import JsonOption

if TYPE_CHECKING:
    from topset.app.explain_method import ArgumentPage, MethodLine, MethodPage


def method(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="The method's name in programs.", show_default=False)
    ] = "",
    *,
    json: JsonOption = False,
) -> None:
    """Explain a method: the sets it stands for, its arguments, when it is used and why.

    Without a name, all methods are listed.

    For example:

      topset method backwards
    """
    from topset.app import explain_method as app
    from topset.cli.answers import refuse, say_json
    from topset.ground.reason import Reason

    found = app.explain_method(name) if name else app.list_methods()
    if isinstance(found, Reason):
        refuse([found], as_data=json)
    if json:
        say_json(found)
    elif isinstance(found, tuple):
        _list(found)
    else:
        _page(found)


def _list(lines: "tuple[MethodLine, ...]") -> None:
    from topset.cli.drawing.table import table

    table(("Name", "Method", "For example"), [(m.name, m.title, m.example) for m in lines], flexible=(1, 2))


def _page(page: "MethodPage") -> None:
    from topset.cli.drawing.page import basis, heading, paragraphs, program
    from topset.cli.terminal import say, styled, wrapped

    heading(f"{page.title} ({page.name})")
    paragraphs(page.what)
    say()
    say(wrapped(f"Progression: {page.progression}"))
    program("For example", page.example)
    if page.sets:
        program("Stands for", "\n".join(page.sets))
    if page.arguments:
        say()
        say(styled("Arguments", "bold"))
        for argument in page.arguments:
            say(wrapped(_argument(argument), "  "))
    basis(page.basis)


def _argument(argument: "ArgumentPage") -> str:
    extra = [
        f"from {argument.limits}" if argument.limits else "",
        f"one of {', '.join(argument.choices)}" if argument.choices else "",
        f"else {argument.default}" if argument.default else "",
    ]
    said = "; ".join(part for part in extra if part)
    return f"{argument.name}: {argument.says}{f' ({said})' if said else ''}"
