"""What a format is, and which one a file has."""

from collections.abc import Callable, Mapping
from functools import cache

from topset.ground.discover import constants
from topset.ground.frozen import frozen
from topset.interchange import formats as folder
from topset.interchange.imported import Imported
from topset.interchange.options import Options

HEAD = 8192  # bytes of a file that a format is recognised by


@frozen
class Format:
    """A file of another app. `recognise` looks at the first bytes, `read` at all of them; neither ever fails.

    `title` names it for people. Of several that recognise a file, the one with the least `rank` reads it.
    `program` tells that it holds what is planned, not what was done.
    """

    name: str
    title: str
    recognise: Callable[[bytes], bool]
    read: Callable[[bytes, Options], Imported]
    rank: int = 0
    program: bool = False


@cache
def formats() -> Mapping[str, Format]:
    """Every format by its name."""
    return {each.name: each for each in constants(folder, "FORMAT", Format)}


def recognised(data: bytes) -> Format | None:
    """The format of a file; None for one that nobody knows."""
    head = data[:HEAD]
    ranked = sorted(formats().values(), key=lambda each: each.rank)
    return next((each for each in ranked if each.recognise(head)), None)
