"""Text in quotes; in it, a backslash before a quote or a backslash makes it ordinary."""

import re

QUOTES = '"\u201c\u201d\u201e'
# A quote that is never closed takes the rest of the line: that keeps reading linear and the message exact.
STRING = r'"(?:[^"\\]++|\\.)*+(?:"|\\?$)|[\u201c\u201d\u201e](?:[^"\u201c\u201d\\]++|\\.)*+(?:["\u201c\u201d]|\\?$)'

ESCAPED = re.compile(r'\\(["\\])')
CLOSED = re.compile(r'"(?:[^"\\]|\\.)*+"|[\u201c\u201d\u201e](?:[^"\u201c\u201d\\]|\\.)*+["\u201c\u201d]')
BREAKS = re.compile(r"[\n\r]+")


def unquoted(text: str) -> str | None:
    """What stands between the quotes of a `STRING`; None if it is not closed."""
    if not CLOSED.fullmatch(text):
        return None
    return ESCAPED.sub(r"\1", text[1:-1]) if "\\" in text else text[1:-1]


def quoted(text: str) -> str:
    """The text in quotes. A line break cannot be written and becomes a space."""
    flat = BREAKS.sub(" ", text)
    return '"' + flat.replace("\\", "\\\\").replace('"', '\\"') + '"'
