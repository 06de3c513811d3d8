"""Words out of a file, so that they can stand in a journal."""

from functools import lru_cache

LONGEST = 2000  # characters of a note on the line of an exercise
LONGEST_NAME = 100


@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """The words on one line, without characters that cannot be seen."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(
        "".join(c if c.isprintable() or c.isspace() or c == "\u200d" else " " for c in text).split()
    )


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, none longer than a journal's line may be."""
    found = (one_line(line) for line in text.splitlines())
    return tuple(line[at : at + LONGEST] for line in found for at in range(0, len(line), LONGEST))
