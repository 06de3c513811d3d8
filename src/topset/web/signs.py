"""Dates and numbers as the reader writes them, and as a text of Topset has them."""

import datetime
import re
from collections.abc import Mapping
from functools import lru_cache

from django.utils import formats
from django.utils.functional import lazy
from django.utils.translation import get_language

# What is quoted is written as it is typed, and a publication is found by its number.
VERBATIM = r"`[^`]*`|\"[^\"]*\"|\b(?:doi|arXiv) \S+"
DATE = r"\b\d{4}-\d\d-\d\d\b"
FIGURE = r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![.,]?\d)"
DATED = re.compile(f"{VERBATIM}|(?P<date>{DATE})")
MEASURED = re.compile(f"{VERBATIM}|(?P<date>{DATE})|(?P<figure>{FIGURE})")


def with_numbers(text: str) -> str:
    """A text of the library with its dates and numbers as the reader writes them: "87,5 kg on 20 Nov 2026"."""
    language = get_language()
    point, thousands = _signs(language)
    if point == ".":
        if "-" not in text:
            return text
        return DATED.sub(lambda found: _date(found[0], language) if found["date"] else found[0], text)
    signs = {ord("."): point, ord(","): thousands}
    return MEASURED.sub(lambda found: _written(found, signs, language), text)


def with_points(text: str) -> str:
    """What was typed with the decimal points of a text."""
    return re.sub(r"(?<=\d),(?=\d)", ".", text) if decimal_commas() else text


def decimal_commas() -> bool:
    """Whether the reader writes a comma before the decimals."""
    return _signs(get_language())[0] == ","


def _late(text: object) -> str:
    return with_numbers(str(text))


with_numbers_lazy = lazy(_late, str)


def _written(found: re.Match[str], signs: Mapping[int, str], language: str | None) -> str:
    match found.lastgroup:
        case "date":
            return _date(found[0], language)
        case "figure":
            return found[0].translate(signs)
    return found[0]


@lru_cache(maxsize=64)
def _signs(language: str | None) -> tuple[str, str]:
    """What stands before the decimals, and between the thousands."""
    names = "DECIMAL_SEPARATOR", "THOUSAND_SEPARATOR"
    point, thousands = (str(formats.get_format(name, lang=language)) for name in names)
    return point, thousands


@lru_cache(maxsize=4_000)
def _date(text: str, language: str | None) -> str:
    """A date, not parted at the end of a line; a day that does not exist stays as it is."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return text
    form = formats.get_format("DATE_FORMAT", lang=language)
    return formats.date_format(day, form).replace(" ", "\N{NO-BREAK SPACE}")
