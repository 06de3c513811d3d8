"""Text that a spreadsheet would take for a formula, and how it is kept from that."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
MARK = "'"


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would calculate it; a number is no text."""
    return f"{MARK}{text}" if _calculated(text) else text


def unguarded(text: str) -> str:
    """The text that was guarded."""
    return text[1:] if text.startswith(MARK) and _calculated(text) else text


def _calculated(text: str) -> bool:
    """Whether it is a formula, or one that is guarded already."""
    return text.lstrip(MARK).startswith(FORMULA)
