"""The rule book: every concrete statement of the five articles, one file an article."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from topset.ground.frozen import frozen


class Kind(StrEnum):
    """What sort of statement it is."""

    DEF = "definition"
    PARAM = "number or range"
    ELIG = "who and where"
    ORDER = "order and spacing"
    CAUT = "caution"
    CLAIM = "claimed benefit or mechanism"
    ADV = "advice"
    SAFETY = "safety"


@frozen
class Statement:
    """One statement, in our words. `explains` says where it is used if no rule, method or figure cites it."""

    id: str
    kind: Kind
    text: str
    explains: str = ""


@frozen
class Article:
    """One of the articles, with its statements in order; their ids are its letter and a number."""

    letter: str
    author: str
    title: str
    statements: tuple[Statement, ...]


@cache
def articles() -> tuple[Article, ...]:
    """Every article, in order of the letters."""
    from topset.evidence import statements as package
    from topset.ground.discover import constants

    return tuple(constants(package, "ARTICLE", Article))


@cache
def statements() -> Mapping[str, Statement]:
    """Every statement by its id."""
    return {statement.id: statement for article in articles() for statement in article.statements}
