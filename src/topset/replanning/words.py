"""Words of which sentences are made."""

from collections.abc import Iterable


def listed(words: Iterable[str]) -> str:
    """As in "Monday, Wednesday and Friday"; nothing for no words."""
    every = list(words)
    return f"{', '.join(every[:-1])} and {every[-1]}" if len(every) > 1 else "".join(every)


def verb(word: str, one: str, many: str) -> str:
    """The form of a verb after a muscle or a group: "the chest is", "quads are"."""
    return many if word.endswith("s") else one
