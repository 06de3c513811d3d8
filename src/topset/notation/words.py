"""Words and characters: the many ways to type a dash or a times sign, closest words, and text shown in messages."""

from collections.abc import Iterable

# Phones and word processors put these for "-", "x" and "'".
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
TIMES = "\u00d7\u2715\u2716\u0445\u0425\uff58"
APOSTROPHES = "\u2018\u2019\u02bc"
PLAIN = str.maketrans(
    dict.fromkeys(DASHES, "-") | dict.fromkeys(TIMES, "x") | dict.fromkeys(APOSTROPHES, "'")
)

LONGEST_WORD = 40
MOST_SLIPS = 4


def plain(text: str) -> str:
    """The text in lower case with ordinary dashes, times signs and apostrophes."""
    return text.lower() if text.isascii() else text.translate(PLAIN).lower()


def shown(text: str, longest: int = LONGEST_WORD) -> str:
    """The text in quotes for a message."""
    return f'"{brief(text, longest)}"'


def brief(text: str, longest: int = LONGEST_WORD) -> str:
    """The text cut if it is long, with what cannot be seen written out."""
    return visible(text if len(text) <= longest else text[: longest - 1] + "\N{HORIZONTAL ELLIPSIS}")


def visible(text: str) -> str:
    """Write out the characters that cannot be seen or encoded, as in source code."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def closest(word: str, known: Iterable[str]) -> str:
    """The one of `known` that was probably meant, "" if none is near: a third of the letters may be wrong."""
    if not 1 < len(word) <= LONGEST_WORD:
        return ""
    meant = plain(word)
    near = [(slips(meant, plain(each)), each) for each in known if abs(len(each) - len(word)) <= MOST_SLIPS]
    if not near:
        return ""
    distance, best = min(near, key=lambda pair: pair[0])
    return best if distance <= min(MOST_SLIPS, max(1, len(word) // 3)) else ""


def slips(typed: str, meant: str) -> int:
    """How many letters were left out, put in, mistaken or swapped (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed, 1):
        before, above, row = row, before, [i]
        for j, other in enumerate(meant, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == other:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
    return row[-1]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy: the word that was probably meant, or else all that are possible."""
    words = list(known)
    near = closest(word, words)
    return f"Did you mean {near}?" if near else f"Possible are {', '.join(words)}."
