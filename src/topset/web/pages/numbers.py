"""Whole numbers as forms and addresses say them."""

MOST_DIGITS = 9  # every database can look for such a number


def whole(said: str) -> int:
    """The number that a text is; 0, which nothing has, where it is none or has too many digits."""
    return int(said) if said.isdecimal() and len(said) <= MOST_DIGITS else 0
