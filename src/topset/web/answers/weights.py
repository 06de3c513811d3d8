"""A list of plates or dumbbells, however it is written: `20 x2, 10`, `20 10 5`, `20kg; 10kg`, `20 + 10`."""

import re
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext

from topset.ground.frozen import frozen
from topset.web.signs import decimal_commas

UNIT = r"\s*(?P<unit>kgs?|lbs?)?"
TIMES = r"(?:\s*[x*\N{MULTIPLICATION SIGN}]\s*(?P<times>\d{1,3})(?:\s*pairs?)?)?"
END = r"(?=[\s,;/+&]|$)"
BETWEEN = re.compile(r"(?:\s|[,;/+&]|\band\b)*", re.IGNORECASE)
RANGE = re.compile(r"\bby\b", re.IGNORECASE)


@frozen
class Weight:
    """What one piece weighs, as it is written, and how many of it there are."""

    load: str
    times: int


def read(text: str, remedy: str | Promise) -> list[Weight]:
    """The weights of a list; ValidationError names the first word that is none, with the remedy."""
    return list(_weights(text, remedy))


def _weights(text: str, remedy: str | Promise) -> Iterator[Weight]:
    weight, at = _weight(), _behind_separators(text, 0)
    while at < len(text):
        found = weight.match(text, at)
        if not found:
            wrong = gettext("“%(text)s” is no weight.") % {"text": text[at:].split(maxsplit=1)[0]}
            raise ValidationError(f"{wrong} {remedy}")
        yield Weight(f"{found['number']} {found['unit'] or ''}".strip(), int(found["times"] or 1))
        at = _behind_separators(text, found.end())


def _weight() -> re.Pattern[str]:
    """A comma between digits is a decimal sign where that is one."""
    point = "[.,]" if decimal_commas() else r"\."
    return re.compile(
        rf"(?P<number>\d{{1,6}}(?:{point}\d{{1,3}})?)(?!{point}?\d){UNIT}{TIMES}{END}", re.IGNORECASE
    )


def _behind_separators(text: str, at: int) -> int:
    found = BETWEEN.match(text, at)
    return found.end() if found else at
