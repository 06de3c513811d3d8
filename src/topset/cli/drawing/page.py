"""Pages of explanation: headings, paragraphs, programs, citations."""

from collections.abc import Iterable

from topset.app.basis import Basis
from topset.cli.terminal import say, styled, wrapped


def heading(text: str) -> None:
    """The first line of a page."""
    say(styled(wrapped(text), "bold"))


def paragraphs(text: str) -> None:
    """Text in paragraphs parted by empty lines, wrapped anew."""
    for paragraph in text.split("\n\n"):
        say()
        say(wrapped(" ".join(paragraph.split())))


def program(name: str, text: str) -> None:
    """A program under its name, as it is written."""
    say()
    say(styled(f"{name}:", "bold"))
    for line in text.split("\n"):
        say(f"  {line}".rstrip())


def facts(pairs: Iterable[tuple[str, str]]) -> None:
    """Names and values, those without a value left out."""
    for name, value in pairs:
        if value:
            say(wrapped(f"{name}: {value}"))


def basis(cites: Iterable[Basis]) -> None:
    """What the page rests on."""
    lines = [f"{cite.id}: {cite.text}" if cite.text else cite.id for cite in cites]
    if lines:
        say()
        say(styled("Rests on", "bold"))
    for line in lines:
        say(styled(wrapped(line, "  "), "dim"))
