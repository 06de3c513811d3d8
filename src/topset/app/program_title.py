"""What a program is called."""

from topset import notation


def program_title(text: str) -> str:
    """The title of the program in `text`, "" where it has none."""
    return notation.parse(text, "").program.name
