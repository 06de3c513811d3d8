"""The page of the statements: all that the five articles say, and where each is used."""

from collections.abc import Iterator

from scripts.docs.markdown import WIDE, anchor, heading, page, table
from topset.evidence.statements import Article, Statement, articles, statements
from topset.lint.accounting import account

MOST = 8  # uses that are listed


def pages() -> dict[str, str]:
    """The one page."""
    return {"evidence/statements.md": index()}


def index() -> str:
    """The statements by article."""
    return page(
        WIDE,
        "# Statements",
        f"The rules began with five articles on strength training. These are their {len(statements())} statements, "
        "in our words, and where each is put to use. What only a training journal could tell, and no rule "
        "judges yet, is marked *journal*.",
        *(part for article in articles() for part in _article(article)),
    )


def _article(article: Article) -> Iterator[str]:
    yield heading(2, f"{article.letter}: {article.title}", f"article-{article.letter.lower()}")
    yield f"After {article.author}."
    yield table(("Id", "Kind", "Statement", "Used in"), map(_row, article.statements))


def _row(statement: Statement) -> tuple[str, ...]:
    name = f'<span id="{statement.id.lower()}">{statement.id}</span>'
    return name, statement.kind, statement.text, ", ".join(_used(statement))


def _used(statement: Statement) -> Iterator[str]:
    uses = account()[statement.id]
    for use in uses[:MOST]:
        kind, _, name = use.partition(" ")
        yield {"rule": _rule, "method": _method, "figure": _figure}.get(kind, _other)(name, use)
    if len(uses) > MOST:
        yield f"and {len(uses) - MOST} more"


def _rule(name: str, _: str) -> str:
    return f"[{name}](../rules/{name.lower()}.md)"


def _method(name: str, _: str) -> str:
    return f"[{name}](../methods/{name}.md)"


def _figure(name: str, _: str) -> str:
    return f"[{name}](index.md#{anchor(name.partition('.')[0])})"


def _other(_: str, use: str) -> str:
    kind, _, said = use.partition(": ")
    return {"journal": f"*journal*: {said}", "explanation": said}.get(kind, use)
