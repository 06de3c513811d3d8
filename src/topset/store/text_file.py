"""A text as it was on disk."""

import hashlib
from pathlib import Path

from topset.ground.frozen import frozen


@frozen
class TextFile:
    """The text of a file with Unix line ends; `digest` tells whether the file is still the one read."""

    path: Path
    text: str
    digest: str


def digest(content: bytes) -> str:
    """A fingerprint of a file's bytes."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()
