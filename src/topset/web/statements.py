"""What the library says, in the language of who reads it.

The floors below know English alone. The catalogue of a language has the text that a statement was made of, with {0},
{1} for what was put in: it is known by the words around them, and what was put in is translated by itself. Where
several texts fit, that counts which leaves the least in English; what no catalogue knows stays as it is. Dates and
numbers come last: a translation has them as the statement does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from django.utils import translation
from django.utils.functional import lazy
from django.utils.translation import gettext, trans_real

from topset.catalogue import exercises
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.web.signs import with_numbers

SOURCE = "en"
NOTATION = "TXT"  # codes of mistakes in a text
PLACES = re.compile(r"{\w+}(?: ?{\w+})*")
WORD = re.compile(r"[^\W\d_]{2,}")
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?(?: (?:kg|lb))?")
# Between sentences, their parts, what is listed, numbers and what they count. What is quoted is the lifter's own.
JOINTS = (
    r"(?<=[.?!]) ",
    r"\.$",
    "; ",
    ": ",
    ", ",
    r" and (?!.* and )| or (?!.* or )",
    " and | or ",
    r" \(|\)",
    r"(?<=\d) (?=[a-z])|(?<=[a-z]) (?=\d)",
)
BETWEEN = tuple(re.compile(rf'("[^"]*"|{joint})') for joint in JOINTS)
# What a terminal is told, which is nothing to who reads a page.
COMMAND = r"(?<![\w-])(?:--[a-z]|topset [a-z])"
OPTION = re.compile(COMMAND)
ASIDE = re.compile(rf" \([^()]*{COMMAND}[^()]*\)")
SENTENCES = re.compile(r"(?<=[.?!;]) ")
OPEN = " ,;:("  # what goes on behind something else


@frozen
class Template:
    """A text of the catalogue; `piece` is the longest of it that stands in every statement that it makes."""

    text: str
    piece: str
    patterns: tuple[re.Pattern[str], ...]


@frozen
class Told:
    """A translation, and how many letters in it are English still."""

    text: str
    english: int


def said(statement: str) -> str:
    """A statement of the library in the language of the page, without what it says of a terminal."""
    return with_numbers(_worded(statement, translation.get_language() or SOURCE))


def said_about(statement: str, code: str) -> str:
    """What a reason of a code says: of mistakes in the text of a program with the numbers as they are written there."""
    if code.startswith(NOTATION):
        return _worded(statement, translation.get_language() or SOURCE)
    return said(statement)


@lru_cache(maxsize=20_000)
def _worded(statement: str, language: str) -> str:
    english = language.partition("-")[0] == SOURCE
    text = statement if english else _told(statement, language).text
    return for_pages(text) if OPTION.search(text) else text


said_lazy = lazy(said, str)


def said_of(reason: Reason) -> str:
    """What a reason says, with its remedy."""
    return " ".join(said_about(each, reason.code) for each in (reason.message, reason.remedy) if each)


def said_whole(text: str) -> str:
    """A text that nothing is put into, such as a statement of the rule book; what is no such text stays."""
    return with_numbers(translation.gettext(text)) if text else ""


def for_pages(statement: str) -> str:
    """A statement without the sentences, and the asides, that name a command or its options."""
    sentences = SENTENCES.split(ASIDE.sub("", statement))
    left = " ".join(each for each in sentences if not OPTION.search(each))
    return f"{left.removesuffix(';')}." if left.endswith(";") else left


@lru_cache(maxsize=20_000)
def _told(text: str, language: str) -> Told:
    if NUMBER.fullmatch(text) or not WORD.search(text) or text in _names():
        return Told(text, 0)
    large = f"{text[:1].upper()}{text[1:]}"
    for known in (text, f"{text}.", large, f"{large}."):
        if known in texts(language):
            made = _ending_as(text, translation.gettext(known))
            return Told(made if known[0] == text[0] else f"{made[0].lower()}{made[1:]}", 0)
    best = Told(text, sum(map(len, WORD.findall(text))))
    for other in _others(text, language):
        best = other if other.english < best.english else best
        if not best.english:
            break
    return best


def _others(text: str, language: str) -> Iterator[Told]:
    """The ways to read a text."""
    for template in templates(language):
        if template.piece in text:
            for found in filter(None, (pattern.fullmatch(text) for pattern in template.patterns)):
                filled = _filled(template.text, [_told(part, language) for part in found.groups()])
                yield (
                    replace(filled, text=_ending_as(text, filled.text))
                    if template.text[-1] == "."
                    else filled
                )
    small = f"{text[0].lower()}{text[1:]}"
    if small != text:
        told = _told(small, language)
        yield Told(f"{told.text[:1].upper()}{told.text[1:]}", told.english)
    for between in BETWEEN:
        if len(parts := between.split(text)) > 1:
            yield _in_parts(parts, language)


def _filled(text: str, parts: Sequence[Told]) -> Told:
    """A text with the parts put in: one before it, one for each run of places, one behind it."""
    first, *inside, last = parts
    made, put = translation.gettext(text), {}
    for run, part in zip(PLACES.findall(text), inside, strict=True):
        name, *others = re.findall(r"\w+", run)
        put[name] = part.text
        put |= dict.fromkeys(others, "")
    if put:
        filled = re.sub(r"( ?)\{(\w+)\}", lambda at: put[at[2]] and f"{at[1]}{put[at[2]]}", made)
        made = filled.replace("{{", "{").replace("}}", "}")
    return Told(f"{first.text}{made}{last.text}", sum(each.english for each in parts))


def _ending_as(text: str, translated: str) -> str:
    return translated if text.endswith(".") else translated.removesuffix(".")


def _in_parts(parts: Sequence[str], language: str) -> Told:
    joints = {" and ": gettext(" and "), " or ": gettext(" or ")}
    told = [_told(part, language) for part in parts[::2]]
    between = [joints.get(each, each) for each in parts[1::2]]
    made = "".join(f"{one.text}{joint}" for one, joint in zip(told, [*between, ""], strict=True))
    return Told(made, sum(each.english for each in told))


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """The exercises keep theirs."""
    return frozenset(each.name for each in exercises().values())


@lru_cache(maxsize=16)
def texts(language: str) -> frozenset[str]:
    """Every text that a language translates."""
    catalogue = trans_real.translation(language)._catalog  # type: ignore[attr-defined]  # as Django's own views read it
    found = (key for key, _ in catalogue.items())
    return frozenset(key for key in found if key and isinstance(key, str))


@lru_cache(maxsize=16)
def templates(language: str) -> Sequence[Template]:
    """Those that something is put into, before or behind; the most telling first."""
    found = (text for text in texts(language) if PLACES.search(text) or text[0] in OPEN or text[-1] == " ")
    return sorted(map(_template, found), key=lambda each: (-len(PLACES.sub("", each.text)), each.text))


def _template(text: str) -> Template:
    pieces = [piece.replace("{{", "{").replace("}}", "}") for piece in PLACES.split(text)]
    before, behind = "(.*?)" if text[0] in OPEN else "()", "(.*)" if text[-1] == " " else "()"
    fixed = list(map(re.escape, pieces))
    fixed[-1] = re.sub(r"\\\.$", r"\\.?", fixed[-1])
    bodies = (part.join(fixed) for part in ("(.*?)", "(.*)"))
    patterns = tuple(re.compile(f"{before}{body}{behind}", re.DOTALL) for body in bodies)
    return Template(text, max(pieces, key=len).removesuffix("."), patterns)
