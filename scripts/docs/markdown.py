"""Small pieces of Markdown."""

import re
from collections.abc import Iterable, Sequence

from topset.evidence.sources import SOURCES
from topset.evidence.statements import statements

WIDE = "---\nhide:\n  - toc\n---"  # front matter of a page that is one wide table
DOI = re.compile(r"doi (10\.\S+?)(?=[,;)]|$)")


def page(*parts: str) -> str:
    """Paragraphs, tables and headings with an empty line between them; empty ones are left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def heading(level: int, title: str, anchor: str = "") -> str:
    """A heading, with an anchor of its own where one is given."""
    return f"{'#' * level} {title}{f' {{#{anchor}}}' if anchor else ''}"


def fence(text: str, language: str = "topset") -> str:
    """A block of text shown as it is."""
    return f"```{language}\n{text.strip(chr(10))}\n```"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; "" for one without rows."""
    lines = [_row(row) for row in rows]
    return "\n".join((_row(heads), _row(["---"] * len(heads)), *lines)) if lines else ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def listed(items: Iterable[str]) -> str:
    """A list of points; "" for none."""
    return "\n".join(f"- {item}" for item in items)


def folded(text: str) -> str:
    """Text of a docstring as paragraphs: lines joined, empty lines kept."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text))


def anchor(text: str) -> str:
    """An anchor for a key: "rests.volume" gives "rests-volume"."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def cited(cites: Iterable[str], up: str = "../") -> str:
    """Ids of statements and sources, each linked to its place; `up` leads to docs/."""
    return ", ".join(f"[{cite}]({up}{place_of(cite)})" for cite in cites)


def place_of(cite: str) -> str:
    """Where a statement or source is printed, below docs/. An unknown id is a mistake."""
    if cite in statements():
        return f"evidence/statements.md#{cite.lower()}"
    return f"evidence/sources.md#{SOURCES[cite].id}"


def with_links(text: str) -> str:
    """Text with each DOI as a link to it."""
    return DOI.sub(r"doi [\1](https://doi.org/\1)", text)


def basis(cites: Iterable[str], up: str = "../") -> str:
    """What something rests on: each citation spelled out, with a link to where it is printed."""
    return listed(f"[{cite}]({up}{place_of(cite)}): {said_by(cite)}" for cite in cites)


def said_by(cite: str) -> str:
    """What a statement says, or what a source is."""
    if statement := statements().get(cite):
        return statement.text
    source = SOURCES[cite]
    year = f" {source.year}" if source.year else ""
    who = f"{source.authors}{year}. " if source.authors else ""
    where = f" {source.where}." if source.where else ""
    return with_links(f"{who}{source.title}.{where} ({source.kind}, {source.known})")
